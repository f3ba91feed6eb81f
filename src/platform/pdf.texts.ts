import { defineTexts } from "../lib/texts.ts"

export const pdfTexts = defineTexts({
  /** Two words around numbers that only the typesetter knows: "strona 2 z 4". */
  page: { pl: "strona", en: "page" },
  of: { pl: "z", en: "of" },
})
