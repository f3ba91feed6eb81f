import { fold, tidy } from "../fold.ts"
import { isAcronym, startsInstitution, startsPlainSource } from "./institutions.ts"

/**
 * Where a name ends and its source begins in running text. `basis` says why: a source that ends several rows,
 * a word that opens names of institutions, or nothing (then `source` is empty).
 */
export type SourceGuess = {
  name: string
  source: string
  basis: "repeated" | "institution" | "none"
  alternatives: string[]
}

const LONGEST_SOURCE = 12
const LONGEST_PLAIN_SOURCE = 3
const CONNECTORS = /^(?:i|oraz|w|ds\.?|do|spraw|\/|-|–|,)$/

/** Guesses the sources of all rows of one table together, because cards repeat them. */
export function guessSources(heads: readonly string[]): SourceGuess[] {
  const words = heads.map((head) =>
    tidy(head)
      .split(" ")
      .filter((word) => word !== ""),
  )
  const seen = new Map<string, number>()
  for (const row of words) for (const suffix of suffixesOf(row)) seen.set(suffix, (seen.get(suffix) ?? 0) + 1)
  return words.map((row) => guessSource(row, (suffix) => (seen.get(suffix) ?? 0) > 1))
}

/** Folded endings of a row, the shortest first, always leaving a word for the name. */
function suffixesOf(row: string[]): string[] {
  const most = Math.min(LONGEST_SOURCE, row.length - 1)
  return Array.from({ length: Math.max(0, most) }, (_, n) => fold(row.slice(row.length - 1 - n).join(" ")))
}

function guessSource(row: string[], isRepeated: (suffix: string) => boolean): SourceGuess {
  const from = Math.max(1, row.length - LONGEST_SOURCE)
  const places = row.map((_, at) => at).filter((at) => at >= from)
  const suffix = (at: number) => fold(row.slice(at).join(" "))
  const isPlain = (at: number) => at >= row.length - LONGEST_PLAIN_SOURCE && startsPlainSource(row[at]!)
  const institutions = places.filter((at) => startsInstitution(row[at]!) || isPlain(at))
  const repeated = institutions.find((at) => isRepeated(suffix(at)))
  const cluster = repeated ?? lastCluster(row, institutions)
  const shared = places.find((at) => /^\p{Lu}/u.test(row[at]!) && isRepeated(suffix(at)))
  const at = cluster ?? shared
  const others = [...institutions, ...(shared === undefined ? [] : [shared]), row.length - 1]
    .filter((other) => other !== at && other >= 1)
    .map((other) => row.slice(other).join(" "))
  const alternatives = [...new Set([...others, ""])].slice(0, 4)
  if (at === undefined) return { name: row.join(" "), source: "", basis: "none", alternatives }
  const basis = repeated !== undefined || cluster === undefined ? "repeated" : "institution"
  return { name: row.slice(0, at).join(" "), source: row.slice(at).join(" "), basis, alternatives }
}

/** "Urząd Miasta Leszna / GUS" is one source: go back while only capitalised words stand between. */
function lastCluster(row: string[], institutions: number[]): number | undefined {
  let at = institutions.at(-1)
  for (const earlier of institutions.slice(0, -1).reverse()) {
    const between = row.slice(earlier + 1, at)
    if (!between.every((word) => /^\p{Lu}/u.test(word) || CONNECTORS.test(word) || isAcronym(word))) break
    at = earlier
  }
  return at
}
