import type { OfficeCtx } from "../../../platform/ctx.ts"
import type { Form } from "../../../platform/http/form.ts"
import { againReply, Missing, pageReply, redirectReply } from "../../../platform/http/reply.ts"
import { get, post, type Route } from "../../../platform/http/route.ts"
import { urls } from "../../../urls.ts"
import { editors } from "../card.access.ts"
import { addTask } from "./add-task.ts"
import { accessArea, accessGoal, accessStrategy, type StoredArea, type StoredGoal } from "./level.access.ts"
import { typedStrategy } from "./level.form.ts"
import { strategyTrees } from "./level.queries.ts"
import { formTexts as texts } from "./pages/form.texts.ts"
import { levelFormPage, weightsPage } from "./pages/level-form.page.ts"
import { levelCrumbs } from "./pages/level-parts.ts"
import { strategyFormPage } from "./pages/strategy-form.page.ts"
import { saveArea } from "./save-area.ts"
import { saveGoal } from "./save-goal.ts"
import { saveStrategy } from "./save-strategy.ts"
import { saveWeights } from "./save-weights.ts"

const EMPTY = { number: "", name: "", person: "" }
const NEW = { name: "", vision: "", mission: "", resolutions: [] }

/** The forms in which a strategy is built by hand. */
export const levelFormRoutes: readonly Route[] = [
  get(urls.strategyNew, editors, async (ctx) => pageReply(strategyFormPage(ctx, { typed: NEW, problems: [] }))),
  post(urls.strategyNew, editors, async (ctx, { form }) => {
    const typed = typedStrategy(form)
    const outcome = await saveStrategy(ctx, undefined, typed)
    if (!outcome.ok) return againReply(strategyFormPage(ctx, { typed, problems: outcome.problems }))
    return redirectReply(urls.strategy.href({ office: ctx.office.slug }), texts.strategyAdded)
  }),
  get(urls.strategyChange, editors, async (ctx, { params }) => {
    const { id: strategyId } = await accessStrategy(ctx, params.strategyId, "edit")
    const [stored] = await strategyTrees(ctx, { strategyId })
    if (!stored) throw new Missing("strategy")
    return pageReply(strategyFormPage(ctx, { strategyId, stored, typed: stored, problems: [] }))
  }),
  post(urls.strategyChange, editors, async (ctx, { params, form }) => {
    const stored = await accessStrategy(ctx, params.strategyId, "edit")
    const typed = typedStrategy(form)
    const outcome = await saveStrategy(ctx, stored.id, typed)
    if (!outcome.ok)
      return againReply(strategyFormPage(ctx, { strategyId: stored.id, stored, typed, problems: outcome.problems }))
    return redirectReply(urls.strategy.href({ office: ctx.office.slug }), texts.saved)
  }),

  get(urls.goalNew, editors, async (ctx, { params }) => {
    const strategy = await accessStrategy(ctx, params.strategyId, "edit")
    return pageReply(levelFormPage(ctx, { ...newGoal(ctx, strategy), typed: EMPTY, problems: [] }))
  }),
  post(urls.goalNew, editors, async (ctx, { params, form }) => {
    const strategy = await accessStrategy(ctx, params.strategyId, "edit")
    const typed = typedLevel(form, "chief")
    const outcome = await saveGoal(ctx, { strategyId: strategy.id }, { ...numbered(typed), chief: typed.person })
    if (!outcome.ok)
      return againReply(levelFormPage(ctx, { ...newGoal(ctx, strategy), typed, problems: outcome.problems }))
    return redirectReply(urls.goal.href({ office: ctx.office.slug, ...outcome.value }), texts.goalAdded)
  }),
  get(urls.goalChange, editors, async (ctx, { params }) => {
    const goal = await accessGoal(ctx, params.goalId, "edit")
    const typed = { number: goal.number, name: goal.name, person: goal.chief }
    return pageReply(levelFormPage(ctx, { ...changedGoal(ctx, goal), typed, problems: [] }))
  }),
  post(urls.goalChange, editors, async (ctx, { params, form }) => {
    const goal = await accessGoal(ctx, params.goalId, "edit")
    const typed = typedLevel(form, "chief")
    const outcome = await saveGoal(ctx, { goalId: goal.id }, { ...numbered(typed), chief: typed.person })
    if (!outcome.ok)
      return againReply(levelFormPage(ctx, { ...changedGoal(ctx, goal), typed, problems: outcome.problems }))
    return redirectReply(urls.goal.href({ office: ctx.office.slug, goalId: goal.id }), texts.saved)
  }),

  get(urls.areaNew, editors, async (ctx, { params }) => {
    const goal = await accessGoal(ctx, params.goalId, "edit")
    return pageReply(levelFormPage(ctx, { ...newArea(ctx, goal), typed: EMPTY, problems: [] }))
  }),
  post(urls.areaNew, editors, async (ctx, { params, form }) => {
    const goal = await accessGoal(ctx, params.goalId, "edit")
    const typed = typedLevel(form, "coordinator")
    const outcome = await saveArea(ctx, { goalId: goal.id }, { ...numbered(typed), coordinator: typed.person })
    if (!outcome.ok) return againReply(levelFormPage(ctx, { ...newArea(ctx, goal), typed, problems: outcome.problems }))
    return redirectReply(urls.area.href({ office: ctx.office.slug, ...outcome.value }), texts.areaAdded)
  }),
  get(urls.areaChange, editors, async (ctx, { params }) => {
    const area = await accessArea(ctx, params.areaId, "edit")
    const typed = { number: area.number, name: area.name, person: area.coordinator }
    return pageReply(levelFormPage(ctx, { ...changedArea(ctx, area), typed, problems: [] }))
  }),
  post(urls.areaChange, editors, async (ctx, { params, form }) => {
    const area = await accessArea(ctx, params.areaId, "edit")
    const typed = typedLevel(form, "coordinator")
    const outcome = await saveArea(ctx, { areaId: area.id }, { ...numbered(typed), coordinator: typed.person })
    if (!outcome.ok)
      return againReply(levelFormPage(ctx, { ...changedArea(ctx, area), typed, problems: outcome.problems }))
    return redirectReply(urls.area.href({ office: ctx.office.slug, areaId: area.id }), texts.saved)
  }),

  get(urls.areaTaskNew, editors, async (ctx, { params }) => {
    const area = await accessArea(ctx, params.areaId, "edit")
    return pageReply(levelFormPage(ctx, { ...newTask(ctx, area), typed: EMPTY, problems: [] }))
  }),
  post(urls.areaTaskNew, editors, async (ctx, { params, form }) => {
    const area = await accessArea(ctx, params.areaId, "edit")
    const typed = typedLevel(form, "")
    const outcome = await addTask(ctx, area.id, numbered(typed))
    if (!outcome.ok) return againReply(levelFormPage(ctx, { ...newTask(ctx, area), typed, problems: outcome.problems }))
    return redirectReply(urls.cardEdit.href({ office: ctx.office.slug, ...outcome.value }), texts.taskAdded)
  }),

  get(urls.areaWeights, editors, async (ctx, { params }) => {
    const area = await accessArea(ctx, params.areaId, "edit")
    return pageReply(weightsPage(ctx, { area, tasks: await tasksOf(ctx, area), typed: new Map(), problems: [] }))
  }),
  post(urls.areaWeights, editors, async (ctx, { params, form }) => {
    const area = await accessArea(ctx, params.areaId, "edit")
    const names = form.names().filter((name) => name.startsWith("weights."))
    const typed = new Map(names.map((name) => [name.slice("weights.".length), form.text(name)]))
    const outcome = await saveWeights(ctx, area.id, typed)
    if (!outcome.ok)
      return againReply(weightsPage(ctx, { area, tasks: await tasksOf(ctx, area), typed, problems: outcome.problems }))
    return redirectReply(urls.area.href({ office: ctx.office.slug, areaId: area.id }), texts.weightsSaved)
  }),
]

