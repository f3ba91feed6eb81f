import type { OfficeCtx } from "../../platform/ctx.ts"
import { type Html, type Tone, tag } from "../../ui/public.ts"
import { phaseWords } from "./consultation.texts.ts"
import type { ConsultationPhase } from "./consultation.ts"

const TONES: Readonly<Record<ConsultationPhase, Tone>> = {
  drafted: "neutral",
  ahead: "info",
  open: "success",
  closed: "warning",
  reported: "neutral",
  annulled: "danger",
}

export const phaseTag = (ctx: OfficeCtx, phase: ConsultationPhase): Html =>
  tag(ctx, { label: phaseWords[phase], tone: TONES[phase] })
