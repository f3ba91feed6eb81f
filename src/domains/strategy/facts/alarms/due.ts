import { today } from "../../../../lib/dates.ts"
import type { OfficeCtx } from "../../../../platform/ctx.ts"

/** The last year that is over: the one whose values are asked for. */
export const yearToFill = (ctx: OfficeCtx): number => today(ctx.now).year - 1

/** By when the values of a year are to be there: the day that the office set, or else the end of March after it. */
export const dueFor = (year: number, set: string | null | undefined): Temporal.PlainDate =>
  set ? Temporal.PlainDate.from(set) : new Temporal.PlainDate(year + 1, 3, 31)

const DAYS_BEFORE = 14
const DAYS_STILL = 30
const DAYS_FORGOTTEN = 90

export type ReminderKind = "before" | "late" | "still-late"

/** The letter that is due on a day; none long before and long after. */
export function dueReminder(dueOn: Temporal.PlainDate, day: Temporal.PlainDate): ReminderKind | undefined {
  const late = dueOn.until(day).days
  if (late < -DAYS_BEFORE || late > DAYS_FORGOTTEN) return undefined
  if (late <= 0) return "before"
  return late <= DAYS_STILL ? "late" : "still-late"
}
