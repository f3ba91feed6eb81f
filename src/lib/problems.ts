import type { Text } from "./texts.ts"

/**
 * Why something cannot be done or accepted, for a person to read beside the field.
 * An expected refusal is a value of this type; an exception means a bug.
 */
export type Problem = {
  /** Name of the form field (or a path such as `costs.3.quantity`); "" concerns the whole form. */
  field: string
  /** Stable code, e.g. `offer.grant_too_high`; never changes once published. */
  code: string
  message: Text
  /** `error` blocks, `warning` lets pass (sometimes asking for a reason). Absent means `error`. */
  level?: "error" | "warning"
  /** Statutory source, e.g. `art. 13 ust. 1 UDPPiW`. */
  article?: string
  /** A value that, once set in `field`, makes this problem disappear; shown as a button. */
  fix?: { field: string; value: string; label: Text }
}

export type Outcome<T> = { ok: true; value: T } | { ok: false; problems: Problem[] }

export const ok = <T>(value: T): Outcome<T> => ({ ok: true, value })
export const refused = (...problems: Problem[]): Outcome<never> => ({ ok: false, problems })

/** The problems that block, leaving out warnings. */
export const blocking = (problems: readonly Problem[]): Problem[] => problems.filter((p) => p.level !== "warning")
