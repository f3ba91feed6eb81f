import { inEach } from "../../../lib/texts.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { againReply, pageReply, redirectReply } from "../../../platform/http/reply.ts"
import { get, post, type Route } from "../../../platform/http/route.ts"
import { urls } from "../../../urls.ts"
import { accessCard, editors, type StoredCard } from "../card.access.ts"
import { strategyTrees } from "./level.queries.ts"
import { moveTask } from "./move-task.ts"
import { formTexts as texts } from "./pages/form.texts.ts"
import { areaTitle, goalTitle } from "./pages/level-parts.ts"
import { type GoalToChoose, moveTaskPage } from "./pages/move-task.page.ts"

/** The form that moves a task to another area. */
export const moveRoutes: readonly Route[] = [
  get(urls.cardMove, editors, async (ctx, { params }) => {
    const card = await accessCard(ctx, params.cardId, "edit")
    return pageReply(moveTaskPage(ctx, { card, goals: await goalsBeside(ctx, card), typed: "", problems: [] }))
  }),
  post(urls.cardMove, editors, async (ctx, { params, form }) => {
    const typed = form.text("area")
    const outcome = await moveTask(ctx, params.cardId, typed)
    const card = await accessCard(ctx, params.cardId, "edit")
    if (outcome.ok)
      return redirectReply(
        urls.card.href({ office: ctx.office.slug, cardId: card.id }),
        texts.moved(areaTitle(card.area)),
      )
    const goals = await goalsBeside(ctx, card)
    return againReply(moveTaskPage(ctx, { card, goals, typed, problems: outcome.problems }))
  }),
]

/** Every area of the office but the card's own, by goal. */
async function goalsBeside(ctx: OfficeCtx, card: StoredCard): Promise<GoalToChoose[]> {
  const strategies = await strategyTrees(ctx)
  const goals = strategies.flatMap(({ name, goals: own }) =>
    own.map((goal) => ({
      title:
        strategies.length > 1 ? inEach((lang) => `${name}: ${goalTitle(goal, true)[lang]}`) : goalTitle(goal, true),
      areas: goal.areas
        .filter(({ id }) => id !== card.area.id)
        .map((area) => ({ id: area.id, title: areaTitle(area) })),
    })),
  )
  return goals.filter(({ areas }) => areas.length > 0)
}
