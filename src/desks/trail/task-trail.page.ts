import { type TiedTask, yearsOf } from "../../domains/programmes/public.ts"
import type { OfficeCtx } from "../../platform/ctx.ts"
import { officePage } from "../../ui/office-page.ts"
import {
  barInTable,
  card,
  columns,
  emptyState,
  facts,
  type Html,
  html,
  link,
  money,
  pageHeader,
  pagination,
  section,
  table,
} from "../../ui/public.ts"
import { urls } from "../../urls.ts"
import type { TaskCallLine, TaskContractLine, TaskContracts } from "./trail.queries.ts"
import { trailTexts as texts } from "./trail.texts.ts"

export type TaskTrailPage = { task: TiedTask; calls: readonly TaskCallLine[]; contracts: TaskContracts }

/** What became of the money planned for one priority task: its competitions and contracts. */
export function taskTrailPage(ctx: OfficeCtx, { task, calls, contracts }: TaskTrailPage): Html {
  const { slug: office } = ctx.office
  const years = yearsOf(task.programme)
  const inForce = calls.filter(({ state }) => state !== "annulled")
  const announced = inForce.reduce((sum, { pool }) => sum + pool, 0)
  const contracted = calls.reduce((sum, call) => sum + call.contracted, 0)
  const most = Math.max(task.plannedMoney ?? 0, announced, contracted)
  const bar = (amount: number) => html`${money(ctx, amount)}${barInTable(amount, most)}`
  return officePage(ctx, {
    title: task.name,
    main: [
      pageHeader(ctx, {
        crumbs: [
          { label: texts.programme, href: urls.programmes.href({ office }) },
          { label: task.programme.title, href: urls.publicProgramme.href({ office, years }) },
          { label: task.place },
        ],
        eyebrow: texts.title,
        title: task.name,
        lead: `${task.programme.title}, ${task.place}`,
      }),
      columns(ctx, {
        main: [
          section(ctx, { title: texts.taskCalls, body: callsOf(ctx, calls) }),
          section(ctx, { title: texts.taskContracts, body: contractsOf(ctx, contracts) }),
          pagination(ctx, {
            ...contracts,
            href: (page) => urls.taskTrail.href({ office, taskId: task.id }, { strona: page > 1 ? page : undefined }),
          }),
        ],
        aside: card(ctx, {
          title: texts.steps,
          compact: true,
          body: facts(
            ctx,
            [
              { term: texts.planned, value: task.plannedMoney === null ? texts.notPlanned : bar(task.plannedMoney) },
              { term: texts.announced, value: bar(announced) },
              { term: texts.contracted, value: bar(contracted) },
            ],
            "stacked",
          ),
        }),
      }),
    ],
  })
}

function callsOf(ctx: OfficeCtx, calls: readonly TaskCallLine[]): Html {
  if (calls.length === 0) return emptyState(ctx, { title: texts.noCalls, level: 3 })
  return table<TaskCallLine>(ctx, {
    caption: texts.taskCalls,
    hiddenCaption: true,
    rows: calls,
    columns: [
      {
        label: texts.call,
        heading: "plain",
        cell: ({ id, number, title }) =>
          link(ctx, {
            href: urls.call.href({ office: ctx.office.slug, callId: id }),
            label: [number, title].filter(Boolean).join(" · "),
          }),
      },
      { label: texts.pool, align: "number", cell: ({ pool }) => money(ctx, pool) },
      {
        label: texts.contracted,
        align: "number",
        cell: ({ contracted, contracts }) =>
          html`${money(ctx, contracted)}<div class="note">${texts.contractsCount(contracts)[ctx.lang]}</div>`,
      },
    ],
  })
}

function contractsOf(ctx: OfficeCtx, { lines }: TaskContracts): Html {
  if (lines.length === 0) return emptyState(ctx, { title: texts.noContracts, level: 3 })
  return table<TaskContractLine>(ctx, {
    caption: texts.taskContracts,
    hiddenCaption: true,
    rows: lines,
    columns: [
      {
        label: texts.organisation,
        heading: "plain",
        cell: ({ id, title, organisation }) =>
          html`${link(ctx, {
            href: urls.contractTrail.href({ office: ctx.office.slug, contractId: id }),
            label: title,
          })}<div class="note">${organisation}</div>`,
      },
      { label: texts.granted, align: "number", cell: ({ grant }) => money(ctx, grant) },
      { label: texts.paid, align: "number", cell: ({ paid }) => money(ctx, paid) },
    ],
  })
}
