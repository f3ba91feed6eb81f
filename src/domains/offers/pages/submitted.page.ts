import { formatMoney } from "../../../lib/money.ts"
import { isPerson, type OfficeCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  alert,
  button,
  buttonLink,
  type Content,
  card,
  columns,
  form,
  type Html,
  hidden,
  html,
  link,
  pageHeader,
  receipt,
  section,
  tag,
  type Words,
  words,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { type Call, callPhase, changedSinceNotice } from "../../calls/public.ts"
import type { Attachment } from "../attachments/attachment.ts"
import { attachmentCard } from "../attachments/attachment-card.ts"
import { correctionBanner } from "../corrections/correction.page.ts"
import type { Correction } from "../corrections/correction.ts"
import { fairnessLink } from "../fairness/fairness-link.ts"
import { namesOfOfferors, papersOf } from "../joint/frozen-offerors.ts"
import { partnerPageTexts } from "../joint/joint.texts.ts"
import { isJoint } from "../joint/partner.ts"
import { represents } from "../offer.access.ts"
import { offerTotals } from "../offer.budget.ts"
import type { SubmittedOffer } from "../offer.rows.ts"
import { checksumOf, readSnapshot } from "../offer.snapshot.ts"
import { pageTexts } from "./offer-page.texts.ts"
import { offerReading } from "./reading.ts"
import { submittedTexts as texts } from "./submitted.texts.ts"

type Shown = { offer: SubmittedOffer; call: Call }

/** A submitted offer as its organisation sees it: state, what comes next, and the whole of it as it was frozen. */
export function submittedPage(
  ctx: OfficeCtx,
  { offer, call, newOfferId, attachments }: Shown & { newOfferId: string; attachments: readonly Attachment[] },
  correction?: Correction,
): Html {
  const to = { office: ctx.office.slug, offerId: offer.id }
  const phase = callPhase(call, ctx.now)
  const mayOfferAgain = offer.state === "withdrawn" && phase === "open"
  const mayWithdraw = offer.state === "submitted" && (phase === "open" || phase === "evaluation")
  const actions = [
    buttonLink(ctx, {
      href: urls.offerReceipt.href(to),
      label: texts.toReceipt,
      look: mayOfferAgain ? "secondary" : "primary",
      icon: "shield-check",
    }),
    buttonLink(ctx, { href: urls.offerPdf.href(to), label: texts.offerPdf, icon: "download" }),
    mayWithdraw && isPerson(ctx) && represents(ctx as Parameters<typeof represents>[0], offer)
      ? buttonLink(ctx, { href: urls.offerWithdrawal.href(to), label: texts.withdraw, look: "quiet" })
      : "",
  ]
  return officePage(ctx, {
    title: texts.number(offer.number),
    main: [
      header(ctx, { offer, call }, offer.content.title, actions),
      correction ? correctionBanner(ctx, correction) : "",
      offer.state === "submitted" ? changedSinceNotice(ctx, call, offer.submittedAt) : "",
      columns(ctx, {
        main: [
          section(ctx, {
            title: texts.wholeOffer,
            body: card(ctx, { body: offerReading(ctx, readSnapshot(offer.snapshot), 3) }),
          }),
          attachmentCard(ctx, {
            attachments,
            requested: papersOf(readSnapshot(offer.snapshot), call.offerRules.attachments, ctx.lang),
            hrefOf: ({ id }) => urls.offerAttachment.href({ ...to, attachmentId: id }),
          }),
        ],
        aside: card(ctx, {
          title: texts.next,
          body: [next(ctx, { offer, call }), mayOfferAgain ? offerAgain(ctx, offer, newOfferId) : ""],
          compact: true,
        }),
        asideFirst: true,
      }),
    ],
  })
}

/** A withdrawn offer as the beginning of a new one: nobody types it again in the last hour. */
function offerAgain(ctx: OfficeCtx, offer: SubmittedOffer, id: string): Html {
  return form(ctx, {
    action: urls.newOffer.href({ office: ctx.office.slug, callId: offer.callId }),
    body: [
      hidden("id", id),
      hidden("organisation", offer.organisationId),
      hidden("another", "yes"),
      hidden("from", offer.id),
      html`<p>${words(ctx, texts.againHint)}</p>`,
      button(ctx, { label: texts.again, look: "primary" }),
    ],
  })
}

/** The receipt: number, time and hash, with the way to check them. */
export function receiptPage(ctx: OfficeCtx, { offer, call }: Shown): Html {
  const to = { office: ctx.office.slug, offerId: offer.id }
  const totals = offerTotals(offer.content)
  const checksum = checksumOf(offer.sha256)
  return officePage(ctx, {
    title: texts.receiptPage,
    main: [
      header(ctx, { offer, call }, texts.receiptPage),
      columns(ctx, {
        main: [
          paperNote(ctx, { offer, call }),
          receipt(ctx, {
            title: offer.withdrawnAt ? texts.receiptTitleWithdrawn : texts.receiptTitle,
            number: offer.number,
            at: offer.submittedAt,
            sha256: offer.sha256,
            what: [
              { term: texts.checksum, value: html`<strong>${checksum}</strong>` },
              { term: texts.task, value: offer.content.title },
              { term: texts.call, value: readSnapshot(offer.snapshot).call.title },
              { term: texts.organisation, value: namesOfOfferors(readSnapshot(offer.snapshot)).join(", ") },
              { term: texts.cost, value: formatMoney(totals.total, ctx.lang) },
              { term: texts.grant, value: formatMoney(totals.grant, ctx.lang) },
            ],
            pdf: urls.offerReceiptPdf.href(to),
            check: urls.receiptCheck.href({ office: ctx.office.slug }, { numer: offer.number, suma: checksum }),
          }),
        ],
        aside: card(ctx, {
          title: texts.next,
          body: [
            next(ctx, { offer, call }),
            html`<p>${link(ctx, { href: urls.offer.href(to), label: texts.wholeOffer, onward: true })}</p>`,
            fairnessLink(ctx, call.id, checksum),
          ],
          compact: true,
        }),
      }),
    ],
  })
}

/** Where the announcement wants paper beside the electronic offer: said before everything else. */
function paperNote(ctx: OfficeCtx, { offer, call }: Shown): Content {
  if (!call.offerRules.paperConfirmation || offer.withdrawnAt) return ""
  const href = urls.offerPaperPdf.href({ office: ctx.office.slug, offerId: offer.id })
  return alert(ctx, {
    tone: "warning",
    level: 2,
    title: texts.paperTitle,
    body: texts.paperBody,
    actions: buttonLink(ctx, { href, label: texts.paperPdf, icon: "download" }),
  })
}

export function header(ctx: OfficeCtx, { offer, call }: Shown, title: Words, actions?: Content): Html {
  const office = ctx.office.slug
  const isWithdrawn = offer.state === "withdrawn"
  const offerors = isJoint(offer.content) ? namesOfOfferors(readSnapshot(offer.snapshot)).join(", ") : ""
  return pageHeader(ctx, {
    title,
    ...(offerors ? { eyebrow: partnerPageTexts.jointOffer } : {}),
    crumbs: [
      { label: pageTexts.desk, href: urls.organisationDesk.href({ office }) },
      { label: call.title, href: urls.call.href({ office, callId: call.id }) },
      { label: texts.number(offer.number) },
    ],
    tags: [
      tag(ctx, {
        label: isWithdrawn ? pageTexts.withdrawnTag : pageTexts.submittedTag,
        tone: isWithdrawn ? "neutral" : "success",
      }),
      tag(ctx, { label: texts.number(offer.number), tone: "info" }),
      offerors ? html`<span class="quiet">${offerors}</span>` : "",
    ],
    ...(actions ? { actions } : {}),
  })
}

function next(ctx: OfficeCtx, { offer, call }: Shown): Html {
  const say = (text: Words) => html`<p>${words(ctx, text)}</p>`
  if (offer.withdrawnAt) return say(texts.nextWithdrawn(offer.withdrawnAt))
  switch (callPhase(call, ctx.now)) {
    case "evaluation":
      return say(texts.nextEvaluation(call.decisionOn))
    case "decided": {
      const results = urls.results.href({ office: ctx.office.slug, callId: call.id })
      return call.resultsPublishedAt
        ? html`${say(texts.nextDecided)}<p>${link(ctx, { href: results, label: texts.results, onward: true })}</p>`
        : say(texts.nextDecided)
    }
    case "annulled":
      return say(texts.nextAnnulled)
    default:
      return say((call.offerRules.isSealed ? texts.nextSealed : texts.nextOpen)(call.closesAt))
  }
}
