import type { SectionContent, SectionId } from "../offer.sections.ts"

export type CorrectionState = "asked" | "sent" | "cancelled"

/** What may happen to a call for correction, as data: the diagram of states is drawn from it. */
export const correctionTransitions = [
  { event: "offer.corrected", from: "asked", to: "sent" },
  { event: "offer.correction-cancelled", from: "asked", to: "cancelled" },
] as const satisfies readonly { event: `offer.${string}`; from: CorrectionState; to: CorrectionState }[]

/** The office's call to mend named sections of a submitted offer by a moment; `content` is what is written so far. */
export type Correction = {
  id: string
  offerId: string
  callId: string
  state: CorrectionState
  sections: readonly SectionId[]
  message: string
  askedAt: Temporal.Instant
  dueAt: Temporal.Instant
  content: SectionContent
  revision: number
  sentAt: Temporal.Instant | null
  cancelledAt: Temporal.Instant | null
}

/** Whether the organisation can still answer; once the term is over the office checks what it has. */
export const isAwaited = (correction: Pick<Correction, "state" | "dueAt">, now: Temporal.Instant): boolean =>
  correction.state === "asked" && Temporal.Instant.compare(now, correction.dueAt) <= 0
