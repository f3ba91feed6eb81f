import { button, buttonLink } from "./button.ts"
import { form } from "./form.ts"
import { type Content, type Html, html, say, type Ui } from "./html.ts"
import { icon } from "./icon.ts"
import { texts } from "./ui.texts.ts"

export type ConfirmProps = {
  title: Content
  body?: Content
  /** What happens and cannot be taken back, one a line. */
  consequences?: readonly Content[]
  /** Address the confirmation is sent to. */
  action: string
  confirm: Content
  cancel: { href: string; label?: Content }
  /** Destroys something: the button is brick. */
  danger?: boolean
  /** Fields, such as a reason. */
  fields?: Content
  csrf?: string
}

/** The question before what cannot be undone, on a page of its own: works without script and can be linked. */
export function confirmPanel(ui: Ui, props: ConfirmProps): Html {
  const list = props.consequences?.length
    ? html`<div class="consequences"><p><strong>${say(ui, texts.cannotBeUndone)}</strong></p><ul>${props.consequences.map((line) => html`<li>${say(ui, line)}</li>`)}</ul></div>`
    : ""
  const buttons = html`<div class="button-row">${button(ui, { label: props.confirm, look: props.danger ? "danger" : "primary" })}${buttonLink(
    ui,
    { href: props.cancel.href, label: props.cancel.label ?? texts.cancel, look: "quiet" },
  )}</div>`
  return html`<section class="ds-card confirm-panel" data-color="${props.danger ? "danger" : "accent"}"><h2>${icon(props.danger ? "triangle-alert" : "info")}${say(
    ui,
    props.title,
  )}</h2>${say(ui, props.body)}${list}${form(ui, { action: props.action, csrf: props.csrf, body: [props.fields, buttons] })}</section>`
}
