import { attributes, type Html, html, type Ui, words } from "./html.ts"
import { icon } from "./icon.ts"
import { href } from "./link.ts"
import { texts } from "./ui.texts.ts"

export type PaginationProps = {
  /** From 1. */
  page: number
  pages: number
  /** Address of a page. */
  href: (page: number) => string
}

/** Pages of a long list: the first, the last, those around this one. Prints nothing for a single page. */
export function pagination(ui: Ui, props: PaginationProps): Html | "" {
  if (props.pages <= 1) return ""
  const step = (page: number, label: Html | string, rel?: "prev" | "next") =>
    page < 1 || page > props.pages
      ? ""
      : html`<li><a href="${href(props.href(page))}"${attributes({
          rel,
          "aria-current": !rel && page === props.page ? "page" : undefined,
          "aria-label": rel ? undefined : words(ui, texts.pageNumber(page, props.pages)),
        })}>${label}</a></li>`
  const numbers = shownPages(props.page, props.pages).map((page) =>
    page === 0 ? html`<li aria-hidden="true" class="gap">…</li>` : step(page, String(page)),
  )
  return html`<nav class="pagination" aria-label="${words(ui, texts.pagination)}"><ul>${step(
    props.page - 1,
    html`${icon("chevron-left")}<span>${words(ui, texts.previous)}</span>`,
    "prev",
  )}${numbers}${step(props.page + 1, html`<span>${words(ui, texts.next)}</span>${icon("chevron-right")}`, "next")}</ul></nav>`
}

/** Page numbers to show; 0 stands for a gap of at least two. */
export function shownPages(page: number, pages: number): number[] {
  const wanted = [1, page - 1, page, page + 1, pages].filter((n) => n >= 1 && n <= pages)
  const unique = [...new Set(wanted)].sort((a, b) => a - b)
  return unique.flatMap((n, index) => {
    const gap = n - (unique[index - 1] ?? 0)
    return gap === 2 ? [n - 1, n] : gap > 2 ? [0, n] : [n]
  })
}
