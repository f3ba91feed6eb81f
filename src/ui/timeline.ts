import { attributes, type Content, type Html, html, say, type Ui, type Words, words } from "./html.ts"
import { moment } from "./time.ts"

export type TimelineEvent = {
  at: Temporal.Instant
  what: Content
  /** Who did it. */
  who?: Content
  more?: Content
  tone?: "success" | "danger" | "warning" | "info"
}

/** What happened with a thing, newest first as given. */
export function timeline(
  ui: Ui,
  props: { label: Words; events: readonly TimelineEvent[]; now?: Temporal.Instant },
): Html {
  const events = props.events.map(
    (event) =>
      html`<li${attributes({ "data-color": event.tone })}><div class="timeline-what">${say(ui, event.what)}</div><div class="timeline-when">${moment(
        ui,
        event.at,
        { now: props.now },
      )}${event.who ? html` · ${say(ui, event.who)}` : ""}</div>${event.more ? html`<div class="timeline-more">${say(ui, event.more)}</div>` : ""}</li>`,
  )
  return html`<ol class="timeline" aria-label="${words(ui, props.label)}">${events}</ol>`
}
