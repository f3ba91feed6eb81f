import type { Problem } from "../../../lib/problems.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { everyone } from "../../../platform/http/access.ts"
import { againReply, pageReply, redirectReply } from "../../../platform/http/reply.ts"
import { get, post, type Route } from "../../../platform/http/route.ts"
import { urls } from "../../../urls.ts"
import { personNames } from "../../people/public.ts"
import { editors, knowsNames, mayEditCards } from "../card.access.ts"
import { lookers } from "../facts/alarms/assign-indicator.ts"
import { filledOf } from "../facts/filled.queries.ts"
import type { Catalogue } from "../facts/filled.ts"
import { answerLevelValue } from "./answer-value.ts"
import { accessArea, accessGoal } from "./level.access.ts"
import { accessLevelIndicator } from "./level-indicator.access.ts"
import { type MeaningTyped, readMeaning, typedIndicator, typedMeaning, typedValue } from "./level-indicator.form.ts"
import { levelIndicator, linkableIndicators } from "./level-indicator.queries.ts"
import { linkIndicators } from "./link-indicators.ts"
import { levelIndicatorPageTexts as texts } from "./pages/indicator.texts.ts"
import { indicatorFormPage } from "./pages/indicator-form.page.ts"
import { indicatorCrumbs, levelIndicatorPage, removedIndicatorPage } from "./pages/level-indicator.page.ts"
import { levelCrumbs } from "./pages/level-parts.ts"
import { linkPage, STATE } from "./pages/value-forms.ts"
import { removeLevelIndicator } from "./remove-level-indicator.ts"
import { type LevelIndicatorInput, saveLevelIndicator } from "./save-level-indicator.ts"
import { stateValue, type ValueInput } from "./state-value.ts"
import { unlinkIndicators } from "./unlink-indicators.ts"

const NEW: LevelIndicatorInput = {
  ...{ name: "", kind: null, source: "", unit: "", direction: null, method: "", ownerId: null, deputyId: null },
}

/** Indicators of goals and areas: what they say, who says it, and what is the same elsewhere. */
export const levelIndicatorRoutes = (catalogue: Catalogue): readonly Route[] => [
  get(urls.goalIndicatorNew, editors, async (ctx, { params }) => pageReply(await newOfGoal(ctx, params.goalId, NEW))),
  post(urls.goalIndicatorNew, editors, async (ctx, { params, form }) => {
    const typed = typedIndicator(form)
    const outcome = await saveLevelIndicator(ctx, { goalId: params.goalId }, typed)
    if (!outcome.ok) return againReply(await newOfGoal(ctx, params.goalId, typed, outcome.problems))
    return redirectReply(urls.levelIndicator.href({ office: ctx.office.slug, ...outcome.value }), texts.added)
  }),
  get(urls.areaIndicatorNew, editors, async (ctx, { params }) => pageReply(await newOfArea(ctx, params.areaId, NEW))),
  post(urls.areaIndicatorNew, editors, async (ctx, { params, form }) => {
    const typed = typedIndicator(form)
    const outcome = await saveLevelIndicator(ctx, { areaId: params.areaId }, typed)
    if (!outcome.ok) return againReply(await newOfArea(ctx, params.areaId, typed, outcome.problems))
    return redirectReply(urls.levelIndicator.href({ office: ctx.office.slug, ...outcome.value }), texts.added)
  }),

  get(urls.levelIndicator, everyone, async (ctx, { params }) =>
    pageReply(await shown(ctx, catalogue, params.indicatorId)),
  ),
  get(urls.levelIndicatorChange, editors, async (ctx, { params }) => {
    const stored = await accessLevelIndicator(ctx, params.indicatorId, "edit")
    return pageReply(await changeForm(ctx, stored.id, stored))
  }),
  post(urls.levelIndicatorChange, editors, async (ctx, { params, form }) => {
    const typed = typedIndicator(form)
    const outcome = await saveLevelIndicator(ctx, { indicatorId: params.indicatorId }, typed)
    if (!outcome.ok) return againReply(await changeForm(ctx, params.indicatorId, typed, outcome.problems))
    return redirectReply(here(ctx, params.indicatorId), texts.saved)
  }),

  get(urls.levelIndicatorValue, editors, async (ctx, { params }) =>
    redirectReply(`${here(ctx, (await accessLevelIndicator(ctx, params.indicatorId, "edit")).id)}#${STATE}`),
  ),
  post(urls.levelIndicatorValue, editors, async (ctx, { params, form }) => {
    const typed = typedValue(form)
    if (form.text("do") === "answer") {
      const meaning = typedMeaning(form)
      const read = readMeaning(meaning)
      const at = { year: Number(typed.year), role: typed.role, statedIn: typed.statedIn }
      const outcome = read.ok ? await answerLevelValue(ctx, params.indicatorId, { ...at, answer: read.value }) : read
      if (!outcome.ok)
        return againReply(await shown(ctx, catalogue, params.indicatorId, { meaning, problems: outcome.problems }))
      return redirectReply(here(ctx, params.indicatorId), texts.confirmed)
    }
    const outcome = await stateValue(ctx, params.indicatorId, typed)
    if (!outcome.ok)
      return againReply(await shown(ctx, catalogue, params.indicatorId, { typed, problems: outcome.problems }))
    return redirectReply(here(ctx, params.indicatorId), texts.stated)
  }),
  get(urls.levelIndicatorLink, editors, async (ctx, { params }) => pageReply(await linkShown(ctx, params.indicatorId))),
  post(urls.levelIndicatorLink, editors, async (ctx, { params, form }) => {
    if (form.text("do") === "unlink") {
      await unlinkIndicators(ctx, params.indicatorId, form.text("other"))
      return redirectReply(here(ctx, params.indicatorId), texts.unlinked)
    }
    const outcome = await linkIndicators(ctx, params.indicatorId, form.text("other"))
    if (!outcome.ok) return againReply(await linkShown(ctx, params.indicatorId, outcome.problems))
    return redirectReply(here(ctx, params.indicatorId), texts.linked)
  }),
  post(urls.levelIndicatorRemoval, editors, async (ctx, { params, form }) => {
    const back = form.text("back") === "1"
    await removeLevelIndicator(ctx, params.indicatorId, { back })
    return redirectReply(here(ctx, params.indicatorId), back ? texts.restored : texts.removed)
  }),
]

