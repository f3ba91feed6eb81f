import { type Outcome, ok, type Problem, refused } from "../../lib/problems.ts"
import { recordEvent } from "../../platform/audit.ts"
import { actorId, type OfficeCtx, type Role } from "../../platform/ctx.ts"
import { newId } from "../../platform/ids.ts"
import { roleTexts as texts } from "./role.texts.ts"
import "./person.tables.ts"

/**
 * Gives a person a role in the office of the context. `added` is false when the person has it already; another unit
 * then replaces the old one. The caller has checked that the actor may.
 */
export async function grantRole(
  ctx: OfficeCtx,
  personId: string,
  role: Role,
  unitId?: string | null,
): Promise<Outcome<{ added: boolean }>> {
  const problem = await unitProblem(ctx, unitId)
  if (problem) return refused(problem)
  const person = await ctx.db.selectFrom("people").select("id").where("id", "=", personId).executeTakeFirst()
  if (!person) return refused({ field: "email", code: "role.no_person", message: texts.noPerson })
  const inserted = await ctx.db
    .insertInto("person_roles")
    .values({
      office_id: ctx.office.id,
      id: newId(),
      person_id: personId,
      role,
      unit_id: unitId ?? null,
      granted_by: actorId(ctx.actor),
      granted_at: ctx.now,
      ended_by: null,
      ended_at: null,
    })
    .onConflict((conflict) =>
      conflict.columns(["office_id", "person_id", "role"]).where("ended_at", "is", null).doNothing(),
    )
    .executeTakeFirst()
  const added = inserted.numInsertedOrUpdatedRows === 1n
  if (!added && !(await moveToUnit(ctx, personId, role, unitId))) return ok({ added: false })
  await recordEvent(ctx, {
    what: "role.granted",
    on: { kind: "person", id: personId },
    data: { role, unit: unitId ?? null },
  })
  return ok({ added })
}

/** A unit that is not one of the office, or is closed. */
export async function unitProblem(ctx: OfficeCtx, unitId: string | null | undefined): Promise<Problem | undefined> {
  if (!unitId) return undefined
  const unit = await ctx.db
    .selectFrom("office_units")
    .select("id")
    .where("office_id", "=", ctx.office.id)
    .where("id", "=", unitId)
    .where("closed_at", "is", null)
    .executeTakeFirst()
  return unit ? undefined : { field: "unit", code: "role.no_unit", message: texts.noUnit }
}

async function moveToUnit(ctx: OfficeCtx, personId: string, role: Role, unitId?: string | null): Promise<boolean> {
  if (unitId === undefined) return false
  const moved = await ctx.db
    .updateTable("person_roles")
    .set({ unit_id: unitId })
    .where("office_id", "=", ctx.office.id)
    .where("person_id", "=", personId)
    .where("role", "=", role)
    .where("ended_at", "is", null)
    .where("unit_id", "is distinct from", unitId)
    .executeTakeFirst()
  return moved.numUpdatedRows === 1n
}
