import { formatDate, formatMoment, formatWeekday, fromNow, timeLeft, toPlainDate } from "../lib/dates.ts"
import { attributes, type Html, html, type Ui, words } from "./html.ts"
import { type Tone, tag } from "./tag.ts"
import { texts } from "./ui.texts.ts"

type Near = {
  /** Adds how far away it is, such as "in 3 days". */
  now?: Temporal.Instant
  /** Adds the day of the week. */
  weekday?: boolean
}

/** A moment: `28 grudnia 2026, 15:30`, with `poniedziałek` and `za 3 dni` where asked. */
export function moment(ui: Ui, instant: Temporal.Instant, near: Near = {}): Html {
  const weekday = near.weekday ? `${formatWeekday(toPlainDate(instant), ui.lang)}, ` : ""
  return html`<time datetime="${instant.toString({ smallestUnit: "second" })}">${weekday}${formatMoment(instant, ui.lang)}</time>${
    near.now ? html` <span class="near">(${fromNow(instant, near.now, ui.lang)})</span>` : ""
  }`
}

/** A calendar day: `28 grudnia 2026`. Takes what the database gives. */
export function day(ui: Ui, date: Temporal.PlainDate | string, near: Near = {}): Html {
  const weekday = near.weekday ? `${formatWeekday(date, ui.lang)}, ` : ""
  return html`<time datetime="${toPlainDate(date).toString()}">${weekday}${formatDate(date, ui.lang)}</time>${
    near.now ? html` <span class="near">(${fromNow(date, near.now, ui.lang)})</span>` : ""
  }`
}

/** How far away, alone: `za 3 dni`; counted on in the open page during the last day. */
export function relative(ui: Ui, instant: Temporal.Instant, now: Temporal.Instant): Html {
  return html`<time datetime="${instant.toString({ smallestUnit: "second" })}" data-live>${fromNow(instant, now, ui.lang)}</time>`
}

/** A tag with the time left to a deadline: brick in the last week, amber in the last two, then pine; neutral once past. */
export function deadlineTag(ui: Ui, until: Temporal.Instant, now: Temporal.Instant): Html {
  if (Temporal.Instant.compare(until, now) <= 0) return tag(ui, { label: texts.closed })
  const hours = now.until(until).total("hours")
  const tone: Tone = hours <= 7 * 24 ? "danger" : hours <= 14 * 24 ? "warning" : "success"
  const label = texts.timeLeft(timeLeft(until, now, "pl"), timeLeft(until, now, "en"))
  return html`<span class="ds-tag"${attributes({ "data-color": tone })}>${words(ui, label)}</span>`
}
