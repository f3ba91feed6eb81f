import type { OfficeCtx } from "../../../platform/ctx.ts"
import { only } from "../../../platform/http/access.ts"
import { pageReply } from "../../../platform/http/reply.ts"
import { get, type Route } from "../../../platform/http/route.ts"
import { urls } from "../../../urls.ts"
import { attachmentsOf } from "../attachments/attachment.queries.ts"
import { accessOfficeOffer, OFFER_READERS } from "../offer.access.ts"
import { officeOfferPage } from "../pages/office-offer.page.ts"

const readers = only(...OFFER_READERS)

export const officeOfferRoutes: readonly Route[] = [
  get(urls.officeOffer, readers, async (ctx: OfficeCtx, { params }) => {
    const shown = await accessOfficeOffer(ctx, params.offerId)
    const attachments = await attachmentsOf(ctx, shown.offer.id)
    return pageReply(officeOfferPage(ctx, { ...shown, attachments }))
  }),
]
