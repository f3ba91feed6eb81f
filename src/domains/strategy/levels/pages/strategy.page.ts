import { formatDate } from "../../../../lib/dates.ts"
import { inEach } from "../../../../lib/texts.ts"
import type { OfficeCtx } from "../../../../platform/ctx.ts"
import { officePage } from "../../../../ui/office-page.ts"
import {
  alert,
  buttonLink,
  type Content,
  columns,
  emptyState,
  grid,
  type Html,
  html,
  icon,
  link,
  pageHeader,
  card as paper,
  paragraphs,
  say,
  table,
} from "../../../../ui/public.ts"
import { urls } from "../../../../urls.ts"
import { monitoringTexts } from "../../monitoring/monitoring.texts.ts"
import type { AreaOfGoal, GoalOfStrategy, StrategyTree } from "../level.queries.ts"
import type { RemovedLevel } from "../removal.ts"
import { levelPageTexts as texts } from "./level.texts.ts"
import { areaTitle, goalTitle, manageCard, progressCard, ratioBar, ratioCell, removedCard } from "./level-parts.ts"

export type StrategyPageProps = {
  strategies: readonly StrategyTree[]
  removed: readonly RemovedLevel[]
  mayEdit: boolean
  /** Why the last change was refused. */
  refusal?: Content
}

/** The first level: what a strategy is for, its goals and their programmes. */
export function strategyPage(ctx: OfficeCtx, props: StrategyPageProps): Html {
  const { strategies } = props
  const only = strategies.length === 1 ? strategies[0] : undefined
  return officePage(ctx, {
    title: texts.strategyTitle,
    failed: props.refusal !== undefined,
    main: [
      pageHeader(ctx, {
        title: only ? only.name || texts.unnamed : texts.strategyTitle,
        lead: texts.strategyLead,
      }),
      props.refusal ? alert(ctx, { tone: "danger", body: props.refusal, announce: true }) : "",
      strategies.length === 0
        ? emptyPart(ctx, props)
        : strategies.map((strategy) => strategyPart(ctx, props, strategy, !only)),
      strategies.length > 0 && props.mayEdit ? removedCard(ctx, props.removed) : "",
    ],
  })
}

function emptyPart(ctx: OfficeCtx, { mayEdit, removed }: StrategyPageProps): Content {
  const office = ctx.office.slug
  return [
    paper(ctx, {
      body: emptyState(ctx, {
        title: texts.empty,
        body: mayEdit ? texts.emptyEditor : texts.emptyVisitor,
        actions: mayEdit
          ? [
              buttonLink(ctx, {
                href: urls.cardImport.href({ office }),
                label: texts.import,
                look: "primary",
                icon: "upload",
              }),
              buttonLink(ctx, { href: urls.strategyNew.href({ office }), label: texts.addStrategy, icon: "plus" }),
            ]
          : undefined,
      }),
    }),
    mayEdit ? removedCard(ctx, removed) : "",
  ]
}

function strategyPart(ctx: OfficeCtx, props: StrategyPageProps, strategy: StrategyTree, isNamed: boolean): Content {
  const { goals } = strategy
  return [
    isNamed ? html`<h2>${say(ctx, strategy.name || texts.unnamed)}</h2>` : "",
    columns(ctx, {
      main: [
        aboutCard(ctx, strategy),
        goals.length === 0
          ? paper(ctx, { body: html`<p class="quiet">${say(ctx, texts.noGoals)}</p>` })
          : goals.map((goal) => goalCard(ctx, goal)),
      ],
      aside: asidePart(ctx, props, strategy),
    }),
  ]
}

