import type { OfficeCtx } from "../../../platform/ctx.ts"
import {
  type Column,
  type Content,
  type Html,
  html,
  link,
  card as paper,
  type RowGroup,
  say,
  sparkline,
  table,
  tag,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import type { IdentifiedCard } from "../card.document.ts"
import type { IndicatorKind, IndicatorValue } from "../card.ts"
import { type Filled, markOf } from "../facts/filled.ts"
import { countedTexts } from "../facts/pages/counted.texts.ts"
import { countedLink } from "../facts/pages/counted-link.ts"
import { indicatorTexts } from "../indicator.texts.ts"
import { lineOf, type YearOfIndicator, yearsOfIndicator, yearsOfTable } from "../indicator-series.ts"
import { measuredAsText, readingAsText } from "../value-print.ts"
import { pageTexts as texts } from "./card.texts.ts"

export type IndicatorsProps = {
  card: IdentifiedCard
  /** What the product counts, by indicator. */
  filled: ReadonlyMap<string, Filled>
  /** The stored card whose indicators have pages; absent in a preview, where the print stands beside its reading. */
  cardId?: string
  /** Under the table. */
  after?: Content
}

type Row = { indicator: IdentifiedCard["indicators"][number]; years: YearOfIndicator[]; filled: Filled | undefined }

const KINDS = ["product", "result", "impact", "unknown"] as const
const TONES = { product: "info", result: "success", impact: "warning", unknown: "neutral" } as const

/** The indicators of a card, kind by kind, with a small line beside their numbers. */
export function indicatorsCard(ctx: OfficeCtx, props: IndicatorsProps): Html {
  const { card } = props
  const isEmpty = card.indicators.length === 0 && card.indicatorsNone.length === 0
  return paper(ctx, {
    title: texts.indicators,
    id: "mierniki",
    body: [
      isEmpty ? html`<p class="quiet">${say(ctx, texts.noIndicators)}</p>` : indicatorTable(ctx, props),
      props.after,
    ],
  })
}

function indicatorTable(ctx: OfficeCtx, props: IndicatorsProps): Html {
  const { card, filled } = props
  const years = yearsOfTable(card.indicatorYears, filled.values())
  const rowOf = (indicator: Row["indicator"]): Row => {
    const own = indicator.id ? filled.get(indicator.id) : undefined
    return { indicator, filled: own, years: yearsOfIndicator(years, indicator, own) }
  }
  const counted = [...filled.values()].flatMap((each) => each.years)
  const hasMarks = counted.some((each) => markOf(each) !== null)
  return html`${table<Row>(ctx, {
    caption: texts.indicators,
    hiddenCaption: true,
    dense: true,
    columns: [
      { label: texts.source, cell: (row) => sourceCell(ctx, row) },
      ...years.map(
        (year, index): Column<Row> => ({
          label: String(year),
          align: "number",
          cell: (row) => yearCell(ctx, row, index, props),
        }),
      ),
    ],
    groups: KINDS.flatMap((kind) => groupsOf(ctx, card, kind, props, rowOf)),
  })}${
    counted.length > 0 && props.cardId
      ? html`<p class="note">${say(ctx, countedTexts.legend)}${hasMarks ? html` ${say(ctx, countedTexts.legendMarks)}` : ""}</p>`
      : ""
  }`
}

/** The indicators of one kind, each a group of its own: its name needs the whole width, its years a column each. */
function groupsOf(
  ctx: OfficeCtx,
  card: IdentifiedCard,
  kind: IndicatorKind | "unknown",
  props: IndicatorsProps,
  rowOf: (indicator: Row["indicator"]) => Row,
): RowGroup<Row>[] {
  const label = tag(ctx, { label: indicatorTexts[kind], tone: TONES[kind] })
  const own = card.indicators.filter((indicator) => indicator.kind === kind)
  if (own.length === 0)
    return kind !== "unknown" && card.indicatorsNone.includes(kind)
      ? [{ heading: html`<span>${label} <span class="quiet">${say(ctx, texts.none)}</span></span>`, rows: [] }]
      : []
  return own.map((indicator, index) => {
    const row = rowOf(indicator)
    const name = html`<div class="indicator-name"><span>${say(ctx, nameOf(ctx, indicator, props.cardId))}</span>${say(ctx, trendOf(ctx, row))}</div>`
    return { heading: html`<div>${index === 0 ? label : ""}${name}</div>`, rows: [row] }
  })
}

function nameOf(ctx: OfficeCtx, { id, name }: Row["indicator"], cardId: string | undefined): Content {
  if (!cardId || !id) return name
  const at = { office: ctx.office.slug, cardId, indicatorId: id }
  return link(ctx, { href: urls.indicator.href(at), label: name, quiet: true })
}

function sourceCell(ctx: OfficeCtx, { indicator }: Row): Content {
  const { source, unaligned } = indicator
  return html`<span class="note">${source || say(ctx, texts.noSource)}</span>${
    unaligned.length > 0 ? html`<div class="note">${say(ctx, texts.unaligned(unaligned.join(" | ")))}</div>` : ""
  }`
}

function yearCell(ctx: OfficeCtx, row: Row, index: number, props: IndicatorsProps): Content {
  const { stated, measured } = row.years[index]!
  if (!measured || !row.filled) return statedCell(ctx, stated, props.cardId === undefined)
  const { id, name } = row.indicator
  const hasStated = stated !== undefined && readingAsText(stated.reading, ctx.lang) !== ""
  const indicator = { id: id ?? "", name }
  const opened = countedLink(ctx, { indicator, filled: row.filled, measured, isBeside: hasStated })
  if (!hasStated) return opened
  return html`<div>${say(ctx, statedCell(ctx, stated, false))}<div class="note">${say(ctx, opened)}</div></div>`
}

function statedCell(ctx: OfficeCtx, stated: IndicatorValue | undefined, isPreview: boolean): Content {
  const text = stated ? readingAsText(stated.reading, ctx.lang) : ""
  const isUnread = stated !== undefined && text === "" && stated.reading.kind !== "missing"
  const shown = text || (isUnread ? `„${stated.printed}”` : "—")
  const doubt = stated?.reading.question
    ? html` <span class="quiet" aria-hidden="true">?</span><span class="ds-sr-only">${say(ctx, texts.unconfirmed)}</span>`
    : ""
  const value = html`<span>${shown}${doubt}</span>`
  if (!isPreview || !stated || bare(stated.printed) === bare(text)) return value
  return html`<div>${value}<div class="note">${stated.printed}</div></div>`
}

const bare = (text: string) => text.replace(/\s/g, "").replace(/[—–-]/, "")

function trendOf(ctx: OfficeCtx, row: Row): Content {
  const line = lineOf(row.years, row.filled?.source.unit)
  const known = line.filter((value) => value !== null)
  if (known.length < 2) return ""
  const stated = row.years.filter((each) => each.stated && readingAsText(each.stated.reading, ctx.lang))
  const shown = stated.length > 1 ? stated : row.years.filter((each) => each.measured)
  return sparkline(ctx, {
    values: line,
    tone: row.indicator.kind === "result" ? "success" : "info",
    label: texts.trendOf(said(ctx, row, shown[0]), said(ctx, row, shown.at(-1))),
  })
}

function said(ctx: OfficeCtx, row: Row, of: YearOfIndicator | undefined): string {
  if (of?.stated && readingAsText(of.stated.reading, ctx.lang)) return readingAsText(of.stated.reading, ctx.lang)
  return of?.measured && row.filled ? measuredAsText(row.filled.source.unit, of.measured.sum, ctx.lang) : ""
}
