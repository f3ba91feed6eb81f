import { formatMoment } from "../../../lib/dates.ts"
import { inEach, type Text } from "../../../lib/texts.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { lettersTo, type Mail } from "../../../platform/mail.ts"
import { urls } from "../../../urls.ts"
import type { Signatory } from "../../organisations/public.ts"
import { isJoint, organisationsOf } from "../joint/partner.ts"
import { addresseesOf, addressOf, writeToMembers } from "../mails/offer.mail.ts"
import { checksumOf } from "../offer.snapshot.ts"
import type { Offer } from "../offer.ts"
import { sectionNames } from "../pages/offer-page.texts.ts"
import type { Correction } from "./correction.ts"
import { correctionTexts as texts } from "./corrections.texts.ts"
import type { OpenCorrection } from "./save-correction.ts"

const both = (at: Temporal.Instant): Text => inEach((lang) => formatMoment(at, lang))

/** Names what is to be mended, by when and where. */
export async function writeOfAsking(ctx: OfficeCtx, offer: Offer, correction: Correction): Promise<void> {
  const number = offer.number ?? ""
  const parts = inEach((lang) => correction.sections.map((section) => sectionNames[section][lang]).join("; "))
  const link = addressOf(ctx, urls.offerCorrection.href({ office: ctx.office.slug, offerId: offer.id }))
  const body = texts.asked({
    ...{ title: offer.content.title, number, message: correction.message, link },
    ...{ parts, due: both(correction.dueAt), isJoint: isJoint(offer.content) },
  })
  await writeToMembers(ctx, organisationsOf(offer), texts.askedSubject(number), body)
}

/** To each of the representatives whose agreement to the correction is missing. */
export function confirmMails(ctx: OfficeCtx, { offer, correction }: OpenCorrection, to: readonly Signatory[]): Mail[] {
  const number = offer.number ?? ""
  const link = addressOf(ctx, urls.offerCorrection.href({ office: ctx.office.slug, offerId: offer.id }))
  const body = texts.confirmAsked({ title: offer.content.title, number, due: both(correction.dueAt), link })
  return lettersTo(addresseesOf(to), texts.confirmAskedSubject(number), body)
}

export async function writeOfCancelling(ctx: OfficeCtx, offer: Offer): Promise<void> {
  const number = offer.number ?? ""
  const body = texts.cancelled({ title: offer.content.title, number })
  await writeToMembers(ctx, organisationsOf(offer), texts.cancelledSubject(number), body)
}

/** The receipt of a correction. */
export async function writeOfSending(ctx: OfficeCtx, offer: Offer): Promise<void> {
  const number = offer.number ?? ""
  const sha256 = offer.sha256 ?? ""
  const link = addressOf(ctx, urls.offer.href({ office: ctx.office.slug, offerId: offer.id }))
  const facts = { title: offer.content.title, number, at: both(ctx.now), checksum: checksumOf(sha256), sha256, link }
  await writeToMembers(ctx, organisationsOf(offer), texts.sentSubject(number), texts.sent(facts))
}
