import { isPartKey, type PartKey } from "../../law/programme.ts"
import { today } from "../../lib/dates.ts"
import type { Problem } from "../../lib/problems.ts"
import type { OfficeCtx } from "../../platform/ctx.ts"
import type { Form } from "../../platform/http/form.ts"
import { againReply, Missing, pageReply, redirectReply } from "../../platform/http/reply.ts"
import { get, post, type Route } from "../../platform/http/route.ts"
import { newId } from "../../platform/ids.ts"
import { urls } from "../../urls.ts"
import { cardChoices } from "../strategy/public.ts"
import { assignParts } from "./assign-parts.ts"
import { deleteProgramme } from "./delete-programme.ts"
import { editionsOf } from "./edition.queries.ts"
import type { ProgrammeNeighbours } from "./neighbours.ts"
import { listProgrammes, workOnParts } from "./office.queries.ts"
import { type NewProgrammeTyped, newProgrammePage } from "./pages/new-programme.page.ts"
import { newTexts as texts } from "./pages/new-programme.texts.ts"
import { officeProgrammesPage } from "./pages/office-programmes.page.ts"
import { overviewPage } from "./pages/overview.page.ts"
import { previewPage } from "./pages/public-programme.page.ts"
import { deletedPage, settingsPage, writersPage } from "./pages/settings.page.ts"
import { tasksPage } from "./pages/tasks.page.ts"
import {
  accessProgramme,
  managesProgrammes,
  programmeManagers,
  programmeReaders,
  programmeWritersOf,
  writesProgrammes,
} from "./programme.access.ts"
import { gapsOf, programmeText, textsOf } from "./programme.queries.ts"
import { isWritable, lacksText, type Programme } from "./programme.ts"
import { deletedProgramme, restoreProgramme } from "./restore-programme.ts"
import { saveSettings } from "./save-settings.ts"
import type { StageNeighbours } from "./stages/stage.course.ts"
import { startProgramme } from "./start-programme.ts"
import { templateTitle } from "./template.texts.ts"

const placeOf = (ctx: OfficeCtx, programmeId: string) => ({ office: ctx.office.slug, programmeId })

/** The office's pages about programmes as wholes. */
export const officeRoutes = (neighbours: ProgrammeNeighbours & StageNeighbours): readonly Route[] => [
  get(urls.officeProgrammes, programmeReaders, async (ctx) =>
    pageReply(officeProgrammesPage(ctx, await listProgrammes(ctx), managesProgrammes(ctx))),
  ),
  ...beginningRoutes,
  get(urls.programme, programmeReaders, async (ctx, { params }) => {
    const programme = await accessProgramme(ctx, params.programmeId, "view")
    return pageReply(await shownOverview(ctx, neighbours, programme))
  }),
  get(urls.programmePreview, programmeReaders, async (ctx, { params }) => {
    const programme = await accessProgramme(ctx, params.programmeId, "view")
    const text = await programmeText(ctx, programme.id)
    return pageReply(previewPage(ctx, { programme, text, courses: await neighbours.taskCourses(ctx, programme.id) }))
  }),
  get(urls.programmeTasks, programmeReaders, async (ctx, { params }) => {
    const programme = await accessProgramme(ctx, params.programmeId, "view")
    const { priorities: part } = await programmeText(ctx, programme.id)
    const courses = await neighbours.taskCourses(ctx, programme.id)
    return pageReply(tasksPage(ctx, { programme, part, courses, mayAnnounce: managesProgrammes(ctx) }))
  }),
  ...settingsRoutes,
  ...endingRoutes(neighbours),
]

/** The page of a programme, with what refused a press on it. */
async function shownOverview(
  ctx: OfficeCtx,
  neighbours: ProgrammeNeighbours & StageNeighbours,
  programme: Programme,
  problems: readonly Problem[] = [],
) {
  const { begunFrom } = programme
  const known = await textsOf(ctx, begunFrom ? [programme.id, begunFrom] : [programme.id])
  const text = known.get(programme.id)!
  const { work } = await workOnParts(ctx, programme.id)
  return overviewPage(ctx, {
    problems,
    ...{ programme, text, work },
    before: begunFrom ? known.get(begunFrom) : undefined,
    course: await neighbours.courseOf(ctx, programme),
    gaps: isWritable(programme) ? gapsOf(programme, text) : [],
    editions: programme.edition > 0 ? await editionsOf(ctx, programme.id) : [],
    yearsWithout: programme.kind === "annual" ? [] : await yearsWithout(ctx, programme),
    mayWrite: writesProgrammes(ctx),
    mayManage: managesProgrammes(ctx),
  })
}

/** Years of a programme of several years that have no annual one: it does not stand in for them. */
async function yearsWithout(ctx: OfficeCtx, { yearFrom, yearTo }: Programme): Promise<number[]> {
  const annual = new Set((await listProgrammes(ctx)).flatMap((it) => (it.kind === "annual" ? [it.yearFrom] : [])))
  return Array.from({ length: yearTo - yearFrom + 1 }, (_, index) => yearFrom + index).filter((it) => !annual.has(it))
}

