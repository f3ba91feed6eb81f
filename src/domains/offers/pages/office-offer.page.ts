import { formatMoney, formatShare } from "../../../lib/money.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { officials } from "../../../platform/http/access.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  alert,
  buttonLink,
  card,
  columns,
  facts,
  type Html,
  html,
  moment,
  pageHeader,
  tag,
  words,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import type { Call } from "../../calls/public.ts"
import type { Attachment } from "../attachments/attachment.ts"
import { attachmentCard } from "../attachments/attachment-card.ts"
import { namesOfOfferors, papersOf } from "../joint/frozen-offerors.ts"
import { offerTotals } from "../offer.budget.ts"
import type { SubmittedOffer } from "../offer.rows.ts"
import { checksumOf, readSnapshot } from "../offer.snapshot.ts"
import { confirmationsCard } from "../signing/confirmations.card.ts"
import { pageTexts } from "./offer-page.texts.ts"
import { officeOffersTexts as texts } from "./office-offers.texts.ts"
import { offerReading } from "./reading.ts"

/** One submitted offer for the office, read from what was frozen. */
export function officeOfferPage(
  ctx: OfficeCtx,
  { offer, call, attachments }: { offer: SubmittedOffer; call: Call; attachments: readonly Attachment[] },
): Html {
  const office = ctx.office.slug
  const totals = offerTotals(offer.content)
  const snapshot = readSnapshot(offer.snapshot)
  return officePage(ctx, {
    title: offer.content.title,
    main: [
      pageHeader(ctx, {
        title: offer.content.title,
        eyebrow: namesOfOfferors(snapshot).join(", "),
        crumbs: [
          { label: texts.officeCalls, href: urls.officeCalls.href({ office }) },
          { label: call.title, href: urls.officeCall.href({ office, callId: call.id }) },
          { label: texts.title, href: urls.callOffers.href({ office, callId: call.id }) },
          { label: offer.number },
        ],
        tags: [
          tag(ctx, {
            label: offer.withdrawnAt ? pageTexts.withdrawnTag : pageTexts.submittedTag,
            tone: offer.withdrawnAt ? "neutral" : "success",
          }),
          tag(ctx, { label: offer.number, tone: "info" }),
        ],
      }),
      offer.withdrawnAt ? alert(ctx, { tone: "warning", body: texts.withdrawn(offer.withdrawnAt) }) : "",
      columns(ctx, {
        main: [
          card(ctx, { body: offerReading(ctx, snapshot) }),
          attachmentCard(ctx, {
            attachments,
            requested: papersOf(snapshot, call.offerRules.attachments, ctx.lang),
            hrefOf: ({ id }) => urls.offerAttachment.href({ office, offerId: offer.id, attachmentId: id }),
            warns: true,
          }),
          confirmationsCard(ctx, offer.id, snapshot),
        ],
        aside: card(ctx, {
          title: texts.facts,
          compact: true,
          body: [
            facts(ctx, [
              { term: texts.submittedAt, value: moment(ctx, offer.submittedAt) },
              { term: texts.cost, value: formatMoney(totals.total, ctx.lang) },
              { term: texts.grant, value: formatMoney(totals.grant, ctx.lang) },
              { term: texts.ownShare, value: formatShare(totals.shares.own, ctx.lang) },
              { term: texts.checksum, value: checksumOf(offer.sha256) },
            ]),
            officials.may(ctx.actor)
              ? buttonLink(ctx, {
                  href: urls.formalCheck.href({ office, offerId: offer.id }),
                  label: texts.formalCheck,
                  look: "primary",
                  wide: true,
                })
              : "",
            buttonLink(ctx, {
              href: urls.offerPdf.href({ office, offerId: offer.id }),
              label: texts.pdf,
              icon: "download",
              look: "quiet",
              wide: true,
            }),
            html`<p class="note">${words(ctx, texts.frozenNote)}</p>`,
          ],
        }),
        asideFirst: true,
      }),
    ],
  })
}
