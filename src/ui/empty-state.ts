import { type Content, type Html, html, say, type Ui } from "./html.ts"
import { type IconName, icon } from "./icon.ts"

/** In place of a list that is empty: why, and what to do next. */
export function emptyState(
  ui: Ui,
  props: { title: Content; body?: Content; actions?: Content; icon?: IconName; level?: 2 | 3 },
): Html {
  const title = say(ui, props.title)
  const heading = props.level === 2 ? html`<h2>${title}</h2>` : html`<h3>${title}</h3>`
  return html`<div class="empty-state">${icon(props.icon ?? "file-text")}${heading}${
    props.body ? html`<p>${say(ui, props.body)}</p>` : ""
  }${props.actions ? html`<div class="button-row">${say(ui, props.actions)}</div>` : ""}</div>`
}
