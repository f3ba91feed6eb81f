import { formatDate } from "../../../lib/dates.ts"
import { counted } from "../../../lib/plurals.ts"
import { defineTexts } from "../../../lib/texts.ts"

const remarksPl = { one: "uwaga", few: "uwagi", many: "uwag", other: "uwagi" }
const remarksEn = { one: "remark", other: "remarks" }

export const reportTexts = defineTexts({
  title: { pl: "Raport z konsultacji", en: "Report on the consultation" },
  lead: {
    pl: "Raport układa się sam z uwag, odpowiedzi, zmian, ankiety, spotkań i opinii. Po publikacji nie można go zmienić.",
    en: "The report writes itself from remarks, answers, changes, the poll, meetings and the opinion. Once published it never changes.",
  },
  preview: { pl: "Podgląd raportu", en: "Preview of the report" },
  draftMark: { pl: "PROJEKT RAPORTU", en: "DRAFT REPORT" },
  publish: { pl: "Opublikuj raport", en: "Publish the report" },
  publishTitle: { pl: "Opublikować raport?", en: "Publish the report?" },
  publishFrozen: {
    pl: "Raport i odpowiedzi zostaną zamrożone razem z sumą kontrolną.",
    en: "The report and the answers are frozen with a checksum.",
  },
  publishMails: {
    pl: "Autorzy uwag dostaną odpowiedzi, których jeszcze nie mają.",
    en: "Authors of remarks get the answers they have not had.",
  },
  published: { pl: "Raport opublikowany.", en: "The report is published." },
  notReady: { pl: "Zanim opublikujesz raport", en: "Before the report is published" },
  annulled: {
    pl: "Konsultacje są unieważnione, więc raportu nie będzie.",
    en: "The consultation is annulled, so there will be no report.",
  },
  stillOpen: { pl: "Konsultacje jeszcze trwają.", en: "The consultation is still open." },
  unanswered: (n: number) => ({
    pl: `Bez odpowiedzi: ${counted("pl", n, remarksPl)}.`,
    en: `Without an answer: ${counted("en", n, remarksEn)}.`,
  }),
  held: (n: number) => ({
    pl: `Do sprawdzenia pod kątem danych osobowych: ${counted("pl", n, remarksPl)}.`,
    en: `To be checked for personal data: ${counted("en", n, remarksEn)}.`,
  }),
  opinionAwaited: {
    pl: "Rada pożytku ma jeszcze czas na opinię.",
    en: "The council of public benefit still has time for its opinion.",
  },
  pdf: { pl: "Pobierz PDF", en: "Download PDF" },
  docx: { pl: "Pobierz DOCX", en: "Download DOCX" },
  fileName: (number: string) => ({ pl: `raport-z-konsultacji-${number}`, en: `consultation-report-${number}` }),
  results: { pl: "Wyniki konsultacji", en: "Results of the consultation" },
  checksum: { pl: "Suma kontrolna SHA-256", en: "SHA-256 checksum" },
})

