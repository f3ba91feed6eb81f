import { type Outcome, ok, refused } from "../../lib/problems.ts"
import { recordEvent } from "../../platform/audit.ts"
import type { OfficeCtx } from "../../platform/ctx.ts"
import { Missing } from "../../platform/http/reply.ts"
import { newId } from "../../platform/ids.ts"
import { listUnits } from "./office.queries.ts"
import { officeTexts as texts } from "./office.texts.ts"

/** Adds a unit, or a department of the unit `parentId`. */
export async function addUnit(
  ctx: OfficeCtx,
  input: { name: string; shortName: string; parentId: string | null },
): Promise<Outcome<string>> {
  const units = await listUnits(ctx)
  if (input.parentId && !units.some((unit) => unit.id === input.parentId)) throw new Missing("unit")
  if (units.some((unit) => unit.name.toLowerCase() === input.name.toLowerCase()))
    return refused({ field: "name", code: "unit.exists", message: texts.exists })
  const id = newId()
  await ctx.db
    .insertInto("office_units")
    .values({
      office_id: ctx.office.id,
      id,
      parent_id: input.parentId,
      name: input.name,
      short_name: input.shortName,
      created_at: ctx.now,
      closed_at: null,
    })
    .execute()
  await recordEvent(ctx, { what: "unit.added", on: { kind: "unit", id } })
  return ok(id)
}
