import { isPartKey, PROGRAMME_PARTS } from "../../../law/programme.ts"
import { type Grosze, parseMoney } from "../../../lib/money.ts"
import { newId } from "../../../platform/ids.ts"
import type { Paragraph, ProgrammeText } from "../programme.ts"
import { type PastPart, type SplitParagraph, splitResolution } from "./split-resolution.ts"

/** Where a paragraph goes; `join`: to the end of the one above it. */
export type PastPlace = PastPart | "join"

/** A paragraph on the page: as typed, with where it stood in the pasted text. */
export type PastRow = {
  id: string
  part: string
  text: string
  /** "§ 2. 1. · Rozdział 2 Cele"; empty when it was typed. */
  origin: string
  /** "yes" when no title named its part. */
  unsure: string
}

/** The paragraphs of a record: of every part, and of none of them. */
export type PastText = {
  parts: Readonly<Record<string, Paragraph[]>>
  rest: readonly string[]
  amount: Grosze | null
}

export const MOST_ROWS = 900

export const isPlace = (value: string): value is PastPlace =>
  isPartKey(value) || value === "rest" || value === "skip" || value === "join"

/** The rows of a pasted text, in the order of the parts. */
export const rowsOfPasted = (pasted: string): PastRow[] =>
  inOrder(
    splitResolution(pasted)
      .filter(({ text }) => text !== "")
      .map(rowOf),
  )

const rowOf = ({ part, mark, title, text, isSure }: SplitParagraph): PastRow => ({
  ...{ id: newId(), part, text },
  origin: [mark, title].filter(Boolean).join(" · "),
  unsure: isSure ? "" : "yes",
})

/** The rows of a text that is saved. */
export const rowsOfText = (text: ProgrammeText, rest: readonly string[]): PastRow[] => [
  ...PROGRAMME_PARTS.flatMap(({ key }) =>
    text[key].paragraphs.map((paragraph) => ({ ...paragraph, part: key, origin: "", unsure: "" })),
  ),
  ...rest.map((words) => ({ id: newId(), part: "rest", text: words, origin: "", unsure: "" })),
]

const ORDER: readonly string[] = [...PROGRAMME_PARTS.map(({ key }) => key), "rest", "skip"]

/** By parts; a row that joins the one above stays below it. */
export function inOrder(rows: readonly PastRow[]): PastRow[] {
  const groups: PastRow[][] = []
  for (const row of rows) {
    if (row.part === "join" && groups.length > 0) groups.at(-1)!.push(row)
    else groups.push([row])
  }
  const rank = ([first]: PastRow[]) => {
    const at = ORDER.indexOf(first!.part)
    return at < 0 ? ORDER.length : at
  }
  return groups.toSorted((one, other) => rank(one) - rank(other)).flat()
}

const AMOUNT = /(?<!\d)(?:\d{1,3}(?:[\u00a0 .]\d{3}){1,3}|\d{1,11})(?:,\d\d)?(?=\s?(?:zł|PLN))/g

/** The amount of the programme: the largest that its part about money names, or undefined. */
export function amountIn(rows: readonly PastRow[]): Grosze | undefined {
  const amounts = rows
    .filter(({ part }) => part === "money")
    .flatMap(({ text }) => text.match(AMOUNT) ?? [])
    .map(parseMoney)
    .flatMap((read) => (read.ok ? [read.value] : []))
  return amounts.length === 0 ? undefined : Math.max(...amounts)
}
