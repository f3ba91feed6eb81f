import { toPlainDate } from "../../../../lib/dates.ts"
import type { OfficeCtx } from "../../../../platform/ctx.ts"
import { officePage } from "../../../../ui/office-page.ts"
import {
  alert,
  barInTable,
  type Content,
  columns,
  day,
  type Html,
  html,
  link,
  pageHeader,
  card as paper,
  say,
  table,
  tag,
} from "../../../../ui/public.ts"
import { urls } from "../../../../urls.ts"
import { pointsAsText } from "../../card.ts"
import { progressAsText } from "../../card-print.ts"
import type { AreaOfGoal, GoalOfStrategy, StrategyTree, TaskOfArea } from "../level.queries.ts"
import { areaWarnings, inTenths, ratioAsText, tenthsOf } from "../level-progress.ts"
import { readPercent } from "../page-reader/read-percent.ts"
import type { RemovedLevel } from "../removal.ts"
import { levelPageTexts as texts } from "./level.texts.ts"
import { areaTitle, levelCrumbs, manageCard, ratioCard, ratioCell, removedCard, warningsOf } from "./level-parts.ts"

export type AreaPageProps = {
  strategy: StrategyTree
  goal: GoalOfStrategy
  area: AreaOfGoal
  indicators: Content
  removed: readonly RemovedLevel[]
  mayEdit: boolean
  refusal?: Content
}

/** The third level: one programme with its coordinator, tasks, weights and indicators. */
export function areaPage(ctx: OfficeCtx, props: AreaPageProps): Html {
  const { strategy, goal, area, refusal } = props
  return officePage(ctx, {
    title: area.name,
    failed: refusal !== undefined,
    main: [
      pageHeader(ctx, {
        crumbs: levelCrumbs(ctx, { strategy, goal, area }),
        eyebrow: area.number ? texts.areaNumber(area.number) : texts.area,
        title: area.name,
        facts: [
          ...(area.coordinator ? [{ term: texts.coordinator, value: area.coordinator }] : []),
          ...(goal.chief ? [{ term: texts.chief, value: goal.chief }] : []),
        ],
      }),
      refusal ? alert(ctx, { tone: "danger", body: refusal, announce: true }) : "",
      columns(ctx, {
        main: [tasksCard(ctx, area), statedCard(ctx, area), props.indicators],
        aside: [
          progressPart(ctx, area),
          ...(props.mayEdit ? [managePart(ctx, props), removedCard(ctx, props.removed)] : []),
        ],
      }),
    ],
  })
}

function tasksCard(ctx: OfficeCtx, area: AreaOfGoal): Html {
  if (area.tasks.length === 0)
    return paper(ctx, { title: texts.tasks, body: html`<p class="quiet">${say(ctx, texts.noTasks)}</p>` })
  const { weightSum, weights, value } = area.progress
  return paper(ctx, {
    title: texts.tasks,
    body: [
      table<TaskOfArea>(ctx, {
        caption: texts.tasks,
        hiddenCaption: true,
        columns: [
          { label: texts.task, heading: "plain", cell: (task) => taskCell(ctx, task) },
          { label: texts.weight, align: "number", cell: (task) => weightCell(ctx, task.weight) },
          {
            label: texts.bar,
            hiddenLabel: true,
            width: "bar",
            cell: ({ progress }) => (progress === null ? "" : barInTable(progress, 10_000)),
          },
          { label: texts.progress, align: "number", cell: (task) => progressCell(ctx, task) },
        ],
        rows: area.tasks,
        foot: [texts.total, weights === "stated" ? percent(ctx, weightSum) : "", "", ratioCell(ctx, value)],
      }),
      warningsOf(ctx, areaWarnings(area.progress)),
    ],
  })
}

const percent = (ctx: OfficeCtx, hundredths: number) => `${pointsAsText(hundredths, ctx.lang)}%`

