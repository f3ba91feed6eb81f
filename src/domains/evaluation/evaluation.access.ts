import type { OfficeCtx, PersonCtx } from "../../platform/ctx.ts"
import { Missing } from "../../platform/http/reply.ts"
import { isId } from "../../platform/ids.ts"
import { type Call, callPhase, getCall } from "../calls/public.ts"
import { getSubmittedOffer, readSnapshot } from "../offers/public.ts"
import { statementOf } from "./evaluation.queries.ts"
import type { Exclusion } from "./evaluation.tables.ts"

export type CommitteeSeat = {
  call: Call
  isChair: boolean
  /** Absent until the member has made the statement of impartiality; offers stay closed till then. */
  statement: { exclusions: readonly Exclusion[] } | undefined
}

/**
 * The seat of this person in the committee of a call: the only way to its offers for a member.
 * @throws Missing for everybody else, and before the call has closed
 */
export async function accessCommitteeSeat(ctx: PersonCtx, callId: string): Promise<CommitteeSeat> {
  if (!isId(callId)) throw new Missing("committee")
  let seat = ctx.db
    .selectFrom("committee_members")
    .select("is_chair")
    .where("office_id", "=", ctx.office.id)
    .where("call_id", "=", callId)
    .where("person_id", "=", ctx.actor.id)
    .where("ended_at", "is", null)
  if (ctx.db.isTransaction) seat = seat.forUpdate()
  const row = await seat.executeTakeFirst()
  if (!row) throw new Missing("committee")
  const call = await getCall(ctx, callId)
  const phase = callPhase(call, ctx.now)
  if (phase !== "evaluation" && phase !== "decided") throw new Missing("committee")
  const statement = await statementOf(ctx, callId, ctx.actor.id)
  return { call, isChair: row.is_chair, statement: statement && { exclusions: statement.exclusions } }
}

/**
 * A submitted offer as it was frozen; opens only after the call has closed. Who may see it is decided by the caller.
 * @throws Missing for a draft, a withdrawn or a sealed offer
 */
export async function accessFrozenOffer(ctx: OfficeCtx, offerId: string) {
  const offer = await getSubmittedOffer(ctx, offerId)
  if (!offer?.snapshot || !offer.submittedAt || !offer.sha256) throw new Missing("offer")
  return { ...offer, snapshot: readSnapshot(offer.snapshot), submittedAt: offer.submittedAt, sha256: offer.sha256 }
}
