import { inEach } from "../../../../lib/texts.ts"
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
import type { Filled } from "../../facts/filled.ts"
import { countedLink } from "../../facts/pages/counted-link.ts"
import { indicatorTexts } from "../../indicator.texts.ts"
import { readingAsText } from "../../value-print.ts"
import { conflictingYears, type IndicatorLine, type LevelValue, linesOf, yearsOf } from "../indicator-lines.ts"
import type { IndicatorWithValues } from "../level-indicator.queries.ts"
import { levelIndicatorPageTexts as texts } from "./indicator.texts.ts"

/** The indicators of a goal or an area, one line for each source of each. */
export function levelIndicatorsCard(
  ctx: OfficeCtx,
  it: { title: Content; indicators: readonly IndicatorWithValues[]; filled: ReadonlyMap<string, Filled> },
): Html {
  const { indicators } = it
  if (indicators.length === 0)
    return paper(ctx, {
      title: it.title,
      id: "wskazniki",
      body: html`<p class="quiet">${say(ctx, texts.none)}</p>`,
    })
  const groups = indicators.map((indicator) => ({ indicator, lines: rowsOf(indicator, it.filled.get(indicator.id)) }))
  const rows = groups.map(({ indicator, lines }) => ({ heading: headingOf(ctx, indicator, lines), rows: lines }))
  return paper(ctx, { title: it.title, id: "wskazniki", body: linesTable(ctx, rows) })
}

/** A line of a source, or what the product counts itself. */
export type LineRow = IndicatorLine | { counted: Filled; indicator: { id: string; name: string } }

/** What is counted stands below what is stated; nothing is merged. */
export const rowsOf = (indicator: IndicatorWithValues, filled: Filled | undefined): LineRow[] => [
  ...linesOf(indicator.values, indicator.linked),
  ...(filled ? [{ counted: filled, indicator: { id: indicator.id, name: indicator.name } }] : []),
]

const isCounted = (row: LineRow): row is Extract<LineRow, { counted: Filled }> => "counted" in row
export const statedLines = (rows: readonly LineRow[]): IndicatorLine[] =>
  rows.flatMap((row) => (isCounted(row) ? [] : [row]))

/** Lines of sources by years, used on the page of a level and on that of one indicator. */
export function linesTable(ctx: OfficeCtx, groups: readonly RowGroup<LineRow>[]): Html {
  const rows = groups.flatMap((group) => group.rows)
  const counted = rows.filter(isCounted).flatMap((row) => row.counted.years.map(({ year }) => year))
  const years = [...new Set([...yearsOf(statedLines(rows)), ...counted])].sort((one, other) => one - other)
  return table<LineRow>(ctx, {
    caption: texts.valuesTitle,
    hiddenCaption: true,
    dense: true,
    columns: [
      { label: texts.statedIn, heading: "plain", cell: (row) => sourceCell(ctx, row) },
      ...years.map(
        (year): Column<LineRow> => ({
          label: String(year),
          align: "number",
          cell: (row) => (isCounted(row) ? countedCell(ctx, row, year) : valueCell(ctx, row.values.get(year))),
        }),
      ),
    ],
    groups,
    empty: texts.noValues,
  })
}

function countedCell(ctx: OfficeCtx, row: Extract<LineRow, { counted: Filled }>, year: number): Content {
  const measured = row.counted.years.find((each) => each.year === year)
  return measured ? countedLink(ctx, { indicator: row.indicator, filled: row.counted, measured }) : "—"
}

function sourceCell(ctx: OfficeCtx, line: LineRow): Content {
  if (isCounted(line)) return inEach((lang) => texts.countedBy(line.counted.source.name[lang])[lang])
  const { linked, role } = line
  const said = linked
    ? link(ctx, { href: linked.href, label: texts.linkedIn(linked.place, line.statedIn) })
    : line.statedIn
  return role === "plan" ? html`${say(ctx, texts.plan)}: ${say(ctx, said)}` : said
}

function valueCell(ctx: OfficeCtx, value: LevelValue | undefined): Content {
  if (!value) return "—"
  const { reading, printed } = value
  const text = readingAsText(reading, ctx.lang)
  const shown = text || (reading.kind === "missing" ? "—" : `„${printed}”`)
  const doubt = reading.question
    ? html` <span class="quiet" aria-hidden="true">?</span><span class="ds-sr-only">${say(ctx, texts.unconfirmed)}</span>`
    : ""
  return html`<span>${shown}${doubt}</span>`
}

function headingOf(ctx: OfficeCtx, indicator: IndicatorWithValues, lines: readonly LineRow[]): Html {
  const conflicts = conflictingYears(statedLines(lines))
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
