import type { IndicatorKind } from "../card.ts"
import { tidy } from "../fold.ts"
import type { Findings } from "./findings.ts"
import { kindLabel, saysNone } from "./indicator-kind.ts"
import { type SourceLine, sourceLine } from "./source-lines.ts"
import { splitValues, valuesAtEnd } from "./split-values.ts"
import { cellsOf, isRuler, type TableHeader, withoutExtraEmpty } from "./table-lines.ts"

type RowKind = IndicatorKind | "unknown"

/** A row whose cells the layout tells apart. */
export type CellRow = { kind: RowKind; lines: SourceLine[]; name: string; source: string; values: string[] }
/** A row of running text; `after` are lines of words under its values. */
export type TextRow = { kind: RowKind; lines: SourceLine[]; parts: SourceLine[]; count: number; after: SourceLine[] }
export type Rows = { rows: (CellRow | TextRow)[]; none: IndicatorKind[] }

const MOST_WRAPPED = 5

export const isCellRow = (row: CellRow | TextRow): row is CellRow => "values" in row
export const printedRow = (row: TextRow): string =>
  row.parts
    .map((part) => part.raw)
    .join("\n")
    .trim()

type Columns = { kind: boolean; source: boolean; lead: number; others: boolean }

/** Columns before the years, from the labels of the header. */
export function leadColumns(header: TableHeader): Columns {
  const words = header.headerLines.flatMap((line) => line.key.split(/[ |]/))
  const tabbed = header.headerLines
    .map((line) => cellsOf(line))
    .find((cells) => cells?.some((cell) => tidy(cell) !== ""))
  const firstYear = tabbed?.findIndex((cell) => /^(?:19|20)\d\d/.test(tidy(cell))) ?? -1
  const kind = words.some((word) => /^(?:typ|rodzaj)$/.test(word))
  const source = words.some((word) => /^zrodl/.test(word))
  const usual = (kind ? 1 : 0) + 1 + (source ? 1 : 0)
  const lead = tabbed && firstYear > 0 ? firstYear : usual
  return { kind, source, lead, others: lead > usual }
}

/** Gathers lines into rows and follows the labels of kinds; words that fit nowhere are left and reported. */
export function gatherIndicatorRows(
  body: readonly SourceLine[],
  layout: { columns: Columns; years: number; wideGaps: boolean },
  findings: Findings,
): Rows {
  const rows: (CellRow | TextRow)[] = []
  const none: IndicatorKind[] = []
  let kind: RowKind = "unknown"
  let open: TextRow | null = null
  let afterBlank = false
  const close = () => {
    if (open && open.count > 0) rows.push(open)
    else if (open) findings.leave("no-place", open.lines)
    open = null
  }
  for (const printed of body) {
    if (printed.text === "" || isRuler(printed)) {
      afterBlank = true
      continue
    }
    const cells = cellsOf(printed, layout.wideGaps)?.map((cell) => cell.replaceAll("\v", " ").trim())
    const label = kindLabel(cells ? (cells[0] ?? "") : printed.raw)
    if (label) {
      close()
      kind = label.kind
    }
    const rest = cells ? [label ? label.rest : cells[0]!, ...cells.slice(1)] : [label ? label.rest : printed.raw]
    const said = rest.filter((cell) => tidy(cell) !== "")
    if (said.length === 0) continue
    if (said.length === 1 && saysNone(said[0]!) && kind !== "unknown" && !open) {
      if (!none.includes(kind)) none.push(kind)
    } else if (cells && cells.length > 1) {
      const wrapped: TextRow | null = open && (open as TextRow).count === 0 ? open : null
      if (!wrapped) close()
      open = null
      rows.push(cellRow(printed, rest, kind, layout, wrapped))
    } else {
      const line = label ? sourceLine(label.rest, printed.number) : printed
      open = continueText(line, open, { kind, afterBlank, years: layout.years }, close)
    }
    afterBlank = false
  }
  close()
  return { rows, none }
}

/** The kind column is empty or spanned over several rows, so a row may come with it or without it. */
function cellRow(
  line: SourceLine,
  cells: string[],
  kind: RowKind,
  layout: { columns: Columns; years: number },
  wrapped: TextRow | null,
): CellRow {
  const { columns, years } = layout
  const lead = columns.kind ? columns.lead - 1 : columns.lead
  const firstEmpty = tidy(cells[0]!) === ""
  const hasKindCell = firstEmpty && (columns.kind || cells.length > lead + 1)
  const own = withoutExtraEmpty(hasKindCell ? cells.slice(1) : cells, lead + years)
  // Without a label for it a source column still shows by one cell more than name and years.
  const unlabelled = !columns.source && !columns.others && own.length === years + 2
  const hasSource = columns.source || unlabelled
  const values = own.slice(unlabelled ? 2 : lead)
  const name = [...(wrapped?.parts ?? []).map((part) => part.text), tidy(own[0]!)].join(" ")
  const source = hasSource ? tidy(own[unlabelled ? 1 : lead - 1] ?? "") : ""
  return { kind, lines: [...(wrapped?.lines ?? []), line], name, source, values }
}

function continueText(
  line: SourceLine,
  open: TextRow | null,
  at: { kind: RowKind; afterBlank: boolean; years: number },
  close: () => void,
): TextRow {
  const { count, only } = valuesAtEnd(line.raw)
  const fresh = (): TextRow => {
    close()
    return { kind: at.kind, lines: [line], parts: [line], count, after: [] }
  }
  const added = (row: TextRow): TextRow => {
    row.lines.push(line)
    row.parts.push(line)
    row.count += count
    return row
  }
  if (!open) return fresh()
  if (only) return added(open)
  if (open.count === 0) return at.afterBlank ? fresh() : added(open)
  const goesOn = /^[\p{Ll}(/]/u.test(line.text) && !at.afterBlank
  if (!goesOn) return fresh()
  if (count === 0) {
    open.lines.push(line)
    open.after.push(line)
    return open
  }
  // "…do 18" / "lat GUS 5 6 7": the number that ended the line above belongs to the name.
  const wraps = open.lines.length < MOST_WRAPPED && splitValues(printedRow(open), at.years).whole.length === 0
  return wraps ? added(open) : fresh()
}
