import { type Content, type Html, html, say, type Ui } from "./html.ts"
import { type IconName, icon } from "./icon.ts"

/** In place of a list that is empty: why, and what to do next. */
export function emptyState(
  ui: Ui,
  props: { title: Content; body?: Content; actions?: Content; icon?: IconName },
): Html {
  return html`<div class="empty-state">${icon(props.icon ?? "file-text")}<h3>${say(ui, props.title)}</h3>${
    props.body ? html`<p>${say(ui, props.body)}</p>` : ""
  }${props.actions ? html`<div class="button-row">${say(ui, props.actions)}</div>` : ""}</div>`
}
