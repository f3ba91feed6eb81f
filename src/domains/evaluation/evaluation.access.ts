import type { ExpressionBuilder } from "kysely"
import type { OfficeCtx, PersonCtx } from "../../platform/ctx.ts"
import type { Tables } from "../../platform/db.ts"
import { Missing } from "../../platform/http/reply.ts"
import { isId } from "../../platform/ids.ts"
import { type Call, callPhase, getCall } from "../calls/public.ts"
import { getSubmittedOffer, getSubmittedOffers, readSnapshot, type SubmittedOffer } from "../offers/public.ts"
import type { CommitteeMemberTable, Exclusion } from "./evaluation.tables.ts"

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
  const seats = ctx.db
    .selectFrom("committee_members as m")
    .select("m.is_chair")
    .select((eb) => latestStatement(eb).as("exclusions"))
    .where("m.office_id", "=", ctx.office.id)
    .where("m.call_id", "=", callId)
    .where("m.person_id", "=", ctx.actor.id)
    .where("m.ended_at", "is", null)
  const row = await (ctx.db.isTransaction ? seats.forUpdate("m") : seats).executeTakeFirst()
  if (!row) throw new Missing("committee")
  const call = await getCall(ctx, callId)
  const phase = callPhase(call, ctx.now)
  if (phase !== "evaluation" && phase !== "decided") throw new Missing("committee")
  return { call, isChair: row.is_chair, statement: row.exclusions ? { exclusions: row.exclusions } : undefined }
}

/** Exclusions of the newest statement of the member `m`; null before the first one. */
const latestStatement = (eb: ExpressionBuilder<Tables & { m: CommitteeMemberTable }, "m">) =>
  eb
    .selectFrom("conflict_statements as s")
    .select("s.exclusions")
    .whereRef("s.office_id", "=", "m.office_id")
    .whereRef("s.call_id", "=", "m.call_id")
    .whereRef("s.person_id", "=", "m.person_id")
    .orderBy("s.stated_at", "desc")
    .orderBy("s.id", "desc")
    .limit(1)

/**
 * A submitted offer as it was frozen; opens only after the call has closed. Who may see it is decided by the caller.
 * @throws Missing for a draft, a withdrawn or a sealed offer
 */
export async function accessFrozenOffer(ctx: OfficeCtx, offerId: string, known?: Call) {
  const offer = await getSubmittedOffer(ctx, offerId, known)
  if (!offer) throw new Missing("offer")
  return frozenOf(offer)
}

/** Several of them at once, of calls at hand; those that would be Missing are left out. */
export const accessFrozenOffers = async (ctx: OfficeCtx, offerIds: readonly string[], calls: readonly Call[]) =>
  (await getSubmittedOffers(ctx, offerIds, calls)).map(frozenOf)

const frozenOf = (offer: SubmittedOffer) => ({ ...offer, snapshot: readSnapshot(offer.snapshot) })
