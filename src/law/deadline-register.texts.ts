import { defineTexts } from "../lib/texts.ts"

/** What starts each term of the register. */
export const triggerTexts = defineTexts({
  lastAnnouncement: { pl: "ostatnie z trzech ogłoszeń", en: "the last of the three announcements" },
  results: { pl: "ogłoszenie wyników", en: "announcement of the results" },
  applicationReceived: { pl: "wpływ wniosku", en: "receipt of the application" },
  offerReceived: { pl: "wpływ oferty", en: "receipt of the offer" },
  publication: { pl: "publikacja oferty", en: "publication of the offer" },
  lastPublication: { pl: "ostatnia z publikacji oferty", en: "the last publication of the offer" },
  performerContract: { pl: "zawarcie umowy z realizatorem projektu", en: "the contract with the project performer" },
  contractSigned: { pl: "podpisanie umowy", en: "signing of the contract" },
  changeOfData: { pl: "zmiana danych", en: "the change of data" },
  recommendations: { pl: "otrzymanie zaleceń pokontrolnych", en: "receipt of the recommendations" },
  callDelivered: { pl: "doręczenie wezwania", en: "delivery of the call" },
  budgetYearEnd: { pl: "koniec roku budżetowego", en: "end of the budget year" },
  taskEnd: { pl: "zakończenie realizacji zadania", en: "end of the task" },
  useEnd: { pl: "koniec terminu wykorzystania dotacji", en: "end of the time for using the grant" },
  finding: { pl: "stwierdzenie nieprawidłowości", en: "the finding" },
  draftDelivered: { pl: "doręczenie projektu", en: "delivery of the draft" },
  jointApplication: {
    pl: "wspólny wniosek co najmniej 5 organizacji",
    en: "joint application of at least 5 organisations",
  },
  programmeStart: { pl: "początek okresu programu", en: "beginning of the programme's period" },
  programmeYear: { pl: "rok realizacji programu", en: "the year of the programme" },
  lastReview: { pl: "ostatni przegląd deklaracji", en: "the last review of the statement" },
  requestReceived: { pl: "wpływ żądania", en: "receipt of the request" },
  purchase: { pl: "zakup rzeczy z dotacji", en: "purchase of a thing from the grant" },
})

/** What happens when the term passes. */
export const consequenceTexts = defineTexts({
  callDefective: { pl: "konkurs jest wadliwy", en: "the competition is defective" },
  reasonsLost: { pl: "nie można już żądać uzasadnienia", en: "reasons can no longer be demanded" },
  inaction: { pl: "skarga na bezczynność", en: "a complaint on inaction" },
  organBreach: { pl: "naruszenie ustawy przez organ", en: "the authority breaks the act" },
  commentsIgnored: { pl: "późniejsze uwagi można pominąć", en: "later comments may be left out" },
  operatorBreach: { pl: "naruszenie umowy przez operatora", en: "the operator breaks the contract" },
  contractorMayWithdraw: {
    pl: "organizacja może odstąpić od umowy",
    en: "the organisation may withdraw from the contract",
  },
  contractBreach: { pl: "naruszenie umowy", en: "breach of the contract" },
  dissolution: { pl: "podstawa rozwiązania umowy", en: "ground to dissolve the contract" },
  summons: { pl: "pisemne wezwanie do złożenia sprawozdania", en: "a written call for the report" },
  misuse: {
    pl: "dotacja traktowana jak wykorzystana niezgodnie z przeznaczeniem, rozwiązanie umowy",
    en: "the grant is treated as misused, the contract may be dissolved",
  },
  unused: { pl: "kwota jest niewykorzystaną dotacją", en: "the amount is an unused grant" },
  interest: { pl: "odsetki od następnego dnia", en: "interest from the next day" },
  decision: { pl: "decyzja o zwrocie i odsetki", en: "a refund decision and interest" },
  opinionWaived: { pl: "rada rezygnuje z opinii", en: "the council waives its opinion" },
  complaint: { pl: "skarga", en: "a complaint" },
  fine: { pl: "kara pieniężna", en: "a fine" },
  refund: { pl: "zwrot części dotacji", en: "refund of a part of the grant" },
})
