import type { OfficeCtx } from "../../../../platform/ctx.ts"
import { officePage } from "../../../../ui/office-page.ts"
import { alert, type Content, columns, type Html, pageHeader, card as paper } from "../../../../ui/public.ts"
import { urls } from "../../../../urls.ts"
import type { GoalOfStrategy, StrategyTree } from "../level.queries.ts"
import type { RemovedLevel } from "../removal.ts"
import { levelPageTexts as texts } from "./level.texts.ts"
import { levelCrumbs, manageCard, progressCard, removedCard } from "./level-parts.ts"
import { areasTable } from "./strategy.page.ts"

export type GoalPageProps = {
  strategy: StrategyTree
  goal: GoalOfStrategy
  indicators: Content
  removed: readonly RemovedLevel[]
  mayEdit: boolean
  refusal?: Content
}

/** The second level: one goal with its chief, programmes and indicators. */
export function goalPage(ctx: OfficeCtx, props: GoalPageProps): Html {
  const { strategy, goal, mayEdit, refusal } = props
  const at = { office: ctx.office.slug, goalId: goal.id }
  return officePage(ctx, {
    title: goal.name,
    failed: refusal !== undefined,
    main: [
      pageHeader(ctx, {
        crumbs: levelCrumbs(ctx, { strategy, goal }),
        eyebrow: goal.number ? texts.goalNumber(goal.number) : texts.goal,
        title: goal.name,
        facts: goal.chief ? [{ term: texts.chief, value: goal.chief }] : [],
      }),
      refusal ? alert(ctx, { tone: "danger", body: refusal, announce: true }) : "",
      columns(ctx, {
        main: [paper(ctx, { title: texts.areas, body: areasTable(ctx, goal) }), props.indicators],
        aside: [
          progressCard(ctx, goal.progress, texts.howGoal),
          mayEdit
            ? [
                manageCard(
                  ctx,
                  [
                    { href: urls.goalChange.href(at), label: texts.changeGoal },
                    { href: urls.areaNew.href(at), label: texts.addArea },
                    { href: urls.goalIndicatorNew.href(at), label: texts.addIndicator },
                    { href: urls.cardImport.href(at), label: texts.import },
                  ],
                  goal.areas.length === 0 ? { kind: "goal", id: goal.id, label: texts.removeGoal } : undefined,
                ),
                removedCard(ctx, props.removed),
              ]
            : "",
        ],
      }),
    ],
  })
}