const here = (ctx: OfficeCtx, indicatorId: string) => urls.levelIndicator.href({ office: ctx.office.slug, indicatorId })

const NOTHING: ValueInput = { year: "", role: "actual", statedIn: "", printed: "" }

async function shown(
  ctx: OfficeCtx,
  catalogue: Catalogue,
  indicatorId: string,
  it: { typed?: ValueInput; meaning?: MeaningTyped; problems?: readonly Problem[] } = {},
) {
  const mayEdit = mayEditCards(ctx)
  const stored = await accessLevelIndicator(ctx, indicatorId, mayEdit ? "restore" : "view")
  if (stored.isRemoved) return removedIndicatorPage(ctx, stored)
  const { indicator, statements } = await levelIndicator(ctx, stored)
  const people = [...statements.map(({ recordedBy }) => recordedBy), indicator.ownerId, indicator.deputyId]
  const { filled } = await filledOf(ctx, catalogue, { ids: [stored.id] })
  return levelIndicatorPage(ctx, {
    ...{ stored, indicator, statements, mayEdit },
    filled: filled.get(stored.id),
    names: knowsNames(ctx)
      ? await personNames(
          ctx,
          people.filter((id) => id !== null),
        )
      : new Map(),
    typed: it.typed ?? NOTHING,
    meaning: it.meaning,
    problems: it.problems ?? [],
  })
}

async function linkShown(ctx: OfficeCtx, indicatorId: string, problems: readonly Problem[] = []) {
  const stored = await accessLevelIndicator(ctx, indicatorId, "edit")
  const above = indicatorCrumbs(ctx, stored, [{ label: "" }]).slice(0, -1)
  const crumbs = [...above, { label: stored.name, href: here(ctx, stored.id) }, { label: texts.linkTitle }]
  return linkPage(ctx, { indicator: stored, crumbs, linkable: await linkableIndicators(ctx, stored.id), problems })
}

async function newOfGoal(
  ctx: OfficeCtx,
  goalId: string,
  typed: LevelIndicatorInput,
  problems: readonly Problem[] = [],
) {
  const goal = await accessGoal(ctx, goalId, "edit")
  const crumbs = levelCrumbs(ctx, { strategy: goal.strategy, goal, here: [{ label: "" }] }).slice(0, -1)
  const action = urls.goalIndicatorNew.href({ office: ctx.office.slug, goalId: goal.id })
  return indicatorFormPage(ctx, { isNew: true, action, crumbs, typed, staff: await lookers(ctx), problems })
}

async function newOfArea(
  ctx: OfficeCtx,
  areaId: string,
  typed: LevelIndicatorInput,
  problems: readonly Problem[] = [],
) {
  const area = await accessArea(ctx, areaId, "edit")
  const { goal } = area
  const crumbs = levelCrumbs(ctx, { strategy: goal.strategy, goal, area, here: [{ label: "" }] }).slice(0, -1)
  const action = urls.areaIndicatorNew.href({ office: ctx.office.slug, areaId: area.id })
  return indicatorFormPage(ctx, { isNew: true, action, crumbs, typed, staff: await lookers(ctx), problems })
}

async function changeForm(
  ctx: OfficeCtx,
  indicatorId: string,
  typed: LevelIndicatorInput,
  problems: readonly Problem[] = [],
) {
  const stored = await accessLevelIndicator(ctx, indicatorId, "edit")
  const crumbs = [
    ...indicatorCrumbs(ctx, stored, [{ label: "" }]).slice(0, -1),
    { label: stored.name, href: here(ctx, stored.id) },
  ]
  const action = urls.levelIndicatorChange.href({ office: ctx.office.slug, indicatorId: stored.id })
  return indicatorFormPage(ctx, { isNew: false, action, crumbs, typed, staff: await lookers(ctx), problems })
}
