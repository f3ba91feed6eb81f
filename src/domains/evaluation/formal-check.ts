import type { Text } from "../../lib/texts.ts"
import { formalTexts as texts } from "./formal.texts.ts"

/** `machine`: the product knows the answer and shows its evidence; `judgement`: only a person can tell. */
export type FormalKey = "in-time" | "complete" | "within-limits" | "entity" | "statutory-activity" | "representation"

export type FormalItem = { key: FormalKey; verdict: "yes" | "no"; note: string }

export const FORMAL_KEYS: readonly { key: FormalKey; kind: "machine" | "judgement"; text: Text; article: string }[] = [
  { key: "in-time", kind: "machine", text: texts.inTime, article: "art. 13 ust. 2 pkt 5 UDPPiW" },
  { key: "complete", kind: "machine", text: texts.complete, article: "art. 14 ust. 1 UDPPiW" },
  { key: "within-limits", kind: "machine", text: texts.withinLimits, article: "art. 13 ust. 2 pkt 3 UDPPiW" },
  { key: "entity", kind: "machine", text: texts.entity, article: "art. 3 ust. 2–4, art. 11 ust. 3 UDPPiW" },
  { key: "statutory-activity", kind: "judgement", text: texts.statutoryActivity, article: "art. 11 ust. 1 UDPPiW" },
  { key: "representation", kind: "judgement", text: texts.representation, article: "art. 14 UDPPiW" },
]

/** An offer passes when every item is answered and none with "no". */
export const isPassed = (items: readonly FormalItem[]): boolean =>
  FORMAL_KEYS.every(({ key }) => items.find((item) => item.key === key)?.verdict === "yes")
