import type { OfficeCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import { card, columns, type Html, html, pageHeader, say, table } from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { compareCard, crumbsOf } from "./monitoring.page.ts"
import { hundredthsAsText, percentAsText } from "./monitoring.print.ts"
import { monitoringTexts as texts } from "./monitoring.texts.ts"
import type { Snapshot, SnapshotLine } from "./snapshot.queries.ts"
import type { IndicatorChange, StateChanges, StrategyState, TaskChange } from "./strategy-state.ts"

export type ComparisonPage = {
  strategyId: string
  snapshots: readonly SnapshotLine[]
  from: Snapshot
  to: { name: string; id: string; state: StrategyState }
  changes: StateChanges
}

/** Two states of one strategy beside each other: only what differs. */
export function comparisonPage(ctx: OfficeCtx, props: ComparisonPage): Html {
  const { from, to, changes, strategyId } = props
  const isSame = changes.areas.length + changes.tasks.length + changes.indicators.length === 0
  const percent = (tenths: number | null) => percentAsText(tenths, ctx.lang)
  return officePage(ctx, {
    title: texts.comparison,
    main: [
      pageHeader(ctx, {
        crumbs: [
          ...crumbsOf(ctx, to.state),
          { label: texts.short, href: urls.strategyMonitoring.href({ office: ctx.office.slug, strategyId }) },
          { label: texts.compare },
        ],
        title: texts.comparison,
        lead: `${from.name} → ${to.name}`,
        facts: [
          { term: texts.progress, value: `${percent(changes.progress.before)} → ${percent(changes.progress.after)}` },
        ],
      }),
      columns(ctx, {
        main: [
          isSame ? card(ctx, { body: html`<p>${say(ctx, texts.same)}</p>` }) : "",
          changes.areas.length > 0
            ? card(ctx, {
                title: texts.changedAreas,
                body: table<StateChanges["areas"][number]>(ctx, {
                  caption: texts.changedAreas,
                  hiddenCaption: true,
                  rows: changes.areas,
                  columns: [
                    { label: texts.area, heading: "plain", cell: ({ name }) => name },
                    { label: texts.before, align: "number", cell: ({ progress }) => percent(progress.before) },
                    { label: texts.after, align: "number", cell: ({ progress }) => percent(progress.after) },
                  ],
                }),
              })
            : "",
          changes.tasks.length > 0
            ? card(ctx, { title: texts.changedTasks, body: tasksTable(ctx, changes.tasks) })
            : "",
          changes.indicators.length > 0
            ? card(ctx, { title: texts.changedIndicators, body: indicatorsTable(ctx, changes.indicators) })
            : "",
        ],
        aside: compareCard(ctx, strategyId, props.snapshots, { from: from.id, to: to.id }),
      }),
    ],
  })
}

function tasksTable(ctx: OfficeCtx, tasks: readonly TaskChange[]): Html {
  const points = (hundredths: number | null) => hundredthsAsText(hundredths, ctx.lang)
  return table<TaskChange>(ctx, {
    caption: texts.changedTasks,
    hiddenCaption: true,
    rows: tasks,
    columns: [
      {
        label: texts.task,
        heading: "plain",
        cell: ({ place, name, kind }) =>
          html`${place} ${name}${kind === "changed" ? "" : html` <span class="note">(${say(ctx, texts[kind])})</span>`}`,
      },
      { label: texts.before, align: "number", cell: ({ progress }) => points(progress.before) },
      { label: texts.after, align: "number", cell: ({ progress }) => points(progress.after) },
    ],
  })
}

const indicatorsTable = (ctx: OfficeCtx, indicators: readonly IndicatorChange[]): Html =>
  table<IndicatorChange>(ctx, {
    caption: texts.changedIndicators,
    hiddenCaption: true,
    rows: indicators,
    columns: [
      { label: texts.indicator, heading: "plain", cell: ({ place, name }) => `${place} ${name}`.trim() },
      { label: texts.year, cell: ({ year }) => year },
      { label: texts.before, align: "number", cell: ({ value }) => value.before || texts.none },
      { label: texts.after, align: "number", cell: ({ value }) => value.after || texts.none },
    ],
  })
