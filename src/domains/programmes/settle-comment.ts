import type { PersonCtx } from "../../platform/ctx.ts"
import { Missing } from "../../platform/http/reply.ts"
import { isId } from "../../platform/ids.ts"
import { accessProgramme } from "./programme.access.ts"

/**
 * Marks a comment as settled, or open again.
 * @throws Missing when there is none or the programme is not this actor's
 */
export async function settleComment(
  ctx: PersonCtx,
  programmeId: string,
  it: { id: string; isSettled: boolean },
): Promise<void> {
  const programme = await accessProgramme(ctx, programmeId, "edit")
  if (!isId(it.id)) throw new Missing("comment")
  const settled = await ctx.db
    .updateTable("programme_comments")
    .set({ settled_at: it.isSettled ? ctx.now : null, settled_by: it.isSettled ? ctx.actor.id : null })
    .where("office_id", "=", ctx.office.id)
    .where("programme_id", "=", programme.id)
    .where("id", "=", it.id)
    .returning("id")
    .executeTakeFirst()
  if (!settled) throw new Missing("comment")
}
