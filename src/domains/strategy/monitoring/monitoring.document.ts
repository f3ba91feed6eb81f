import { toPlainDate } from "../../../lib/dates.ts"
import { type Lang, speak } from "../../../lib/texts.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import type { DocumentBlock, DocumentModel } from "../../../platform/pdf.ts"
import { chartFigure } from "../../../ui/public.ts"
import { pointsAsText } from "../card.ts"
import { quantityIn } from "../facts/quantity.ts"
import { yearsToShow } from "../levels/indicator-lines.ts"
import { inTenths, tenthsAsText } from "../levels/level-progress.ts"
import { monitoringTexts as texts } from "./monitoring.texts.ts"
import {
  type AreaState,
  type GoalState,
  hasValue,
  type IndicatorState,
  indicatorsOf,
  type StrategyState,
  type YearState,
} from "./strategy-state.ts"

/** How many years an indicator's row has: the others are in its card. */
const YEARS = 5
const WHOLE = 100_00

/** `100,0%` from tenths of a percent. */
export const percentAsText = (tenths: number | null, lang: Lang): string =>
  tenths === null ? texts.unknown[lang] : `${tenthsAsText(tenths, lang)}%`

/** The same from hundredths, half up. */
export const hundredthsAsText = (hundredths: number | null, lang: Lang): string =>
  percentAsText(hundredths === null ? null : inTenths(hundredths), lang)

/** The report on a state of the strategy: progress of every level, all indicators, and what to look at. */
export function monitoringDocument(
  ctx: OfficeCtx,
  state: StrategyState,
  at: { issuedAt: Temporal.Instant; subtitle: string },
): DocumentModel {
  const t = speak(ctx.lang)
  const thisYear = toPlainDate(at.issuedAt).year
  return {
    lang: ctx.lang,
    title: [t(texts.title), state.name].filter(Boolean).join(": "),
    author: ctx.office.name,
    issuedAt: at.issuedAt,
    header: ctx.office.name,
    blocks: [
      { kind: "title", text: t(texts.title), subtitle: [state.name, at.subtitle].filter(Boolean).join("\n") },
      { kind: "facts", facts: [{ label: t(texts.progress), value: percentAsText(state.progress, ctx.lang) }] },
      ...chart(ctx, state),
      { kind: "heading", level: 1, text: t(texts.attention) },
      ...attention(ctx, state),
      ...state.goals.flatMap((goal) => goalBlocks(ctx, goal, thisYear)),
    ],
  }
}

function chart(ctx: OfficeCtx, state: StrategyState): DocumentBlock[] {
  const areas = state.goals.flatMap((goal) =>
    goal.areas.map((area) => ({ name: [goal.number, area.number].filter(Boolean).join("."), progress: area.progress })),
  )
  if (areas.every(({ progress }) => progress === null)) return []
  return [
    chartFigure(ctx, {
      title: texts.chart,
      summary: texts.chartSummary,
      categories: areas.map(({ name }) => name),
      series: [
        {
          label: texts.progressColumn,
          values: areas.map(({ progress }) => (progress === null ? null : progress / 10)),
        },
      ],
      format: (value) => `${value}%`,
    }),
  ]
}

function attention(ctx: OfficeCtx, state: StrategyState): DocumentBlock[] {
  const t = speak(ctx.lang)
  const items = [
    ...state.goals
      .flatMap(({ areas }) => areas)
      .filter(({ weightSum }) => weightSum > 0 && weightSum !== WHOLE)
      .map((area) => t(texts.weightsNot100(area.name, hundredthsAsText(area.weightSum, ctx.lang)))),
    ...indicatorsOf(state).flatMap(({ it }) =>
      it.years
        .filter(({ actual }) => new Set(actual.map(({ printed }) => printed)).size > 1)
        .map(({ year, actual }) => t(texts.conflict(it.name, year, actual.map(({ printed }) => printed).join("; ")))),
    ),
  ]
  const without = indicatorsOf(state).filter(({ it }) => !hasValue(it)).length
  if (without > 0) items.push(t(texts.noIndicatorValues(without)))
  return items.length === 0 ? [{ kind: "paragraph", text: t(texts.nothing) }] : [{ kind: "list", items }]
}

