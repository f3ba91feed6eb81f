import { type Outcome, ok } from "../../../lib/problems.ts"
import { recordEvent } from "../../../platform/audit.ts"
import type { PersonCtx } from "../../../platform/ctx.ts"
import { accessCall } from "../../calls/public.ts"
import { accessOfficeOffer } from "../offer.access.ts"
import { writeOfCancelling } from "./correction.mail.ts"
import { correctionsOf } from "./correction.queries.ts"

/** Takes a call for correction back and tells the organisation. With none open it changes nothing. */
export async function cancelCorrection(ctx: PersonCtx, offerId: string): Promise<Outcome<void>> {
  const { offer } = await accessOfficeOffer(ctx, offerId)
  await accessCall(ctx, offer.callId, "manage")
  const open = (await correctionsOf(ctx, offer.id)).find((it) => it.state === "asked")
  if (!open) return ok(undefined)
  await ctx.db
    .updateTable("offer_corrections")
    .set({ state: "cancelled", cancelled_at: ctx.now, cancelled_by: ctx.actor.id })
    .where("office_id", "=", ctx.office.id)
    .where("id", "=", open.id)
    .execute()
  const on = { kind: "offer", id: offer.id }
  await recordEvent(ctx, { what: "offer.correction-cancelled", on, data: { number: offer.number } })
  await writeOfCancelling(ctx, offer)
  return ok(undefined)
}
