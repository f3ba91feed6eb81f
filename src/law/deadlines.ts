import { toPlainDate } from "../lib/dates.ts"
import { addWorkingDays, rollForward } from "../lib/working-days.ts"
import { inForce } from "./dated.ts"
import { type DeadlineCode, deadlineRegister } from "./deadline-register.ts"
import type { DeadlineRule, Span } from "./deadline-rule.ts"

export type Deadline = {
  code: DeadlineCode
  rule: DeadlineRule<DeadlineCode>
  /** The end as counted, before any move to a working day. */
  rawEnd: Temporal.PlainDate
  /** The last day to act (for `bound: "least"` the first day allowed). */
  end: Temporal.PlainDate
}

/** The rule of a term in the wording in force on its trigger day. Throws RangeError for a day before the register begins. */
export function deadlineRule(code: DeadlineCode, on: Temporal.PlainDate | string): DeadlineRule<DeadlineCode> {
  const rule = inForce(deadlineRegister, code, toPlainDate(on))
  if (!rule) throw new RangeError(`No ${code} in force on ${on}`)
  return rule
}

/**
 * When a term of the register ends. The day of the trigger is not counted (art. 57 § 1 KPA, art. 111 § 2 KC); months end on
 * the same date or the last day of the month (art. 57 § 3 KPA, art. 112 KC). The trigger is a day in Polish time.
 */
export function deadline(code: DeadlineCode, trigger: Temporal.PlainDate | Temporal.Instant | string): Deadline {
  const start = toPlainDate(trigger)
  const rule = deadlineRule(code, start)
  const rawEnd = capped(endOf(rule.span, start), start, rule.notAfter)
  return { code, rule, rawEnd, end: rule.roll ? rollForward(rawEnd) : rawEnd }
}

/** The first day on which a call may close: 21 days from the last of the three announcements, moved past free days (art. 13 ust. 1). */
export function earliestClose(lastAnnouncement: Temporal.PlainDate | string): Temporal.PlainDate {
  return deadline("OKO_MIN_OPEN", lastAnnouncement).end
}

/** The number of days of a term that is counted in days. Throws RangeError for one that is not. */
export function daysOf(code: DeadlineCode, on: Temporal.PlainDate | string): number {
  const { span } = deadlineRule(code, on)
  if ("days" in span) return span.days
  if ("workingDays" in span) return span.workingDays
  throw new RangeError(`${code} is not counted in days`)
}

function endOf(span: Span, start: Temporal.PlainDate): Temporal.PlainDate {
  if ("workingDays" in span) return addWorkingDays(start, span.workingDays)
  if ("fullYears" in span) return new Temporal.PlainDate(start.year + span.fullYears, 12, 31)
  if ("on" in span) return Temporal.PlainDate.from(`${start.year + span.yearOffset}-${span.on}`)
  return start.add(span)
}

function capped(end: Temporal.PlainDate, start: Temporal.PlainDate, notAfter: string | undefined): Temporal.PlainDate {
  if (notAfter === undefined) return end
  const last = Temporal.PlainDate.from(`${start.year}-${notAfter}`)
  return Temporal.PlainDate.compare(end, last) > 0 ? last : end
}
