import type { Problem } from "../../lib/problems.ts"
import { type CallTyped, FIELDS } from "./call.form.ts"
import { editTexts as texts } from "./pages/edit.texts.ts"

const LONGEST_QUOTE = 200

/** What another window saved meanwhile, beside each field in which it differs from what is typed here. */
export function differences(mine: CallTyped, saved: CallTyped): Problem[] {
  const fields = [...FIELDS, "spheres" as const]
  return fields.flatMap((field): Problem[] => {
    const theirs = String(saved[field])
    if (String(mine[field]) === theirs) return []
    const message = theirs === "" ? texts.theirsEmpty : texts.theirs(shortened(theirs))
    return [{ field, code: "call.savedOtherwise", message, level: "warning" }]
  })
}

const shortened = (text: string) => (text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text)
