import type { OfficeCtx } from "../../../../platform/ctx.ts"
import {
  type Column,
  type Content,
  type Html,
  html,
  link,
  card as paper,
  type RowGroup,
  say,
  table,
  tag,
} from "../../../../ui/public.ts"
import { urls } from "../../../../urls.ts"
import { indicatorTexts } from "../../indicator.texts.ts"
import { readingAsText } from "../../value-print.ts"
import { conflictingYears, type IndicatorLine, type LevelValue, linesOf, yearsOf } from "../indicator-lines.ts"
import type { IndicatorWithValues } from "../level-indicator.queries.ts"
import { levelIndicatorPageTexts as texts } from "./indicator.texts.ts"

/** The indicators of a goal or an area, one line for each source of each. */
export function levelIndicatorsCard(
  ctx: OfficeCtx,
  it: { title: Content; indicators: readonly IndicatorWithValues[] },
): Html {
  const { indicators } = it
  if (indicators.length === 0)
    return paper(ctx, {
      title: it.title,
      id: "wskazniki",
      body: html`<p class="quiet">${say(ctx, texts.none)}</p>`,
    })
  const withLines = indicators.map((indicator) => ({ indicator, lines: linesOf(indicator.values, indicator.linked) }))
  const years = yearsOf(withLines.flatMap(({ lines }) => lines))
  return paper(ctx, {
    title: it.title,
    id: "wskazniki",
    body: linesTable(
      ctx,
      years,
      withLines.map(({ indicator, lines }) => ({ heading: headingOf(ctx, indicator, lines), rows: lines })),
    ),
  })
}

/** Lines of sources by years, used on the page of a level and on that of one indicator. */
export function linesTable(ctx: OfficeCtx, years: readonly number[], groups: readonly RowGroup<IndicatorLine>[]): Html {
  return table<IndicatorLine>(ctx, {
    caption: texts.valuesTitle,
    hiddenCaption: true,
    dense: true,
    columns: [
      { label: texts.statedIn, heading: "plain", cell: (line) => sourceCell(ctx, line) },
      ...years.map(
        (year): Column<IndicatorLine> => ({
          label: String(year),
          align: "number",
          cell: (line) => valueCell(ctx, line.values.get(year)),
        }),
      ),
    ],
    groups,
    empty: texts.noValues,
  })
}

function sourceCell(ctx: OfficeCtx, line: IndicatorLine): Content {
  const { linked, role } = line
  const said = linked
    ? link(ctx, { href: linked.href, label: texts.linkedIn(linked.place, line.statedIn) })
    : line.statedIn
  return role === "plan" ? html`${say(ctx, texts.plan)}: ${say(ctx, said)}` : said
}

export function valueCell(ctx: OfficeCtx, value: LevelValue | undefined): Content {
  if (!value) return "—"
  const { reading, printed } = value
  const text = readingAsText(reading, ctx.lang)
  const shown = text || (reading.kind === "missing" ? "—" : `„${printed}”`)
  const doubt = reading.question
    ? html` <span class="quiet" aria-hidden="true">?</span><span class="ds-sr-only">${say(ctx, texts.unconfirmed)}</span>`
    : ""
  return html`<span>${shown}${doubt}</span>`
}

function headingOf(ctx: OfficeCtx, indicator: IndicatorWithValues, lines: readonly IndicatorLine[]): Html {
  const conflicts = conflictingYears(lines)
  const { kind, source, unit } = indicator
  const notes: Content[] = [
    ...(kind ? [indicatorTexts[kind]] : []),
    ...(source ? [texts.sourceOf(source)] : []),
    ...(unit ? [texts.unitOf(unit)] : []),
  ]
  return html`<div>${link(ctx, {
    href: urls.levelIndicator.href({ office: ctx.office.slug, indicatorId: indicator.id }),
    label: indicator.name,
  })}${conflicts.length > 0 ? html` ${tag(ctx, { label: texts.conflict, tone: "warning" })}` : ""}${
    notes.length > 0 ? html`<div class="note">${notes.map((note, n) => [n > 0 ? "; " : "", say(ctx, note)])}</div>` : ""
  }${lines.length === 0 ? html`<div class="note">${say(ctx, texts.noValues)}</div>` : ""}</div>`
}
