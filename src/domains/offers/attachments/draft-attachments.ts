import type { OfficeCtx } from "../../../platform/ctx.ts"
import type { Html } from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { isOfLead } from "../offer.access.ts"
import { type OfferView, requestedPapers } from "../offer.view.ts"
import { attachmentCard } from "./attachment-card.ts"

/** What would be sent with a draft, to download; nothing where nothing is attached or asked for. */
export function draftAttachments(ctx: OfficeCtx, view: OfferView): Html | "" {
  const { attachments, offer } = view
  const requested = requestedPapers(view, ctx.lang)
  if (attachments.length === 0 && requested.length === 0) return ""
  return attachmentCard(ctx, {
    ...{ attachments, requested, warns: !isOfLead(ctx, offer) },
    hrefOf: ({ id }) => urls.offerAttachment.href({ office: ctx.office.slug, offerId: offer.id, attachmentId: id }),
  })
}
