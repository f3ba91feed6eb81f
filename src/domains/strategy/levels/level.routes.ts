import type { Problem } from "../../../lib/problems.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { everyone } from "../../../platform/http/access.ts"
import { againReply, Missing, pageReply, type Reply, redirectReply } from "../../../platform/http/reply.ts"
import { get, post, type Route } from "../../../platform/http/route.ts"
import { isId } from "../../../platform/ids.ts"
import type { Content } from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { accessCard, editors, mayEditCards } from "../card.access.ts"
import { filledOf } from "../facts/filled.queries.ts"
import type { Catalogue } from "../facts/filled.ts"
import type { CardNeighbours } from "../neighbours.ts"
import { strategyTrees } from "./level.queries.ts"
import { levelIndicators } from "./level-indicator.queries.ts"
import { areaPage } from "./pages/area.page.ts"
import { goalPage } from "./pages/goal.page.ts"
import { levelIndicatorPageTexts as indicatorTexts } from "./pages/indicator.texts.ts"
import { levelPageTexts as texts } from "./pages/level.texts.ts"
import { levelIndicatorsCard } from "./pages/level-indicators.ts"
import { strategyPage } from "./pages/strategy.page.ts"
import { isLevelKind, type LevelKind, lockLevel, removedParts } from "./removal.ts"
import { removeLevel } from "./remove-level.ts"
import { restoreLevel } from "./restore-level.ts"

/** The three levels as everybody reads them, and taking away and bringing back what is empty. */
export const levelRoutes = (neighbours: CardNeighbours, catalogue: Catalogue): readonly Route[] => [
  get(urls.strategy, everyone, async (ctx) => pageReply(await strategyShown(ctx))),
  get(urls.goal, everyone, async (ctx, { params }) => pageReply(await goalShown(ctx, catalogue, params.goalId))),
  get(urls.area, everyone, async (ctx, { params }) => pageReply(await areaShown(ctx, catalogue, params.areaId))),

  post(urls.levelRemoval, editors, async (ctx, { form }) => {
    const { kind, id } = levelOf(form.text("kind"), form.text("id"))
    const above = await placeAbove(ctx, kind, id)
    const outcome = await removeLevel(ctx, kind, id, neighbours.tied)
    if (outcome.ok) return redirectReply(above, texts.removed)
    return refusal(ctx, catalogue, { kind, id }, outcome.problems)
  }),
  post(urls.levelRestoral, editors, async (ctx, { form }) => {
    const { kind, id } = levelOf(form.text("kind"), form.text("id"))
    const outcome = await restoreLevel(ctx, kind, id)
    if (!outcome.ok) return againReply(await strategyShown(ctx, outcome.problems[0]?.message))
    return redirectReply(placeOf(ctx, kind, id), texts.restored)
  }),
]

function levelOf(kind: string, id: string): { kind: LevelKind; id: string } {
  if (!isLevelKind(kind) || !isId(id)) throw new Missing("level")
  return { kind, id }
}

const placeOf = (ctx: OfficeCtx, kind: LevelKind, id: string): string => {
  const office = ctx.office.slug
  if (kind === "goal") return urls.goal.href({ office, goalId: id })
  if (kind === "area") return urls.area.href({ office, areaId: id })
  return kind === "task" ? urls.card.href({ office, cardId: id }) : urls.strategy.href({ office })
}

/** Where one finds what was removed; a second press of the button leads there too. */
async function placeAbove(ctx: OfficeCtx, kind: LevelKind, id: string): Promise<string> {
  const { above } = await lockLevel(ctx, kind, id)
  return placeOf(ctx, above?.kind ?? "strategy", above?.id ?? id)
}

async function refusal(
  ctx: OfficeCtx,
  catalogue: Catalogue,
  { kind, id }: { kind: LevelKind; id: string },
  problems: readonly Problem[],
): Promise<Reply> {
  const why = problems[0]?.message
  if (kind === "goal") return againReply(await goalShown(ctx, catalogue, id, why))
  if (kind === "area") return againReply(await areaShown(ctx, catalogue, id, why))
  if (kind === "task") {
    const { area } = await accessCard(ctx, id, "edit")
    return againReply(await areaShown(ctx, catalogue, area.id, why))
  }
  return againReply(await strategyShown(ctx, why))
}

async function strategyShown(ctx: OfficeCtx, why?: Content) {
  const mayEdit = mayEditCards(ctx)
  const strategies = await strategyTrees(ctx)
  const removed = mayEdit
    ? [
        ...(await removedParts(
          ctx,
          "goal",
          strategies.map(({ id }) => id),
        )),
        ...(await removedParts(ctx, "strategy")),
      ]
    : []
  return strategyPage(ctx, { strategies, removed, mayEdit, ...(why ? { refusal: why } : {}) })
}

async function goalShown(ctx: OfficeCtx, catalogue: Catalogue, goalId: string, why?: Content) {
  const [strategy] = isId(goalId) ? await strategyTrees(ctx, { goalId }) : []
  const goal = strategy?.goals[0]
  if (!strategy || !goal) throw new Missing("goal")
  const mayEdit = mayEditCards(ctx)
  const removed = mayEdit ? goal.removed.map((area) => ({ kind: "area" as const, ...area })) : []
  const indicators = levelIndicatorsCard(ctx, {
    title: indicatorTexts.goalIndicators,
    indicators: await levelIndicators(ctx, { goalId }),
    filled: (await filledOf(ctx, catalogue, { goalId })).filled,
  })
  return goalPage(ctx, { strategy, goal, indicators, removed, mayEdit, ...(why ? { refusal: why } : {}) })
}

async function areaShown(ctx: OfficeCtx, catalogue: Catalogue, areaId: string, why?: Content) {
  const [strategy] = isId(areaId) ? await strategyTrees(ctx, { areaId }) : []
  const goal = strategy?.goals[0]
  const area = goal?.areas[0]
  if (!strategy || !goal || !area) throw new Missing("area")
  const mayEdit = mayEditCards(ctx)
  const indicators = levelIndicatorsCard(ctx, {
    title: indicatorTexts.areaIndicators,
    indicators: await levelIndicators(ctx, { areaId }),
    filled: (await filledOf(ctx, catalogue, { areaId })).filled,
  })
  return areaPage(ctx, {
    ...{ strategy, goal, area, indicators, mayEdit },
    removed: mayEdit ? await removedParts(ctx, "task", [area.id]) : [],
    ...(why ? { refusal: why } : {}),
  })
}
