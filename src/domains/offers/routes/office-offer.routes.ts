import type { OfficeCtx } from "../../../platform/ctx.ts"
import { only } from "../../../platform/http/access.ts"
import { pageReply } from "../../../platform/http/reply.ts"
import { get, type Route } from "../../../platform/http/route.ts"
import { urls } from "../../../urls.ts"
import { accessCall } from "../../calls/public.ts"
import { attachmentsOf } from "../attachments/attachment.queries.ts"
import { accessOfficeOffer, isSealed, OFFER_READERS } from "../offer.access.ts"
import { countSubmitted, listOffers, OFFER_SORTS, type OfferListQuery } from "../offer.queries.ts"
import { officeOfferPage } from "../pages/office-offer.page.ts"
import { officeOffersPage } from "../pages/office-offers.page.ts"

const readers = only(...OFFER_READERS)

export const officeOfferRoutes: readonly Route[] = [
  get(urls.callOffers, readers, async (ctx, { params, query }) => {
    const call = await accessCall(ctx, params.callId, "follow")
    const count = await countSubmitted(ctx, call.id)
    const asked = listQuery(query)
    const list = isSealed(call, ctx.now) ? undefined : await listOffers(ctx, call.id, asked)
    return pageReply(officeOffersPage(ctx, { call, count, query: asked, ...(list ? { list } : {}) }))
  }),
  get(urls.officeOffer, readers, async (ctx: OfficeCtx, { params }) => {
    const shown = await accessOfficeOffer(ctx, params.offerId)
    const attachments = await attachmentsOf(ctx, shown.offer.id)
    return pageReply(officeOfferPage(ctx, { ...shown, attachments }))
  }),
]

function listQuery(query: URLSearchParams): OfferListQuery {
  const sort = OFFER_SORTS.find((it) => it === query.get("porzadek")) ?? "number"
  const page = Number.parseInt(query.get("strona") ?? "1", 10)
  return {
    search: (query.get("szukaj") ?? "").trim().slice(0, 100),
    sort,
    descending: query.get("malejaco") === "1",
    page: page > 0 && page < 10_000 ? page : 1,
  }
}
