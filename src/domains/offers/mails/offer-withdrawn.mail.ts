import { formatMoment } from "../../../lib/dates.ts"
import { inEach } from "../../../lib/texts.ts"
import type { PersonCtx } from "../../../platform/ctx.ts"
import { lettersTo, type Mail } from "../../../platform/mail.ts"
import { urls } from "../../../urls.ts"
import { organisationAddressees } from "../../organisations/public.ts"
import { partnerOrganisations } from "../joint/partner.ts"
import { mailTexts as texts } from "../offer.texts.ts"
import { addressOf, letters, type OfferLetter } from "./offer.mail.ts"

/** Tells the organisation, and partners of a joint offer, so that nobody withdraws its offer in silence. */
export async function withdrawnMails(ctx: PersonCtx, { offer, call, organisation }: OfferLetter): Promise<Mail[]> {
  const number = offer.number ?? ""
  const at = offer.withdrawnAt ?? ctx.now
  const body = texts.withdrawn({
    title: offer.content.title,
    call: call.title,
    number,
    at: inEach((lang) => formatMoment(at, lang)),
    link: addressOf(ctx, urls.offer.href({ office: ctx.office.slug, offerId: offer.id })),
  })
  const subject = texts.withdrawnSubject(number)
  const partners = await organisationAddressees(ctx, partnerOrganisations(offer.content))
  return [...(await letters(ctx, organisation, subject, body)), ...lettersTo([...partners.values()], subject, body)]
}
