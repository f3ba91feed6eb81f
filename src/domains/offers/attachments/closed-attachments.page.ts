import type { Problem } from "../../../lib/problems.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { alert, type Html, link } from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { type OfferView, requestedPapers } from "../offer.view.ts"
import { draftPage } from "../pages/offer.frame.ts"
import { attachmentCard } from "./attachment-card.ts"
import { attachmentsTexts as texts } from "./attachments.texts.ts"

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
        requested: requestedPapers(view, ctx.lang),
        hrefOf: ({ id }) => urls.offerAttachment.href({ office, offerId: view.offer.id, attachmentId: id }),
      }),
    ],
  })
}
