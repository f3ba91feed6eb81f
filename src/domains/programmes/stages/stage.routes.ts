import { STAGE_KEYS, type StageKey } from "../../../law/programme-stages.ts"
import { today } from "../../../lib/dates.ts"
import { blocking, type Problem } from "../../../lib/problems.ts"
import { type OfficeCtx, type PersonCtx, ROLES, type Role } from "../../../platform/ctx.ts"
import { everyone, only } from "../../../platform/http/access.ts"
import type { Form } from "../../../platform/http/form.ts"
import { againReply, Missing, pageReply, redirectReply } from "../../../platform/http/reply.ts"
import { get, post, type Route } from "../../../platform/http/route.ts"
import { idOfContent, newId } from "../../../platform/ids.ts"
import { PAPER_BODY, receiveUpload } from "../../../platform/receive-upload.ts"
import { storedReply } from "../../../platform/stored-reply.ts"
import { urls } from "../../../urls.ts"
import { peopleWithRole, personNames } from "../../people/public.ts"
import { cardChoices, pointsAsText } from "../../strategy/public.ts"
import { PASTED } from "../past/paste-text.ts"
import { accessProgramme, managesProgrammes, programmeManagers, programmeReaders } from "../programme.access.ts"
import { councilGaps } from "../programme.queries.ts"
import type { Programme } from "../programme.ts"
import { shownProgramme } from "../public.queries.ts"
import { addEvidence, setEvidenceRemoved } from "./add-evidence.ts"
import { addStep, setStepRemoved } from "./add-step.ts"
import { enterPastProgramme, type PastTyped } from "./enter-past-programme.ts"
import { markStage, unmarkStage } from "./mark-stage.ts"
import { pastPage } from "./pages/past.page.ts"
import { publicStagesPage } from "./pages/public-stages.page.ts"
import { doneTypedOf, stagePage } from "./pages/stage.page.ts"
import type { EvidenceForm } from "./pages/stage-evidence.ts"
import { stagesPage } from "./pages/stages.page.ts"
import { planStage } from "./plan-stage.ts"
import { accessStages, readsStage } from "./stage.access.ts"
import type { StageNeighbours } from "./stage.course.ts"
import { type DoneTyped, type PlanTyped, planTypedOf } from "./stage.form.ts"
import { evidenceOf, stagesWithSteps } from "./stage.queries.ts"
import { removedSteps, stepsOf } from "./stage.steps.ts"
import { stageTexts as texts } from "./stage.texts.ts"
import { stageBySlug, stageStates, USUAL_POINTS } from "./stage.ts"
import { knownEnd } from "./stage.words.ts"
import { tickStep } from "./tick-step.ts"

const anyRole = only(...ROLES)
type At = { programmeId: string; stage: string }
type Again = {
  plan?: PlanTyped
  done?: DoneTyped
  typedStep?: string
  typedEvidence?: EvidenceForm
  problems: readonly Problem[]
}

const keyOf = (slug: string): StageKey => {
  const key = stageBySlug(slug)
  if (!key) throw new Missing("stage")
  return key
}

