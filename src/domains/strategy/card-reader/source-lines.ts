import { fold, tidy } from "../fold.ts"

/**
 * One line of the source. `raw` is untouched and keeps tabs; `text` is tidy; `key` is folded, for comparing.
 * `number` counts from 1. A vertical tab in `raw` is a line break inside a table cell.
 */
export type SourceLine = { number: number; raw: string; text: string; key: string }

export const sourceLine = (raw: string, number: number): SourceLine => ({
  number,
  raw,
  text: tidy(raw),
  key: fold(raw),
})

export const sourceLines = (text: string): SourceLine[] =>
  text
    .replace(/^\ufeff/, "")
    .split(/\r\n|[\n\r\f\u0085\u2028\u2029]/)
    .map((raw, index) => sourceLine(raw, index + 1))

/** Joins the lines of one wrapped sentence; a soft hyphen at the end of a line glues the word. */
export function joinWrapped(lines: readonly SourceLine[]): string {
  return tidy(
    lines
      .map((line) => line.raw.trim())
      .join(" ")
      .replace(/\u00ad\s/g, ""),
  )
}

/** The first printed line among the next few after place `n`. */
export function nextPrinted(lines: readonly SourceLine[], n: number): SourceLine | undefined {
  return lines.slice(n + 1, n + 5).find((line) => line.text !== "")
}

/** Runs of lines that are not blank. */
export function paragraphs(lines: readonly SourceLine[]): SourceLine[][] {
  const runs: SourceLine[][] = []
  let open: SourceLine[] | null = null
  for (const line of lines) {
    if (line.text === "") open = null
    else if (open) open.push(line)
    else {
      open = [line]
      runs.push(open)
    }
  }
  return runs
}

export type LineRange = { from: number; to: number }

export const rangeOf = (lines: readonly SourceLine[]): LineRange => ({
  from: lines[0]?.number ?? 0,
  to: lines.at(-1)?.number ?? 0,
})

const ROMAN = /^[ivxlc]+$/

/** Styles of list markers; a change of style opens a deeper level or returns to an open one. */
export type Marker = { printed: string; style: string; rest: string }

/** The marker at the start of a line: `1)`, `2.`, `a)`, `iv)`, `-`, `•`. */
export function markerOf(text: string): Marker | null {
  const numbered = /^(\(?(?:\d{1,3}(?:\.\d{1,3}){0,3}|[a-zA-Z]|[ivxlcIVXLC]{2,6})[.)])\s+(\S.*)$/.exec(text)
  if (numbered) return { printed: numbered[1]!, style: styleOf(numbered[1]!), rest: numbered[2]! }
  const bullet = /^([-–—•·*▪●○◦])\s+(\S.*)$/.exec(text)
  return bullet ? { printed: bullet[1]!, style: "bullet", rest: bullet[2]! } : null
}

function styleOf(printed: string): string {
  const end = printed.at(-1)!
  const word = printed.replace(/[().]/g, "")
  if (/^\d/.test(word)) return `digits${printed.split(".").length - (end === "." ? 1 : 0)}${end}`
  const letters = word.toLowerCase()
  if (letters.length > 1 && ROMAN.test(letters)) return `roman${end}`
  return `${word === letters ? "lower" : "upper"}${end}`
}
