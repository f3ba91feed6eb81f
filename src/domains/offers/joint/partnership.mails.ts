import { formatMoment } from "../../../lib/dates.ts"
import { inEach } from "../../../lib/texts.ts"
import type { PersonCtx } from "../../../platform/ctx.ts"
import { type Addressee, lettersTo, type Mail } from "../../../platform/mail.ts"
import { urls } from "../../../urls.ts"
import { getCall } from "../../calls/public.ts"
import { organisationsByIds } from "../../organisations/public.ts"
import { addressOf, writeToMembers } from "../mails/offer.mail.ts"
import type { Offer } from "../offer.ts"
import { partnershipMailTexts as texts } from "./partnership.texts.ts"
import type { Refusal } from "./partnership.ts"

/** Tells the people of each organisation, by its id, that a draft names it as a partner, and how it accepts or refuses. */
export async function namedMails(
  ctx: PersonCtx,
  offer: Pick<Offer, "id" | "callId" | "organisationId" | "content">,
  addressees: ReadonlyMap<string, readonly Addressee[]>,
): Promise<Mail[]> {
  if (addressees.size === 0) return []
  const call = await getCall(ctx, offer.callId)
  const organisations = await organisationsByIds(ctx, [offer.organisationId, ...addressees.keys()])
  const lead = organisations.get(offer.organisationId)?.name ?? ""
  const link = addressOf(ctx, urls.offer.href({ office: ctx.office.slug, offerId: offer.id }))
  const closes = inEach((lang) => formatMoment(call.closesAt, lang))
  return [...addressees].flatMap(([id, people]) => {
    const partner = organisations.get(id)?.name ?? ""
    const body = texts.named({ lead, partner, title: offer.content.title, call: call.title, closes, link })
    return lettersTo(people, texts.namedSubject(lead), body)
  })
}

/** Tells everybody of the organisation that submits who refused, and why. */
export async function writeOfRefusal(ctx: PersonCtx, offer: Offer, { name, reason }: Refusal): Promise<void> {
  const link = addressOf(ctx, urls.offer.href({ office: ctx.office.slug, offerId: offer.id }))
  const body = texts.refused({ partner: name, title: offer.content.title, reason, link })
  await writeToMembers(ctx, [offer.organisationId], texts.refusedSubject(name), body)
}
