import { tidy } from "../fold.ts"
import type { SourceLine } from "./source-lines.ts"

/**
 * Cells of a table row set apart by tabs, by pipes, or by wide gaps when the header of the table has them too.
 * Null for a row of running text. Empty cells stay: they are missing values in their columns.
 */
export function cellsOf(line: SourceLine, wideGaps = false): string[] | null {
  const raw = line.raw.replace(/^[\u00a0\ufeff ]+(?=[^\t\s])/, "")
  if (raw.includes("\t")) return raw.split("\t")
  if (/^\|.*\|\s*$/.test(raw)) return raw.slice(1, raw.lastIndexOf("|")).split("|")
  return wideGaps && / {2,}\S/.test(raw) ? raw.trim().split(/ {2,}/) : null
}

/** Whether a header line is laid out with wide gaps between its columns. */
export const hasWideGaps = (line: SourceLine): boolean =>
  !line.raw.includes("\t") && (line.raw.trim().match(/\S {2,}(?=\S)/g) ?? []).length >= 2

export const isRuler = (line: SourceLine): boolean => /^[|+\-=: _]{3,}$/.test(line.text) && /[|+=_-]{3}/.test(line.text)

const YEAR = /^(?:19|20)\d\d(?:r|rok)?[.:]?$/

/** Every year of a line, if the line has nothing but years and the given header words; otherwise null. */
function yearsOfHeader(line: SourceLine, words: ReadonlySet<string>): number[] | null {
  const tokens = line.key.split(/[\s|/]+/).filter((token) => token !== "")
  if (tokens.length === 0) return null
  const years: number[] = []
  for (const token of tokens) {
    if (YEAR.test(token)) years.push(Number(token.slice(0, 4)))
    else if (!words.has(token.replace(/[:.,;()]/g, ""))) return null
  }
  return years
}

export type TableHeader = { years: number[]; headerLines: SourceLine[]; before: SourceLine[]; body: SourceLine[] }

/**
 * Finds the header of a table: the lines made of header words and years around the first line with a year.
 * `before` is text above the table; without any year the header is what stands on top.
 */
export function findHeader(lines: readonly SourceLine[], words: ReadonlySet<string>): TableHeader {
  const headerYears = lines.map((line) => (line.text === "" || isRuler(line) ? [] : yearsOfHeader(line, words)))
  const firstYears = headerYears.findIndex((years) => years !== null && years.length > 0)
  const top = Math.max(firstYears, 0)
  let end = top
  while (end < lines.length && headerYears[end] !== null) end += 1
  const isHeader = (_: SourceLine, n: number) => headerYears[n] !== null
  // A table continued on another page repeats its header; other years there make every row short, so people are asked.
  const isRepeated = (line: SourceLine, n: number) => (headerYears[end + n]?.length ?? 0) > 0 && /[a-z]/.test(line.key)
  const rest = lines.slice(end)
  const years = headerYears.slice(top, end).flatMap((found) => found ?? [])
  const later = rest.flatMap((line, n) => (isRepeated(line, n) ? headerYears[end + n]! : []))
  const printed = (line: SourceLine) => line.text !== ""
  return {
    years: [...years, ...new Set(later.filter((year) => !years.includes(year)))],
    headerLines: [...lines.slice(0, top).filter(isHeader), ...lines.slice(top, end)].filter(printed),
    before: lines.slice(0, top).filter((line, n) => printed(line) && !isHeader(line, n)),
    body: rest.filter((line, n) => !isRepeated(line, n)),
  }
}

/** Without the empty cells that a paste adds at the end beyond the columns of the table. */
export function withoutExtraEmpty(cells: string[], columns: number): string[] {
  const kept = [...cells]
  while (kept.length > columns && tidy(kept.at(-1)!) === "") kept.pop()
  return kept
}
