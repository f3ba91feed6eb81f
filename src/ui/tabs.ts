import { attributes, type Content, type Html, html, say, type Ui, type Words, words } from "./html.ts"
import { href } from "./link.ts"

export type Tab = { label: Content; href: string; count?: number; current?: boolean }

/** Parts of one thing, each with its own address. */
export function tabs(ui: Ui, props: { label: Words; items: readonly Tab[] }): Html {
  const items = props.items.map(
    (item) =>
      html`<li><a href="${href(item.href)}"${attributes({ "aria-current": item.current ? "page" : undefined })}>${say(ui, item.label)}${
        item.count === undefined ? "" : html` <span class="count">${item.count}</span>`
      }</a></li>`,
  )
  return html`<nav class="tabs" aria-label="${words(ui, props.label)}"><ul>${items}</ul></nav>`
}
