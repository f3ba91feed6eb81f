import { formatMoment } from "../../../lib/dates.ts"
import type { PersonCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import { buttonLink, card, columns, deadlineTag, type Html, html, pageHeader, tag, words } from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { draftAttachments } from "../attachments/draft-attachments.ts"
import type { OfferReading } from "../documents/offer.reading.ts"
import { pageTexts } from "../pages/offer-page.texts.ts"
import { offerReading } from "../pages/reading.ts"
import { actCard, type SigningPage, signingRefusal, voidedAlert } from "../signing/signing.page.ts"
import { whoCards } from "../signing/who.card.ts"
import { partnerPageTexts as texts } from "./joint.texts.ts"
import { ownPart, partnershipCards, type RefusalTyped } from "./partnership.card.ts"

export type PartnerPage = SigningPage & { reading: OfferReading; typed?: RefusalTyped }

/** A draft of a joint offer for a partner: what it says, who confirmed, and one's own confirmation. Nothing is edited here. */
export function partnerPage(ctx: PersonCtx, page: PartnerPage): Html {
  const { view, problems, gaps } = page
  const office = ctx.office.slug
  const to = { office, offerId: view.offer.id }
  const title = view.offer.content.title || pageTexts.offer
  return officePage(ctx, {
    title,
    failed: problems.length > 0,
    main: [
      pageHeader(ctx, {
        title,
        eyebrow: texts.jointOffer,
        lead: texts.lead(view.organisation.name),
        crumbs: [
          { label: pageTexts.calls, href: urls.calls.href({ office }) },
          { label: view.call.title, href: urls.call.href({ office, callId: view.call.id }) },
          { label: title },
        ],
        tags: [
          tag(ctx, { label: pageTexts.notSubmitted, tone: "danger" }),
          deadlineTag(ctx, view.call.closesAt, ctx.now),
        ],
      }),
      signingRefusal(ctx, problems),
      voidedAlert(ctx, page.state),
      columns(ctx, {
        main: [
          partnershipCards(ctx, page),
          ownPart(ctx, view),
          card(ctx, { title: texts.whole, body: offerReading(ctx, page.reading, 3) }),
          draftAttachments(ctx, view),
        ],
        aside: [
          gaps.length > 0
            ? card(ctx, {
                title: texts.notYet,
                body: html`<p>${words(ctx, texts.notYetText(view.organisation.name))}</p>`,
              })
            : actCard(ctx, page),
          whoCards(ctx, { ...page, tooFew: texts.tooFew }),
          card(ctx, {
            title: texts.state,
            compact: true,
            body: [
              html`<p>${words(ctx, texts.changed(formatMoment(view.offer.changedAt, ctx.lang)))}</p>`,
              buttonLink(ctx, { href: urls.offerPdf.href(to), label: pageTexts.pdf, icon: "file-text", look: "quiet" }),
            ],
          }),
        ],
      }),
    ],
  })
}
