import { formatMoney } from "../../lib/money.ts"
import { type Outcome, ok, refused } from "../../lib/problems.ts"
import { inEach } from "../../lib/texts.ts"
import { recordEvent } from "../../platform/audit.ts"
import type { PersonCtx } from "../../platform/ctx.ts"
import { lettersTo, sendAllLater } from "../../platform/mail.ts"
import { urls } from "../../urls.ts"
import { accessCall, markResultsPublished } from "../calls/public.ts"
import { type OfferSummary, submittedOffersOf } from "../offers/public.ts"
import { organisationAddressees } from "../organisations/public.ts"
import { decisionTexts as texts } from "./decision.texts.ts"
import { decisionsOf } from "./evaluation.queries.ts"

/**
 * Publishes who got what for which task (art. 15 ust. 2h, 2j UDPPiW) and writes to every offeror, refused ones and
 * partners of joint offers too. Repeated it changes nothing and writes to nobody again.
 */
export async function publishResults(ctx: PersonCtx, callId: string): Promise<Outcome<void>> {
  const call = await accessCall(ctx, callId, "manage")
  if (call.resultsPublishedAt) return ok(undefined)
  const decisions = await decisionsOf(ctx, callId)
  if (call.state !== "decided") return refused({ field: "", code: "results.not_decided", message: texts.notDecided })
  const outcome = await markResultsPublished(ctx, callId)
  if (!outcome.ok) return outcome
  const offers = await submittedOffersOf(ctx, callId)
  const offerorsOf = ({ organisationId, partnerIds }: OfferSummary) => [organisationId, ...partnerIds]
  const addressees = await organisationAddressees(ctx, offers.flatMap(offerorsOf))
  const address = `${ctx.baseUrl ?? ""}${urls.results.href({ office: ctx.office.slug, callId })}`
  const mails = offers.flatMap((offer) => {
    const to = offerorsOf(offer).flatMap((id) => addressees.get(id) ?? [])
    const amount = decisions.get(offer.id)?.amount ?? 0
    const granted = inEach((lang) => formatMoney(amount, lang))
    const body =
      amount > 0 ? texts.mailGranted(offer.number, granted, address) : texts.mailRefused(offer.number, address)
    return lettersTo(to, texts.mailSubject(call.title), body)
  })
  await sendAllLater(ctx, mails)
  await recordEvent(ctx, {
    what: "results.published",
    on: { kind: "call", id: callId },
    data: { offers: offers.length, granted: [...decisions.values()].filter((each) => each.amount > 0).length },
  })
  return ok(undefined)
}
