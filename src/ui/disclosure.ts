import { attributes, type Content, type Html, html, say, type Ui } from "./html.ts"

/** More, for those who want it: closed until pressed, printed open. */
export function disclosure(ui: Ui, props: { summary: Content; body: Content; open?: boolean; id?: string }): Html {
  return html`<details class="disclosure"${attributes({ open: props.open, id: props.id })}><summary>${say(ui, props.summary)}</summary><div class="disclosure-body">${say(ui, props.body)}</div></details>`
}