function goalBlocks(ctx: OfficeCtx, goal: GoalState, thisYear: number): DocumentBlock[] {
  const t = speak(ctx.lang)
  return [
    { kind: "heading", level: 1, text: t(texts.goalOf(goal.number, goal.name)) },
    {
      kind: "facts",
      facts: [
        ...(goal.chief ? [{ label: t(texts.chief), value: goal.chief }] : []),
        { label: t(texts.progressColumn), value: percentAsText(goal.progress, ctx.lang) },
      ],
    },
    ...indicatorTable(ctx, goal.indicators, thisYear),
    ...goal.areas.flatMap((area) => areaBlocks(ctx, area, thisYear)),
  ]
}

function areaBlocks(ctx: OfficeCtx, area: AreaState, thisYear: number): DocumentBlock[] {
  const t = speak(ctx.lang)
  return [
    { kind: "heading", level: 2, text: [area.number, area.name].filter(Boolean).join(". ") },
    ...(area.coordinator ? [{ kind: "paragraph" as const, text: `${t(texts.coordinator)}: ${area.coordinator}` }] : []),
    area.tasks.length === 0 ? { kind: "paragraph", text: t(texts.noTasks) } : tasksTable(ctx, area),
    ...indicatorTable(ctx, [...area.indicators, ...area.tasks.flatMap(({ indicators }) => indicators)], thisYear),
  ]
}

/** The tasks of a programme with their weights, points and progress. */
function tasksTable(ctx: OfficeCtx, area: AreaState): DocumentBlock {
  const t = speak(ctx.lang)
  return {
    kind: "table",
    columns: [
      { header: t(texts.task), width: 1 },
      { header: t(texts.weight), align: "right" },
      { header: t(texts.points), align: "right" },
      { header: t(texts.progressColumn), align: "right" },
    ],
    rows: area.tasks.map((task) => [
      [task.number, task.name].filter(Boolean).join(". "),
      task.weight === null ? "–" : hundredthsAsText(task.weight, ctx.lang),
      task.done === null || task.planned === null
        ? "–"
        : `${pointsAsText(task.done, ctx.lang)} / ${pointsAsText(task.planned, ctx.lang)}`,
      hundredthsAsText(task.progress, ctx.lang),
    ]),
    total: {
      label: t(texts.total),
      values: [
        area.weightSum > 0 ? hundredthsAsText(area.weightSum, ctx.lang) : "–",
        "",
        percentAsText(area.progress, ctx.lang),
      ],
    },
  }
}

function indicatorTable(ctx: OfficeCtx, indicators: readonly IndicatorState[], thisYear: number): DocumentBlock[] {
  const valued = indicators.filter(({ years }) => years.length > 0)
  if (valued.length === 0) return []
  const t = speak(ctx.lang)
  const all = new Set(valued.flatMap((each) => each.years.map(({ year }) => year)))
  const years = yearsToShow(
    [...all].sort((a, b) => a - b),
    { thisYear, most: YEARS },
  )
  return [
    {
      kind: "table",
      caption: t(texts.indicators),
      columns: [
        { header: t(texts.indicator), width: 1 },
        ...years.map((year) => ({ header: String(year), align: "right" as const })),
      ],
      rows: valued.map((each) => [
        [each.name, each.unit && `(${each.unit})`].filter(Boolean).join(" "),
        ...years.map((year) =>
          yearCell(
            ctx,
            each.years.find((it) => it.year === year),
          ),
        ),
      ]),
    },
  ]
}

/** Each source's figure on a line of its own, then what the data say and what was planned. */
function yearCell(ctx: OfficeCtx, year: YearState | undefined): string {
  if (!year) return "–"
  const { lang } = ctx
  const hasConflict = new Set(year.actual.map(({ printed }) => printed)).size > 1
  const lines = [
    ...year.actual.map(({ printed, statedIn }) => (hasConflict && statedIn ? `${printed} (${statedIn})` : printed)),
    ...(year.counted
      ? [
          `${quantityIn(year.counted.unit, year.counted.quantity, lang)} (${texts[year.counted.mark ?? "counted"][lang]})`,
        ]
      : []),
    ...year.plan.map(({ printed }) => texts.plan(printed)[lang]),
  ]
  return lines.length === 0 ? "–" : [...new Set(lines)].join("\n")
}
