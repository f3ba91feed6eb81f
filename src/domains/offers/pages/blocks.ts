import type { DocumentBlock, DocumentListItem, DocumentRow, RichText } from "../../../platform/pdf.model.ts"
import { facts, type Html, html, link, table, type Ui } from "../../../ui/public.ts"

/** Blocks of a document as part of a page. `rank`: the heading of the first level, 2 or 3. */
export function blocksOf(ui: Ui, blocks: readonly DocumentBlock[], rank: 2 | 3): Html {
  return html`<div class="reading">${blocks.map((block) => blockOf(ui, block, rank))}</div>`
}

function blockOf(ui: Ui, block: DocumentBlock, rank: 2 | 3): Html {
  switch (block.kind) {
    case "heading":
      return heading(rank + block.level - 1, block.text)
    case "paragraph":
      return paragraphs(ui, block.text)
    case "facts":
      return facts(
        ui,
        block.facts.map((fact) => ({ term: fact.label, value: rich(ui, fact.value) })),
        "long",
      )
    case "list":
      return list(ui, block.items, block.ordered)
    case "table":
      return tableOf(ui, block)
    default:
      throw new Error(`a page of an offer has no block ${block.kind}`)
  }
}

function heading(level: number, text: string): Html {
  if (level <= 2) return html`<h2>${text}</h2>`
  return level === 3 ? html`<h3>${text}</h3>` : html`<h4>${text}</h4>`
}

const paragraphs = (ui: Ui, text: RichText): Html =>
  typeof text === "string"
    ? html`${text.split(/\n{2,}/).map((part) => html`<p>${lines(part)}</p>`)}`
    : html`<p>${rich(ui, text)}</p>`

const lines = (text: string): Html =>
  html`${text.split("\n").map((line, index) => html`${index ? html`<br>` : ""}${line}`)}`

function rich(ui: Ui, text: RichText): Html {
  if (typeof text === "string") return lines(text)
  return html`${text.map((run) => {
    if (typeof run === "string") return lines(run)
    if ("bold" in run) return html`<strong>${run.bold}</strong>`
    return "italic" in run ? html`<em>${run.italic}</em>` : link(ui, { href: run.link, label: run.text })
  })}`
}

function list(ui: Ui, items: readonly DocumentListItem[], ordered?: boolean): Html {
  const drawn = items.map((item) =>
    typeof item === "object" && "items" in item
      ? html`<li>${rich(ui, item.text)}${list(ui, item.items, item.ordered)}</li>`
      : html`<li>${rich(ui, item)}</li>`,
  )
  return ordered ? html`<ol>${drawn}</ol>` : html`<ul>${drawn}</ul>`
}

type TableBlock = Extract<DocumentBlock, { kind: "table" }>
type Cells = readonly RichText[]

function tableOf(ui: Ui, block: TableBlock): Html {
  return table<Cells>(ui, {
    caption: block.caption ?? block.columns.map((column) => column.header).join(", "),
    hiddenCaption: !block.caption,
    dense: true,
    columns: block.columns.map((column, index) => ({
      label: column.header,
      ...(column.align === "right" ? { align: "number" as const } : {}),
      cell: (row) => rich(ui, row[index] ?? ""),
    })),
    groups: grouped(ui, block.total ? [...block.rows, totalRow(block, block.total)] : block.rows),
  })
}

/** The sum under the column of names, which has room for its words. */
function totalRow({ columns }: TableBlock, total: NonNullable<TableBlock["total"]>): Cells {
  const strong = (text: RichText): RichText => (typeof text === "string" ? [{ bold: text }] : text)
  const gap = columns.length - 2 - total.values.length
  return ["", strong(total.label), ...Array.from({ length: gap }, () => ""), ...total.values.map(strong)]
}

/** A band of the document names the rows that follow it. */
function grouped(ui: Ui, rows: readonly DocumentRow[]): { heading?: Html; rows: Cells[] }[] {
  const groups: { heading?: Html; rows: Cells[] }[] = []
  for (const row of rows) {
    if ("band" in row) groups.push({ heading: rich(ui, row.band), rows: [] })
    else (groups.at(-1) ?? groups[groups.push({ rows: [] }) - 1]!).rows.push(row as Cells)
  }
  return groups
}
