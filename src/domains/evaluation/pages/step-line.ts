import type { OfficeCtx } from "../../../platform/ctx.ts"
import type { Html } from "../../../ui/public.ts"
import { type CallStep, stepLine } from "../../calls/public.ts"
import { evaluationTexts as texts } from "../evaluation.texts.ts"
import { type Standing, sheetsDue, whyNotProposable } from "../standing.ts"

/** The line of the call's procedure above its ranking and its decision, told from what the page already knows. */
export function standingSteps(ctx: OfficeCtx, standing: Standing): Html {
  const { call, offers, checks, members, ranked } = standing
  const due = members.reduce((sum, member) => sum + sheetsDue(member, ranked), 0)
  const handedIn = ranked.reduce((sum, offer) => sum + offer.scoredBy, 0)
  return stepLine(ctx, call, {
    current: stepOf(standing),
    notes: {
      submission: texts.offersCount(offers.length),
      "formal-check": texts.outOf(offers.filter((offer) => checks.has(offer.id)).length, offers.length),
      ...(due > 0 ? { scoring: texts.outOf(handedIn, due) } : {}),
    },
  })
}

function stepOf(standing: Standing): CallStep | "done" {
  if (standing.call.resultsPublishedAt) return "done"
  if (standing.decisions.size > 0) return "results"
  if (standing.opinion) return "decision"
  const gaps = whyNotProposable(standing)
  if (gaps.length === 0) return "proposal"
  return gaps.some((gap) => gap.kind === "checks" || gap.kind === "offers") ? "formal-check" : "scoring"
}
