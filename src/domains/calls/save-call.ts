import { isDeepStrictEqual } from "node:util"
import { type Outcome, ok, type Problem, refused } from "../../lib/problems.ts"
import { actorId, type OfficeCtx } from "../../platform/ctx.ts"
import { tiedTask } from "../programmes/public.ts"
import { cardChoices } from "../strategy/public.ts"
import { accessDraft } from "./call.access.ts"
import { formTexts } from "./call.form.texts.ts"
import { columnsOf, contentOf } from "./call.rows.ts"
import { callTexts as texts } from "./call.texts.ts"
import type { CallContent, CallDraft } from "./call.ts"
import { tieTexts } from "./programme/tie.texts.ts"

/** Somebody saved in another window since this one was opened: nothing is overwritten unless the person says so. */
export const savedElsewhere: Problem = { field: "", code: "call.savedElsewhere", message: texts.savedElsewhere }

/**
 * Saves what has been typed so far; a draft may lack anything. `revision` is the one the form was opened with. Saving what
 * is saved already changes nothing, so a form sent twice is no conflict.
 * @throws Missing when the draft is not this actor's or has been published meanwhile
 */
export async function saveCall(
  ctx: OfficeCtx,
  id: string,
  input: { revision: number; content: CallContent },
): Promise<Outcome<{ revision: number }>> {
  const draft = await accessDraft(ctx, id)
  const isSaved = isDeepStrictEqual(comparable(contentOf(draft)), comparable(input.content))
  if (isSaved) return ok({ revision: draft.revision })
  if (draft.revision !== input.revision) return refused(savedElsewhere)
  if (await isUnknownCard(ctx, input.content.cardId, draft.cardId))
    return refused({ field: "cardId", code: "call.unreadable", message: formTexts.unreadable })
  const { programmeTaskId } = input.content
  const isTied = programmeTaskId !== null && programmeTaskId !== draft.programmeTaskId
  if (isTied && !(await tiedTask(ctx, programmeTaskId)))
    return refused({ field: "programmeTaskId", code: "call.taskGone", message: tieTexts.unknown })
  const { revision } = await ctx.db
    .updateTable("calls")
    .set({ ...columnsOf(input.content), ...nextRevision(ctx, draft) })
    .where("office_id", "=", ctx.office.id)
    .where("id", "=", id)
    .returning("revision")
    .executeTakeFirstOrThrow()
  return ok({ revision })
}

async function isUnknownCard(ctx: OfficeCtx, cardId: string | null, saved: string | null): Promise<boolean> {
  if (cardId === null || cardId === saved) return false
  return !(await cardChoices(ctx)).some((card) => card.id === cardId)
}

/** What every change of a draft writes beside its content. */
export const nextRevision = (ctx: OfficeCtx, draft: CallDraft) => ({
  revision: draft.revision + 1,
  changed_at: ctx.now,
  changed_by: actorId(ctx.actor),
})

const comparable = (content: CallContent) => ({ ...content, closesAt: content.closesAt?.toString() })
