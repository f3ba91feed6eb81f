import type { Text } from "../../lib/texts.ts"
import type { OfficeCtx } from "../../platform/ctx.ts"
import type { OfferFacts } from "./annul-call.ts"
import { type Call, callPhase } from "./call.ts"

/** The way of an announced call from the first offer to the results. */
export const CALL_STEPS = ["submission", "formal-check", "scoring", "proposal", "decision", "results"] as const
export type CallStep = (typeof CALL_STEPS)[number]

/** What later domains know of calls: handed to `callRoutes` by the application, because this domain comes before theirs. */
export type CallProgress = {
  /** Submitted offers of several calls at once; a call without offers may be left out. */
  submittedCounts(ctx: OfficeCtx, callIds: readonly string[]): Promise<ReadonlyMap<string, number>>
  /** The facts on which art. 18a depends. */
  offerFacts(ctx: OfficeCtx, callId: string): Promise<OfferFacts>
  /** Ids of organisations that have an offer here, drafted or submitted. */
  offerors(ctx: OfficeCtx, callId: string): Promise<string[]>
  /** Where a closed call is, and short notes beside its steps, such as "35 z 35". */
  stepOf(
    ctx: OfficeCtx,
    call: Call,
    submitted: number,
  ): Promise<{ current: CallStep; notes: Partial<Record<CallStep, Text>> }>
}

/** The step that a call's own dates and states tell; between closing and decision only the evaluation knows more. */
export function stepByDates(call: Call, now: Temporal.Instant): CallStep | "done" {
  const phase = callPhase(call, now)
  if (phase === "decided") return call.resultsPublishedAt ? "done" : "results"
  return phase === "evaluation" ? "formal-check" : "submission"
}
