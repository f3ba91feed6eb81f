import { type Outcome, ok, refused } from "../../lib/problems.ts"
import { recordEvent } from "../../platform/audit.ts"
import type { PersonCtx } from "../../platform/ctx.ts"
import { accessCall } from "../calls/public.ts"
import { opinionOf } from "./evaluation.queries.ts"
import { evaluationTexts as texts } from "./evaluation.texts.ts"

/** Takes a person off the committee; sheets they handed in no longer count. Repeated it changes nothing. */
export async function endCommitteeMember(ctx: PersonCtx, callId: string, personId: string): Promise<Outcome<void>> {
  await accessCall(ctx, callId, "manage")
  if (await opinionOf(ctx, callId))
    return refused({ field: "", code: "committee.closed", message: texts.committeeClosed })
  const { numUpdatedRows } = await ctx.db
    .updateTable("committee_members")
    .set({ ended_at: ctx.now, is_chair: false })
    .where("office_id", "=", ctx.office.id)
    .where("call_id", "=", callId)
    .where("person_id", "=", personId)
    .where("ended_at", "is", null)
    .executeTakeFirst()
  if (numUpdatedRows > 0n)
    await recordEvent(ctx, {
      what: "committee.member-ended",
      on: { kind: "call", id: callId },
      data: { person: personId },
    })
  return ok(undefined)
}