/** The six stages of a programme: for the office, for everybody, and those of past years. */
export function stageRoutes(neighbours: StageNeighbours): readonly Route[] {
  const standing = async (ctx: OfficeCtx, programme: Programme) => {
    const { stages, kept } = await stagesWithSteps(ctx, programme)
    const course = await neighbours.courseOf(ctx, programme)
    const states = stageStates({ programme, stages, course, today: today(ctx.now) })
    return { programme, stages, kept, course, states }
  }
  const emptyPartsOf = async (ctx: OfficeCtx, programme: Programme) =>
    new Set(blocking(await councilGaps(ctx, programme)).map(({ field }) => field))

  const shownStage = async (ctx: OfficeCtx, params: At, again: Again = { problems: [] }) => {
    const key = keyOf(params.stage)
    const programme = await accessStages(ctx, params.programmeId, key)
    const { stages, kept, course, states } = await standing(ctx, programme)
    const stage = stages.find((each) => each.key === key)!
    const emptyParts = await emptyPartsOf(ctx, programme)
    const mayPlan = managesProgrammes(ctx)
    return stagePage(ctx, {
      ...{ programme, stage, state: states[key], course, mayPlan, problems: again.problems },
      steps: stepsOf(key, { programme, course, emptyParts }, kept.get(key) ?? []),
      removedSteps: removedSteps(kept.get(key) ?? []),
      evidence: (await evidenceOf(ctx, programme.id, "all")).filter((it) => it.stage === key),
      people: mayPlan ? await peopleWithRole(ctx, ...(ROLES as [Role, ...Role[]])) : [],
      plan: again.plan ?? planTypedOf(stage, ctx.lang),
      done: again.done ?? doneTypedOf(ctx, stage, knownEnd(stage, { programme, course })),
      typedStep: again.typedStep ?? "",
      typedEvidence: again.typedEvidence,
    })
  }
  const placeOf = (ctx: OfficeCtx, { programmeId, stage }: At) =>
    urls.programmeStage.href({ office: ctx.office.slug, programmeId, stage })

  return [
    get(urls.pastProgramme, programmeManagers, async (ctx) =>
      pageReply(pastPage(ctx, { typed: usualPast(ctx), cards: await cardChoices(ctx), problems: [] })),
    ),
    post(
      urls.pastProgramme,
      programmeManagers,
      async (ctx, { form }) => {
        const typed = pastTyped(form)
        const outcome = await enterPastProgramme(ctx, { ...typed, id: form.idOfMade() })
        if (!outcome.ok)
          return againReply(pastPage(ctx, { typed, cards: await cardChoices(ctx), problems: outcome.problems }))
        const { id: programmeId, year } = outcome.value
        const next = typed.text === "" ? urls.programmeStages : urls.pastText
        return redirectReply(next.href({ office: ctx.office.slug, programmeId }), texts.pastSaved(year))
      },
      PASTED,
    ),

    get(urls.programmeStages, programmeReaders, async (ctx, { params }) => {
      const programme = await accessProgramme(ctx, params.programmeId, "view")
      const it = await standing(ctx, programme)
      const emptyParts = await emptyPartsOf(ctx, programme)
      const facts = { programme, course: it.course, emptyParts }
      const steps = new Map(STAGE_KEYS.map((key) => [key, stepsOf(key, facts, it.kept.get(key) ?? [])]))
      const owners = it.stages.flatMap(({ ownerId }) => ownerId ?? [])
      return pageReply(stagesPage(ctx, { ...it, steps, names: await personNames(ctx, owners) }))
    }),
    get(urls.programmeStage, anyRole, async (ctx, { params }) => pageReply(await shownStage(ctx, params))),
    post(urls.programmeStage, programmeManagers, async (ctx, { params, form }) => {
      const plan = planTyped(form)
      const outcome = await planStage(ctx, { programmeId: params.programmeId, stage: keyOf(params.stage) }, plan)
      if (!outcome.ok) return againReply(await shownStage(ctx, params, { plan, problems: outcome.problems }))
      return redirectReply(placeOf(ctx, params), texts.planSaved)
    }),
    post(urls.stageDone, anyRole, async (ctx, { params, form }) => {
      const done = { points: form.text("done"), on: form.text("on"), note: form.text("note") }
      const outcome = await markStage(ctx, { programmeId: params.programmeId, stage: keyOf(params.stage) }, done)
      if (!outcome.ok) return againReply(await shownStage(ctx, params, { done, problems: outcome.problems }))
      return redirectReply(placeOf(ctx, params), outcome.value.isOnCard ? texts.markedOnCard : texts.marked)
    }),
    post(urls.stageUndone, anyRole, async (ctx, { params }) => {
      await unmarkStage(ctx, { programmeId: params.programmeId, stage: keyOf(params.stage) })
      return redirectReply(placeOf(ctx, params), texts.unmarked)
    }),
    post(urls.stageSteps, anyRole, async (ctx, { params, form }) => {
      const at = { programmeId: params.programmeId, stage: keyOf(params.stage) }
      const key = form.text("key")
      const what = form.text("do")
      if (what === "add") {
        const label = form.text("step")
        const outcome = await addStep(ctx, at, { id: idOfContent(key, label), label })
        if (!outcome.ok)
          return againReply(await shownStage(ctx, params, { typedStep: label, problems: outcome.problems }))
        return redirectReply(placeOf(ctx, params), texts.stepAdded)
      }
      if (what === "remove" || what === "return") {
        await setStepRemoved(ctx, { ...at, key }, what === "remove")
        return redirectReply(placeOf(ctx, params), what === "remove" ? texts.stepRemoved : texts.stepReturned)
      }
      await tickStep(ctx, { ...at, key }, what === "tick")
      return redirectReply(placeOf(ctx, params), texts.ticked)
    }),
    post(
      urls.stageEvidence,
      anyRole,
      async (ctx, { params, form }) => {
        const at = { programmeId: params.programmeId, stage: keyOf(params.stage) }
        await accessStages(ctx, at.programmeId, at.stage)
        const kind = form.has("address") ? ("address" as const) : ("document" as const)
        const isPublic = form.text("isPublic") === "on"
        const typed = { label: form.text("label"), address: form.text("address").trim(), isPublic }
        const typedEvidence = { ...typed, kind }
        const received = kind === "document" ? await receiveUpload(ctx, form.file("file"), "file") : undefined
        if (received && !received.ok)
          return againReply(await shownStage(ctx, params, { typedEvidence, problems: received.problems }))
        const outcome = await addEvidence(ctx as PersonCtx, at, {
          ...typed,
          id: form.idOfMade(),
          file: received?.value ?? null,
        })
        if (!outcome.ok) return againReply(await shownStage(ctx, params, { typedEvidence, problems: outcome.problems }))
        return redirectReply(placeOf(ctx, params), texts.evidenceAdded)
      },
      { maxBody: PAPER_BODY },
    ),
    post(urls.stageEvidenceRemoval, anyRole, async (ctx, { params, form }) => {
      const at = { programmeId: params.programmeId, stage: keyOf(params.stage), id: form.text("id") }
      const isRemoved = form.text("back") === ""
      await setEvidenceRemoved(ctx as PersonCtx, at, isRemoved)
      return redirectReply(placeOf(ctx, params), isRemoved ? texts.evidenceRemoved : texts.evidenceReturned)
    }),

    get(urls.publicProgrammeStages, everyone, async (ctx, { params }) => {
      const programme = await shownProgramme(ctx, params.years)
      const it = await standing(ctx, programme)
      const evidence = await evidenceOf(ctx, programme.id, "public")
      return pageReply(publicStagesPage(ctx, { ...it, evidence }))
    }),
    get(urls.stageDocument, everyone, async (ctx, { params }) => {
      const programme = await shownProgramme(ctx, params.years)
      const found = (await evidenceOf(ctx, programme.id, "kept")).find(({ id }) => id === params.evidenceId)
      if (!found?.file) throw new Missing("document")
      if (!found.isPublic && !(await readsStage(ctx, programme.id, found.stage))) throw new Missing("document")
      return storedReply(ctx, found.file)
    }),
  ]
}

const planTyped = (form: Form): PlanTyped => ({
  owner: form.text("owner"),
  deputy: form.text("deputy"),
  from: form.text("from"),
  to: form.text("to"),
  points: form.text("points"),
  notes: form.text("notes"),
})

const ofStages = <T>(of: (key: StageKey) => T) =>
  Object.fromEntries(STAGE_KEYS.map((key) => [key, of(key)])) as Record<StageKey, T>

const pastTyped = (form: Form): PastTyped => ({
  ...{ id: form.text("id"), year: form.text("year").trim(), title: form.text("title"), number: form.text("number") },
  ...{ on: form.text("on"), bipUrl: form.text("bipUrl").trim(), cardId: form.text("cardId") },
  text: form.text("text"),
  planned: ofStages((key) => form.text(`planned.${key}`)),
  done: ofStages((key) => form.text(`done.${key}`)),
})

/** The usual points, all of them done. */
function usualPast(ctx: OfficeCtx): PastTyped {
  const points = ofStages((key) => pointsAsText(USUAL_POINTS[key], ctx.lang))
  return {
    ...{ id: newId(), year: "", title: "", number: "", on: "", bipUrl: "", cardId: "", text: "" },
    planned: points,
    done: points,
  }
}
