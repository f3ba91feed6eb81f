import { formatDate, formatMoment } from "../../lib/dates.ts"
import { formatMoney, type Grosze } from "../../lib/money.ts"
import { counted } from "../../lib/plurals.ts"
import { defineTexts } from "../../lib/texts.ts"

export const organisationDeskTexts = defineTexts({
  title: { pl: "Moje oferty i umowy", en: "My offers and contracts" },
  lead: (names: string) => ({ pl: `W imieniu: ${names}`, en: `For: ${names}` }),
  drafts: { pl: "Zaczęte oferty", en: "Offers begun" },
  noDrafts: { pl: "Nie masz zaczętych ofert", en: "You have no offers begun" },
  noDraftsText: {
    pl: "Wybierz konkurs, który przyjmuje teraz oferty, i zacznij. Oferta zapisuje się sama.",
    en: "Choose a competition that takes offers now, and start. The offer is saved as you go.",
  },
  toCalls: { pl: "Zobacz konkursy", en: "See the competitions" },
  untitled: { pl: "Oferta bez tytułu", en: "Untitled offer" },
  notSubmitted: { pl: "NIE ZŁOŻONO", en: "NOT SUBMITTED" },
  completeUnsent: {
    pl: "Oferta jest kompletna, ale nie jest złożona. Otwórz ją i naciśnij „Złóż ofertę”.",
    en: "The offer is complete but not submitted. Open it and press “Submit the offer”.",
  },
  incomplete: (n: number) => ({
    pl: `Przed złożeniem uzupełnij ${counted("pl", n, { one: "miejsce", few: "miejsca", many: "miejsc", other: "miejsca" })}.`,
    en: `Complete ${counted("en", n, { one: "thing", other: "things" })} before submission.`,
  }),
  closed: (at: Temporal.Instant) => ({
    pl: `Nabór zakończył się ${formatMoment(at, "pl")}, więc tej oferty nie można już złożyć. Treść zostaje tutaj.`,
    en: `The competition closed on ${formatMoment(at, "en")}, so this offer can no longer be submitted. Its content stays here.`,
  }),
  annulled: {
    pl: "Konkurs unieważniono. Treść oferty zostaje tutaj.",
    en: "The competition was annulled. The content stays here.",
  },
  open: { pl: "Wróć do oferty", en: "Go on with the offer" },
  shared: (name: string) => ({
    pl: `Oferta wspólna: przygotowuje ją ${name}, a Twoja organizacja potwierdza.`,
    en: `Joint offer: ${name} prepares it, and your organisation confirms it.`,
  }),
  ofPartner: {
    pl: "Umowa z oferty wspólnej: rozlicza ją organizacja, która złożyła ofertę.",
    en: "Contract of a joint offer: reported by the organisation that submitted it.",
  },
  completeJoint: {
    pl: "Oferta wspólna jest kompletna, ale nie jest złożona. Najpierw potwierdza ją każda z organizacji.",
    en: "The joint offer is complete but not submitted. Each of the organisations confirms it first.",
  },
  silent: (names: string) => ({
    pl: `Oferta wspólna. Jeszcze nie odpowiada: ${names}.`,
    en: `Joint offer. No answer yet: ${names}.`,
  }),
  jointOf: (names: string) => ({ pl: `oferta wspólna: ${names}`, en: `joint offer: ${names}` }),
  completeShared: {
    pl: "Oferta jest kompletna, ale nie jest złożona. Przeczytaj ją i potwierdź.",
    en: "The offer is complete but not submitted. Read it and confirm it.",
  },
  incompleteShared: (n: number) => ({
    pl: `Organizacja, która ją przygotowuje, ma jeszcze do uzupełnienia ${counted("pl", n, { one: "miejsce", few: "miejsca", many: "miejsc", other: "miejsca" })}.`,
    en: `The organisation that prepares it has ${counted("en", n, { one: "more thing", other: "more things" })} to complete.`,
  }),
  answerAwaited: { pl: "CZEKA NA ODPOWIEDŹ", en: "AWAITS YOUR ANSWER" },
  answer: {
    pl: "Wskazano Waszą organizację jako partnera. Odpowiedzcie, czy bierzecie udział.",
    en: "Your organisation is named as a partner. Answer whether you take part.",
  },
  readAndAnswer: { pl: "Przeczytaj i odpowiedz", en: "Read and answer" },
  readReport: { pl: "Przeczytaj sprawozdanie", en: "Read the report" },
  readAndConfirm: { pl: "Przeczytaj i potwierdź", en: "Read and confirm" },
  checkAndSubmit: { pl: "Sprawdź i złóż", en: "Check and submit" },
  deleteDraft: { pl: "Usuń szkic", en: "Delete the draft" },
  changed: (at: Temporal.Instant) => ({
    pl: `Ostatnia zmiana: ${formatMoment(at, "pl")}`,
    en: `Last change: ${formatMoment(at, "en")}`,
  }),
  deletedDrafts: { pl: "Usunięte szkice", en: "Deleted drafts" },
  deletedAt: (at: Temporal.Instant) => ({
    pl: `usunięty ${formatMoment(at, "pl")}`,
    en: `deleted on ${formatMoment(at, "en")}`,
  }),
  restore: { pl: "Przywróć", en: "Restore" },

  submitted: { pl: "Złożone oferty", en: "Submitted offers" },
  noSubmitted: { pl: "Nie masz jeszcze złożonych ofert.", en: "You have no submitted offers yet." },
  contracts: { pl: "Umowy", en: "Contracts" },
  noContracts: {
    pl: "Nie masz jeszcze umów. Powstają po rozstrzygnięciu konkursu.",
    en: "You have no contracts yet. They come after a competition is decided.",
  },
  grant: { pl: "Dotacja", en: "Grant" },
  contractDrafted: { pl: "do podpisania", en: "to be signed" },
  contractSigned: { pl: "podpisana", en: "signed" },
  contractSettled: { pl: "rozliczona", en: "settled" },
  contractTerminated: { pl: "rozwiązana", en: "terminated" },
  toSign: { pl: "Umowa czeka na podpisy.", en: "The contract awaits its signatures." },
  nextTranche: (amount: Grosze, due: string | null) => ({
    pl: `Wypłata ${formatMoney(amount, "pl")}${due ? ` do ${formatDate(due, "pl")}` : ""}.`,
    en: `Payment of ${formatMoney(amount, "en")}${due ? ` by ${formatDate(due, "en")}` : ""}.`,
  }),
  report: (due: string) => ({
    pl: `Sprawozdanie do ${formatDate(due, "pl")}`,
    en: `Report by ${formatDate(due, "en")}`,
  }),
  reportSubmitted: { pl: "Sprawozdanie złożone, czeka na sprawdzenie", en: "Report submitted, waits to be checked" },
  reportReturned: { pl: "do poprawy", en: "to be corrected" },
  correct: (due: string) => ({
    pl: `Popraw sprawozdanie do ${formatDate(due, "pl")}`,
    en: `Correct the report by ${formatDate(due, "en")}`,
  }),
  reportLate: { pl: "po terminie", en: "late" },
  number: { pl: "Numer", en: "Number" },
  task: { pl: "Zadanie", en: "Task" },
  call: { pl: "Konkurs", en: "Competition" },
  next: { pl: "Co dalej", en: "What next" },
  state: { pl: "Stan", en: "State" },
  stateSubmitted: { pl: "złożona", en: "submitted" },
  stateWithdrawn: { pl: "wycofana", en: "withdrawn" },
  nextOpen: (at: Temporal.Instant) => ({
    pl: `Nabór trwa do ${formatMoment(at, "pl")}.`,
    en: `The competition is open until ${formatMoment(at, "en")}.`,
  }),
  nextEvaluation: (on: string) => ({
    pl: `Ocena trwa. Rozstrzygnięcie: ${formatDate(on, "pl")}.`,
    en: `Being assessed. Decision: ${formatDate(on, "en")}.`,
  }),
  nextDecided: { pl: "Konkurs rozstrzygnięty; wyniki wkrótce.", en: "Decided; results soon." },
  nextResults: { pl: "Zobacz wyniki", en: "See the results" },
  nextAnnulled: { pl: "Konkurs unieważniono.", en: "The competition was annulled." },
  alerts: { pl: "Powiadomienia o nowych konkursach", en: "Alerts about new competitions" },
  nextWithdrawn: (at: Temporal.Instant) => ({
    pl: `Wycofana ${formatMoment(at, "pl")}.`,
    en: `Withdrawn on ${formatMoment(at, "en")}.`,
  }),
})
