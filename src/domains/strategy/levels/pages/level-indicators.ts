import { today } from "../../../../lib/dates.ts"
import { inEach, type Text } from "../../../../lib/texts.ts"
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
import { shortName } from "../../card-print.ts"
import type { Filled } from "../../facts/filled.ts"
import { countedLink } from "../../facts/pages/counted-link.ts"
import { indicatorTexts } from "../../indicator.texts.ts"
import { readingAsText } from "../../value-print.ts"
import {
  conflictingYears,
  type IndicatorLine,
  type LevelValue,
  linesOf,
  yearsOf,
  yearsToShow,
} from "../indicator-lines.ts"
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

/** As many years as a page and a sheet of paper hold; the page of an indicator has them all. */
const MOST_YEARS = 5

function yearsOfRows(rows: readonly LineRow[]): number[] {
  const counted = rows.filter(isCounted).flatMap((row) => row.counted.years.map(({ year }) => year))
  return [...new Set([...yearsOf(statedLines(rows)), ...counted])].sort((one, other) => one - other)
}

/** Lines of sources by the years there is room for. */
function linesTable(ctx: OfficeCtx, groups: readonly RowGroup<LineRow>[]): Content {
  const all = yearsOfRows(groups.flatMap((group) => group.rows))
  const years = yearsToShow(all, { thisYear: today(ctx.now).year, most: MOST_YEARS })
  const left = [all.filter((year) => year < years[0]!), all.filter((year) => year > years.at(-1)!)]
  const spans = left.filter(({ length }) => length > 0).map(spanOf)
  return [
    table<LineRow>(ctx, {
      caption: texts.valuesTitle,
      hiddenCaption: true,
      dense: true,
      columns: [
        { label: texts.statedIn, heading: "plain", cell: (row) => sourceCell(ctx, row) },
        ...years.map(
          (year): Column<LineRow> => ({
            label: String(year),
            align: "number",
            cell: (row) => lineCell(ctx, row, year),
          }),
        ),
      ],
      groups,
      empty: texts.noValues,
    }),
    spans.length > 0 ? html`<p class="note">${say(ctx, texts.otherYears(spans))}</p>` : "",
  ]
}

const spanOf = (years: readonly number[]): string => [...new Set([years[0], years.at(-1)])].join("–")

/** All years of one indicator, a column for each source. */
export function yearsTable(ctx: OfficeCtx, lines: readonly LineRow[], conflicts: readonly number[]): Html {
  return table<number>(ctx, {
    caption: texts.valuesTitle,
    hiddenCaption: true,
    columns: [
      {
        label: texts.year,
        heading: "plain",
        cell: (year) => [
          String(year),
          conflicts.includes(year) ? html` ${tag(ctx, { label: texts.conflict, tone: "warning" })}` : "",
        ],
      },
      ...lines.map(
        (line): Column<number> => ({
          label: nameOfLine(line),
          align: "number",
          cell: (year) => lineCell(ctx, line, year),
        }),
      ),
    ],
    rows: yearsOfRows(lines).reverse(),
    empty: texts.noValues,
  })
}

const lineCell = (ctx: OfficeCtx, row: LineRow, year: number): Content =>
  isCounted(row) ? countedCell(ctx, row, year) : valueCell(ctx, row.values.get(year))

/** What a line is called where it cannot be a link. */
const nameOfLine = (row: LineRow): Text =>
  inEach((lang) => {
    if (isCounted(row)) return texts.countedBy(row.counted.source.name[lang])[lang]
    const { linked, statedIn, role } = row
    const said = linked ? texts.linkedIn(shortName(linked.place), statedIn)[lang] : statedIn
    return role === "plan" ? texts.planOf(said)[lang] : said
  })

function countedCell(ctx: OfficeCtx, row: Extract<LineRow, { counted: Filled }>, year: number): Content {
  const measured = row.counted.years.find((each) => each.year === year)
  return measured ? countedLink(ctx, { indicator: row.indicator, filled: row.counted, measured }) : "—"
}

const sourceCell = (ctx: OfficeCtx, row: LineRow): Content =>
  isCounted(row) || !row.linked ? nameOfLine(row) : link(ctx, { href: row.linked.href, label: nameOfLine(row) })

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
  }${say(ctx, unalignedNotes(ctx, indicator))}${lines.length === 0 ? html`<div class="note">${say(ctx, texts.noValues)}</div>` : ""}</div>`
}

/** Rows that nobody could tie to years, word for word. */
export const unalignedNotes = (ctx: OfficeCtx, { unaligned }: Pick<IndicatorWithValues, "unaligned">): Content =>
  unaligned.map(
    ({ statedIn, printed }) =>
      html`<div class="note">${say(ctx, texts.unaligned(statedIn, printed.join(" | ")))}</div>`,
  )
