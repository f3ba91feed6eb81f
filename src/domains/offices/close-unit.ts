import { type Outcome, ok, refused } from "../../lib/problems.ts"
import { recordEvent } from "../../platform/audit.ts"
import type { OfficeCtx } from "../../platform/ctx.ts"
import { Missing } from "../../platform/http/reply.ts"
import { listUnits } from "./office.queries.ts"
import { officeTexts as texts } from "./office.texts.ts"

/** Closes a unit: it stays in what it did, and cannot be chosen any more. Returns its name. */
export async function closeUnit(ctx: OfficeCtx, id: string): Promise<Outcome<string>> {
  const units = await listUnits(ctx)
  const unit = units.find((each) => each.id === id)
  if (!unit) throw new Missing("unit")
  if (units.some((each) => each.parentId === id))
    return refused({ field: "", code: "unit.has_departments", message: texts.hasChildren })
  await ctx.db
    .updateTable("office_units")
    .set({ closed_at: ctx.now })
    .where("office_id", "=", ctx.office.id)
    .where("id", "=", id)
    .execute()
  await recordEvent(ctx, { what: "unit.closed", on: { kind: "unit", id } })
  return ok(unit.name)
}
