const HOURS = { "3-hours": 3, "24-hours": 24, "3-days": 72 } as const

export type ReminderKind = keyof typeof HOURS

/** When the earliest letter leaves, in hours before the closing. */
export const FIRST_REMINDER_HOURS = HOURS["3-days"]

/** Whoever began a draft so short ago knows of it. */
export const FRESH_MINUTES = 30

/** The letter that is due at `now`: the nearest to the closing only, however late the clock's work began. */
export function dueReminder(closesAt: Temporal.Instant, now: Temporal.Instant): ReminderKind | undefined {
  const left = closesAt.epochMilliseconds - now.epochMilliseconds
  if (left < 0) return undefined
  const kinds = Object.keys(HOURS) as ReminderKind[]
  return kinds.find((kind) => left <= HOURS[kind] * 3_600_000)
}
