import type { PartKey } from "../../law/programme.ts"
import { type Outcome, ok, refused } from "../../lib/problems.ts"
import type { PersonCtx } from "../../platform/ctx.ts"
import { Missing } from "../../platform/http/reply.ts"
import { isId } from "../../platform/ids.ts"
import { commandTexts as texts } from "./command.texts.ts"
import { accessProgramme } from "./programme.access.ts"

const LONGEST = 4000

/**
 * Leaves a comment at a part for those who write it. `id` comes with the form, so that a form sent twice is one comment.
 * @throws Missing when the programme is not this actor's
 */
export async function addComment(
  ctx: PersonCtx,
  programmeId: string,
  it: { id: string; key: PartKey; text: string },
): Promise<Outcome<{ id: string }>> {
  const programme = await accessProgramme(ctx, programmeId, "edit")
  if (!isId(it.id)) throw new Missing("comment")
  if (it.text === "" || it.text.length > LONGEST)
    return refused({ field: "comment", code: "programme.comment", message: texts.commentEmpty })
  const of = { office_id: ctx.office.id, programme_id: programme.id, part_key: it.key }
  await ctx.db
    .insertInto("programme_comments")
    .values({
      ...of,
      id: it.id,
      text: it.text,
      written_at: ctx.now,
      written_by: ctx.actor.id,
      settled_at: null,
      settled_by: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return ok({ id: it.id })
}
