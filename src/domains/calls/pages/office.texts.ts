import { counted } from "../../../lib/plurals.ts"
import { defineTexts } from "../../../lib/texts.ts"

const offers = (n: number) => ({
  pl: counted("pl", n, { one: "oferta", few: "oferty", many: "ofert", other: "oferty" }),
  en: counted("en", n, { one: "offer", other: "offers" }),
})

/** Sentences of the office's list and of the page from which a call is run. */
export const officeTexts = defineTexts({
  title: { pl: "Konkursy urzędu", en: "The office's competitions" },
  newCall: { pl: "Nowy konkurs", en: "New competition" },
  search: { pl: "Tytuł lub numer", en: "Title or number" },
  phase: { pl: "Etap", en: "Stage" },
  all: { pl: "wszystkie", en: "all" },
  found: (n: number) => ({
    pl: counted("pl", n, { one: "konkurs", few: "konkursy", many: "konkursów", other: "konkursu" }),
    en: counted("en", n, { one: "competition", other: "competitions" }),
  }),
  colNumber: { pl: "Numer", en: "Number" },
  colCall: { pl: "Konkurs", en: "Competition" },
  colPhase: { pl: "Etap", en: "Stage" },
  colOffers: { pl: "Oferty", en: "Offers" },
  colPool: { pl: "Pula", en: "Total amount" },
  colClosing: { pl: "Nabór do", en: "Offers until" },
  noneTitle: { pl: "Nie ma jeszcze żadnego konkursu", en: "There is no competition yet" },
  noneBody: {
    pl: "Zacznij od szkicu: system podpowie kryteria i sprawdzi ogłoszenie z ustawą, zanim je opublikujesz.",
    en: "Begin with a draft: the system proposes criteria and checks the announcement against the act before you publish it.",
  },
  nothingFound: { pl: "Nic nie pasuje do tych filtrów", en: "Nothing matches these filters" },
  clear: { pl: "Wyczyść filtry", en: "Clear the filters" },
  untitled: { pl: "Konkurs bez tytułu", en: "Untitled competition" },

  procedure: { pl: "Przebieg konkursu", en: "Course of the competition" },
  submission: { pl: "Nabór", en: "Offers" },
  "formal-check": { pl: "Ocena formalna", en: "Formal check" },
  scoring: { pl: "Karty oceny", en: "Score sheets" },
  proposal: { pl: "Propozycja komisji", en: "Committee's proposal" },
  decision: { pl: "Decyzja", en: "Decision" },
  results: { pl: "Ogłoszenie wyników", en: "Results" },
  offers,

  nextTitle: { pl: "Co teraz", en: "What now" },
  nextDraftReady: {
    pl: "Szkic przeszedł sprawdzenie prawne. Możesz go opublikować.",
    en: "The draft has passed the legal check. You can publish it.",
  },
  nextDraftGaps: (n: number) => ({
    pl: `Popraw ${counted("pl", n, { one: "miejsce", few: "miejsca", many: "miejsc", other: "miejsca" })}, a potem opublikuj.`,
    en: `Mend ${counted("en", n, { one: "place", other: "places" })}, then publish.`,
  }),
  "next-submission": {
    pl: "Trwa nabór. W tym czasie powołaj komisję konkursową, aby mogła zacząć pracę zaraz po jego zakończeniu.",
    en: "Offers are coming in. Appoint the committee meanwhile, so that it can begin right after the closing.",
  },
  "next-formal-check": {
    pl: "Nabór jest zakończony. Sprawdź formalnie każdą ofertę; komisja oceni te, które spełniają wymogi.",
    en: "The time for offers has ended. Check the form of each offer; the committee scores those that meet the requirements.",
  },
  "next-scoring": {
    pl: "Członkowie komisji wypełniają karty oceny. Zobacz, kto ma je jeszcze przed sobą.",
    en: "The committee is filling in score sheets. See who still has them ahead.",
  },
  "next-proposal": {
    pl: "Karty są gotowe. Przygotuj z komisją propozycję kwot.",
    en: "The sheets are ready. Prepare the proposal of amounts with the committee.",
  },
  "next-decision": {
    pl: "Propozycja komisji czeka na decyzję o wyborze ofert.",
    en: "The committee's proposal awaits the choice of offers.",
  },
  "next-results": {
    pl: "Decyzja zapadła. Ogłoś wyniki w tych samych trzech miejscach, bez zwłoki (art. 15 ust. 2j).",
    en: "The decision is made. Announce the results in the same three places, without delay (art. 15 ust. 2j).",
  },
  nextDone: {
    pl: "Wyniki są ogłoszone. Kolej na umowy z organizacjami.",
    en: "The results are published. Contracts with the organisations come next.",
  },
  nextNoOffers: {
    pl: "Nie wpłynęła żadna oferta. Unieważnij konkurs (art. 18a pkt 1), a potem, jeśli trzeba, ogłoś nowy.",
    en: "No offer came. Annul the competition (art. 18a pkt 1) and, if need be, announce a new one.",
  },
  nextAnnulled: {
    pl: "Konkurs jest unieważniony i nic więcej nie trzeba robić.",
    en: "The competition is annulled; nothing is left to do.",
  },
  annulledBecause: (ground: { pl: string; en: string }) => ({
    pl: `Unieważniono: ${ground.pl}.`,
    en: `Annulled: ${ground.en}.`,
  }),
  goAppoint: { pl: "Powołaj komisję", en: "Appoint the committee" },
  goFormalCheck: { pl: "Przejdź do ofert", en: "Go to the offers" },
  goScoring: { pl: "Zobacz komisję", en: "See the committee" },
  goProposal: { pl: "Przygotuj propozycję", en: "Prepare the proposal" },
  goDecision: { pl: "Przejdź do decyzji", en: "Go to the decision" },
  goResults: { pl: "Ogłoś wyniki", en: "Publish the results" },
  goContracts: { pl: "Przejdź do umów", en: "Go to the contracts" },

  publish: { pl: "Opublikuj", en: "Publish" },
  edit: { pl: "Zmień treść", en: "Edit the text" },
  editCriteria: { pl: "Kryteria", en: "Criteria" },
  delete: { pl: "Usuń szkic", en: "Delete the draft" },
  annul: { pl: "Unieważnij", en: "Annul" },
  paperConfirmations: { pl: "Przyjmij papierowe potwierdzenia", en: "Take in paper confirmations" },
  publicPage: { pl: "Strona publiczna", en: "Public page" },
  pdf: { pl: "Ogłoszenie w PDF", en: "Announcement as PDF" },
  keyFacts: { pl: "Najważniejsze", en: "Key facts" },
  submitted: { pl: "Złożone oferty", en: "Submitted offers" },
  closing: { pl: "Nabór do", en: "Offers until" },
  preview: { pl: "Tak zobaczą to organizacje", en: "As organisations will see it" },
  announcement: { pl: "Ogłoszenie", en: "The announcement" },
  warningReason: (reason: string) => ({ pl: `Powód przyjęcia: ${reason}`, en: `Let pass because: ${reason}` }),
  warningGone: {
    pl: "Ostrzeżenie, którego obecna treść ogłoszenia już nie wywołuje.",
    en: "A warning that the announcement as it is now no longer causes.",
  },
  acceptedWarnings: { pl: "Ostrzeżenia przyjęte przy publikacji", en: "Warnings accepted at publication" },
  history: { pl: "Historia", en: "History" },
  somebody: { pl: "ktoś z urzędu", en: "somebody of the office" },

  checkTitle: { pl: "Sprawdzenie z ustawą", en: "Legal check" },
  checkPassed: { pl: "Wszystko się zgadza z ustawą.", en: "Everything agrees with the act." },
  checkErrors: { pl: "To trzeba poprawić", en: "This must be mended" },
  checkWarnings: { pl: "Nad tym warto się zastanowić", en: "This deserves a second look" },
  earliest: (day: { pl: string; en: string }) => ({
    pl: `Jeżeli ogłosisz konkurs dzisiaj we wszystkich trzech miejscach, nabór może zakończyć się najwcześniej ${day.pl}.`,
    en: `Announced today in all three places, the competition may close on ${day.en} at the earliest.`,
  }),
  setEarliest: (day: { pl: string; en: string }) => ({ pl: `Ustaw ${day.pl}`, en: `Set ${day.en}` }),
})
