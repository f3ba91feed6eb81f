import { recordEvent } from "../../platform/audit.ts"
import type { OfficeCtx } from "../../platform/ctx.ts"
import type { Measure } from "./measure.ts"
import "./strategy.tables.ts"

/**
 * Counts a thing for the indicators bound to the source: each (source, thing) once, however often it is reported. Reported
 * with another year or quantity it is counted anew; a withdrawn one counts again.
 */
export async function recordMeasure(ctx: OfficeCtx, measure: Measure): Promise<void> {
  const { source, year, on, quantity, label, href } = measure
  const before = await ctx.db
    .selectFrom("measures")
    .selectAll()
    .where("office_id", "=", ctx.office.id)
    .where("source", "=", source)
    .where("thing_kind", "=", on.kind)
    .where("thing_id", "=", on.id)
    .forUpdate()
    .executeTakeFirst()
  const isKnown =
    before &&
    before.withdrawn_at === null &&
    before.year === year &&
    before.quantity === quantity &&
    before.label === label &&
    before.href === href
  if (isKnown) return
  const counted = { year, quantity, label, href, recorded_at: ctx.now, withdrawn_at: null }
  await ctx.db
    .insertInto("measures")
    .values({ office_id: ctx.office.id, source, thing_kind: on.kind, thing_id: on.id, ...counted })
    .onConflict((conflict) => conflict.columns(["office_id", "source", "thing_kind", "thing_id"]).doUpdateSet(counted))
    .execute()
  await recordEvent(ctx, { what: "measure.recorded", on, data: { source, year, quantity } })
}
