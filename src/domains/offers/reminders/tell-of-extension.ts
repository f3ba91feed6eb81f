import { formatMoment } from "../../../lib/dates.ts"
import { inEach } from "../../../lib/texts.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { lettersTo, sendAllLater } from "../../../platform/mail.ts"
import { urls } from "../../../urls.ts"
import type { Call } from "../../calls/public.ts"
import { memberAddressees } from "../../organisations/public.ts"
import { addressOf } from "../mails/offer.mail.ts"
import { reminderTexts as texts } from "./reminder.texts.ts"
import "./reminder.tables.ts"

/**
 * Tells those who still have a draft in the call that its closing was moved, each time it is; within the transaction that
 * does, which happens once for each extension.
 */
export async function tellOfExtension(ctx: OfficeCtx, call: Call): Promise<void> {
  const drafts = await ctx.db
    .selectFrom("offers")
    .select(["id", "organisation_id"])
    .where("office_id", "=", ctx.office.id)
    .where("call_id", "=", call.id)
    .where("state", "=", "drafted")
    .orderBy("id")
    .execute()
  if (drafts.length === 0) return
  const noted = drafts.map(({ id }) => ({
    ...{ office_id: ctx.office.id, offer_id: id, kind: "extended" as const },
    ...{ is_complete: false, sent_at: ctx.now },
  }))
  await ctx.db
    .insertInto("offer_reminders")
    .values(noted)
    .onConflict((conflict) => conflict.columns(["office_id", "offer_id", "kind"]).doUpdateSet({ sent_at: ctx.now }))
    .execute()
  const addressees = await memberAddressees(
    ctx,
    drafts.map((draft) => draft.organisation_id),
  )
  const closes = inEach((lang) => formatMoment(call.closesAt, lang))
  const log = addressOf(ctx, urls.fairness.href({ office: ctx.office.slug, callId: call.id }))
  const mails = drafts.flatMap((draft) => {
    const check = addressOf(ctx, urls.offerCheck.href({ office: ctx.office.slug, offerId: draft.id }))
    const letter = { call: call.title, closes, check, log }
    return lettersTo(addressees.get(draft.organisation_id) ?? [], texts.extendedSubject(closes), texts.extended(letter))
  })
  await sendAllLater(ctx, mails)
}
