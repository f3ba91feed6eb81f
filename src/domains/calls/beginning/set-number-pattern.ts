import { type Outcome, ok, refused } from "../../../lib/problems.ts"
import { recordEvent } from "../../../platform/audit.ts"
import { actorId, type OfficeCtx } from "../../../platform/ctx.ts"
import { Missing } from "../../../platform/http/reply.ts"
import { managesCalls } from "../call.access.ts"
import { whyNotPattern } from "./number-pattern.ts"
import { numberPatternOf } from "./templates.queries.ts"

/**
 * Sets how the office numbers the calls it announces from now on; numbers already given stay.
 * @throws Missing for those who do not run calls
 */
export async function setNumberPattern(ctx: OfficeCtx, pattern: string): Promise<Outcome<undefined>> {
  if (!managesCalls(ctx)) throw new Missing("number pattern")
  const problems = whyNotPattern(pattern)
  if (problems.length > 0) return refused(...problems)
  if ((await numberPatternOf(ctx)) === pattern) return ok(undefined)
  const change = { pattern, changed_at: ctx.now, changed_by: actorId(ctx.actor) }
  await ctx.db
    .insertInto("call_number_patterns")
    .values({ office_id: ctx.office.id, ...change })
    .onConflict((conflict) => conflict.column("office_id").doUpdateSet(change))
    .execute()
  await recordEvent(ctx, {
    what: "call.number-pattern-set",
    on: { kind: "office", id: ctx.office.id },
    data: { pattern },
  })
  return ok(undefined)
}
