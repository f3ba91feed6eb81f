import { type Html, html, type Ui, type Words, words } from "../html.ts"
import { href } from "../link.ts"
import { texts } from "../ui.texts.ts"
import type { NavItem } from "./frame.ts"

/** The strip of an example installation: who one is, and the ways to become somebody else and to look behind. */
export function demoBar(ui: Ui, props: { person?: Words; links: readonly NavItem[] }): Html {
  return html`<aside class="demo-bar" aria-label="${words(ui, texts.demo)}"><div class="wrap"><span>${words(ui, texts.demo)}${
    props.person ? html` · ${words(ui, texts.demoYouAre)} <strong>${words(ui, props.person)}</strong>` : ""
  }</span>${props.links.map((link) => html`<a href="${href(link.href)}">${words(ui, link.label)}</a>`)}</div></aside>`
}
