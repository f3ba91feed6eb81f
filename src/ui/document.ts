import type {
  DocumentBlock,
  DocumentListItem,
  DocumentModel,
  DocumentRow,
  RichText,
  TextRun,
} from "../platform/pdf.model.ts"
import { isNested } from "../platform/pdf.plain.ts"
import { settleLevels } from "../platform/pdf.prepare.ts"
import { addedWords, removedWords } from "./changed-words.ts"
import { withoutStyles } from "./charts/chart.ts"
import { facts } from "./facts.ts"
import { type Html, html, type Ui } from "./html.ts"
import { lines, paragraphs } from "./lines.ts"
import { link } from "./link.ts"
import { trusted } from "./raw.ts"
import { type RowGroup, table } from "./table.ts"

/**
 * A document as part of a page: the same model that is typeset as PDF and written as Word. The block `title` is left out,
 * because the page's own heading says it.
 * @param it `rank`: the heading of the first level, h2 unless told
 */
export function documentView(ui: Ui, model: Pick<DocumentModel, "blocks">, it: { rank?: 2 | 3 } = {}): Html {
  const deeper = (it.rank ?? 2) - (model.blocks.some((block) => block.kind === "title") ? 2 : 1)
  const body = settleLevels(model.blocks).map((block) => {
    if (block.kind === "heading") return heading((block.level ?? 1) + deeper, block.text)
    if (block.kind === "clause") {
      const name = `§ ${block.number} ${block.heading ?? ""}`.trim()
      return [heading((block.level ?? 1) + deeper, name), clause(ui, block.items)]
    }
    return blockView(ui, block)
  })
  return html`<div class="reading">${body}</div>`
}

function heading(level: number, text: string): Html {
  if (level <= 2) return html`<h2>${text}</h2>`
  return level === 3 ? html`<h3>${text}</h3>` : html`<h4>${text}</h4>`
}

function blockView(ui: Ui, block: DocumentBlock): Html | "" {
  switch (block.kind) {
    case "paragraph":
      if (typeof block.text === "string" && !block.small) return paragraphs(block.text)
      return html`<p${block.small ? html` class="note"` : ""}>${richText(ui, block.text)}</p>`
    case "facts":
      return facts(
        ui,
        block.facts.map(({ label, value }) => ({ term: label, value: richText(ui, value) })),
        "long",
      )
    case "list":
      return list(ui, block.items, block.ordered === true)
    case "table":
      return tableView(ui, block)
    case "note":
      return html`<blockquote>${richText(ui, block.text)}</blockquote>`
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
    dense: true,
    columns: columns.map((column, index) => ({
      label: column.header,
      align: column.align === "right" ? ("number" as const) : column.align === "center" ? ("center" as const) : "start",
      heading: index === 0 ? ("plain" as const) : false,
      cell: (row: readonly RichText[]) => richText(ui, row[index] ?? ""),
    })),
    groups: grouped(ui, rows),
    ...(total
      ? {
          foot: columns.map((_, index) =>
            index === Math.min(1, before - 1)
              ? richText(ui, total.label)
              : index < before
                ? ""
                : richText(ui, total.values[index - before] ?? ""),
          ),
        }
      : {}),
  })
}

function grouped(ui: Ui, rows: readonly DocumentRow[]): RowGroup<readonly RichText[]>[] {
  const groups: { heading?: Html; rows: (readonly RichText[])[] }[] = [{ rows: [] }]
  for (const row of rows)
    if ("band" in row) groups.push({ heading: richText(ui, row.band), rows: [] })
    else groups.at(-1)!.rows.push(row)
  return groups.filter((group) => group.heading !== undefined || group.rows.length > 0 || groups.length === 1)
}

function clause(ui: Ui, items: readonly DocumentListItem[]): Html | "" {
  const [only, ...rest] = items
  if (only === undefined) return ""
  if (rest.length > 0) return list(ui, items, true)
  if (!isNested(only)) return html`<p>${richText(ui, only)}</p>`
  return html`<p>${richText(ui, only.text)}</p>${list(ui, only.items, true)}`
}

function list(ui: Ui, items: readonly DocumentListItem[], ordered: boolean): Html {
  const drawn = items.map((item) =>
    isNested(item)
      ? html`<li>${richText(ui, item.text)}${list(ui, item.items, item.ordered ?? ordered)}</li>`
      : html`<li>${richText(ui, item)}</li>`,
  )
  return ordered ? html`<ol>${drawn}</ol>` : html`<ul>${drawn}</ul>`
}

/** Runs of a document inside a page. */
export function richText(ui: Ui, text: RichText): Html {
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

/** A document as one page that needs nothing beside it, to be put into another site; `after` follows its last block. */
export function documentFile(model: DocumentModel, after?: Html): string {
  const ui = { lang: model.lang }
  const page = html`<!DOCTYPE html>
<html lang="${model.lang}"><head><meta charset="utf-8"><title>${model.title}</title></head>
<body><main>${model.blocks.map((block) => (block.kind === "title" ? html`<h1>${block.text}</h1>` : ""))}${documentView(ui, model)}${after ?? ""}</main></body></html>
`
  return page.toString()
}
