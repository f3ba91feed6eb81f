import { formatMoment } from "../../../lib/dates.ts"
import { inEach, type Text } from "../../../lib/texts.ts"
import type { PersonCtx } from "../../../platform/ctx.ts"
import { lettersTo, type Mail } from "../../../platform/mail.ts"
import { urls } from "../../../urls.ts"
import { organisationAddressees } from "../../organisations/public.ts"
import { checksumOf } from "../offer.snapshot.ts"
import { mailTexts as texts } from "../offer.texts.ts"
import { addressOf, letters, type OfferLetter } from "./offer.mail.ts"

/** The same receipt to each partner of a joint offer that the register has. */
export async function partnersMails(
  ctx: PersonCtx,
  letter: OfferLetter,
  profiles: ReadonlyMap<string, OfferLetter["organisation"]>,
): Promise<Mail[]> {
  const partners = [...profiles.values()].map(({ id }) => id).filter((id) => id !== letter.organisation.id)
  const addressees = [...(await organisationAddressees(ctx, partners)).values()]
  const { subject, body } = receipt(ctx, letter)
  return lettersTo(addressees, subject, body)
}

/** The receipt: sent with the submission, and never before it. */
export function submittedMails(ctx: PersonCtx, letter: OfferLetter): Promise<Mail[]> {
  const { subject, body } = receipt(ctx, letter)
  return letters(ctx, letter.organisation, subject, body)
}

function receipt(ctx: PersonCtx, { offer, call }: OfferLetter): { subject: Text; body: Text } {
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
  return { subject: texts.submittedSubject(number), body }
}
