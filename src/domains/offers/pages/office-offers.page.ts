import { formatAmount } from "../../../lib/money.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  alert,
  type Column,
  deadlineTag,
  filterBar,
  type Html,
  hidden,
  link,
  pageHeader,
  pagination,
  table,
  textField,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import type { Call } from "../../calls/public.ts"
import type { OfferList, OfferListQuery, OfferSort, OfferSummary } from "../offer.queries.ts"
import { officeOffersTexts as texts } from "./office-offers.texts.ts"

export type OfficeOffersPage = {
  call: Call
  /** How many were submitted: all that is shown while they are sealed. */
  count: number
  /** Absent while the offers are sealed. */
  list?: OfferList
  query: OfferListQuery
}

/** The offers of a call as the office sees them: before the close only their number, then all of them. */
export function officeOffersPage(ctx: OfficeCtx, page: OfficeOffersPage): Html {
  const { call, count, list } = page
  const office = ctx.office.slug
  return officePage(ctx, {
    title: texts.title,
    main: [
      pageHeader(ctx, {
        title: texts.title,
        crumbs: [
          { label: texts.officeCalls, href: urls.officeCalls.href({ office }) },
          { label: call.title, href: urls.officeCall.href({ office, callId: call.id }) },
          { label: texts.title },
        ],
        tags: deadlineTag(ctx, call.closesAt, ctx.now),
        ...(list ? { lead: texts.count(count) } : {}),
      }),
      list
        ? found(ctx, page, list)
        : alert(ctx, { tone: "info", level: 2, title: texts.sealedTitle(count), body: texts.sealed(call.closesAt) }),
    ],
  })
}

function found(ctx: OfficeCtx, page: OfficeOffersPage, list: OfferList): Html[] {
  const { query } = page
  const here = (change: Partial<OfferListQuery>) => listHref(ctx, page, change)
  return [
    filterBar(ctx, {
      action: urls.callOffers.href({ office: ctx.office.slug, callId: page.call.id }),
      fields: [
        textField(ctx, {
          name: "szukaj",
          label: texts.search,
          type: "search",
          value: query.search,
          optional: "silent",
        }),
        hidden("porzadek", query.sort),
        query.descending ? hidden("malejaco", "1") : "",
      ],
      ...(query.search ? { clear: here({ search: "", page: 1 }), found: texts.count(list.found) } : {}),
    }),
    table<OfferSummary>(ctx, {
      caption: texts.title,
      hiddenCaption: true,
      columns: columns(ctx, page),
      rows: list.offers,
      empty: query.search ? texts.noneFound : texts.none,
    }),
    pagination(ctx, { page: list.page, pages: list.pages, href: (number) => here({ page: number }) }) as Html,
  ]
}

function columns(ctx: OfficeCtx, page: OfficeOffersPage): Column<OfferSummary>[] {
  const { query } = page
  const sort = (by: OfferSort): NonNullable<Column<OfferSummary>["sort"]> => {
    const isNow = query.sort === by
    return {
      href: listHref(ctx, page, { sort: by, descending: isNow && !query.descending, page: 1 }),
      ...(isNow ? { direction: query.descending ? "descending" : "ascending" } : {}),
    }
  }
  const hrefOf = (offer: OfferSummary) => urls.officeOffer.href({ office: ctx.office.slug, offerId: offer.id })
  return [
    {
      label: texts.number,
      heading: true,
      sort: sort("number"),
      cell: (offer) => link(ctx, { href: hrefOf(offer), label: offer.number }),
    },
    { label: texts.organisation, sort: sort("organisation"), cell: (offer) => offer.organisationName },
    { label: texts.offerTitle, sort: sort("title"), cell: (offer) => offer.title },
    {
      label: texts.cost,
      align: "number",
      sort: sort("cost"),
      cell: (offer) => formatAmount(offer.totalCost, ctx.lang),
    },
    {
      label: texts.grant,
      align: "number",
      sort: sort("grant"),
      cell: (offer) => formatAmount(offer.grantRequested, ctx.lang),
    },
  ]
}

function listHref(ctx: OfficeCtx, { call, query }: OfficeOffersPage, change: Partial<OfferListQuery>): string {
  const { search, sort, descending, page } = { ...query, ...change }
  return urls.callOffers.href(
    { office: ctx.office.slug, callId: call.id },
    {
      szukaj: search || undefined,
      porzadek: sort === "number" ? undefined : sort,
      malejaco: descending ? 1 : undefined,
      strona: page > 1 ? page : undefined,
    },
  )
}
