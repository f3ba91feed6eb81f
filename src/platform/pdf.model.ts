import type { Lang } from "../lib/texts.ts"

/** A run of text, or a sequence of runs of which some are emphasised or lead somewhere. Line breaks in a run are kept. */
export type RichText = string | readonly TextRun[]
export type TextRun =
  | string
  | { bold: string }
  | { italic: string }
  | { link: string; text: string }
  /** Words that a later version has and an earlier one has not, and the other way round. */
  | { added: string }
  | { removed: string }

export type DocumentListItem = RichText | { text: RichText; ordered?: boolean; items: readonly DocumentListItem[] }

export type DocumentColumn = {
  header: string
  align?: "left" | "center" | "right"
  /** Share of the width beside the other columns; a column without it is as narrow as its content allows. */
  width?: number
}

/** A row of cells, one for each column, or a band across the table that names the group of rows below it. */
export type DocumentRow = readonly RichText[] | { band: RichText }

export type DocumentBlock =
  | { kind: "title"; text: string; subtitle?: string }
  | { kind: "heading"; level: 1 | 2 | 3; text: string }
  | { kind: "paragraph"; text: RichText; align?: "left" | "center" | "right"; small?: boolean }
  | { kind: "facts"; facts: readonly { label: string; value: RichText }[] }
  | { kind: "list"; ordered?: boolean; items: readonly DocumentListItem[] }
  | {
      kind: "table"
      caption?: string
      columns: readonly DocumentColumn[]
      rows: readonly DocumentRow[]
      /** The last row, in bold under a rule: the values stand in the last columns, the label spans those before. */
      total?: { label: RichText; values: readonly RichText[] }
    }
  /** A paragraph of a contract: `§ n` counted from 1, its heading, and its items numbered 1. → 1) → a) (one item has no number). `restarts`: the first of an annex, counted from 1 again. */
  | { kind: "clause"; heading?: string; items: readonly DocumentListItem[]; restarts?: boolean }
  | { kind: "note"; text: RichText }
  | { kind: "signatures"; signatures: readonly { label: string; name?: string; role?: string }[] }
  /** The fingerprint by which a copy can be compared with the original, broken anywhere so that it fits. */
  | { kind: "checksum"; label: string; value: string }
  /** A QR code of `value` with words beside it; `alt` says to those who do not see it where it leads. */
  | { kind: "qr"; value: string; alt: string; text: RichText }
  /** A picture with its own colours; `alt` says in one sentence what it shows, and a table of its numbers stands near it. */
  | { kind: "figure"; svg: string; alt: string; caption?: string }
  | { kind: "page break" }

/**
 * A document as data. Everything in it is shown as written: no text is ever read as markup.
 */
export type DocumentModel = {
  lang: Lang
  /** Title in the window of the reader and in the metadata; the page shows the block `title`. */
  title: string
  /** Who issues it, for the metadata. */
  author?: string
  /** The moment written into the file. The same document with the same moment gives the same bytes. */
  issuedAt: Temporal.Instant
  landscape?: boolean
  /** A short line at the top of each page, and one at the bottom beside the page number. */
  header?: string
  footer?: string
  /** Marks every page as not binding, e.g. "WERSJA ROBOCZA". */
  draft?: string
  blocks: readonly DocumentBlock[]
}
