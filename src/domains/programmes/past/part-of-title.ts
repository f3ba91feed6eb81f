import type { PartKey } from "../../../law/programme.ts"

/** The words by which titles of chapters name the parts of art. 5a ust. 4; the first that fits wins. */
const WORDS: readonly (readonly [PartKey, RegExp])[] = [
  ["committees", /komisj/],
  ["assessment", / ocen|ewaluac|monitor|miernik|wskaźnik/],
  ["making", /tworzeni|konsultac|opracowani/],
  ["period", / okres|czas realizacji|termin realizacji/],
  ["money", /środk|finans|budżet|wysokoś/],
  ["priorities", /priorytet/],
  ["forms", / form/],
  ["scope", /zakres|przedmiot|obszar/],
  ["way", /sposób realizacji|sposoby realizacji|sposobie realizacji|realizacj|realizatorzy/],
  ["principles", / zasad/],
  ["aims", / cel/],
]

/** The part that a title names, or undefined. */
export function partOfTitle(title: string): PartKey | undefined {
  const words = ` ${title.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, " ")} `
  return WORDS.find(([, pattern]) => pattern.test(words))?.[0]
}
