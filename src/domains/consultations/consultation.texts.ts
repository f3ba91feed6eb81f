import { formatDate, toPlainDate } from "../../lib/dates.ts"
import { counted } from "../../lib/plurals.ts"
import { defineTexts } from "../../lib/texts.ts"

const remarks = { one: "uwaga", few: "uwagi", many: "uwag", other: "uwagi" }
const remarksEn = { one: "remark", other: "remarks" }

/** Names of kinds, phases and channels, looked up by their key. */
export const kindWords = defineTexts({
  programme: { pl: "program współpracy", en: "cooperation programme" },
  act: { pl: "projekt aktu", en: "draft act" },
})

export const phaseWords = defineTexts({
  drafted: { pl: "szkic", en: "draft" },
  ahead: { pl: "zapowiedziane", en: "announced" },
  open: { pl: "trwają", en: "open" },
  closed: { pl: "w opracowaniu", en: "being worked on" },
  reported: { pl: "zakończone", en: "completed" },
  annulled: { pl: "unieważnione", en: "annulled" },
})

export const channelWords = defineTexts({
  online: { pl: "formularz na tej stronie", en: "the form on this site" },
  mail: { pl: "e-mail do urzędu", en: "e-mail to the office" },
  paper: { pl: "pismo do urzędu", en: "a letter to the office" },
  meeting: { pl: "spotkanie", en: "a meeting" },
})

export const listTexts = defineTexts({
  title: { pl: "Konsultacje", en: "Consultations" },
  lead: {
    pl: "Projekty, o których możesz się wypowiedzieć, i to, co wyszło z poprzednich rozmów. Uwagę zgłosisz bez zakładania konta.",
    en: "Drafts you can have your say on, and what came of earlier talks. You need no account to send a remark.",
  },
  search: { pl: "Tytuł lub numer", en: "Title or number" },
  phase: { pl: "Etap", en: "Stage" },
  kind: { pl: "Rodzaj", en: "Kind" },
  year: { pl: "Rok ogłoszenia", en: "Year of announcement" },
  all: { pl: "wszystkie", en: "all" },
  found: (n: number) => ({
    pl: counted("pl", n, { one: "konsultacja", few: "konsultacje", many: "konsultacji", other: "konsultacji" }),
    en: counted("en", n, { one: "consultation", other: "consultations" }),
  }),
  none: { pl: "Nie ma jeszcze żadnych konsultacji", en: "There are no consultations yet" },
  noneBody: {
    pl: "Gdy urząd ogłosi konsultacje, pojawią się tutaj tego samego dnia.",
    en: "When the office announces consultations, they appear here the same day.",
  },
  nothingFound: { pl: "Nic nie pasuje do tych filtrów", en: "Nothing matches these filters" },
  clear: { pl: "Wyczyść filtry", en: "Clear the filters" },
  colTitle: { pl: "Konsultacje", en: "Consultation" },
  colTime: { pl: "Termin", en: "Time" },
  colRemarks: { pl: "Uwagi", en: "Remarks" },
  colUnanswered: { pl: "Bez odpowiedzi", en: "Unanswered" },
  colPhase: { pl: "Etap", en: "Stage" },
  fromTo: (from: string, to: string) => ({
    pl: `${formatDate(from, "pl")} – ${formatDate(to, "pl")}`,
    en: `${formatDate(from, "en")} – ${formatDate(to, "en")}`,
  }),
  noDates: { pl: "bez terminu", en: "no dates yet" },
  countRemarks: (n: number) => ({ pl: counted("pl", n, remarks), en: counted("en", n, remarksEn) }),
  openHeading: {
    pl: "Konsultacje, w których możesz się wypowiedzieć",
    en: "Consultations in which you can have your say",
  },
  allOfThem: { pl: "Wszystkie konsultacje", en: "All consultations" },
  toOffice: { pl: "Prowadź konsultacje", en: "Run consultations" },
})

export const publicTexts = defineTexts({
  number: (number: string, kind: string) => ({
    pl: `Konsultacje nr ${number}: ${kind}`,
    en: `Consultation ${number}: ${kind}`,
  }),
  facts: { pl: "Kiedy i jak", en: "When and how" },
  term: { pl: "Uwagi można zgłaszać", en: "Remarks are taken" },
  termWas: { pl: "Termin uwag", en: "Term of remarks" },
  channels: { pl: "Jak się wypowiedzieć", en: "How to have your say" },
  basis: { pl: "Podstawa", en: "Basis" },
  aheadNote: (from: string) => ({
    pl: `Uwagi będzie można zgłaszać od ${formatDate(from, "pl")}.`,
    en: `Remarks are taken from ${formatDate(from, "en")}.`,
  }),
  closedNote: {
    pl: "Czas na uwagi minął. Urząd odpowiada na każdą uwagę, a potem publikuje raport.",
    en: "The time for remarks is over. The office answers each remark and then publishes a report.",
  },
  reportedNote: {
    pl: "Konsultacje są zakończone, a raport opublikowany.",
    en: "This consultation is completed and its report published.",
  },
  annulledTitle: (at: Temporal.Instant) => ({
    pl: `Konsultacje unieważnione ${formatDate(toPlainDate(at), "pl")}`,
    en: `This consultation was annulled on ${formatDate(toPlainDate(at), "en")}`,
  }),
  annulledNote: {
    pl: "Uwag już nie przyjmujemy. Zgłoszone zostają w urzędzie.",
    en: "Remarks are no longer taken. Those sent stay with the office.",
  },
  toResults: { pl: "Przeczytaj raport", en: "Read the report" },
  newRemark: { pl: "Zgłoś uwagę", en: "Send a remark" },
  newRemarkHere: (place: string) => ({ pl: `do: ${place}`, en: `on ${place}` }),
  toRemarks: (n: number) => ({
    pl: n === 0 ? "Uwagi" : `Wszystkie uwagi (${n})`,
    en: n === 0 ? "Remarks" : `All remarks (${n})`,
  }),
  draft: { pl: "Projekt", en: "The draft" },
  draftNote: {
    pl: "Tekst z dnia ogłoszenia. Zmiany wprowadzone po uwagach zaznaczono pod akapitem.",
    en: "The text of the day of announcement. Changes that remarks brought are marked under the paragraph.",
  },
  about: { pl: "O co pytamy", en: "What this is about" },
  changedTo: { pl: "Po uwagach:", en: "After remarks:" },
  own: { pl: "Twoje uwagi", en: "Your remarks" },
  manage: { pl: "Prowadź te konsultacje", en: "Run this consultation" },
  meetings: { pl: "Spotkania", en: "Meetings" },
  cancelled: { pl: "odwołane", en: "cancelled" },
  opinion: { pl: "Opinia rady pożytku", en: "Opinion of the council of public benefit" },
})
