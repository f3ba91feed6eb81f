import { recordEvent } from "../../platform/audit.ts"
import { actorId, type OfficeCtx } from "../../platform/ctx.ts"
import { Missing } from "../../platform/http/reply.ts"
import { accessProgramme, managesProgrammes } from "./programme.access.ts"
import { deletedProgramme } from "./restore-programme.ts"

/**
 * Takes a draft out of every list; it can be brought back. An adopted programme is never deleted. Repeated it changes
 * nothing.
 * @throws Missing when the draft is not this actor's or is adopted already
 */
export async function deleteProgramme(ctx: OfficeCtx, id: string): Promise<void> {
  if (managesProgrammes(ctx) && (await deletedProgramme(ctx, id))) return
  const programme = await accessProgramme(ctx, id, "manage")
  if (programme.state !== "drafted") throw new Missing("draft of a programme")
  await ctx.db
    .updateTable("programmes")
    .set({ deleted_at: ctx.now, deleted_by: actorId(ctx.actor) })
    .where("office_id", "=", ctx.office.id)
    .where("id", "=", programme.id)
    .execute()
  await recordEvent(ctx, { what: "programme.deleted", on: { kind: "programme", id } })
}
