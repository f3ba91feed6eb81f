import type { Points, StageCell } from "../card.ts"
import { fold } from "../fold.ts"
import { MISSING_WORDS } from "../value-words.ts"

const PAIR = /^(\d{1,4})(?:[.,](\d{1,2}))? ?\/ ?(\d{1,4})(?:[.,](\d{1,2}))? ?(?:%|pkt\.?|proc\.?)?$/
const DASH = /^[-–—−]{1,3}$/

const points = (whole: string, fraction = ""): Points => Number(whole) * 100 + Number(fraction.padEnd(2, "0"))

/** Reads `5/5%`, `2,5/2,5 %`, `-` (not planned) or a spelling of no data; anything else is unreadable. */
export function readStageCell(year: number, printed: string): StageCell {
  const key = fold(printed)
  const none = { year, printed, done: null, planned: null }
  if (DASH.test(key)) return { ...none, state: "not-planned" }
  if (MISSING_WORDS.has(key)) return { ...none, state: "missing" }
  const pair = PAIR.exec(key)
  if (!pair) return { ...none, state: "unreadable" }
  return { year, printed, done: points(pair[1]!, pair[2]), planned: points(pair[3]!, pair[4]), state: "points" }
}

const TOKEN =
  /(?<![\p{L}\d.,/%-])(?:\d{1,4}(?:[.,]\d{1,4})?\s?\/\s?\d{1,4}(?:[.,]\d{1,4})?(?:\s?%)?|\d{1,4}(?:[.,]\d{1,4})?\s?%|[-–—−]{1,3}|[xX]|bd\.?|b\.d\.|[Bb]rak(?: danych)?)(?=\s|$)/gu

/** Splits a line of running text into what comes first and the cells at its end, both as printed. */
export function splitStageLine(raw: string): { head: string; cells: string[] } {
  const matches = [...raw.matchAll(TOKEN)]
  let end = raw.trimEnd().length
  const cells: string[] = []
  for (const match of matches.reverse()) {
    if (match.index + match[0].length !== end) break
    cells.push(match[0])
    end = raw.slice(0, match.index).trimEnd().length
  }
  return { head: raw.slice(0, end).trim(), cells: cells.reverse() }
}
