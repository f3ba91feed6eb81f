import { type Outcome, ok, type Problem, refused } from "../../lib/problems.ts"
import { recordEvent } from "../../platform/audit.ts"
import type { PersonCtx } from "../../platform/ctx.ts"
import { accessCall, markDecided } from "../calls/public.ts"
import { decisionTexts as texts } from "./decision.texts.ts"
import { readAmounts } from "./grant-amounts.ts"
import { fundable } from "./propose-grants.ts"
import { type Standing, standingOf } from "./standing.ts"

export type DecisionInput = {
  /** As typed, by offer. */
  amounts: Readonly<Record<string, string>>
  reasons: Readonly<Record<string, string>>
  confirmed: boolean
}

/**
 * The organ chooses the offers (art. 15 ust. 2g UDPPiW). It may differ from the committee's opinion, with a reason.
 * A decision already taken stays: repeating it changes nothing, another one is refused.
 */
export async function decideGrants(ctx: PersonCtx, callId: string, input: DecisionInput): Promise<Outcome<void>> {
  const call = await accessCall(ctx, callId, "follow")
  await ctx.db
    .selectFrom("committee_opinions")
    .select("call_id")
    .where("office_id", "=", ctx.office.id)
    .where("call_id", "=", callId)
    .forUpdate()
    .execute()
  const standing = await standingOf(ctx, call)
  if (standing.decisions.size > 0)
    return isTaken(standing, input)
      ? ok(undefined)
      : refused({ field: "", code: "decision.taken", message: texts.decidedAlready })
  if (!standing.opinion) return refused({ field: "", code: "decision.no_opinion", message: texts.awaitOpinion })
  const { amounts, problems } = readAmounts(fundable(standing), input.amounts, call.pool)
  problems.push(...missingReasons(amounts, standing.proposals, input.reasons))
  if (!input.confirmed)
    problems.push({ field: "confirmed", code: "decision.unconfirmed", message: texts.needConfirmation })
  if (problems.length > 0) return refused(...problems)
  const rows = standing.offers.map((offer) => ({
    office_id: ctx.office.id,
    offer_id: offer.id,
    call_id: callId,
    amount: amounts.get(offer.id) ?? 0,
    reason: (input.reasons[offer.id] ?? "").slice(0, 4000),
    decided_by: ctx.actor.id,
    decided_at: ctx.now,
  }))
  if (rows.length > 0) await ctx.db.insertInto("grant_decisions").values(rows).execute()
  await recordEvent(ctx, {
    what: "grants.decided",
    on: { kind: "call", id: callId },
    data: { granted: rows.filter((row) => row.amount > 0).length, sum: rows.reduce((a, row) => a + row.amount, 0) },
  })
  return markDecided(ctx, callId)
}

/** Whether what is typed says what was decided. */
function isTaken(standing: Standing, input: DecisionInput): boolean {
  const { amounts, problems } = readAmounts(fundable(standing), input.amounts, standing.call.pool)
  if (problems.length > 0) return false
  return [...amounts].every(([offerId, amount]) => {
    const decided = standing.decisions.get(offerId)
    return decided?.amount === amount && decided.reason === (input.reasons[offerId] ?? "").slice(0, 4000)
  })
}

function missingReasons(
  amounts: ReadonlyMap<string, number>,
  proposals: ReadonlyMap<string, { amount: number }>,
  reasons: Readonly<Record<string, string>>,
): Problem[] {
  return [...amounts]
    .filter(([offerId, amount]) => amount !== (proposals.get(offerId)?.amount ?? 0))
    .filter(([offerId]) => (reasons[offerId] ?? "").trim().length < 10)
    .map(([offerId]) => ({ field: `reason.${offerId}`, code: "decision.reason", message: texts.needReason }))
}
