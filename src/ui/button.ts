import { attributes, type Content, type Html, html, say, type Ui, type Words, words } from "./html.ts"
import { type IconName, icon } from "./icon.ts"
import { href } from "./link.ts"

/** `primary` once a page; `secondary` beside it; `quiet` for what is seldom wanted; `danger` for what cannot be undone. */
export type ButtonLook = "primary" | "secondary" | "quiet" | "danger"

type Shape = {
  label: Content
  look?: ButtonLook
  icon?: IconName
  /** What the button concerns, for people who hear it out of context: "row 3". */
  hiddenLabel?: Words
  /** As wide as its column. */
  wide?: boolean
}

export type ButtonProps = Shape & {
  name?: string
  value?: string
  type?: "submit" | "button"
  /** Id of the form when the button stands outside it. */
  form?: string
  /** Another address than the form's own. */
  action?: string
  /** Skips the browser's own checks, e.g. for "add a row" or "save a draft". */
  skipChecks?: boolean
  /** The answer is a file: the page stays, so its form may be sent again. */
  download?: boolean
}

export type ButtonLinkProps = Shape & { href: string; download?: boolean }

function look(props: Shape): Html {
  const variant = { primary: "primary", secondary: "secondary", quiet: "tertiary", danger: "secondary" }
  const chosen = props.look ?? "secondary"
  return attributes({
    class: props.wide ? "ds-button button-wide" : "ds-button",
    "data-variant": variant[chosen],
    "data-color": chosen === "danger" ? "danger" : undefined,
  })
}

function face(ui: Ui, props: Shape): Html {
  const more = props.hiddenLabel ? html`<span class="ds-sr-only"> ${words(ui, props.hiddenLabel)}</span>` : ""
  return html`${props.icon ? icon(props.icon) : ""}<span>${say(ui, props.label)}${more}</span>`
}

/** Sends its form. A button never disappears and is never disabled: what is missing is said after the press. */
export function button(ui: Ui, props: ButtonProps): Html {
  return html`<button type="${props.type ?? "submit"}"${look(props)}${attributes({
    name: props.name,
    value: props.value,
    form: props.form,
    formaction: props.action === undefined ? undefined : href(props.action),
    formnovalidate: props.skipChecks,
    "data-download": props.download,
  })}>${face(ui, props)}</button>`
}

/** A link that looks like a button, for what changes nothing. */
export function buttonLink(ui: Ui, props: ButtonLinkProps): Html {
  return html`<a${look(props)} href="${href(props.href)}"${attributes({ download: props.download })}>${face(ui, props)}</a>`
}

/** Buttons beside each other; the first is the main one. */
export function buttonRow(ui: Ui, ...buttons: Content[]): Html {
  return html`<div class="button-row">${say(ui, buttons)}</div>`
}
