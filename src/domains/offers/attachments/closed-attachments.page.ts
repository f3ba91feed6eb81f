import { formatMoment } from "../../../lib/dates.ts"
import type { Problem } from "../../../lib/problems.ts"
import { inEach } from "../../../lib/texts.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { alert, type Html, link } from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { type Call, callPhase } from "../../calls/public.ts"
import type { OfferView } from "../offer.view.ts"
import { draftPage } from "../pages/offer.frame.ts"
import { attachmentCard } from "./attachment-card.ts"
import { attachmentsTexts as texts } from "./attachments.texts.ts"

/** Why nothing more is attached to a draft of this call; undefined while it may still be submitted some day. */
export function whyNoMoreAttached(call: Call, now: Temporal.Instant): Problem | undefined {
  switch (callPhase(call, now)) {
    case "annulled":
      return { field: "", code: "attachment.annulled", message: texts.callAnnulled }
    case "evaluation":
    case "decided": {
      const message = inEach((lang) => texts.callOver(formatMoment(call.closesAt, lang))[lang])
      return { field: "", code: "attachment.over", message }
    }
    default:
      return undefined
  }
}

/** The attachments of a draft that can no longer be submitted: to download, with what may be done instead. */
export function closedAttachmentsPage(ctx: OfficeCtx, view: OfferView, why: Problem, isRefused: boolean): Html {
  const office = ctx.office.slug
  return draftPage(ctx, {
    view,
    section: "attachments",
    title: texts.title,
    failed: isRefused,
    main: [
      alert(ctx, {
        tone: "warning",
        level: 2,
        announce: isRefused,
        title: why.message,
        body: texts.callOverBody,
        actions: link(ctx, { href: urls.calls.href({ office }), label: texts.otherCalls }),
      }),
      attachmentCard(ctx, {
        attachments: view.attachments,
        requested: view.call.offerRules.attachments,
        hrefOf: ({ id }) => urls.offerAttachment.href({ office, offerId: view.offer.id, attachmentId: id }),
      }),
    ],
  })
}
