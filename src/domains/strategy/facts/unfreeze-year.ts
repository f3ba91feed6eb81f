import { type Outcome, ok, refused } from "../../../lib/problems.ts"
import { recordEvent } from "../../../platform/audit.ts"
import { actorId, type OfficeCtx } from "../../../platform/ctx.ts"
import "./fact.tables.ts"
import { accessPlaced, eventOn } from "./measured.access.ts"
import { whyNotReason } from "./reason.ts"

/**
 * Lets a year follow the data again. What was frozen is kept with the reason. A year that is not frozen stays so.
 * @throws Missing when the indicator is not this actor's to change
 */
export async function unfreezeYear(
  ctx: OfficeCtx,
  it: { indicatorId: string; year: number; because: string },
): Promise<Outcome<void>> {
  const indicator = await accessPlaced(ctx, it.indicatorId, "edit")
  const problem = whyNotReason(it.because)
  if (problem) return refused(problem)
  const lifted = await ctx.db
    .updateTable("indicator_freezes")
    .set({ lifted_at: ctx.now, lifted_by: actorId(ctx.actor), lifted_because: it.because })
    .where("office_id", "=", ctx.office.id)
    .where("indicator_id", "=", it.indicatorId)
    .where("year", "=", it.year)
    .where("lifted_at", "is", null)
    .returning("sum")
    .executeTakeFirst()
  if (lifted)
    await recordEvent(ctx, {
      what: "indicator.unfrozen",
      on: eventOn(indicator),
      data: { year: it.year, sum: lifted.sum },
    })
  return ok(undefined)
}
