import { today } from "../../../lib/dates.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { Missing } from "../../../platform/http/reply.ts"
import { isId } from "../../../platform/ids.ts"
import { accessCall } from "../call.access.ts"
import { insertDraft } from "./insert-draft.ts"
import { movedForward } from "./moved.ts"

/**
 * Begins a draft that repeats an announced call with its dates moved by whole years. `id` comes with the form, so that a
 * form sent twice begins one draft.
 * @throws Missing when the call is not this actor's to manage, or is a draft
 */
export async function repeatCall(ctx: OfficeCtx, input: { id: string; callId: string }): Promise<void> {
  if (!isId(input.id)) throw new Missing("call")
  const call = await accessCall(ctx, input.callId, "manage")
  const content = movedForward(call, today(ctx.now))
  await insertDraft(ctx, { id: input.id, content, criteria: call.criteria, copiedFrom: call.id })
}
