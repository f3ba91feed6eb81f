import { recordEvent } from "../../platform/audit.ts"
import type { OfficeCtx } from "../../platform/ctx.ts"
import type { Measure } from "./measure.ts"
import "./strategy.tables.ts"

/** Stops counting a thing, e.g. a contract whose acceptance was undone. Withdrawing what does not count changes nothing. */
export async function withdrawMeasure(ctx: OfficeCtx, source: Measure["source"], on: Measure["on"]): Promise<void> {
  const withdrawn = await ctx.db
    .updateTable("measures")
    .set({ withdrawn_at: ctx.now })
    .where("office_id", "=", ctx.office.id)
    .where("source", "=", source)
    .where("thing_kind", "=", on.kind)
    .where("thing_id", "=", on.id)
    .where("withdrawn_at", "is", null)
    .returning("year")
    .executeTakeFirst()
  if (withdrawn) await recordEvent(ctx, { what: "measure.withdrawn", on, data: { source, year: withdrawn.year } })
}