/** The task, and what deserves a look in its numbers. */
function taskCell(ctx: OfficeCtx, task: TaskOfArea): Content {
  const { done, planned, progress, printed } = task
  const differs = done !== null && printed?.value != null && printed.value !== done
  const notes: Content[] = [
    ...(done === null && progress !== null && printed ? [texts.fromPage(printed.statedIn)] : []),
    ...(differs ? [texts.pagePrints(printed.progress, printed.statedIn)] : []),
    ...(printed && isOtherWeight(task) ? [texts.pagePrintsWeight(printed.weight, printed.statedIn)] : []),
    ...(planned !== null && planned !== 10_000 ? [texts.plannedNot100(pointsAsText(planned, ctx.lang))] : []),
  ]
  return [
    link(ctx, { href: urls.card.href({ office: ctx.office.slug, cardId: task.id }), label: areaTitle(task) }),
    notes.map((note) => html`<div class="note">${say(ctx, note)}</div>`),
  ]
}

function isOtherWeight({ weight, printed }: TaskOfArea): boolean {
  const said = printed ? readPercent(printed.weight) : null
  return typeof said === "number" && said !== weight
}

const weightCell = (ctx: OfficeCtx, weight: number | null): Content =>
  weight === null ? html`<span class="quiet">${say(ctx, texts.noWeight)}</span>` : percent(ctx, weight)

const progressCell = (ctx: OfficeCtx, { progress }: TaskOfArea): Content =>
  progress === null
    ? html`<span class="quiet">${say(ctx, texts.noPoints)}</span>`
    : html`<strong>${progressAsText(progress, ctx.lang)}</strong>`

function progressPart(ctx: OfficeCtx, { progress, tasks }: AreaOfGoal): Content {
  const { value, weights } = progress
  return ratioCard(ctx, value, [texts.howArea, weights === "equal" && tasks.length > 1 ? [" ", texts.howEqual] : ""])
}

type Said = { source: Content; progress: string; at: Temporal.Instant | null; differs: boolean }

/** The row "Razem" of every source beside what follows from the cards. */
function statedCard(ctx: OfficeCtx, { statements, progress }: AreaOfGoal): Content {
  if (statements.length === 0) return ""
  const { value } = progress
  const own = value && tenthsOf(value)
  const rows: Said[] = [
    ...(value ? [{ source: texts.counted, progress: ratioAsText(value, ctx.lang), at: null, differs: false }] : []),
    ...statements.map((each) => ({
      source: each.statedIn,
      progress: each.progress,
      at: each.at,
      differs: own !== null && each.value !== null && inTenths(each.value) !== own,
    })),
  ]
  return paper(ctx, {
    title: texts.statedTitle,
    body: [
      html`<p class="quiet">${say(ctx, texts.statedHint)}</p>`,
      table<Said>(ctx, {
        caption: texts.statedTitle,
        hiddenCaption: true,
        columns: [
          { label: texts.source, heading: "plain", cell: ({ source }) => source },
          {
            label: texts.total,
            align: "number",
            cell: ({ progress, differs }) => [
              html`<span class="printed">${progress}</span>`,
              differs ? [" ", tag(ctx, { label: texts.differs, tone: "warning" })] : "",
            ],
          },
          {
            label: texts.readOn,
            cell: ({ at }) => (at ? day(ctx, toPlainDate(at)) : ""),
          },
        ],
        rows,
      }),
    ],
  })
}

function managePart(ctx: OfficeCtx, { area }: AreaPageProps): Html {
  const at = { office: ctx.office.slug, areaId: area.id }
  return manageCard(
    ctx,
    [
      ...(area.tasks.length > 0 ? [{ href: urls.areaWeights.href(at), label: texts.changeWeights }] : []),
      { href: urls.areaTaskNew.href(at), label: texts.addTask },
      { href: urls.areaChange.href(at), label: texts.changeArea },
      { href: urls.areaIndicatorNew.href(at), label: texts.addIndicator },
      { href: urls.cardImport.href(at), label: texts.import },
    ],
    area.tasks.length === 0 ? { kind: "area", id: area.id, label: texts.removeArea } : undefined,
  )
}
