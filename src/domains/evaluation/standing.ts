import type { OfficeCtx } from "../../platform/ctx.ts"
import { type Call, maxPointsOf } from "../calls/public.ts"
import { type OfferSummary, submittedOffersOf } from "../offers/public.ts"
import {
  type Award,
  type CommitteeMember,
  committeeOf,
  type FormalCheck,
  handedSheetsOf,
  type Opinion,
  type Proposal,
  verdictsOf,
} from "./evaluation.queries.ts"
import { type RankedOffer, rankOffers } from "./ranking.ts"

/** Everything the evaluation of a call rests on; four queries, whatever the number of offers. */
export type Standing = {
  call: Call
  offers: readonly OfferSummary[]
  checks: ReadonlyMap<string, FormalCheck>
  members: readonly CommitteeMember[]
  ranked: readonly RankedOffer[]
  proposals: ReadonlyMap<string, Proposal>
  opinion: Opinion | undefined
  decisions: ReadonlyMap<string, Award>
  maxPoints: number
}

export async function standingOf(ctx: OfficeCtx, call: Call): Promise<Standing> {
  const offers = await submittedOffersOf(ctx, call)
  const { checks, proposals, decisions, opinion } = await verdictsOf(ctx, call.id)
  const members = await committeeOf(ctx, call.id)
  const sheets = await handedSheetsOf(ctx, call.id)
  const passed = offers.filter((offer) => checks.get(offer.id)?.passed).map((offer) => offer.id)
  return {
    call,
    offers,
    checks,
    members,
    ranked: rankOffers(passed, sheets, {
      threshold: call.threshold,
      method: call.offerRules.evaluationMethod,
      criteria: call.criteria,
    }),
    proposals,
    opinion,
    decisions,
    maxPoints: maxPointsOf(call.criteria),
  }
}

export type Gap =
  | { kind: "offers" }
  | { kind: "checks"; missing: number }
  | { kind: "committee" }
  | { kind: "sheets"; missing: number }
  | { kind: "unscored" }

/** A committee of fewer cannot give an opinion. */
export const LEAST_MEMBERS = 3

/** What keeps the committee from proposing amounts; empty when nothing does. Scores stay blind until then. */
export function whyNotProposable(it: Pick<Standing, "offers" | "checks" | "members" | "ranked">): Gap[] {
  const gaps: Gap[] = []
  const unchecked = it.offers.filter((offer) => !it.checks.has(offer.id)).length
  if (unchecked > 0) gaps.push({ kind: "checks", missing: unchecked })
  else if (it.ranked.length === 0) gaps.push({ kind: "offers" })
  if (it.members.length < LEAST_MEMBERS) gaps.push({ kind: "committee" })
  const missing = missingSheets(it)
  if (missing > 0) gaps.push({ kind: "sheets", missing })
  else if (it.ranked.some((offer) => offer.scoredBy === 0)) gaps.push({ kind: "unscored" })
  return gaps
}

/** How many sheets members still owe, leaving out the offers they step aside from. */
function missingSheets(it: Pick<Standing, "members" | "ranked">): number {
  const due = it.members.reduce((sum, member) => sum + sheetsDue(member, it.ranked), 0)
  return due - it.ranked.reduce((sum, offer) => sum + offer.scoredBy, 0)
}

/** How many offers a member has to score. */
export function sheetsDue(member: CommitteeMember, ranked: readonly Pick<RankedOffer, "offerId">[]): number {
  const excluded = new Set(member.exclusions.map((exclusion) => exclusion.offerId))
  return ranked.filter((offer) => !excluded.has(offer.offerId)).length
}
