import { type Outcome, ok, refused } from "../../lib/problems.ts"
import { recordEvent } from "../../platform/audit.ts"
import { actorId, type OfficeCtx, type Role } from "../../platform/ctx.ts"
import { roleTexts as texts } from "./role.texts.ts"
import "./person.tables.ts"

/**
 * Ends a person's role in the office of the context; a role already ended stays as it is. The last administrator stays,
 * since nobody could appoint another.
 */
export async function endRole(ctx: OfficeCtx, personId: string, role: Role): Promise<Outcome<{ ended: boolean }>> {
  // Locks every holder of the role: two administrators who end each other's role at once must not both succeed.
  const holders = await ctx.db
    .selectFrom("person_roles")
    .select(["id", "person_id"])
    .where("office_id", "=", ctx.office.id)
    .where("role", "=", role)
    .where("ended_at", "is", null)
    .orderBy("id")
    .forUpdate()
    .execute()
  const own = holders.find((holder) => holder.person_id === personId)
  if (!own) return ok({ ended: false })
  if (role === "administrator" && holders.length === 1)
    return refused({ field: "", code: "role.last_administrator", message: texts.lastAdministrator })
  await ctx.db
    .updateTable("person_roles")
    .set({ ended_at: ctx.now, ended_by: actorId(ctx.actor) })
    .where("office_id", "=", ctx.office.id)
    .where("id", "=", own.id)
    .execute()
  await recordEvent(ctx, { what: "role.ended", on: { kind: "person", id: personId }, data: { role } })
  return ok({ ended: true })
}
