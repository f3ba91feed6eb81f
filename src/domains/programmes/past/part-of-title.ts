import type { PartKey } from "../../../law/programme.ts"

/** The words by which titles of chapters name the parts of art. 5a ust. 4; the first that fits wins. */
const WORDS: readonly (readonly [PartKey, RegExp])[] = [
  ["committees", /komisj/],
  ["assessment", / ocen|ewaluac|monitor|miernik|wskaźnik/],
  ["making", /tworzeni|konsultac|opracowani/],
  ["period", / okres|czas realizacji|termin realizacji/],
  ["money", /środk|finans|budżet|wysokoś|kwot/],
  ["priorities", /priorytet/],
  ["forms", / form/],
  ["scope", /zakres|przedmiot|obszar/],
  ["way", /sposób realizacji|sposoby realizacji|sposobie realizacji|realizacj|realizatorzy/],
  ["principles", / zasad/],
  ["aims", / cel/],
]

const partsNamed = (title: string): PartKey[] => {
  const words = ` ${title.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, " ")} `
  return WORDS.filter(([, pattern]) => pattern.test(words)).map(([key]) => key)
}

/** The part that a title names, or undefined. */
export const partOfTitle = (title: string): PartKey | undefined => partsNamed(title)[0]

/** Parts that cities put under one title: "Cele programu oraz zasady współpracy". */
const OFTEN_TOGETHER: readonly PartKey[] = ["aims", "principles", "scope", "forms", "priorities"]

/** The part of a section under a title, which may name two of them: then the section's own first words choose. */
export function partUnder(title: string, guess: PartKey | undefined): PartKey | undefined {
  const named = partsNamed(title)
  const [first] = named
  const isChoice = [first, guess].every((key) => key !== undefined && OFTEN_TOGETHER.includes(key))
  return isChoice && named.includes(guess!) ? guess : first
}
