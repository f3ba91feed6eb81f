import { formatTime, momentAt, parseDate, parseTime, toPlainDate } from "../../lib/dates.ts"
import { type Outcome, ok, type Problem, refused } from "../../lib/problems.ts"
import type { Form } from "../../platform/http/form.ts"
import { callTexts as texts } from "./call.texts.ts"
import type { PublicationInput } from "./publish-call.ts"

/** The two places of art. 13 ust. 3 of which somebody has to say when; the website knows its own moment. */
export const PLACES = ["bip", "board"] as const
export type Place = (typeof PLACES)[number]

/** The day and hour of each place as typed. */
export type PlacesTyped = Record<Place | `${Place}Time`, string>

/** What was typed on the page that publishes. */
export type PublicationTyped = PlacesTyped & { revision: string; reasons: Record<string, string> }

const REASON = "reason."
const REASON_LIMIT = 2_000
const FARTHEST_DAYS = 30

export const placesTyped = (form: Form): PlacesTyped => ({
  bip: form.text("bip"),
  bipTime: form.text("bipTime"),
  board: form.text("board"),
  boardTime: form.text("boardTime"),
})

/** A page opened for the first time proposes this minute for every place. */
export function placesNow(now: Temporal.Instant): PlacesTyped {
  const [day, time] = [toPlainDate(now).toString(), formatTime(now)]
  return { bip: day, bipTime: time, board: day, boardTime: time }
}

export function publicationTyped(form: Form): PublicationTyped {
  const reasons = form.names().filter((name) => name.startsWith(REASON))
  return {
    ...placesTyped(form),
    revision: form.text("revision"),
    reasons: Object.fromEntries(reasons.map((name) => [name.slice(REASON.length), form.text(name)])),
  }
}

export function readPublication(typed: PublicationTyped, today: Temporal.PlainDate): Outcome<PublicationInput> {
  const places = readPlaces(typed, today)
  const problems: Problem[] = places.ok ? [] : [...places.problems]
  for (const [code, reason] of Object.entries(typed.reasons))
    if (reason.length > REASON_LIMIT)
      problems.push({ field: `${REASON}${code}`, code: "call.reasonTooLong", message: texts.reasonTooLong })
  if (problems.length > 0 || !places.ok) return refused(...problems)
  return ok({ revision: Number(typed.revision), ...places.value, reasons: typed.reasons })
}

/** The moments in which the announcement appeared or will appear in the two places. */
export function readPlaces(typed: PlacesTyped, today: Temporal.PlainDate): Outcome<Record<Place, Temporal.Instant>> {
  const problems: Problem[] = []
  const read = (place: Place): Temporal.Instant | undefined => {
    const refuse = (field: string, code: string, message: Problem["message"]) => {
      problems.push({ field, code: `call.${code}`, message })
    }
    const date = parseDate(typed[place])
    const time = parseTime(typed[`${place}Time`])
    if (!date.ok) refuse(place, "publicationDayMissing", texts.publicationDayMissing)
    else if (Math.abs(today.until(date.value, { largestUnit: "day" }).days) > FARTHEST_DAYS)
      refuse(place, "publicationDayFarAway", texts.publicationDayFarAway(FARTHEST_DAYS))
    if (!time.ok) refuse(`${place}Time`, "publicationTimeMissing", texts.publicationTimeMissing)
    return date.ok && time.ok ? momentAt(date.value, time.value) : undefined
  }
  const [bip, board] = [read("bip"), read("board")]
  return problems.length > 0 || !bip || !board ? refused(...problems) : ok({ bip, board })
}
