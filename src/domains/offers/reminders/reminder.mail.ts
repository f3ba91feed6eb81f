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
import type { SigningState } from "../signing/signing.ts"
import { reminderTexts as texts } from "./reminder.texts.ts"

/** A letter names so many gaps; the page it leads to names them all. */
const LISTED = 10

/**
 * What a draft that is not submitted needs: one press, the confirmations it waits for, or the things it lacks with the way
 * to each.
 * @param signing where the confirmations stand of a complete draft that needs them
 */
export function reminderMail(ctx: OfficeCtx, view: OfferView, signing?: SigningState): { subject: Text; body: Text } {
  const { offer, call } = view
  const gaps = gapsToMend(view)
  const to = { office: ctx.office.slug, offerId: offer.id }
  const left = inEach((lang) => timeLeft(call.closesAt, ctx.now, lang))
  const letter = {
    title: offer.content.title || texts.untitled.pl,
    call: call.title,
    closes: inEach((lang) => formatMoment(call.closesAt, lang)),
    left,
    check: addressOf(ctx, (signing ? urls.offerSigning : urls.offerCheck).href(to)),
  }
  if (gaps.length === 0 && signing && signing.missing.count > 0) {
    const { count } = signing.missing
    const parties = signing.parties.filter(({ missing }) => missing.count > 0)
    const list = inEach((lang) =>
      parties.map(({ name, missing }) => texts.missingOf(name, missing.count, namesOf(missing.whose))[lang]).join("\n"),
    )
    return { subject: texts.confirmationsSubject(count, left), body: texts.confirmations(letter, count, list) }
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

const namesOf = (people: readonly { name: string }[]): string => people.map(({ name }) => name).join(", ")

export const gapsToMend = (view: OfferView): Gap[] => view.gaps.filter((gap) => gap.level !== "warning")

function placeOf(ctx: OfficeCtx, { offer, organisation }: OfferView, gap: Gap): string {
  const to = { office: ctx.office.slug, offerId: offer.id }
  if (gap.field === PROFILE)
    return addressOf(ctx, urls.organisationEdit.href({ office: to.office, organisationId: organisation.id }))
  if (gap.section === "attachments") return addressOf(ctx, urls.offerAttachments.href(to))
  if (gap.section === "call") return addressOf(ctx, urls.offerCheck.href(to))
  return addressOf(ctx, `${urls.offerSection.href({ ...to, section: slugOf(gap.section) })}#${fieldId(gap.field)}`)
}