function asidePart(ctx: OfficeCtx, { mayEdit }: StrategyPageProps, strategy: StrategyTree): Content {
  const office = ctx.office.slug
  const at = { office, strategyId: strategy.id }
  return [
    progressCard(ctx, strategy.progress, texts.howStrategy),
    mayEdit
      ? [
          html`<div data-screen-only>${buttonLink(ctx, { href: urls.cardImport.href({ office }), label: texts.import, look: "primary", icon: "upload", wide: true })}</div>`,
          manageCard(
            ctx,
            [
              { href: urls.strategyChange.href(at), label: texts.changeStrategy },
              { href: urls.goalNew.href(at), label: texts.addGoal },
              { href: urls.strategyNew.href({ office }), label: texts.addStrategy },
            ],
            strategy.goals.length === 0
              ? { kind: "strategy", id: strategy.id, label: texts.removeStrategy }
              : undefined,
          ),
        ]
      : "",
    html`<p data-screen-only>${icon("file-text")} ${link(ctx, { href: urls.strategyMonitoring.href(at), label: monitoringTexts.title })}</p>`,
    html`<p data-screen-only>${icon("download")} ${link(ctx, { href: urls.strategyData.href({ office }), label: texts.data })}</p>`,
  ]
}

function aboutCard(ctx: OfficeCtx, { vision, mission, resolutions }: StrategyTree): Content {
  const said = [
    ...(vision ? [paper(ctx, { title: texts.vision, body: paragraphs(vision) })] : []),
    ...(mission ? [paper(ctx, { title: texts.mission, body: paragraphs(mission) })] : []),
  ]
  return [
    said.length > 0 ? grid(ctx, said) : "",
    resolutions.length > 0 ? paper(ctx, { title: texts.resolutions, body: resolutionList(ctx, resolutions) }) : "",
  ]
}

const resolutionList = (ctx: OfficeCtx, resolutions: StrategyTree["resolutions"]): Html =>
  html`<ul class="plain-list">${resolutions.map(({ number, on, about, href }) => {
    const label = on
      ? inEach((lang) => texts.resolutionOf(number, formatDate(on, lang))[lang])
      : texts.resolution(number)
    return html`<li>${href ? link(ctx, { href, label }) : say(ctx, label)}${about ? html`<br><span class="quiet">${about}</span>` : ""}</li>`
  })}</ul>`

function goalCard(ctx: OfficeCtx, goal: GoalOfStrategy): Html {
  return paper(ctx, {
    title: link(ctx, {
      href: urls.goal.href({ office: ctx.office.slug, goalId: goal.id }),
      label: goalTitle(goal),
    }),
    body: [goal.chief ? html`<p class="quiet">${say(ctx, texts.chief)}: ${goal.chief}</p>` : "", areasTable(ctx, goal)],
  })
}

/** The programmes of a goal with their progress, and what they make together. */
export function areasTable(ctx: OfficeCtx, goal: GoalOfStrategy): Html {
  if (goal.areas.length === 0) return html`<p class="quiet">${say(ctx, texts.noAreas)}</p>`
  return table<AreaOfGoal>(ctx, {
    caption: inEach((lang) => texts.areasOf(goalTitle(goal)[lang])[lang]),
    hiddenCaption: true,
    columns: [
      { label: texts.area, heading: "plain", cell: (area) => areaCell(ctx, area) },
      { label: texts.tasks, align: "number", cell: (area) => area.tasks.length },
      { label: texts.bar, hiddenLabel: true, width: "bar", cell: (area) => ratioBar(area.progress.value) },
      { label: texts.progress, align: "number", cell: (area) => ratioCell(ctx, area.progress.value) },
    ],
    rows: goal.areas,
    foot: [
      texts.total,
      goal.areas.reduce((sum, area) => sum + area.tasks.length, 0),
      "",
      ratioCell(ctx, goal.progress.value),
    ],
  })
}

const areaCell = (ctx: OfficeCtx, area: AreaOfGoal): Content => [
  link(ctx, { href: urls.area.href({ office: ctx.office.slug, areaId: area.id }), label: areaTitle(area) }),
  area.coordinator
    ? html`<div class="note">${say(ctx, texts.coordinator)}: ${area.coordinator}</div>`
    : html`<div class="note">${say(ctx, texts.noCoordinator)}</div>`,
]
