import { formatMoment, timeLeft } from "../../../lib/dates.ts"
import { inEach, type Text } from "../../../lib/texts.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { fieldId } from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { PROFILE } from "../gaps/offeror.gaps.ts"
import { addressOf } from "../mails/offer.mail.ts"
import type { Gap } from "../offer.gaps.ts"
import { slugOf } from "../offer.sections.ts"
import type { OfferView } from "../offer.view.ts"
import { reminderTexts as texts } from "./reminder.texts.ts"

/** A letter names so many gaps; the page it leads to names them all. */
const LISTED = 10

/** What a draft that is not submitted needs: one press, or the things it lacks with the way to each. */
export function reminderMail(ctx: OfficeCtx, view: OfferView): { subject: Text; body: Text } {
  const { offer, call } = view
  const gaps = gapsToMend(view)
  const left = inEach((lang) => timeLeft(call.closesAt, ctx.now, lang))
  const letter = {
    title: offer.content.title || texts.untitled.pl,
    call: call.title,
    closes: inEach((lang) => formatMoment(call.closesAt, lang)),
    left,
    check: addressOf(ctx, urls.offerCheck.href({ office: ctx.office.slug, offerId: offer.id })),
  }
  if (gaps.length === 0) return { subject: texts.completeSubject(left), body: texts.complete(letter) }
  const list = inEach((lang) =>
    gaps
      .slice(0, LISTED)
      .map((gap) => `– ${gap.message[lang]}\n${placeOf(ctx, view, gap)}`)
      .join("\n\n"),
  )
  return {
    subject: texts.incompleteSubject(gaps.length, left),
    body: texts.incomplete(letter, gaps.length, list),
  }
}

export const gapsToMend = (view: OfferView): Gap[] => view.gaps.filter((gap) => gap.level !== "warning")

function placeOf(ctx: OfficeCtx, { offer, organisation }: OfferView, gap: Gap): string {
  const to = { office: ctx.office.slug, offerId: offer.id }
  if (gap.field === PROFILE)
    return addressOf(ctx, urls.organisationEdit.href({ office: to.office, organisationId: organisation.id }))
  if (gap.section === "attachments") return addressOf(ctx, urls.offerAttachments.href(to))
  if (gap.section === "call") return addressOf(ctx, urls.offerCheck.href(to))
  return addressOf(ctx, `${urls.offerSection.href({ ...to, section: slugOf(gap.section) })}#${fieldId(gap.field)}`)
}
