import { defineTexts } from "../../lib/texts.ts"

/** Sentences of the announcement itself, the same on the public page and in the PDF. */
export const callDocumentTexts = defineTexts({
  draftBudget: {
    pl: "Kwota wynika z projektu uchwały budżetowej. Może się zmienić, jeżeli rada uchwali inną, a konkurs może wtedy objąć mniej lub więcej ofert (art. 13 ust. 5 ustawy).",
    en: "The amount comes from a draft budget resolution. It may change if the council adopts another one, and the competition may then fund fewer or more offers (art. 13 ust. 5 of the act).",
  },
})