/** Sentences of the document itself. */
export const paperTexts = defineTexts({
  subtitle: (number: string, title: string) => ({ pl: `nr ${number}: ${title}`, en: `${number}: ${title}` }),
  course: { pl: "Przebieg konsultacji", en: "Course of the consultation" },
  subject: { pl: "Przedmiot", en: "Subject" },
  programme: { pl: "projekt programu współpracy", en: "draft cooperation programme" },
  act: { pl: "projekt aktu", en: "draft act" },
  term: { pl: "Termin zgłaszania uwag", en: "Remarks were taken" },
  fromTo: (from: string, to: string) => ({
    pl: `od ${formatDate(from, "pl")} do ${formatDate(to, "pl")}`,
    en: `from ${formatDate(from, "en")} to ${formatDate(to, "en")}`,
  }),
  channels: { pl: "Sposób zgłaszania", en: "Ways of taking part" },
  basis: { pl: "Podstawa", en: "Basis" },
  organiser: { pl: "Prowadzi", en: "Run by" },
  numbers: { pl: "Konsultacje w liczbach", en: "The consultation in numbers" },
  colWhat: { pl: "Co", en: "What" },
  colNumber: { pl: "Liczba", en: "Number" },
  taken: { pl: "uwagi przyjęte", en: "remarks taken" },
  residents: { pl: "mieszkanki i mieszkańcy, którzy zgłosili uwagi", en: "residents who sent remarks" },
  organisations: { pl: "organizacje, które zgłosiły uwagi", en: "organisations that sent remarks" },
  accepted: { pl: "uwagi uwzględnione", en: "remarks accepted" },
  partly: { pl: "uwagi uwzględnione częściowo", en: "remarks accepted in part" },
  rejected: { pl: "uwagi nieuwzględnione", en: "remarks not accepted" },
  outOfScope: { pl: "uwagi poza zakresem", en: "remarks out of scope" },
  withdrawn: { pl: "uwagi wycofane przez autorów", en: "remarks withdrawn by their authors" },
  changes: { pl: "zmienione zdania", en: "changed sentences" },
  meetings: { pl: "spotkania", en: "meetings" },
  remarks: { pl: "Uwagi i odpowiedzi", en: "Remarks and answers" },
  noRemarks: { pl: "Nikt nie zgłosił uwag.", en: "Nobody sent a remark." },
  whole: { pl: "Całość projektu", en: "The draft as a whole" },
  colNo: { pl: "Nr", en: "No." },
  colWho: { pl: "Kto", en: "Who" },
  colRemark: { pl: "Uwaga", en: "Remark" },
  colAnswer: { pl: "Odpowiedź", en: "Answer" },
  resident: { pl: "mieszkaniec/mieszkanka", en: "resident" },
  suggested: { pl: "Proponowane brzmienie:", en: "Suggested wording:" },
  withdrawnNote: { pl: "Uwaga wycofana.", en: "Withdrawn." },
  heldNote: { pl: "Treść w sprawdzaniu pod kątem danych osobowych.", en: "Being checked for personal data." },
  sharedAnswer: (number: string) => ({ pl: `Jak w uwadze nr ${number}.`, en: `As in remark ${number}.` }),
  waiting: { pl: "bez odpowiedzi", en: "not answered" },
  changesTitle: { pl: "Zmiany w projekcie", en: "Changes of the draft" },
  noChanges: { pl: "Uwagi nie zmieniły treści projektu.", en: "Remarks did not change the draft." },
  changeOf: (place: string, number: string) => ({
    pl: `${place} (uwaga nr ${number})`,
    en: `${place} (remark ${number})`,
  }),
  pollTitle: { pl: "Ankieta", en: "Poll" },
  pollPeople: (n: number) => ({
    pl: `Głosowało: ${counted("pl", n, { one: "osoba", few: "osoby", many: "osób", other: "osoby" })}.`,
    en: `Votes of ${counted("en", n, { one: "person", other: "people" })}.`,
  }),
  colOption: { pl: "Odpowiedź", en: "Answer" },
  colVotes: { pl: "Głosy", en: "Votes" },
  colShare: { pl: "Udział", en: "Share" },
  meetingsTitle: { pl: "Spotkania", en: "Meetings" },
  meetingPlace: { pl: "Miejsce", en: "Place" },
  meetingCame: { pl: "Obecni", en: "Present" },
  meetingCancelled: { pl: "Spotkanie odwołane.", en: "The meeting was cancelled." },
  nobody: { pl: "nie zapisano", en: "not recorded" },
  opinionTitle: { pl: "Opinia rady działalności pożytku publicznego", en: "Opinion of the council of public benefit" },
  delivered: { pl: "Projekt dostarczono radzie", en: "Draft delivered to the council" },
  due: { pl: "Termin na opinię", en: "Term of the opinion" },
  opinion: { pl: "Opinia", en: "Opinion" },
  noOpinion: { pl: "Projektu nie przekazywano radzie do opinii.", en: "The draft was not handed to the council." },
  answer: { pl: "Odpowiedź urzędu", en: "Answer of the office" },
  madeOn: (day: string) => ({
    pl: `Stan na ${formatDate(day, "pl")}.`,
    en: `As of ${formatDate(day, "en")}.`,
  }),
})
