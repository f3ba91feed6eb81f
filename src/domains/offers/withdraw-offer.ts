import { type Outcome, ok, refused } from "../../lib/problems.ts"
import { recordEvent } from "../../platform/audit.ts"
import type { PersonCtx } from "../../platform/ctx.ts"
import { sendAllLater } from "../../platform/mail.ts"
import { callPhase, getCall } from "../calls/public.ts"
import { withdrawnMails } from "./mails/offer-withdrawn.mail.ts"
import { accessOffer, represents } from "./offer.access.ts"
import { commandTexts as texts } from "./offer.texts.ts"
import type { Offer } from "./offer.ts"

/**
 * Takes a submitted offer back, until the call is decided. It stays in the record with its number and date. Withdrawing
 * twice is withdrawing once.
 * @throws Missing when the offer is not this actor's
 */
export async function withdrawOffer(ctx: PersonCtx, offerId: string): Promise<Outcome<Offer>> {
  const offer = await accessOffer(ctx, offerId, "withdraw")
  if (offer.state === "withdrawn") return ok(offer)
  const refuse = (code: string, message: (typeof texts)["notSubmitted"]) => refused({ field: "", code, message })
  if (offer.state !== "submitted") return refuse("offer.not_submitted", texts.notSubmitted)
  if (!represents(ctx, offer)) return refuse("offer.not_yours_to_withdraw", texts.onlyRepresentativeWithdraws)
  const call = await getCall(ctx, offer.callId)
  const phase = callPhase(call, ctx.now)
  if (phase !== "open" && phase !== "evaluation") return refuse("offer.call_over", texts.withdrawalTooLate)
  await ctx.db
    .updateTable("offers")
    .set({ state: "withdrawn", withdrawn_at: ctx.now, withdrawn_by: ctx.actor.id })
    .where("office_id", "=", ctx.office.id)
    .where("id", "=", offer.id)
    .execute()
  const data = { call: call.id, number: offer.number, sha256: offer.sha256 }
  await recordEvent(ctx, { what: "offer.withdrawn", on: { kind: "offer", id: offer.id }, data })
  const withdrawn: Offer = { ...offer, state: "withdrawn", withdrawnAt: ctx.now }
  await sendAllLater(ctx, await withdrawnMails(ctx, { offer: withdrawn, call }))
  return ok(withdrawn)
}
