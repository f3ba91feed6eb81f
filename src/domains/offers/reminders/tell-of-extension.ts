import { formatMoment } from "../../../lib/dates.ts"
import { inEach } from "../../../lib/texts.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { urls } from "../../../urls.ts"
import type { Call } from "../../calls/public.ts"
import { addressOf, writeToMembers } from "../mails/offer.mail.ts"
import { reminderTexts as texts } from "./reminder.texts.ts"
import "./reminder.tables.ts"

/** Tells those who still have a draft in the call, once, that its closing was moved; within the transaction that does. */
export async function tellOfExtension(ctx: OfficeCtx, call: Call): Promise<void> {
  const drafts = await ctx.db
    .selectFrom("offers")
    .select(["id", "organisation_id"])
    .where("office_id", "=", ctx.office.id)
    .where("call_id", "=", call.id)
    .where("state", "=", "drafted")
    .orderBy("id")
    .execute()
  for (const draft of drafts) {
    const written = await ctx.db
      .insertInto("offer_reminders")
      .values({ office_id: ctx.office.id, offer_id: draft.id, kind: "extended", is_complete: false, sent_at: ctx.now })
      .onConflict((conflict) => conflict.doNothing())
      .returning("kind")
      .executeTakeFirst()
    if (!written) continue
    const letter = {
      call: call.title,
      closes: inEach((lang) => formatMoment(call.closesAt, lang)),
      check: addressOf(ctx, urls.offerCheck.href({ office: ctx.office.slug, offerId: draft.id })),
      log: addressOf(ctx, urls.fairness.href({ office: ctx.office.slug, callId: call.id })),
    }
    await writeToMembers(ctx, draft.organisation_id, texts.extendedSubject(letter.closes), texts.extended(letter))
  }
}
