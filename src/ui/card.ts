import { attributes, type Content, type Html, html, say, type Ui } from "./html.ts"
import { href } from "./link.ts"

export type CardProps = {
  title?: Content
  /** Rank of the title in the page, 2 unless told. */
  level?: 2 | 3
  /** Small words at the right of the title. */
  aside?: Content
  /** Above the title, such as a tag. */
  over?: Content
  body?: Content
  /** Separated at the bottom: buttons or the way on. */
  foot?: Content
  /** The whole card leads there; the title is the link. */
  href?: string
  id?: string
  /** Narrower padding, for the column of facts. */
  compact?: boolean
}

/** White paper with a fine border: one subject. */
export function card(ui: Ui, props: CardProps): Html {
  const title = props.title
    ? props.href
      ? html`<a class="card-link" href="${href(props.href)}">${say(ui, props.title)}</a>`
      : say(ui, props.title)
    : undefined
  const heading = title && (props.level === 3 ? html`<h3>${title}</h3>` : html`<h2>${title}</h2>`)
  return html`<section class="ds-card"${attributes({
    id: props.id,
    "data-compact": props.compact,
    "data-linked": props.href !== undefined,
  })}>${props.over ? html`<div class="card-over">${say(ui, props.over)}</div>` : ""}${
    heading &&
    (props.aside
      ? html`<div class="card-head">${heading}<div class="card-aside">${say(ui, props.aside)}</div></div>`
      : heading)
  }${say(ui, props.body)}${props.foot ? html`<div class="card-foot">${say(ui, props.foot)}</div>` : ""}</section>`
}

/** Cards side by side where there is room, under each other on a phone. `min` is the least width of one. */
export function grid(ui: Ui, items: readonly Content[], min: "small" | "medium" | "large" = "medium"): Html {
  return html`<div class="grid" data-min="${min}">${say(ui, items)}</div>`
}
