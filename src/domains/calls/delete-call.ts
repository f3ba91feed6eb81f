import { recordEvent } from "../../platform/audit.ts"
import { actorId, type OfficeCtx } from "../../platform/ctx.ts"
import { isId } from "../../platform/ids.ts"
import { accessDraft, managesCalls } from "./call.access.ts"

/**
 * Removes a draft from every list; its rows stay for whoever asks later. An announced call is never deleted. Repeated it
 * changes nothing.
 * @throws Missing when the draft is not this actor's or announced already
 */
export async function deleteCall(ctx: OfficeCtx, id: string): Promise<void> {
  if (managesCalls(ctx) && (await isDeleted(ctx, id))) return
  const draft = await accessDraft(ctx, id)
  await ctx.db
    .updateTable("calls")
    .set({ deleted_at: ctx.now, deleted_by: actorId(ctx.actor) })
    .where("office_id", "=", ctx.office.id)
    .where("id", "=", draft.id)
    .execute()
  await recordEvent(ctx, { what: "call.deleted", on: { kind: "call", id } })
}

async function isDeleted(ctx: OfficeCtx, id: string): Promise<boolean> {
  if (!isId(id)) return false
  const row = await ctx.db
    .selectFrom("calls")
    .select("deleted_at")
    .where("office_id", "=", ctx.office.id)
    .where("id", "=", id)
    .executeTakeFirst()
  return row?.deleted_at != null
}
