import { type Outcome, ok, refused } from "../../../lib/problems.ts"
import { recordEvent } from "../../../platform/audit.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { closesAt } from "../consultation.ts"
import { remarkTexts as texts } from "./remark.texts.ts"
import { accessLinkedRemark } from "./remark-of-link.ts"
import { takenFields } from "./take-remark.ts"

/** A letter may come late: what was sent in time is confirmed within so many hours after the end. */
const GRACE_HOURS = 24

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
  const end = closesAt({ to: consultation.to! }).add({ hours: GRACE_HOURS })
  if (consultation.state === "reported" || Temporal.Instant.compare(ctx.now, end) >= 0)
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
