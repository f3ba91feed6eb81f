import { type Html, html, type Ui, type Words, words } from "../html.ts"
import { href } from "../link.ts"
import { texts } from "../ui.texts.ts"

/** The strip of an example installation: who one is, and the way to become somebody else. */
export function demoBar(ui: Ui, props: { person?: Words; switchHref: string; mailHref?: string }): Html {
  return html`<aside class="demo-bar" aria-label="${words(ui, texts.demo)}"><div class="wrap"><span>${words(ui, texts.demo)}${
    props.person ? html` · ${words(ui, texts.demoYouAre)} <strong>${words(ui, props.person)}</strong>` : ""
  }</span><a href="${href(props.switchHref)}">${words(ui, texts.demoSwitch)}</a>${
    props.mailHref ? html`<a href="${href(props.mailHref)}">${words(ui, texts.demoMail)}</a>` : ""
  }</div></aside>`
}
