import { toPlainDate } from "../../../lib/dates.ts"
import { formatMoney } from "../../../lib/money.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  alert,
  type Content,
  columns,
  day,
  type Html,
  html,
  link,
  pageHeader,
  pagination,
  card as paper,
  say,
  table,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import type { StatedValue } from "../card.document.ts"
import type { MeasuredPage, MeasuredThing } from "../card.queries.ts"
import type { StoredIndicator } from "../indicator.access.ts"
import { indicatorTexts } from "../indicator.texts.ts"
import { isMoneySource, type MeasureSource } from "../measure.ts"
import { measuredAsText, readingAsText } from "../value-print.ts"
import { indicatorPageTexts as texts } from "./indicator.texts.ts"
import { crumbsTo } from "./place.ts"

export type IndicatorValuePageProps = {
  it: StoredIndicator
  source: MeasureSource
  year: number
  list: MeasuredPage
  stated: StatedValue | undefined
}

/** What stands behind a number the product counted: the list, its sum, and how it is counted. */
export function indicatorValuePage(ctx: OfficeCtx, props: IndicatorValuePageProps): Html {
  const { it, source, year, list } = props
  const at = { office: ctx.office.slug, cardId: it.card.id, indicatorId: it.indicator.id }
  const money = isMoneySource(source)
  const stated = props.stated ? readingAsText(props.stated.reading, ctx.lang) : ""
  return officePage(ctx, {
    title: texts.countedTitle(it.indicator.name, year),
    main: [
      pageHeader(ctx, {
        crumbs: crumbsTo(ctx, it.card, [
          { label: texts.indicator, href: urls.indicator.href(at) },
          { label: String(year) },
        ]),
        eyebrow: it.indicator.name,
        title: titleOf(ctx, props),
        lead: list.total > 0 ? texts.countedLead(list.total) : undefined,
      }),
      stated === "" ? "" : alert(ctx, { body: list.total > 0 ? texts.statedBeside(stated) : texts.statedOnly(stated) }),
      columns(ctx, {
        main: [
          paper(ctx, {
            body: table<MeasuredThing>(ctx, {
              caption: texts.countedTitle(it.indicator.name, year),
              hiddenCaption: true,
              columns: [
                {
                  label: texts.thing,
                  heading: "plain",
                  cell: (thing) => link(ctx, { href: thing.href, label: thing.label }),
                },
                { label: texts.recorded, cell: (thing) => day(ctx, toPlainDate(thing.recordedAt)) },
                {
                  label: money ? texts.amount : texts.number,
                  align: "number",
                  cell: (thing) => measuredAsText(source, thing.quantity, ctx.lang),
                },
              ],
              rows: list.things,
              foot: list.total > 0 ? [texts.sum, "", measuredAsText(source, list.sum, ctx.lang)] : undefined,
              empty: texts.countedEmpty,
            }),
          }),
          pagination(ctx, {
            page: list.page,
            pages: list.pages,
            href: (page) => urls.indicatorValue.href({ ...at, year: String(year) }, { strona: page }),
          }),
        ],
        aside: paper(ctx, {
          title: texts.howCounted,
          compact: true,
          body: html`<p>${say(ctx, indicatorTexts[`${source}-how`])}</p>`,
        }),
      }),
    ],
  })
}

/** The number itself; where nothing was counted there is none, not even zero. */
function titleOf(ctx: OfficeCtx, { source, year, list }: IndicatorValuePageProps): Content {
  if (list.total === 0) return texts.countedNothing(year)
  return isMoneySource(source) ? formatMoney(list.sum, ctx.lang) : measuredAsText(source, list.sum, ctx.lang)
}
