import { formatDate } from "../../../lib/dates.ts"
import { counted } from "../../../lib/plurals.ts"
import { defineTexts } from "../../../lib/texts.ts"

const questionsPl = { one: "pytanie", few: "pytania", many: "pytań", other: "pytania" }
const questionsEn = { one: "question", other: "questions" }
const meetingsPl = { one: "spotkanie", few: "spotkania", many: "spotkań", other: "spotkania" }
const meetingsEn = { one: "meeting", other: "meetings" }

/** Sentences of the office's pages of consultations. */
export const officeTexts = defineTexts({
  title: { pl: "Konsultacje urzędu", en: "The office's consultations" },
  lead: {
    pl: "Szkice i ogłoszone konsultacje. Na każdą uwagę odpowiada urząd, a raport układa się sam.",
    en: "Drafts and announced consultations. The office answers each remark; the report writes itself.",
  },
  start: { pl: "Zacznij konsultacje", en: "Start a consultation" },
  rules: { pl: "Zasady konsultacji", en: "Rules of consultations" },
  noRules: {
    pl: "Nie zapisano jeszcze, jak urząd prowadzi konsultacje.",
    en: "How the office consults is not written down yet.",
  },
  noRulesBody: {
    pl: "Termin i sposób ustala uchwała rady. Zapisz je raz, a każde konsultacje zaczną się od nich.",
    en: "A resolution of the council sets their term and ways. Write them down once and each consultation begins with them.",
  },
  newTitle: { pl: "Nowe konsultacje", en: "A new consultation" },
  editTitle: { pl: "Zmiana szkicu", en: "Change the draft" },
  fieldTitle: { pl: "Tytuł", en: "Title" },
  about: { pl: "O co pytacie", en: "What this is about" },
  aboutHint: {
    pl: "Kilka zdań prostym językiem: czego dotyczy projekt, kogo obejmie, o co chcecie zapytać.",
    en: "A few plain sentences: what the draft is about, whom it concerns, what you want to ask.",
  },
  programme: { pl: "Co konsultujecie", en: "What is consulted" },
  otherAct: { pl: "inny projekt aktu (tekst poniżej)", en: "another draft act (text below)" },
  actText: { pl: "Tekst projektu", en: "Text of the draft" },
  actTextHint: {
    pl: "Wklej cały tekst. Podzieli się na paragrafy i ustępy albo, gdy ich nie ma, na akapity. Dla programu zostaw puste: weźmiemy jego paragrafy.",
    en: "Paste the whole text. It is cut into sections and clauses or, without those, into paragraphs. Leave it empty for a programme: its paragraphs are taken.",
  },
  from: { pl: "Pierwszy dzień", en: "First day" },
  to: { pl: "Ostatni dzień", en: "Last day" },
  channels: { pl: "Jak zbieracie uwagi", en: "How remarks are collected" },
  resolution: { pl: "Uchwała o sposobie konsultacji", en: "Resolution on the way of consulting" },
  save: { pl: "Zapisz szkic", en: "Save the draft" },
  saved: { pl: "Szkic zapisany.", en: "The draft is saved." },
  change: { pl: "Zmień szkic", en: "Change the draft" },
  announce: { pl: "Ogłoś konsultacje", en: "Announce the consultation" },
  announceTitle: { pl: "Ogłosić te konsultacje?", en: "Announce this consultation?" },
  announceBody: (from: string, to: string) => ({
    pl: `Uwagi będzie można zgłaszać od ${formatDate(from, "pl")} do ${formatDate(to, "pl")}.`,
    en: `Remarks are taken from ${formatDate(from, "en")} until ${formatDate(to, "en")}.`,
  }),
  announceFrozen: (n: number) => ({
    pl: `Tekst zostanie zamrożony: ${counted("pl", n, { one: "akapit", few: "akapity", many: "akapitów", other: "akapitu" })}.`,
    en: `The text is frozen: ${counted("en", n, { one: "paragraph", other: "paragraphs" })}.`,
  }),
  announceSeen: {
    pl: "Ogłoszenie zobaczą wszyscy, także w kanale wiadomości i w kalendarzu.",
    en: "Everybody sees the announcement, also in the news feed and the calendar.",
  },
  announcePoll: (n: number, isToday: boolean) => ({
    pl: `${n === 0 ? "Ankieta nie ma pytań." : `Ankieta: ${counted("pl", n, questionsPl)}.`} ${
      isToday
        ? "Zaczynasz dziś, więc po ogłoszeniu ankiety już nie zmienisz."
        : "Zmienić ją możesz do dnia przed pierwszym dniem."
    }`,
    en: `${n === 0 ? "The poll has no questions." : `Poll: ${counted("en", n, questionsEn)}.`} ${
      isToday
        ? "It begins today, so the poll cannot change after the announcement."
        : "It can change until the day before the first."
    }`,
  }),
  announceMeetings: (n: number) => ({
    pl: `Razem z konsultacjami ogłosisz ${counted("pl", n, meetingsPl)}.`,
    en: `Announced with the consultation: ${counted("en", n, meetingsEn)}.`,
  }),
  announced: { pl: "Konsultacje ogłoszone.", en: "The consultation is announced." },
  notReady: { pl: "Szkicowi jeszcze czegoś brakuje", en: "The draft still lacks something" },
  preview: { pl: "Tak podzieli się tekst", en: "This is how the text is cut" },
  remove: { pl: "Usuń szkic", en: "Delete the draft" },
  removeTitle: { pl: "Usunąć ten szkic?", en: "Delete this draft?" },
  removeBody: { pl: "Szkicu nie da się przywrócić.", en: "The draft cannot be brought back." },
  removed: { pl: "Szkic usunięty.", en: "The draft is deleted." },
  publicPage: { pl: "Strona publiczna", en: "Public page" },
  extend: { pl: "Przedłuż", en: "Extend" },
  extendTitle: { pl: "Przedłużenie", en: "Extension" },
  extendHint: {
    pl: "Uwagi można przyjmować dłużej, nigdy krócej niż ogłoszono.",
    en: "Remarks can be taken longer, never shorter than was announced.",
  },
  extendTo: { pl: "Nowy ostatni dzień", en: "New last day" },
  extended: { pl: "Termin przedłużony.", en: "The term is extended." },
  remarks: { pl: "Uwagi", en: "Remarks" },
  questions: { pl: "Ankieta", en: "Poll" },
  meetings: { pl: "Spotkania", en: "Meetings" },
  opinion: { pl: "Opinia rady pożytku", en: "Council's opinion" },
  report: { pl: "Raport", en: "Report" },
  parts: { pl: "Części konsultacji", en: "Parts of the consultation" },
  overview: { pl: "Przegląd", en: "Overview" },
  draftLead: {
    pl: "Szkic widzą tylko osoby, które prowadzą konsultacje.",
    en: "Only those who run consultations see the draft.",
  },
  taken: { pl: "Uwagi", en: "Remarks" },
  unanswered: { pl: "Bez odpowiedzi", en: "Unanswered" },
  held: { pl: "Do sprawdzenia pod kątem danych osobowych", en: "To be checked for personal data" },
  joined: { pl: "Połączone z innymi", en: "Joined with others" },
  people: { pl: "Uczestnicy", en: "Participants" },
  toSend: { pl: "Odpowiedzi do wysłania", en: "Answers to be sent" },
  next: { pl: "Następny krok", en: "Next step" },
  checkHeld: { pl: "Sprawdź dane osobowe w uwagach", en: "Check remarks for personal data" },
  answerNext: { pl: "Odpowiedz na uwagi", en: "Answer the remarks" },
  enterRemark: { pl: "Wpisz uwagę z pisma lub spotkania", en: "Enter a remark from a letter or a meeting" },
  toReport: { pl: "Przejrzyj raport", en: "Look at the report" },
})
