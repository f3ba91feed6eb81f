import type { DocumentBlock, DocumentModel } from "../../../platform/pdf.ts"
import { type Html, href, html, lines } from "../../../ui/public.ts"

/** A document as one page that needs nothing beside it: the same blocks of which the PDF is made. */
export function documentHtml(model: DocumentModel, after: Html): string {
  const page = html`<!DOCTYPE html>
<html lang="${model.lang}"><head><meta charset="utf-8"><title>${model.title}</title></head>
<body><main>${model.blocks.map(blockHtml)}${after}</main></body></html>
`
  return page.toString()
}

type Runs = Extract<DocumentBlock, { kind: "paragraph" }>["text"]

function blockHtml(block: DocumentBlock): Html {
  switch (block.kind) {
    case "title":
      return html`<h1>${block.text}</h1>${block.subtitle ? html`<p>${block.subtitle}</p>` : ""}`
    case "heading":
      return html`<h2>${block.text}</h2>`
    case "paragraph":
    case "note":
      return html`<p>${runs(block.text)}</p>`
    case "facts":
      return html`<dl>${block.facts.map(({ label, value }) => html`<dt>${label}</dt><dd>${runs(value)}</dd>`)}</dl>`
    case "table":
      return html`<table>${block.caption ? html`<caption>${block.caption}</caption>` : ""}<thead><tr>${block.columns.map(
        ({ header }) => html`<th scope="col">${header}</th>`,
      )}</tr></thead><tbody>${block.rows.map((row) =>
        "band" in row
          ? html`<tr><th scope="rowgroup" colspan="${block.columns.length}">${runs(row.band)}</th></tr>`
          : html`<tr>${row.map((cell) => html`<td>${runs(cell)}</td>`)}</tr>`,
      )}${
        block.total
          ? html`<tr><th scope="row" colspan="${block.columns.length - block.total.values.length}">${runs(block.total.label)}</th>${block.total.values.map(
              (value) => html`<td>${runs(value)}</td>`,
            )}</tr>`
          : ""
      }</tbody></table>`
    default:
      throw new Error(`a block of the kind ${block.kind} has no place in an announcement`)
  }
}

/** Emphasis is kept; a line end in a run stays one. */
function runs(text: Runs): Html {
  if (typeof text === "string") return lines(text)
  return html`${text.map((run) => {
    if (typeof run === "string") return lines(run)
    if ("bold" in run) return html`<strong>${lines(run.bold)}</strong>`
    if ("italic" in run) return html`<em>${lines(run.italic)}</em>`
    if ("added" in run) return html`<ins>${lines(run.added)}</ins>`
    if ("removed" in run) return html`<del>${lines(run.removed)}</del>`
    return html`<a href="${href(run.link)}">${run.text}</a>`
  })}`
}
