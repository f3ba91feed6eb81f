import type {
  DocumentBlock,
  DocumentListItem,
  DocumentModel,
  DocumentRow,
  RichText,
  TextRun,
} from "../platform/pdf.model.ts"
import { settleLevels } from "../platform/pdf.prepare.ts"
import { addedWords, removedWords } from "./changed-words.ts"
import { withoutStyles } from "./charts/chart.ts"
import { facts } from "./facts.ts"
import { type Html, html, type Ui } from "./html.ts"
import { lines } from "./lines.ts"
import { link } from "./link.ts"
import { trusted } from "./raw.ts"
import { type RowGroup, table } from "./table.ts"

/**
 * A document as the body of a page: the same model that is typeset as PDF and written as Word. The block `title` is left
 * out, because the page's own heading says it; headings begin at h2 and carry ids `part-1`, `part-2`…
 */
export function documentView(ui: Ui, model: DocumentModel): Html {
  const deeper = model.blocks.some((block) => block.kind === "title") ? 0 : 1
  let parts = 0
  const body = settleLevels(model.blocks).map((block) => {
    if (block.kind === "heading") return heading((block.level ?? 1) + deeper, block.text, `part-${++parts}`)
    if (block.kind === "clause")
      return [
        heading((block.level ?? 1) + deeper, `§ ${block.number} ${block.heading ?? ""}`.trim(), `part-${++parts}`),
        clause(ui, block.items),
      ]
    return blockView(ui, block)
  })
  return html`<div class="document prose">${body}</div>`
}

function heading(level: number, text: string, id: string): Html {
  if (level <= 2) return html`<h2 id="${id}">${text}</h2>`
  return level === 3 ? html`<h3 id="${id}">${text}</h3>` : html`<h4 id="${id}">${text}</h4>`
}

function blockView(ui: Ui, block: DocumentBlock & { svg?: string }): Html | "" {
  switch (block.kind) {
    case "paragraph":
      return html`<p${block.small ? html` class="note"` : ""}>${rich(ui, block.text)}</p>`
    case "facts":
      return facts(
        ui,
        block.facts.map(({ label, value }) => ({ term: label, value: rich(ui, value) })),
        "long",
      )
    case "list":
      return list(ui, block.items, block.ordered === true)
    case "table":
      return tableView(ui, block)
    case "note":
      return html`<blockquote>${rich(ui, block.text)}</blockquote>`
    case "signatures":
      return html`<ul class="plain">${block.signatures.map(
        ({ label, name, role }) =>
          html`<li><strong>${label}</strong>${name ? ` ${name}` : ""}${role ? `, ${role}` : ""}</li>`,
      )}</ul>`
    case "checksum":
      return html`<p class="note">${block.label} <code>${block.value}</code></p>`
    case "figure":
      return html`<figure class="chart">${block.caption ? html`<figcaption><strong>${block.caption}</strong><span>${block.alt}</span></figcaption>` : ""}<div class="chart-picture" role="img" aria-label="${block.alt}">${trusted(withoutStyles(block.svg))}</div></figure>`
    default:
      return ""
  }
}

type TableBlock = Extract<DocumentBlock, { kind: "table" }>

function tableView(ui: Ui, block: TableBlock): Html {
  const { columns, rows, total } = block
  const before = total ? columns.length - total.values.length : 0
  return table<readonly RichText[]>(ui, {
    caption: block.caption ?? columns.map((column) => column.header).join(", "),
    hiddenCaption: block.caption === undefined,
    columns: columns.map((column, index) => ({
      label: column.header,
      align: column.align === "right" ? ("number" as const) : column.align === "center" ? ("center" as const) : "start",
      heading: index === 0 ? ("plain" as const) : false,
      cell: (row: readonly RichText[]) => rich(ui, row[index] ?? ""),
    })),
    groups: grouped(ui, rows),
    ...(total
      ? {
          foot: columns.map((_, index) =>
            index === 0 ? rich(ui, total.label) : index < before ? "" : rich(ui, total.values[index - before] ?? ""),
          ),
        }
      : {}),
  })
}

function grouped(ui: Ui, rows: readonly DocumentRow[]): RowGroup<readonly RichText[]>[] {
  const groups: { heading?: Html; rows: (readonly RichText[])[] }[] = [{ rows: [] }]
  for (const row of rows)
    if ("band" in row) groups.push({ heading: rich(ui, row.band), rows: [] })
    else groups.at(-1)!.rows.push(row)
  return groups.filter((group) => group.heading !== undefined || group.rows.length > 0 || groups.length === 1)
}

function clause(ui: Ui, items: readonly DocumentListItem[]): Html | "" {
  const [only, ...rest] = items
  if (only === undefined) return ""
  if (rest.length > 0) return list(ui, items, true)
  if (!isNested(only)) return html`<p>${rich(ui, only)}</p>`
  return html`<p>${rich(ui, only.text)}</p>${list(ui, only.items, true)}`
}

type Nested = Extract<DocumentListItem, { items: readonly DocumentListItem[] }>
const isNested = (item: DocumentListItem): item is Nested => typeof item === "object" && "items" in item

function list(ui: Ui, items: readonly DocumentListItem[], ordered: boolean): Html {
  const drawn = items.map((item) =>
    isNested(item)
      ? html`<li>${rich(ui, item.text)}${list(ui, item.items, item.ordered ?? ordered)}</li>`
      : html`<li>${rich(ui, item)}</li>`,
  )
  return ordered ? html`<ol>${drawn}</ol>` : html`<ul>${drawn}</ul>`
}

function rich(ui: Ui, text: RichText): Html {
  const runs = typeof text === "string" ? [text] : text
  return html`${runs.map((run) => runOf(ui, run))}`
}

function runOf(ui: Ui, run: TextRun): Html {
  if (typeof run === "string") return html`${lines(run)}`
  if ("bold" in run) return html`<strong>${lines(run.bold)}</strong>`
  if ("italic" in run) return html`<em>${lines(run.italic)}</em>`
  if ("added" in run) return addedWords(ui, run.added)
  if ("removed" in run) return removedWords(ui, run.removed)
  return link(ui, { href: run.link, label: run.text })
}
