import type { Problem } from "../../../lib/problems.ts"
import { factTexts as texts } from "./fact.texts.ts"

export const LONGEST_REASON = 2000

/** A change of a number that people rely on tells everybody why. */
export function whyNotReason(because: string): Problem | undefined {
  if (because.trim() === "") return { field: "because", code: "reason.needed", message: texts.reasonNeeded }
  if (because.length > LONGEST_REASON)
    return { field: "because", code: "reason.too_long", message: texts.reasonTooLong(LONGEST_REASON) }
  return undefined
}
