import { type Outcome, ok, refused } from "../../../lib/problems.ts"
import { recordEvent } from "../../../platform/audit.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { isRunning } from "../consultation.ts"
import { remarkTexts as texts } from "./remark.texts.ts"
import { lastConfirmation } from "./remark.ts"
import { accessLinkedRemark } from "./remark-of-link.ts"
import { takenFields } from "./take-remark.ts"

/**
 * Takes a remark whose address is thereby confirmed. Confirming again changes nothing.
 * @throws Missing when the link is not the one that was sent
 */
export async function confirmRemark(
  ctx: OfficeCtx,
  it: { consultationId: string; remarkId: string; token: string },
): Promise<Outcome<undefined>> {
  const remark = await accessLinkedRemark(ctx, it)
  if (remark.state !== "unconfirmed") return ok(undefined)
  const { consultation } = remark
  const end = lastConfirmation({ to: consultation.to! })
  if (!isRunning(consultation) || Temporal.Instant.compare(ctx.now, end) >= 0)
    return refused({ field: "", code: "consultation.confirmed_late", message: texts.confirmedLate })
  const taken = await takenFields(ctx, { ...remark, consultationId: consultation.id })
  await ctx.db
    .updateTable("consultation_remarks")
    .set({ state: "taken", taken_at: ctx.now, ...taken })
    .where("office_id", "=", ctx.office.id)
    .where("id", "=", remark.id)
    .execute()
  await recordEvent(ctx, {
    what: "consultation.remark-taken",
    on: { kind: "consultation", id: consultation.id },
    data: { remark: remark.id, number: taken.number, origin: "mail" },
  })
  return ok(undefined)
}
