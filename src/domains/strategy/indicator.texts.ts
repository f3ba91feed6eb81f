import { defineTexts } from "../../lib/texts.ts"

/** Words for indicators, their values and what fills them. */
export const indicatorTexts = defineTexts({
  product: { pl: "produktu", en: "product" },
  result: { pl: "rezultatu", en: "result" },
  impact: { pl: "oddziaływania", en: "impact" },
  unknown: { pl: "rodzaj nieokreślony", en: "kind not stated" },

  unchanged: { pl: "bez zmian", en: "no change" },
  increase: { pl: "wzrost", en: "increase" },
  decrease: { pl: "spadek", en: "decrease" },
  yes: { pl: "tak", en: "yes" },
  no: { pl: "nie", en: "no" },
  done: { pl: "wykonano", en: "done" },
  "in-progress": { pl: "w trakcie", en: "in progress" },
  "not-applicable": { pl: "nie dotyczy", en: "not applicable" },
  "left-unread": { pl: "zostawiono bez liczby", en: "left without a number" },
  about: { pl: "ok.", en: "c." },
  missing: { pl: "brak danych", en: "no data" },
  back: { pl: "Wróć do miernika", en: "Back to the indicator" },

  "projects-carried-out": { pl: "Liczba zrealizowanych projektów", en: "Number of projects carried out" },
  "city-budget-amount": { pl: "Kwota z budżetu miasta", en: "Amount from the city budget" },
  "projects-carried-out-how": {
    pl: "Każda umowa, której sprawozdanie urząd przyjął, liczy się raz, w roku zakończenia zadania.",
    en: "Each contract whose report the office has accepted counts once, in the year in which its task ended.",
  },
  "city-budget-amount-how": {
    pl: "Suma dotacji rozliczonych w umowach, których sprawozdania urząd przyjął, w roku zakończenia zadania.",
    en: "The sum of grants settled in contracts whose reports the office has accepted, in the year in which the task ended.",
  },
  noSuchSource: { pl: "Wybierz jedno ze źródeł z listy.", en: "Choose one of the sources on the list." },
})
