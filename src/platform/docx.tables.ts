import { BorderStyle, Paragraph, ShadingType, Table, TableCell, TableRow, WidthType } from "docx"
import { ALIGNMENTS, FAINT, INK, LINE, PAPER } from "./docx.look.ts"
import { docxRuns, type RunLook } from "./docx.runs.ts"
import type { DocumentBlock, DocumentColumn, RichText } from "./pdf.model.ts"

type TableBlock = Extract<DocumentBlock, { kind: "table" }>
type Facts = Extract<DocumentBlock, { kind: "facts" }>["facts"]
type Signatures = Extract<DocumentBlock, { kind: "signatures" }>

const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" } as const
const THIN = { style: BorderStyle.SINGLE, size: 4, color: LINE } as const
const THICK = { style: BorderStyle.SINGLE, size: 8, color: INK } as const
const UNDER = { top: NONE, left: NONE, right: NONE, bottom: THIN }
const BARE = { top: NONE, left: NONE, right: NONE, bottom: NONE }
const WHOLE = { size: 100, type: WidthType.PERCENTAGE } as const

/** A table whose first row is repeated on each page and read as its heading. */
export function plainTable(block: TableBlock): Table {
  const { columns } = block
  const heading = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((column) => cell(column.header, { column, bold: true, fill: PAPER })),
  })
  const rows = block.rows.map((row) =>
    "band" in row
      ? new TableRow({ children: [cell(row.band, { bold: true, fill: PAPER, span: columns.length })] })
      : new TableRow({
          cantSplit: true,
          children: columns.map((column, index) => cell(row[index] ?? "", { column })),
        }),
  )
  return new Table({ width: WHOLE, rows: [heading, ...rows, ...totalRow(block)] })
}

function totalRow({ total, columns }: TableBlock): TableRow[] {
  if (!total) return []
  const before = Math.max(1, columns.length - total.values.length)
  const values = total.values.map((value, index) =>
    cell(value, { column: columns[before + index], bold: true, isTotal: true }),
  )
  return [new TableRow({ children: [cell(total.label, { bold: true, span: before, isTotal: true }), ...values] })]
}

type CellLook = { column?: DocumentColumn | undefined; bold?: boolean; fill?: string; span?: number; isTotal?: boolean }

function cell(text: RichText, look: CellLook): TableCell {
  const run: RunLook = { size: 19, ...(look.bold ? { bold: true } : {}) }
  const alignment = ALIGNMENTS[look.column?.align ?? "left"]
  return new TableCell({
    borders: look.isTotal ? { ...UNDER, top: THICK } : UNDER,
    margins: { top: 70, bottom: 70, left: 90, right: 90 },
    children: [new Paragraph({ alignment, spacing: { after: 0 }, children: docxRuns(text, run) })],
    ...(look.fill ? { shading: { type: ShadingType.CLEAR, fill: look.fill } } : {}),
    ...(look.span ? { columnSpan: look.span } : {}),
  })
}

/** Labels at the left, values at the right, without lines. */
export function factsTable(facts: Facts): Table {
  const part = (text: RichText, share: number, look: RunLook = {}) =>
    new TableCell({
      borders: BARE,
      width: { size: share, type: WidthType.PERCENTAGE },
      margins: { top: 50, bottom: 50, right: 120 },
      children: [new Paragraph({ spacing: { after: 0 }, children: docxRuns(text, look) })],
    })
  return new Table({
    width: WHOLE,
    rows: facts.map(
      ({ label, value }) => new TableRow({ children: [part(label, 36, { bold: true }), part(value, 64)] }),
    ),
  })
}

/** At most three places to sign beside each other. */
export function signatureTable({ signatures }: Signatures): Table {
  const rows: (typeof signatures)[] = []
  for (let at = 0; at < signatures.length; at += 3) rows.push(signatures.slice(at, at + 3))
  return new Table({
    width: WHOLE,
    rows: rows.map(
      (row) =>
        new TableRow({
          children: row.map(
            ({ label, name, role }) =>
              new TableCell({
                borders: { ...BARE, top: THICK },
                margins: { top: 80, bottom: 900, right: 300 },
                children: [
                  new Paragraph({ spacing: { after: 40 }, children: docxRuns(label, { bold: true }) }),
                  ...(name ? [new Paragraph({ spacing: { after: 40 }, children: docxRuns(name) })] : []),
                  ...(role ? [new Paragraph({ children: docxRuns(role, { color: FAINT }) })] : []),
                ],
              }),
          ),
        }),
    ),
  })
}
