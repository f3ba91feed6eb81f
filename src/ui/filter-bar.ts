import { button } from "./button.ts"
import { attributes, type Content, type Html, html, say, type Ui, type Words, words } from "./html.ts"
import { href, link } from "./link.ts"
import { texts } from "./ui.texts.ts"

export type FilterBarProps = {
  action: string
  /** A search field first, then selects; each with `optional: "silent"`. */
  fields: Content
  /** Address without any filter, when one is set. */
  clear?: string
  /** How many were found: "35 offers". */
  found?: Content
  label?: Words
}

/** Search and filters above a list. They live in the address, so that a view can be sent to somebody. */
export function filterBar(ui: Ui, props: FilterBarProps): Html {
  return html`<search class="filters"><form class="filter-bar" action="${href(props.action)}" method="get"${attributes({
    "aria-label": words(ui, props.label ?? texts.filters),
  })}>${say(ui, props.fields)}<div class="button-row">${button(ui, { label: texts.search, icon: "search" })}${
    props.clear ? link(ui, { href: props.clear, label: texts.clearFilters }) : ""
  }</div></form>${props.found ? html`<p class="found" role="status">${say(ui, props.found)}</p>` : ""}</search>`
}
