import { parseDate } from "../../lib/dates.ts"
import { type Outcome, ok, type Problem, refused } from "../../lib/problems.ts"
import type { Form } from "../../platform/http/form.ts"
import { callTexts as texts } from "./call.texts.ts"
import type { PublicationInput } from "./publish-call.ts"

/** What was typed on the page that publishes. */
export type PublicationTyped = { revision: string; bip: string; board: string; reasons: Record<string, string> }

const REASON = "reason."
const REASON_LIMIT = 2_000
const FARTHEST_DAYS = 30

export function publicationTyped(form: Form): PublicationTyped {
  const reasons = form.names().filter((name) => name.startsWith(REASON))
  return {
    revision: form.text("revision"),
    bip: form.text("bip"),
    board: form.text("board"),
    reasons: Object.fromEntries(reasons.map((name) => [name.slice(REASON.length), form.text(name)])),
  }
}

/** A page opened for the first time proposes today for every place. */
export const firstPublication = (revision: number, today: Temporal.PlainDate): PublicationTyped => ({
  revision: String(revision),
  bip: today.toString(),
  board: today.toString(),
  reasons: {},
})

export function readPublication(typed: PublicationTyped, today: Temporal.PlainDate): Outcome<PublicationInput> {
  const bip = readDay(typed.bip, today)
  const board = readDay(typed.board, today)
  const problems: Problem[] = []
  if ("problem" in bip) problems.push({ field: "bip", ...bip.problem })
  if ("problem" in board) problems.push({ field: "board", ...board.problem })
  for (const [code, reason] of Object.entries(typed.reasons))
    if (reason.length > REASON_LIMIT)
      problems.push({ field: `${REASON}${code}`, code: "call.reasonTooLong", message: texts.reasonTooLong })
  if (problems.length > 0 || "problem" in bip || "problem" in board) return refused(...problems)
  return ok({ revision: Number(typed.revision), bip: bip.day, board: board.day, reasons: typed.reasons })
}

function readDay(
  text: string,
  today: Temporal.PlainDate,
): { day: string } | { problem: Pick<Problem, "code" | "message"> } {
  const date = parseDate(text)
  if (!date.ok) return { problem: { code: "call.publicationDayMissing", message: texts.publicationDayMissing } }
  if (Math.abs(today.until(date.value, { largestUnit: "day" }).days) > FARTHEST_DAYS)
    return { problem: { code: "call.publicationDayFarAway", message: texts.publicationDayFarAway(FARTHEST_DAYS) } }
  return { day: date.value.toString() }
}