const typedLevel = (form: Form, person: string) => ({
  number: form.text("number"),
  name: form.text("name"),
  person: form.text(person),
})
const numbered = ({ number, name }: { number: string; name: string }) => ({ number, name })

async function tasksOf(ctx: OfficeCtx, area: StoredArea) {
  const [strategy] = await strategyTrees(ctx, { areaId: area.id })
  return strategy?.goals[0]?.areas[0]?.tasks ?? []
}

type Place = { office: string }
const at = (ctx: OfficeCtx): Place => ({ office: ctx.office.slug })

const newGoal = (ctx: OfficeCtx, strategy: { id: string; name: string }) => ({
  kind: "goal" as const,
  isNew: true,
  action: urls.goalNew.href({ ...at(ctx), strategyId: strategy.id }),
  crumbs: linked(ctx, { strategy }),
})
const changedGoal = (ctx: OfficeCtx, goal: StoredGoal) => ({
  kind: "goal" as const,
  isNew: false,
  action: urls.goalChange.href({ ...at(ctx), goalId: goal.id }),
  crumbs: linked(ctx, { strategy: goal.strategy, goal }),
})
const newArea = (ctx: OfficeCtx, goal: StoredGoal) => ({
  kind: "area" as const,
  isNew: true,
  action: urls.areaNew.href({ ...at(ctx), goalId: goal.id }),
  crumbs: linked(ctx, { strategy: goal.strategy, goal }),
})
const changedArea = (ctx: OfficeCtx, area: StoredArea) => ({
  kind: "area" as const,
  isNew: false,
  action: urls.areaChange.href({ ...at(ctx), areaId: area.id }),
  crumbs: linked(ctx, { strategy: area.goal.strategy, goal: area.goal, area }),
})
const newTask = (ctx: OfficeCtx, area: StoredArea) => ({
  kind: "task" as const,
  isNew: true,
  action: urls.areaTaskNew.href({ ...at(ctx), areaId: area.id }),
  crumbs: linked(ctx, { strategy: area.goal.strategy, goal: area.goal, area }),
})

/** A path whose last step is a link too, because a form stands under it. */
const linked = (ctx: OfficeCtx, path: Parameters<typeof levelCrumbs>[1]) =>
  levelCrumbs(ctx, { ...path, here: [{ label: "" }] }).slice(0, -1)
