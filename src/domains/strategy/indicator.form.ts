import { type Outcome, ok, refused } from "../../lib/problems.ts"
import type { Form } from "../../platform/http/form.ts"
import type { StatedValue } from "./card.document.ts"
import { indicatorPageTexts as texts } from "./pages/indicator.texts.ts"
import { LEFT_UNREAD } from "./value-notation.ts"

/** Values of the radios about one printed value: an offered reading behind a sign of equality. */
export const offeredReading = (text: string): string => `=${text}`
export const UNREAD = offeredReading(LEFT_UNREAD)

export type TypedValue = { year: string; choice: string; own: string }

export const typedValue = (form: Form): TypedValue => ({
  year: form.text("year"),
  choice: form.text("choice"),
  own: form.text("own"),
})

/** What is said of one year. The form of an open question has radios, that of any other year only the own field. */
export function readTypedValue(
  { year, choice, own }: TypedValue,
  values: readonly StatedValue[],
): Outcome<{ year: number; answer: string }> {
  const value = values.find((each) => String(each.year) === year)
  if (!value) return refused({ field: "year", code: "indicator.no_such_year", message: texts.chooseYear })
  if (own !== "") return ok({ year: value.year, answer: own })
  if (choice.startsWith("=")) return ok({ year: value.year, answer: choice.slice(1) })
  if (value.reading.question)
    return refused({ field: `values.${value.year}`, code: "indicator.unsaid", message: texts.sayValue })
  return ok({ year: value.year, answer: "" })
}
