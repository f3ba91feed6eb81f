import { formatHundredths } from "../../../lib/numbers.ts"
import type { PersonCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import { buttonLink, card, type Html, html, pageHeader, table, tag } from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import type { Call } from "../../calls/public.ts"
import type { OfferSummary } from "../../offers/public.ts"
import type { ScoreSheet } from "../evaluation.queries.ts"
import { evaluationTexts as texts } from "../evaluation.texts.ts"

export type RoomPage = {
  call: Call
  offers: readonly OfferSummary[]
  sheets: ReadonlyMap<string, ScoreSheet>
  excluded: ReadonlySet<string>
}

/** A member's own list of offers; other members' scores are not here. */
export function roomPage(ctx: PersonCtx, props: RoomPage): Html {
  const { call } = props
  const office = ctx.office.slug
  const toScore = props.offers.filter(
    (offer) => !props.excluded.has(offer.id) && !props.sheets.get(offer.id)?.submittedAt,
  )
  const next = toScore[0]
  return officePage(ctx, {
    title: texts.room,
    main: [
      pageHeader(ctx, {
        title: call.title,
        eyebrow: texts.room,
        lead: props.sheets.size > 0 && !next ? texts.roomDone : texts.roomLead(toScore.length),
        actions: [
          next
            ? buttonLink(ctx, {
                href: urls.scoreSheet.href({ office, callId: call.id, offerId: next.id }),
                label: texts.scoreNext(next.number),
                look: "primary",
              })
            : "",
          buttonLink(ctx, {
            href: urls.conflictStatement.href({ office, callId: call.id }),
            label: texts.changeStatement,
            look: "quiet",
          }),
        ],
      }),
      card(ctx, {
        body: table<OfferSummary>(ctx, {
          caption: texts.room,
          hiddenCaption: true,
          rows: props.offers,
          empty: texts.roomNone,
          columns: [
            { label: texts.colOffer, heading: true, cell: (offer) => offerCell(ctx, props, offer) },
            { label: texts.colOfferor, cell: (offer) => offer.organisationName },
            { label: texts.colState, cell: (offer) => stateTag(ctx, props, offer.id) },
            { label: texts.colPoints, align: "number", cell: (offer) => pointsOf(ctx, props.sheets.get(offer.id)) },
          ],
        }),
      }),
    ],
  })
}

function offerCell(ctx: PersonCtx, props: RoomPage, offer: OfferSummary) {
  const label = `${offer.number} — ${offer.title}`
  if (props.excluded.has(offer.id)) return label
  const to = { office: ctx.office.slug, callId: props.call.id, offerId: offer.id }
  return html`<a href="${urls.scoreSheet.href(to)}">${label}</a>`
}

function stateTag(ctx: PersonCtx, props: RoomPage, offerId: string) {
  if (props.excluded.has(offerId)) return tag(ctx, { label: texts.sheetExcluded, tone: "warning" })
  const sheet = props.sheets.get(offerId)
  if (sheet?.submittedAt) return tag(ctx, { label: texts.sheetHanded, tone: "success" })
  return sheet ? tag(ctx, { label: texts.sheetDraft, tone: "info" }) : tag(ctx, { label: texts.sheetNone })
}

function pointsOf(ctx: PersonCtx, sheet: ScoreSheet | undefined): string {
  if (!sheet) return ""
  return formatHundredths(
    Object.values(sheet.points).reduce((sum, points) => sum + points, 0),
    ctx.lang,
  )
}
