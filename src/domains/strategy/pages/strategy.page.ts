import type { OfficeCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  barInTable,
  buttonLink,
  type Content,
  emptyState,
  type Html,
  html,
  link,
  pageHeader,
  card as paper,
  say,
  table,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { pointsAsText } from "../card.ts"
import { progressAsText } from "../card-print.ts"
import type { AreaOfStrategy, CardLine, GoalOfStrategy, WholeStrategy } from "../strategy.queries.ts"
import { anchorOf, areaTitle, goalTitle } from "./place.ts"
import { strategyTexts as texts } from "./strategy.texts.ts"

export type StrategyPageProps = { strategies: readonly WholeStrategy[]; mayEdit: boolean }

/** The strategy as a tree: goals, areas, tasks with their progress. */
export function strategyPage(ctx: OfficeCtx, { strategies, mayEdit }: StrategyPageProps): Html {
  const only = strategies.length === 1 ? strategies[0] : undefined
  const toImport = buttonLink(ctx, {
    href: urls.cardImport.href({ office: ctx.office.slug }),
    label: texts.import,
    look: "primary",
    icon: "upload",
  })
  return officePage(ctx, {
    title: texts.title,
    main: [
      pageHeader(ctx, {
        title: only ? only.name || texts.unnamed : texts.title,
        lead: texts.lead,
        actions: mayEdit && strategies.length > 0 ? toImport : undefined,
      }),
      strategies.length === 0
        ? paper(ctx, {
            body: emptyState(ctx, {
              title: texts.emptyTitle,
              body: mayEdit ? texts.emptyEditor : texts.emptyVisitor,
              actions: mayEdit ? toImport : undefined,
            }),
          })
        : strategies.map((strategy) => [
            only ? "" : html`<h2>${say(ctx, strategy.name || texts.unnamed)}</h2>`,
            strategy.goals.map((goal) => goalSection(ctx, goal, only ? 2 : 3)),
          ]),
    ],
  })
}

function goalSection(ctx: OfficeCtx, goal: GoalOfStrategy, level: 2 | 3): Html {
  const title = say(ctx, goalTitle(goal))
  return html`<section class="section" id="${anchorOf(goal.id)}">${level === 2 ? html`<h2>${title}</h2>` : html`<h3>${title}</h3>`}${
    goal.chief ? html`<p class="quiet">${say(ctx, texts.chief)}: ${goal.chief}</p>` : ""
  }${goal.areas.map((area) => areaCard(ctx, area))}</section>`
}

function areaCard(ctx: OfficeCtx, area: AreaOfStrategy): Html {
  return paper(ctx, {
    id: anchorOf(area.id),
    level: 3,
    title: areaTitle(area),
    aside: area.coordinator ? [texts.coordinator, ": ", area.coordinator] : texts.cards(area.cards.length),
    body: table<CardLine>(ctx, {
      caption: texts.cardsOf(areaTitle(area)),
      hiddenCaption: true,
      columns: [
        { label: texts.task, heading: "plain", cell: (line) => taskCell(ctx, line) },
        {
          label: texts.progress,
          width: "bar",
          cell: (line) => (line.done === null ? "" : barInTable(line.done, 10_000)),
        },
        { label: texts.done, align: "number", cell: (line) => doneCell(ctx, line) },
      ],
      rows: area.cards,
    }),
  })
}

const taskCell = (ctx: OfficeCtx, line: CardLine): Content =>
  link(ctx, {
    href: urls.card.href({ office: ctx.office.slug, cardId: line.id }),
    label: line.number ? `${line.number}. ${line.name}` : line.name,
  })

function doneCell(ctx: OfficeCtx, { done, planned }: CardLine): Content {
  if (done === null || planned === null) return html`<span class="quiet">${say(ctx, texts.noPoints)}</span>`
  const figure = html`<strong>${progressAsText(done, ctx.lang)}</strong>`
  if (planned === 10_000) return figure
  return [figure, html`<div class="note">${say(ctx, texts.plannedNot100(pointsAsText(planned, ctx.lang)))}</div>`]
}
