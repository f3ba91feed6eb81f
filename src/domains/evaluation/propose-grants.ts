import { createHash } from "node:crypto"
import { type Outcome, ok, refused } from "../../lib/problems.ts"
import { recordEvent } from "../../platform/audit.ts"
import type { PersonCtx } from "../../platform/ctx.ts"
import { accessCall } from "../calls/public.ts"
import { recordRanking } from "../offers/public.ts"
import { decisionTexts as texts } from "./decision.texts.ts"
import { gapProblem } from "./gap-problems.ts"
import { readAmounts } from "./grant-amounts.ts"
import { type Standing, standingOf, whyNotProposable } from "./standing.ts"

export type ProposalInput = {
  /** As typed, by offer. */
  amounts: Readonly<Record<string, string>>
  /** Hands the opinion over to the organ; nothing of it changes afterwards. */
  handOver: boolean
}

/** Saves the amounts the committee proposes and, when asked, freezes its opinion. Handing over twice is once; other amounts are refused by then. */
export async function proposeGrants(ctx: PersonCtx, callId: string, input: ProposalInput): Promise<Outcome<void>> {
  const call = await accessCall(ctx, callId, "manage")
  const standing = await standingOf(ctx, call)
  if (standing.opinion)
    return input.handOver && isProposed(standing, input)
      ? ok(undefined)
      : refused({ field: "", code: "opinion.handed_over", message: texts.opinionAlready })
  const gaps = whyNotProposable(standing)
  if (gaps.length > 0) return refused(...gaps.map(gapProblem))
  const { amounts, problems } = readAmounts(fundable(standing), input.amounts, call.pool)
  if (problems.length > 0) return refused(...problems)
  for (const [offerId, amount] of amounts) {
    const row = { amount, note: "", proposed_by: ctx.actor.id, proposed_at: ctx.now }
    await ctx.db
      .insertInto("grant_proposals")
      .values({ office_id: ctx.office.id, offer_id: offerId, call_id: callId, ...row })
      .onConflict((conflict) => conflict.columns(["office_id", "offer_id"]).doUpdateSet(row))
      .execute()
  }
  if (input.handOver) await handOver(ctx, standing, amounts)
  return ok(undefined)
}

/** Whether what is typed says what the committee proposed. */
function isProposed(standing: Standing, input: ProposalInput): boolean {
  const { amounts, problems } = readAmounts(fundable(standing), input.amounts, standing.call.pool)
  return (
    problems.length === 0 &&
    [...amounts].every(([offerId, amount]) => standing.proposals.get(offerId)?.amount === amount)
  )
}

async function handOver(ctx: PersonCtx, standing: Standing, amounts: ReadonlyMap<string, number>): Promise<void> {
  const snapshot = JSON.stringify({
    call: standing.call.number,
    committee: standing.members.map((member) => ({
      person: member.personId,
      side: member.side,
      chair: member.isChair,
      exclusions: member.exclusions,
    })),
    offers: standing.ranked.map((offer) => ({
      offer: standing.offers.find((each) => each.id === offer.offerId)?.number,
      mean: offer.mean,
      place: offer.place,
      scoredBy: offer.scoredBy,
      proposed: amounts.get(offer.offerId) ?? 0,
    })),
  })
  const sha256 = createHash("sha256").update(snapshot).digest("hex")
  await ctx.db
    .insertInto("committee_opinions")
    .values({
      office_id: ctx.office.id,
      call_id: standing.call.id,
      snapshot,
      sha256,
      handed_by: ctx.actor.id,
      handed_at: ctx.now,
    })
    .execute()
  await recordEvent(ctx, {
    what: "committee.opinion-handed-over",
    on: { kind: "call", id: standing.call.id },
    data: { sha256, offers: standing.ranked.length },
  })
  const ranked = standing.ranked.map(({ offerId, mean, place }) => ({
    offerId,
    facts: { mean, place, proposed: amounts.get(offerId) ?? 0 },
  }))
  await recordRanking(ctx, standing.call.id, ranked)
}

export function fundable(standing: Standing) {
  const requested = new Map(standing.offers.map((offer) => [offer.id, offer.grantRequested]))
  return standing.ranked.map((offer) => ({
    offerId: offer.offerId,
    requested: requested.get(offer.offerId) ?? 0,
    reachesThreshold: offer.reachesThreshold,
  }))
}
