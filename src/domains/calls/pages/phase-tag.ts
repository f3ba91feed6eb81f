import type { Ctx } from "../../../platform/ctx.ts"
import { deadlineTag, type Html, type Tone, tag } from "../../../ui/public.ts"
import { type CallPhase, type CallState, callPhase } from "../call.ts"
import { phaseWords } from "../call.words.ts"

const TONES: Record<CallPhase, Tone> = {
  draft: "neutral",
  announced: "info",
  open: "success",
  evaluation: "warning",
  decided: "success",
  annulled: "neutral",
}

type Timed = { state: CallState; publishedAt?: Temporal.Instant | null; closesAt: Temporal.Instant | null }

/** Where a call is: the time left while it is open, its phase otherwise. */
export function phaseTag(ctx: Ctx, call: Timed): Html {
  const phase = callPhase(call, ctx.now)
  if (phase === "open" && call.closesAt) return deadlineTag(ctx, call.closesAt, ctx.now)
  return tag(ctx, { label: phaseWords[phase], tone: TONES[phase] })
}
