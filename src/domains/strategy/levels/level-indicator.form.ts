import { type Outcome, ok, refused } from "../../../lib/problems.ts"
import type { Form } from "../../../platform/http/form.ts"
import { indicatorPageTexts } from "../pages/indicator.texts.ts"
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

/** What was said of a printed value: a choice, or another value that counts before it. */
export type MeaningTyped = { version: string; choice: string; own: string }

export function typedMeaning(form: Form): MeaningTyped {
  const version = form.text("version")
  return { version, choice: form.text(`answer.${version}`), own: form.text(`own.${version}`) }
}

/** The answer, or a problem when nothing was said: silence does not mean that there are no data. */
export function readMeaning({ version, choice, own }: MeaningTyped): Outcome<string> {
  if (own !== "") return ok(own)
  if (choice.startsWith("=")) return ok(choice.slice(1))
  return refused({ field: `answer.${version}`, code: "indicator.unsaid", message: indicatorPageTexts.sayValue })
}

/** What was typed of a value; the actual one unless a plan is said. */
export const typedValue = (form: Form): ValueInput => ({
  year: form.text("year"),
  role: form.text("role") === "plan" ? "plan" : "actual",
  statedIn: form.text("statedIn"),
  printed: form.text("printed"),
})