const beginningRoutes: readonly Route[] = [
  get(urls.newProgramme, programmeManagers, async (ctx) => {
    const programmes = await sources(ctx)
    const cards = await cardChoices(ctx)
    return pageReply(
      newProgrammePage(ctx, { typed: firstTyped(ctx, programmes, cards), problems: [], programmes, cards }),
    )
  }),
  post(urls.newProgramme, programmeManagers, async (ctx, { form }) => {
    const typed = newTyped(form)
    const outcome = await startProgramme(ctx, {
      ...typed,
      id: form.idOfMade(),
      kind: typed.kind === "multi-year" ? "multi-year" : "annual",
      yearFrom: Number(typed.yearFrom || Number.NaN),
      yearTo: Number(typed.yearTo || typed.yearFrom || Number.NaN),
      cardId: typed.cardId || null,
    })
    if (outcome.ok) return redirectReply(urls.programme.href(placeOf(ctx, outcome.value.id)), texts.begun)
    const programmes = await sources(ctx)
    const cards = await cardChoices(ctx)
    return againReply(newProgrammePage(ctx, { typed, problems: outcome.problems, programmes, cards }))
  }),
]

/** Programmes with a text to begin from. */
const sources = async (ctx: OfficeCtx) => (await listProgrammes(ctx)).filter((it) => !lacksText(it))

const newTyped = (form: Form): NewProgrammeTyped => ({
  id: form.text("id"),
  kind: form.text("kind"),
  yearFrom: form.text("yearFrom"),
  yearTo: form.text("yearTo"),
  title: form.text("title"),
  cardId: form.text("cardId"),
  from: form.text("from") || "template",
})

/** The next year without a programme, begun from the last one there is. */
function firstTyped(
  ctx: OfficeCtx,
  programmes: readonly Programme[],
  cards: readonly { id: string }[],
): NewProgrammeTyped {
  const latest = programmes.find(({ kind }) => kind === "annual")
  const year = Math.max(today(ctx.now).year, latest?.yearFrom ?? 0) + 1
  return {
    ...{ id: newId(), kind: "annual", yearFrom: String(year), yearTo: "" },
    title: templateTitle(year),
    cardId: latest?.cardId ?? (cards.length === 1 ? cards[0]!.id : ""),
    from: latest?.id ?? "template",
  }
}

const settingsRoutes: readonly Route[] = [
  get(urls.programmeSettings, programmeManagers, async (ctx, { params }) => {
    const programme = await accessProgramme(ctx, params.programmeId, "manage")
    const typed = { title: programme.title, cardId: programme.cardId ?? "" }
    return pageReply(settingsPage(ctx, { programme, typed, problems: [], cards: await cardChoices(ctx) }))
  }),
  post(urls.programmeSettings, programmeManagers, async (ctx, { params, form }) => {
    const typed = { title: form.text("title"), cardId: form.text("cardId") }
    const outcome = await saveSettings(ctx, params.programmeId, { ...typed, cardId: typed.cardId || null })
    if (outcome.ok) return redirectReply(urls.programme.href(placeOf(ctx, outcome.value.id)), texts.settingsSaved)
    const programme = await accessProgramme(ctx, params.programmeId, "manage")
    const { problems } = outcome
    return againReply(settingsPage(ctx, { programme, typed, problems, cards: await cardChoices(ctx) }))
  }),
  get(urls.programmeWriters, programmeManagers, async (ctx, { params }) => {
    const programme = await accessProgramme(ctx, params.programmeId, "manage")
    const { work } = await workOnParts(ctx, programme.id)
    const typed = Object.fromEntries([...work].map(([key, it]) => [key, it.assignedTo?.id ?? ""]))
    return pageReply(writersPage(ctx, { programme, typed, problems: [], people: await programmeWritersOf(ctx) }))
  }),
  post(urls.programmeWriters, programmeManagers, async (ctx, { params, form }) => {
    const typed: Partial<Record<PartKey, string>> = {}
    for (const name of form.names()) if (isPartKey(name)) typed[name] = form.text(name)
    const outcome = await assignParts(ctx, params.programmeId, typed)
    if (outcome.ok) return redirectReply(urls.programme.href(placeOf(ctx, params.programmeId)), texts.writersSaved)
    const programme = await accessProgramme(ctx, params.programmeId, "manage")
    const people = await programmeWritersOf(ctx)
    return againReply(writersPage(ctx, { programme, typed, problems: outcome.problems, people }))
  }),
]

const endingRoutes = (neighbours: ProgrammeNeighbours & StageNeighbours): readonly Route[] => [
  post(urls.programmeDeletion, programmeManagers, async (ctx, { params }) => {
    const outcome = await deleteProgramme(ctx, params.programmeId, neighbours)
    if (!outcome.ok) {
      const programme = await accessProgramme(ctx, params.programmeId, "manage")
      return againReply(await shownOverview(ctx, neighbours, programme, outcome.problems))
    }
    return redirectReply(urls.programmeDeletion.href(placeOf(ctx, params.programmeId)), texts.deleted)
  }),
  get(urls.programmeDeletion, programmeManagers, async (ctx, { params }) => {
    const deleted = await deletedProgramme(ctx, params.programmeId)
    if (!deleted) throw new Missing("deleted programme")
    return pageReply(deletedPage(ctx, { id: params.programmeId, title: deleted.title, problems: [] }))
  }),
  post(urls.programmeRestoration, programmeManagers, async (ctx, { params }) => {
    const outcome = await restoreProgramme(ctx, params.programmeId)
    if (outcome.ok) return redirectReply(urls.programme.href(placeOf(ctx, params.programmeId)), texts.restored)
    const deleted = await deletedProgramme(ctx, params.programmeId)
    return againReply(
      deletedPage(ctx, { id: params.programmeId, title: deleted?.title ?? "", problems: outcome.problems }),
    )
  }),
]
