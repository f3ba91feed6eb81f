import { formatMoment } from "../../../lib/dates.ts"
import { inEach } from "../../../lib/texts.ts"
import type { PersonCtx } from "../../../platform/ctx.ts"
import type { Mail } from "../../../platform/mail.ts"
import { urls } from "../../../urls.ts"
import { checksumOf } from "../offer.snapshot.ts"
import { mailTexts as texts } from "../offer.texts.ts"
import { addressOf, letters, type OfferLetter } from "./offer.mail.ts"

/** The receipt: sent with the submission, and never before it. */
export function submittedMails(ctx: PersonCtx, { offer, call }: OfferLetter): Promise<Mail[]> {
  const [number, sha256, at] = [offer.number ?? "", offer.sha256 ?? "", offer.submittedAt ?? ctx.now]
  const checksum = checksumOf(sha256)
  const office = ctx.office.slug
  const body = texts.submitted({
    title: offer.content.title,
    call: call.title,
    number,
    at: inEach((lang) => formatMoment(at, lang)),
    sha256,
    checksum,
    link: addressOf(ctx, urls.offerReceipt.href({ office, offerId: offer.id })),
    check: addressOf(ctx, urls.receiptCheck.href({ office }, { numer: number, suma: checksum })),
    paper: call.offerRules.paperConfirmation
      ? texts.paperWanted(addressOf(ctx, urls.offerPaperPdf.href({ office, offerId: offer.id })))
      : texts.nothingOnPaper,
  })
  return letters(ctx, offer, texts.submittedSubject(number), body)
}
