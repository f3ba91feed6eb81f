import { type Outcome, ok, type Problem, refused } from "../../../lib/problems.ts"
import { recordEvent } from "../../../platform/audit.ts"
import type { PersonCtx } from "../../../platform/ctx.ts"
import { accessConsultation } from "../consultation.access.ts"
import { answerTexts as texts } from "./answer.texts.ts"
import { officeRemark } from "./office-remark.ts"

const REASON_LIMIT = 300

/**
 * Hides parts of a remark from everybody but the office, with a reason, and lets the rest be seen; with no parts all of it
 * is seen. A later list replaces the earlier one. Also after the report, for personal data may be found late.
 * @throws Missing when there is no such remark, or it is not this actor's
 */
export async function hideParts(
  ctx: PersonCtx,
  consultationId: string,
  remarkId: string,
  typed: { parts: string; reason: string },
): Promise<Outcome<undefined>> {
  const it = await accessConsultation(ctx, consultationId, "manage")
  const remark = await officeRemark(ctx, it.id, remarkId)
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
