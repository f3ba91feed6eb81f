import { recordEvent } from "../../../platform/audit.ts"
import { actorId, type OfficeCtx } from "../../../platform/ctx.ts"
import { Missing } from "../../../platform/http/reply.ts"
import { isId } from "../../../platform/ids.ts"
import { managesCalls } from "../call.access.ts"

/**
 * Takes a template off the list; calls begun with it stay. Repeated it changes nothing.
 * @throws Missing for those who do not run calls
 */
export async function removeTemplate(ctx: OfficeCtx, id: string): Promise<void> {
  if (!managesCalls(ctx) || !isId(id)) throw new Missing("template of a call")
  const removed = await ctx.db
    .updateTable("call_templates")
    .set({ removed_at: ctx.now, removed_by: actorId(ctx.actor) })
    .where("office_id", "=", ctx.office.id)
    .where("id", "=", id)
    .where("removed_at", "is", null)
    .returning("id")
    .executeTakeFirst()
  if (removed) await recordEvent(ctx, { what: "call.template-removed", on: { kind: "call-template", id } })
}
