import { type Content, type Html, html, say, type Ui } from "./html.ts"

export type ColumnsProps = {
  /** Narrow column at the left: the sections of a long form. */
  before?: Content
  main: Content
  /** Column of facts at the right; on a phone it follows the main one unless `asideFirst`. */
  aside?: Content
  /** The narrow column stays in view while the main one is read. */
  asideStays?: boolean
  /** On a phone the facts come first. */
  asideFirst?: boolean
  /** Main and aside share the width, for a page that opens with a picture or a line beside its title. */
  balanced?: boolean
}

/** One column of attention, facts on the right. */
export function columns(ui: Ui, props: ColumnsProps): Html {
  const parts = props.before && props.aside ? "both" : props.before ? "before" : props.aside ? "aside" : "main"
  return html`<div class="columns" data-parts="${parts}"${
    props.asideFirst ? html` data-aside-first` : ""
  }${props.asideStays ? html` data-aside-stays` : ""}${props.balanced ? html` data-balanced` : ""}>${props.before ? html`<div class="column-before">${say(ui, props.before)}</div>` : ""}<div class="column-main">${say(
    ui,
    props.main,
  )}</div>${props.aside ? html`<div class="column-aside">${say(ui, props.aside)}</div>` : ""}</div>`
}

/** A part of the page with a heading and, at its right, the way on. */
export function section(ui: Ui, props: { title: Content; aside?: Content; body: Content; id?: string }): Html {
  return html`<section class="section"${props.id ? html` id="${props.id}"` : ""}><div class="section-head"><h2>${say(ui, props.title)}</h2>${
    props.aside ? html`<div>${say(ui, props.aside)}</div>` : ""
  }</div>${say(ui, props.body)}</section>`
}
