import { formatMoment } from "../../../lib/dates.ts"
import { inEach } from "../../../lib/texts.ts"
import type { PersonCtx } from "../../../platform/ctx.ts"
import { lettersTo, type Mail } from "../../../platform/mail.ts"
import { urls } from "../../../urls.ts"
import type { Signatory } from "../../organisations/public.ts"
import { addresseesOf, addressOf } from "../mails/offer.mail.ts"
import type { OfferView } from "../offer.view.ts"
import { signingMailTexts as texts } from "./signing.texts.ts"

/** Asks each of the representatives to read and confirm, with the way there and the last moment. */
export function confirmationAskedMails(ctx: PersonCtx, view: OfferView, to: readonly Signatory[]): Mail[] {
  const { offer, call, organisation } = view
  const body = texts.asked({
    who: ctx.actor.name,
    title: offer.content.title,
    call: call.title,
    organisation: organisation.name,
    closes: inEach((lang) => formatMoment(call.closesAt, lang)),
    link: addressOf(ctx, urls.offerSigning.href({ office: ctx.office.slug, offerId: offer.id })),
  })
  return lettersTo(addresseesOf(to), texts.askedSubject(offer.content.title), body)
}
