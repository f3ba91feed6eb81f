import { formatMoment } from "../../../lib/dates.ts"
import { inEach } from "../../../lib/texts.ts"
import type { PersonCtx } from "../../../platform/ctx.ts"
import type { Mail } from "../../../platform/mail.ts"
import { urls } from "../../../urls.ts"
import { mailTexts as texts } from "../offer.texts.ts"
import { addressOf, letters, type OfferLetter } from "./offer.mail.ts"

/** Tells the organisations that made it, so that nobody withdraws its offer in silence. */
export function withdrawnMails(ctx: PersonCtx, { offer, call }: OfferLetter): Promise<Mail[]> {
  const number = offer.number ?? ""
  const at = offer.withdrawnAt ?? ctx.now
  const body = texts.withdrawn({
    title: offer.content.title,
    call: call.title,
    number,
    at: inEach((lang) => formatMoment(at, lang)),
    link: addressOf(ctx, urls.offer.href({ office: ctx.office.slug, offerId: offer.id })),
  })
  return letters(ctx, offer, texts.withdrawnSubject(number), body)
}
