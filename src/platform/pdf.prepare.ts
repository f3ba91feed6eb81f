import { renderSVG } from "uqr"
import { speak } from "../lib/texts.ts"
import type { DocumentBlock, DocumentModel } from "./pdf.model.ts"
import { pdfTexts } from "./pdf.texts.ts"

const INVISIBLE = /[\p{Cf}\p{Variation_Selector}]|(?![\t\n])\p{Cc}/gu
/** Characters without an agreed meaning: a font of the reader would show anything or nothing. */
const MEANINGLESS = /\p{Co}|\p{Cn}/gu
const ADDRESS = /^(https?:\/\/|mailto:)/

/** What the template reads: numbers and levels are settled, texts can be set with the fonts at hand. */
export type PreparedModel = Omit<DocumentModel, "issuedAt" | "blocks"> & {
  issued: Record<"year" | "month" | "day" | "hour" | "minute" | "second", number>
  words: { page: string; of: string }
  blocks: readonly (DocumentBlock & { level?: number; number?: number; svg?: string })[]
}

/**
 * Settles everything that the template should not have to decide. Headings never skip a level (PDF/UA-1, 7.4.2):
 * one that would is raised to the level below its predecessor.
 * @param unsettable characters known to be in none of the fonts
 */
export function prepare(model: DocumentModel, unsettable: ReadonlySet<string>): PreparedModel {
  const { issuedAt, blocks, ...rest } = model
  const t = speak(model.lang)
  const utc = issuedAt.toZonedDateTimeISO("UTC")
  const { year, month, day, hour, minute, second } = utc
  return settable(
    {
      ...rest,
      issued: { year, month, day, hour, minute, second },
      words: { page: t(pdfTexts.page), of: t(pdfTexts.of) },
      blocks: settleLevels(blocks),
    },
    unsettable,
  )
}

/** The level of each heading and the number of each clause. */
export function settleLevels(blocks: readonly DocumentBlock[]): PreparedModel["blocks"] {
  const offset = blocks.some((block) => block.kind === "title") ? 1 : 0
  let level = 0
  let clauses = 0
  return blocks.map((block) => {
    if (block.kind === "title") level = 1
    else if (block.kind === "heading") level = Math.min(block.level + offset, level + 1)
    else if (block.kind === "clause") level = Math.min(2, level + 1)
    else if (block.kind === "qr") return { ...block, svg: renderSVG(block.value, { ecc: "M", border: 2 }) }
    else return block
    if (block.kind !== "clause") return { ...block, level }
    clauses = block.restarts ? 1 : clauses + 1
    return { ...block, level, number: clauses }
  }) as PreparedModel["blocks"]
}

function settable<T>(value: T, unsettable: ReadonlySet<string>, key?: string): T {
  if (typeof value === "string") {
    if (key === "link" && !isAddress(value)) throw new TypeError(`Not an address a document may lead to: ${value}`)
    return (key === "link" || key === "kind" || key === "svg" ? value : settableText(value, unsettable)) as T
  }
  if (Array.isArray(value)) return value.map((item) => settable(item, unsettable)) as T
  if (value === null || typeof value !== "object") return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, settable(inner, unsettable, name)]),
  ) as T
}

/**
 * A text as the typesetter can print it: without invisible characters, and a character that no font has as `□` (a picture) or as its number `[U+6F22]` (a letter, which may be somebody's name).
 */
function settableText(text: string, unsettable: ReadonlySet<string>): string {
  const visible = visibleText(text)
  if (unsettable.size === 0) return visible
  return Array.from(visible, (character) => (unsettable.has(character) ? substitute(character) : character)).join("")
}

/** A text with one kind of line break and without characters that cannot be seen. */
export function visibleText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(INVISIBLE, "")
    .replace(MEANINGLESS, "\ufffd")
}

/** Whether a document may lead there. */
export const isAddress = (link: string): boolean => ADDRESS.test(link)

function substitute(character: string): string {
  if (/\p{M}/u.test(character)) return ""
  if (!/\p{L}|\p{N}/u.test(character)) return "□"
  return `[U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}]`
}
