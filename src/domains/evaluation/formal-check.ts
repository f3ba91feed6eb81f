import { type FormalCode, formalBasis } from "../../law/formal-check.ts"
import { today } from "../../lib/dates.ts"
import type { Text } from "../../lib/texts.ts"
import { formalTexts as texts } from "./formal.texts.ts"

export type FormalKey = FormalCode

export type FormalItem = { key: FormalKey; verdict: "yes" | "no"; note: string }

/** `machine`: the product knows the answer and shows its evidence; `judgement`: only a person can tell. */
export const FORMAL_KEYS: readonly { key: FormalKey; kind: "machine" | "judgement"; text: Text }[] = [
  { key: "in-time", kind: "machine", text: texts.inTime },
  { key: "complete", kind: "machine", text: texts.complete },
  { key: "within-limits", kind: "machine", text: texts.withinLimits },
  { key: "attachments", kind: "machine", text: texts.attachmentsThere },
  { key: "count", kind: "machine", text: texts.count },
  { key: "entity", kind: "machine", text: texts.entity },
  { key: "confirmed", kind: "machine", text: texts.confirmed },
  { key: "statutory-activity", kind: "judgement", text: texts.statutoryActivity },
  { key: "representation", kind: "judgement", text: texts.representation },
]

/** What only a person can answer. */
export const JUDGEMENTS = FORMAL_KEYS.filter(({ kind }) => kind === "judgement")

/** The article behind a condition, of the day on which the offer was submitted. */
export const articleOf = (key: FormalKey, submittedAt: Temporal.Instant): string => formalBasis(key, today(submittedAt))

/** An offer passes when a person answered every question with "yes" and nothing that the product knows says "no". */
export const isPassed = (items: readonly FormalItem[]): boolean =>
  items.every(({ verdict }) => verdict === "yes") &&
  JUDGEMENTS.every(({ key }) => items.some((item) => item.key === key))
