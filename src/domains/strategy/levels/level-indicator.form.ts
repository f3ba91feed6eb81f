import type { Form } from "../../../platform/http/form.ts"
import type { LevelIndicatorInput } from "./save-level-indicator.ts"
import type { ValueInput } from "./state-value.ts"

const oneOf = <T extends string>(text: string, known: readonly T[]): T | null =>
  (known as readonly string[]).includes(text) ? (text as T) : null

/** What was typed of an indicator. */
export const typedIndicator = (form: Form): LevelIndicatorInput => ({
  name: form.text("name"),
  kind: oneOf(form.text("kind"), ["product", "result", "impact"] as const),
  source: form.text("source"),
  unit: form.text("unit"),
  direction: oneOf(form.text("direction"), ["more", "less", "range"] as const),
  method: form.text("method"),
  ownerId: form.text("owner") || null,
  deputyId: form.text("deputy") || null,
})

/** What was typed of a value; the actual one unless a plan is said. */
export const typedValue = (form: Form): ValueInput => ({
  year: form.text("year"),
  role: form.text("role") === "plan" ? "plan" : "actual",
  statedIn: form.text("statedIn"),
  printed: form.text("printed"),
})
