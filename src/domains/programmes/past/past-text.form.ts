import { isPartKey } from "../../../law/programme.ts"
import { parseMoney } from "../../../lib/money.ts"
import type { Problem } from "../../../lib/problems.ts"
import type { Form } from "../../../platform/http/form.ts"
import { typedRows } from "../../../platform/http/typed-rows.ts"
import { isId, newId } from "../../../platform/ids.ts"
import { PARAGRAPH_LIMIT } from "../part.form.ts"
import type { Paragraph } from "../programme.ts"
import { pastTextTexts as texts } from "./past-text.texts.ts"
import { isPlace, MOST_ROWS, type PastRow, type PastText } from "./past-text.ts"

/** The record as typed; a page that comes back shows exactly this. */
export type PastTextTyped = { edition: string; rows: PastRow[]; amount: string; because: string }

export const pastTextTyped = (form: Form): PastTextTyped => ({
  edition: form.text("edition"),
  rows: typedRows(form, "rows", ["id", "part", "text", "origin", "unsure"], "id"),
  amount: form.text("amount"),
  because: form.text("because"),
})

/**
 * The paragraphs of each part and of none: an empty line divides one, rows that join go to the one above, empty ones and
 * those not to be saved fall out.
 */
export function readPastText(typed: PastTextTyped): { value: PastText; problems: Problem[] } {
  const problems: Problem[] = []
  const refuse = (field: string, code: string, message: Problem["message"]) => problems.push({ field, code, message })
  const read: (Paragraph & { part: string })[] = []
  for (const [index, { id, part, text }] of typed.rows.entries()) {
    if (!isPlace(part)) refuse(`rows.${index}.part`, "programme.part", texts.partMissing)
    const over = text.length - PARAGRAPH_LIMIT
    if (over > 0) refuse(`rows.${index}.text`, "programme.tooLong", texts.tooLong(over))
    const above = read.at(-1)
    if (part === "join" && above && text !== "") above.text = `${above.text}\n${text}`
    else if (part !== "skip")
      read.push(
        ...text
          .split(/\n\s*\n/)
          .map((words) => words.trim())
          .filter(Boolean)
          .map((words, at) => ({ id: at === 0 && isId(id) ? id : newId(), part, text: words })),
      )
  }
  const long = read.find(({ text }) => text.length > PARAGRAPH_LIMIT)
  if (long && problems.length === 0) {
    const field = `rows.${typed.rows.findIndex(({ id }) => id === long.id)}.text`
    refuse(field, "programme.tooLong", texts.tooLong(long.text.length - PARAGRAPH_LIMIT))
  }
  if (read.length > MOST_ROWS) refuse("", "programme.tooMany", texts.tooMany(MOST_ROWS))
  if (problems.length === 0 && !read.some(({ part }) => isPartKey(part))) refuse("", "programme.noText", texts.empty)
  const amount = parseMoney(typed.amount)
  if (!amount.ok && typed.amount !== "") refuse("amount", "programme.money", texts.amountWrong)
  const parts = Object.groupBy(read, ({ part }) => part)
  return {
    problems,
    value: {
      parts: Object.fromEntries(
        Object.entries(parts).map(([key, all]) => [key, all!.map(({ id, text }) => ({ id, text }))]),
      ),
      rest: [...(parts.rest ?? []), ...(parts.join ?? [])].map(({ text }) => text),
      amount: amount.ok ? amount.value : null,
    },
  }
}
