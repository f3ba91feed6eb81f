import { type Outcome, ok, type Problem, refused } from "../../../lib/problems.ts"
import { recordEvent } from "../../../platform/audit.ts"
import type { OfficeCtx, PersonCtx } from "../../../platform/ctx.ts"
import { accessConsultation } from "../consultation.access.ts"
import { joinEdits, savedMeanwhile } from "../edits.ts"
import { personalParts } from "../remarks/remark.ts"
import { answerTexts as texts } from "./answer.texts.ts"
import { type OfficeRemark, officeRemark } from "./office-remark.ts"

const REASON_LIMIT = 300

export type HidingFields = { parts: string; reason: string }

/** What the form of hiding opens with: what is hidden, or what looks like personal data while nobody has looked. */
export const hidingFields = (ctx: OfficeCtx, remark: OfficeRemark): HidingFields => ({
  parts: (remark.isHeld ? personalParts(`${remark.text}\n${remark.proposed}`) : remark.hiddenParts).join("\n"),
  reason: remark.hiddenReason || texts.reasonDefault[ctx.lang],
})

/**
 * Hides parts of a remark from everybody but the office, with a reason, and lets the rest be seen; with no parts all of it
 * is seen. A later list replaces the earlier one, unless somebody else changed that since the form was opened: then it is
 * asked again. Also after the report, for personal data may be found late.
 * @throws Missing when there is no such remark, or it is not this actor's
 */
export async function hideParts(
  ctx: PersonCtx,
  consultationId: string,
  remarkId: string,
  { began, ...mine }: HidingFields & { began?: string | undefined },
): Promise<Outcome<undefined>> {
  const it = await accessConsultation(ctx, consultationId, "manage")
  const remark = await officeRemark(ctx, it.id, remarkId)
  const theirs = hidingFields(ctx, remark)
  const { joined: typed, both } = began === undefined ? { joined: mine, both: [] } : joinEdits(began, mine, theirs)
  if (both.length > 0) return refused(...savedMeanwhile(both, theirs))
  const parts = [...new Set(typed.parts.split("\n").map((part) => part.trim()))].filter(Boolean)
  const problems: Problem[] = []
  const words = `${remark.text}\n${remark.proposed}`
  const strange = parts.find((part) => !words.includes(part))
  if (strange !== undefined)
    problems.push({ field: "parts", code: "consultation.part_unknown", message: texts.partUnknown(strange) })
  if (parts.length > 0 && (typed.reason === "" || typed.reason.length > REASON_LIMIT))
    problems.push({ field: "reason", code: "consultation.reason", message: texts.reasonMissing(REASON_LIMIT) })
  if (problems.length > 0) return refused(...problems)
  const reason = parts.length > 0 ? typed.reason : ""
  const isSame = !remark.isHeld && remark.hiddenReason === reason && remark.hiddenParts.join("\n") === parts.join("\n")
  if (isSame) return ok(undefined)
  await ctx.db
    .updateTable("consultation_remarks")
    .set({ hidden_parts: parts, hidden_reason: reason, is_held: false })
    .where("office_id", "=", ctx.office.id)
    .where("id", "=", remark.id)
    .execute()
  await recordEvent(ctx, {
    what: "consultation.remark-hidden",
    on: { kind: "consultation", id: it.id },
    data: { remark: remark.id, parts: parts.length },
  })
  return ok(undefined)
}
