import { type Outcome, ok, refused } from "../../lib/problems.ts"
import { recordEvent } from "../../platform/audit.ts"
import { actorId, type OfficeCtx } from "../../platform/ctx.ts"
import { getCall } from "./call.queries.ts"
import { callTexts as texts } from "./call.texts.ts"
import { callPhase } from "./call.ts"

/**
 * The organ has chosen the offers; called by the evaluation, which has checked who decides. Repeated it changes nothing.
 * Refused while offers may still come and for an annulled call.
 */
export async function markDecided(ctx: OfficeCtx, callId: string): Promise<Outcome<void>> {
  const call = await getCall(ctx, callId)
  if (call.state === "decided") return ok(undefined)
  if (callPhase(call, ctx.now) !== "evaluation")
    return refused({ field: "", code: "call.notInEvaluation", message: texts.notInEvaluation })
  const { numUpdatedRows } = await ctx.db
    .updateTable("calls")
    .set({ state: "decided", decided_at: ctx.now, decided_by: actorId(ctx.actor) })
    .where("office_id", "=", ctx.office.id)
    .where("id", "=", callId)
    .where("state", "=", "published")
    .executeTakeFirst()
  if (numUpdatedRows > 0n) await recordEvent(ctx, { what: "call.decided", on: { kind: "call", id: callId } })
  return ok(undefined)
}
