import { SECTIONS, type SectionContent, type SectionId } from "../offer.sections.ts"
import type { CorrectionFile } from "./correction-files.ts"

export type CorrectionState = "asked" | "sent" | "cancelled"

/** What may happen to a call for correction, as data: the diagram of states is drawn from it. */
export const correctionTransitions = [
  { event: "offer.corrected", from: "asked", to: "sent" },
  { event: "offer.correction-cancelled", from: "asked", to: "cancelled" },
] as const satisfies readonly { event: `offer.${string}`; from: CorrectionState; to: CorrectionState }[]

/** What the office may name to be mended: a section of the form, or the attachments. */
export type CorrectionPart = SectionId | "attachments"

export const CORRECTION_PARTS: readonly CorrectionPart[] = [...SECTIONS.map(({ id }) => id), "attachments"]

/** The office's call to mend named parts of a submitted offer by a moment; `content` and `files` are what is done so far. */
export type Correction = {
  id: string
  offerId: string
  callId: string
  state: CorrectionState
  sections: readonly CorrectionPart[]
  message: string
  askedAt: Temporal.Instant
  dueAt: Temporal.Instant
  content: SectionContent
  files: readonly CorrectionFile[]
  revision: number
  sentAt: Temporal.Instant | null
  cancelledAt: Temporal.Instant | null
}

/** Whether the organisation can still answer; once the term is over the office checks what it has. */
export const isAwaited = (correction: Pick<Correction, "state" | "dueAt">, now: Temporal.Instant): boolean =>
  correction.state === "asked" && Temporal.Instant.compare(now, correction.dueAt) <= 0
