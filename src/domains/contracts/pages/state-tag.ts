import type { OfficeCtx } from "../../../platform/ctx.ts"
import { type Html, type Tone, tag } from "../../../ui/public.ts"
import { stateTexts } from "../contract.texts.ts"
import type { ContractState } from "../contract.ts"

const TONES: Readonly<Record<ContractState, Tone>> = {
  drafted: "warning",
  signed: "info",
  settled: "success",
  terminated: "neutral",
}

/** The state of a contract in words, with its colour. */
export const stateTag = (ctx: OfficeCtx, state: ContractState): Html =>
  tag(ctx, { label: stateTexts[state], tone: TONES[state] })
