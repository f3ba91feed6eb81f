import { toPlainDate } from "../../../lib/dates.ts"
import { formatNumber } from "../../../lib/numbers.ts"
import { speak } from "../../../lib/texts.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import type { DocumentBlock, DocumentModel } from "../../../platform/pdf.ts"
import { chartFigure } from "../../../ui/public.ts"
import { pointsAsText } from "../card.ts"
import { quantityIn } from "../facts/quantity.ts"
import { yearsToShow } from "../levels/indicator-lines.ts"
import { attention } from "./attention.ts"
import { hundredthsAsText, isGuessed, percentAsText, statedAsText } from "./monitoring.print.ts"
import { monitoringTexts as texts } from "./monitoring.texts.ts"
import {
  type AreaState,
  type GoalState,
  type IndicatorState,
  indicatorsOf,
  type StatedYear,
  type StrategyState,
  type YearState,
} from "./strategy-state.ts"

/** How many years an indicator's row has: the others are in its card. */
const YEARS = 5
const CHART_YEARS = 20

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
      ...valuesChart(ctx, state, thisYear),
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

/** How many indicators have a number or word of each year, stated or counted. */
function valuesChart(ctx: OfficeCtx, state: StrategyState, thisYear: number): DocumentBlock[] {
  const valued = indicatorsOf(state).flatMap(({ it }) =>
    it.years
      .filter(({ actual, counted }) => counted !== null || actual.some(({ isMissing }) => !isMissing))
      .map(({ year }) => year),
  )
  const come = valued.filter((year) => year <= thisYear)
  if (new Set(come).size < 2) return []
  // A year for which nobody has a value is shown as such.
  const first = Math.max(Math.min(...come), thisYear - CHART_YEARS + 1)
  const years = Array.from({ length: thisYear - first + 1 }, (_, index) => first + index)
  return [
    chartFigure(ctx, {
      title: texts.valuesChart,
      summary: texts.valuesChartSummary(indicatorsOf(state).length),
      categories: years.map(String),
      series: [{ label: texts.indicators, values: years.map((year) => valued.filter((each) => each === year).length) }],
      // The axis of small counts has ticks between them.
      format: (value) => (Number.isInteger(value) ? formatNumber(value, ctx.lang) : ""),
    }),
  ]
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
  const hasGuess = valued.some((each) =>
    each.years.some(({ year, actual, plan }) => years.includes(year) && [...actual, ...plan].some(isGuessed)),
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
    ...(hasGuess ? [{ kind: "paragraph" as const, text: t(texts.guessMark), small: true }] : []),
  ]
}

/** Each source's figure on a line of its own, then what the data say and what was planned. */
function yearCell(ctx: OfficeCtx, year: YearState | undefined): string {
  if (!year) return "–"
  const { lang } = ctx
  const hasConflict = new Set(year.actual.map(({ printed }) => printed)).size > 1
  const marked = (stated: StatedYear) => `${statedAsText(stated, lang)}${isGuessed(stated) ? "\u00a0?" : ""}`
  const lines = [
    ...year.actual.map((stated) =>
      hasConflict && stated.statedIn ? `${marked(stated)} (${stated.statedIn})` : marked(stated),
    ),
    ...(year.counted
      ? [
          `${quantityIn(year.counted.unit, year.counted.quantity, lang)} (${texts[year.counted.mark ?? "counted"][lang]})`,
        ]
      : []),
    ...year.plan.map((stated) => texts.plan(marked(stated))[lang]),
  ]
  return lines.length === 0 ? "–" : [...new Set(lines)].join("\n")
}
