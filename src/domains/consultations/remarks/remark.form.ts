import type { Problem } from "../../../lib/problems.ts"
import type { Form } from "../../../platform/http/form.ts"
import type { ActParagraph } from "../consultation.ts"
import { remarkTexts as texts } from "./remark.texts.ts"
import { REMARK_LIMIT } from "./remark.ts"

export type RemarkTyped = {
  id: string
  /** "" for a remark on the whole. */
  paragraphId: string
  text: string
  proposed: string
  /** `person`, or the id of an organisation of the person. */
  as: string
  email: string
}

export const readRemark = (form: Form): RemarkTyped => ({
  id: form.text("id"),
  paragraphId: form.text("paragraphId"),
  text: form.text("text"),
  proposed: form.text("proposed"),
  as: form.text("as"),
  email: form.text("email"),
})

/** What is wrong with the words of a remark and its place. */
export function whyNotTakable(
  it: { paragraphId: string; text: string; proposed: string },
  paragraphs: readonly ActParagraph[],
): Problem[] {
  const problems: Problem[] = []
  const add = (field: string, message: Problem["message"]) =>
    problems.push({ field, code: `consultation.remark_${field}`, message })
  if (it.text === "") add("text", texts.textMissing)
  if (it.text.length > REMARK_LIMIT) add("text", texts.tooLong(REMARK_LIMIT))
  if (it.proposed.length > REMARK_LIMIT) add("proposed", texts.tooLong(REMARK_LIMIT))
  if (it.paragraphId !== "" && !paragraphs.some(({ id }) => id === it.paragraphId))
    add("paragraphId", texts.placeUnknown)
  return problems
}
