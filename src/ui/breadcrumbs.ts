import { type Content, type Html, html, say, type Ui, words } from "./html.ts"
import { href } from "./link.ts"
import { texts } from "./ui.texts.ts"

export type Crumb = { label: Content; href?: string }

/** The way from the home page to here; the last one is this page and needs no address. */
export function breadcrumbs(ui: Ui, crumbs: readonly Crumb[]): Html {
  const items = crumbs.map((crumb, index) => {
    const last = index === crumbs.length - 1
    if (crumb.href && !last) return html`<li><a href="${href(crumb.href)}">${say(ui, crumb.label)}</a></li>`
    return last
      ? html`<li><span aria-current="page">${say(ui, crumb.label)}</span></li>`
      : html`<li>${say(ui, crumb.label)}</li>`
  })
  return html`<nav class="breadcrumbs" aria-label="${words(ui, texts.breadcrumbs)}"><ol>${items}</ol></nav>`
}
