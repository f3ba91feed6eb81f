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
})
