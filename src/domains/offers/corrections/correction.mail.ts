import { formatMoment } from "../../../lib/dates.ts"
import type { Text } from "../../../lib/texts.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import type { Mail } from "../../../platform/mail.ts"
import { urls } from "../../../urls.ts"
import { memberAddresses, type Signatory } from "../../organisations/public.ts"
import { checksumOf } from "../offer.snapshot.ts"
import type { Offer } from "../offer.ts"
import { sectionNames } from "../pages/offer-page.texts.ts"
import type { Correction } from "./correction.ts"
import { correctionTexts as texts } from "./corrections.texts.ts"
import type { OpenCorrection } from "./save-correction.ts"

const both = (at: Temporal.Instant): Text => ({ pl: formatMoment(at, "pl"), en: formatMoment(at, "en") })
const linkTo = (ctx: OfficeCtx, path: string): string => `${ctx.baseUrl ?? ""}${path}`

/** To everybody who works for the organisation: one of them has to act before the term. */
async function toMembers(ctx: OfficeCtx, offer: Offer, subject: Text, body: Text): Promise<Mail[]> {
  const addresses = await memberAddresses(ctx, offer.organisationId)
  return addresses.map((to) => ({ to, subject: subject.pl, body: body.pl }))
}

export async function askedMails(ctx: OfficeCtx, offer: Offer, correction: Correction): Promise<Mail[]> {
  const number = offer.number ?? ""
  const names = (lang: "pl" | "en") => correction.sections.map((section) => sectionNames[section][lang]).join("; ")
  const link = linkTo(ctx, urls.offerCorrection.href({ office: ctx.office.slug, offerId: offer.id }))
  const body = texts.asked({
    ...{ title: offer.content.title, number, message: correction.message, link },
    parts: { pl: names("pl"), en: names("en") },
    due: both(correction.dueAt),
  })
  return toMembers(ctx, offer, texts.askedSubject(number), body)
}

/** To each of the representatives whose agreement to the correction is missing. */
export function confirmMails(ctx: OfficeCtx, { offer, correction }: OpenCorrection, to: readonly Signatory[]): Mail[] {
  const number = offer.number ?? ""
  const link = linkTo(ctx, urls.offerCorrection.href({ office: ctx.office.slug, offerId: offer.id }))
  const body = texts.confirmAsked({ title: offer.content.title, number, due: both(correction.dueAt), link })
  return to.map(({ email }) => ({ to: email, subject: texts.confirmAskedSubject(number).pl, body: body.pl }))
}

export async function cancelledMails(ctx: OfficeCtx, offer: Offer): Promise<Mail[]> {
  const number = offer.number ?? ""
  const body = texts.cancelled({ title: offer.content.title, number })
  return toMembers(ctx, offer, texts.cancelledSubject(number), body)
}

export async function sentMails(ctx: OfficeCtx, offer: Offer): Promise<Mail[]> {
  const number = offer.number ?? ""
  const sha256 = offer.sha256 ?? ""
  const link = linkTo(ctx, urls.offer.href({ office: ctx.office.slug, offerId: offer.id }))
  const facts = { title: offer.content.title, number, at: both(ctx.now), checksum: checksumOf(sha256), sha256, link }
  return toMembers(ctx, offer, texts.sentSubject(number), texts.sent(facts))
}
