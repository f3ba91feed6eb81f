import { checkAppearance, earliestCloseAfter } from "../../../law/correction.ts"
import { toPlainDate } from "../../../lib/dates.ts"
import type { Problem } from "../../../lib/problems.ts"
import type { Call, Channel } from "../call.ts"
import type { Appearance } from "../corrections/appearance.ts"
import { changedFacts } from "../corrections/changed-facts.ts"
import type { CallVersion } from "../corrections/version.queries.ts"

/** What the law says of the time for offers, counted from when the announcement in force really appeared. */
export function windowLeft(call: Call, versions: readonly CallVersion[]): Problem[] {
  const [version, before] = [versions.at(-1)!, versions.at(-2)]
  return before && !startsAnew(version, before) ? [] : windowSince(call, version.appeared)
}

/** The same of an announcement that starts the time for offers: the first, or one with other conditions. */
export function windowSince(call: Call, appeared: readonly Pick<Appearance, "day">[]): Problem[] {
  const days = appeared.map(({ day }) => toPlainDate(day))
  if (days.length === 0) return []
  const last = days.reduce((a, b) => (Temporal.PlainDate.compare(a, b) >= 0 ? a : b))
  return checkAppearance({ last, closes: call.closesAt })
}

function startsAnew({ kind, content, appeared }: CallVersion, before: CallVersion): boolean {
  if (kind === "first") return true
  const published = Object.fromEntries(appeared.map(({ channel, day }) => [channel, day])) as Record<Channel, string>
  const facts = { kind, changed: changedFacts(before.content, content), published }
  return earliestCloseAfter({ ...facts, closedBefore: before.content.closesAt! }) !== undefined
}
