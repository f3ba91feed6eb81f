import { type PartKey, PROGRAMME_PARTS } from "../../law/programme.ts"
import { formatTime } from "../../lib/dates.ts"
import { type Conflict, withTheirs } from "../../lib/merge.ts"
import type { Problem } from "../../lib/problems.ts"
import type { Text } from "../../lib/texts.ts"
import type { OfficeCtx, PersonCtx } from "../../platform/ctx.ts"
import { askedPage } from "../../platform/http/asked-page.ts"
import type { Form } from "../../platform/http/form.ts"
import { againReply, fileReply, Missing, pageReply, type Reply, redirectReply } from "../../platform/http/reply.ts"
import { get, post, type Route } from "../../platform/http/route.ts"
import { newId } from "../../platform/ids.ts"
import { urls } from "../../urls.ts"
import { listUnits } from "../offices/public.ts"
import { addComment } from "./add-comment.ts"
import { historyOfPart, partAtRevision } from "./history.ts"
import type { ProgrammeNeighbours } from "./neighbours.ts"
import { workOnParts } from "./office.queries.ts"
import { historyPage } from "./pages/history.page.ts"
import { historyTexts } from "./pages/history.texts.ts"
import { type PartPageProps, partPage } from "./pages/part.page.ts"
import { partTexts as texts } from "./pages/part.texts.ts"
import { partFormTexts } from "./part.form.texts.ts"
import { type PartTyped, partTyped, partTypedOf, readPart, rearrangedPart } from "./part.form.ts"
import { partBySlug, partSlug } from "./part.slugs.ts"
import { accessProgramme, programmeReaders, programmeWriters, writesProgrammes } from "./programme.access.ts"
import { gapsOf, textsOf } from "./programme.queries.ts"
import { isWritable, type Programme } from "./programme.ts"
import { frozen, savePart, savePartAlone } from "./save-part.ts"
import { settleComment } from "./settle-comment.ts"

/** Room for long texts, so that their author is told by how much they are too long and loses nothing. */
const LONG_TEXTS = { maxBody: 24_000_000 }

const partOf = (slug: string): PartKey => {
  const key = partBySlug(slug)
  if (!key) throw new Missing("part of a programme")
  return key
}

const placeOf = (ctx: OfficeCtx, programme: { id: string }, key: PartKey) => ({
  office: ctx.office.slug,
  programmeId: programme.id,
  part: partSlug(key),
})

/** The pages on which the parts of a programme are written. */
export const editorRoutes = (neighbours: ProgrammeNeighbours): readonly Route[] => [
  get(urls.programmePart, programmeWriters, async (ctx, { params }) => {
    const key = partOf(params.part)
    const programme = await accessProgramme(ctx, params.programmeId, "edit")
    if (!isWritable(programme)) return redirectReply(urls.programmePreview.href(placeOf(ctx, programme, key)))
    return pageReply(await shownPart(ctx, programme, key))
  }),
  post(
    urls.programmePart,
    programmeWriters,
    (ctx, { params, form, headers }) =>
      headers.get("x-autosave") ? saveByItself(ctx, params, form) : save(ctx, neighbours, params, form),
    LONG_TEXTS,
  ),

  post(urls.programmeComments, programmeWriters, async (ctx, { params, form }) => {
    const key = partOf(params.part)
    const comment = { id: form.text("id"), text: form.text("comment") }
    const outcome = await addComment(ctx as PersonCtx, params.programmeId, { ...comment, id: form.idOfMade(), key })
    const programme = await accessProgramme(ctx, params.programmeId, "edit")
    if (outcome.ok)
      return redirectReply(`${urls.programmePart.href(placeOf(ctx, programme, key))}#komentarze`, texts.commentAdded)
    return againReply(await shownPart(ctx, programme, key, { comment, problems: outcome.problems }))
  }),
  post(urls.programmeComment, programmeWriters, async (ctx, { params, form }) => {
    const isSettled = form.text("settled") === "yes"
    await settleComment(ctx as PersonCtx, params.programmeId, { id: params.commentId, isSettled })
    const to = placeOf(ctx, { id: params.programmeId }, partOf(params.part))
    return redirectReply(
      `${urls.programmePart.href(to)}#komentarze`,
      isSettled ? texts.commentSettled : texts.commentOpened,
    )
  }),

  get(urls.programmePartHistory, programmeReaders, async (ctx, { params, query }) => {
    const key = partOf(params.part)
    const programme = await accessProgramme(ctx, params.programmeId, "view")
    const history = await historyOfPart(ctx, programme.id, key, askedPage(query))
    const mayRestore = writesProgrammes(ctx) && isWritable(programme)
    return pageReply(historyPage(ctx, { ...history, programme, key, mayRestore }))
  }),
  post(urls.programmePartHistory, programmeWriters, async (ctx, { params, form }) => {
    const key = partOf(params.part)
    const programme = await accessProgramme(ctx, params.programmeId, "edit")
    const content = await partAtRevision(ctx, programme.id, key, revisionIn(form))
    if (!content) throw new Missing("version of a part")
    const saving = await savePart(ctx, programme.id, { key, revision: programme.revision, content })
    const to = placeOf(ctx, programme, key)
    if (saving.kind === "saved") return redirectReply(urls.programmePart.href(to), historyTexts.restored)
    return againReply(
      await shownPart(ctx, programme, key, {
        problems: saving.kind === "refused" ? saving.problems : [],
        typed: partTypedOf(content, ctx.lang),
      }),
    )
  }),
]

async function save(
  ctx: OfficeCtx,
  neighbours: ProgrammeNeighbours,
  params: { programmeId: string; part: string },
  form: Form,
): Promise<Reply> {
  const key = partOf(params.part)
  const programme = await accessProgramme(ctx, params.programmeId, "edit")
  const pressed = form.text("do")
  const typed = partTyped(form)
  const revision = revisionIn(form)
  const again = (problems: readonly Problem[], shown: PartTyped = typed, at = revision) =>
    shownPart(ctx, { ...programme, revision: at }, key, { problems, typed: shown, isUnsaved: true })
  if (pressed === "sentences") {
    const sentences = await neighbours.consultationSentences(ctx, programme.id)
    return pageReply(await again(sentences.length === 0 ? [nothingToPutIn] : [], withSentences(typed, sentences)))
  }
  const changed = rearrangedPart(typed, pressed)
  if (changed) return pageReply(await again([], changed))
  const { content, problems } = readPart(ctx, key, typed)
  if (problems.length > 0) return againReply(await again(problems))
  const saving = await savePart(ctx, programme.id, { key, revision, content })
  if (saving.kind === "refused") return againReply(await again(saving.problems))
  if (saving.kind === "conflict") {
    const mine = partTypedOf(saving.content, ctx.lang)
    const theirs = partTypedOf(withTheirs(saving.content, saving.conflicts), ctx.lang)
    return againReply(await again(conflictProblems(saving.conflicts, theirs), mine, programme.revision))
  }
  const to = placeOf(ctx, programme, pressed === "next" ? following(key) : key)
  return redirectReply(urls.programmePart.href(to), saving.isMerged ? texts.merged : texts.saved)
}

/** A save of the page's own script: it learns the new revision and the words of the line that tells the state. */
async function saveByItself(ctx: OfficeCtx, params: { programmeId: string; part: string }, form: Form): Promise<Reply> {
  const key = partOf(params.part)
  const answer = (said: Text, more: { revision?: number; stop?: boolean } = {}) =>
    fileReply(JSON.stringify({ said: said[ctx.lang], ...more }), { type: "application/json; charset=utf-8" })
  const { content, problems } = readPart(ctx, key, partTyped(form))
  if (problems[0]) return answer(texts.notSaved(problems[0].message))
  const revision = revisionIn(form)
  const saving = await savePartAlone(ctx, params.programmeId, { key, revision, content })
  if (saving.kind === "saved")
    return answer(texts.savedAt(formatTime(ctx.now)), { revision: saving.programme.revision })
  if (saving.kind === "refused") return answer(texts.notSaved(saving.problems[0]!.message), { stop: true })
  return answer(texts.savedElsewhere, { stop: true })
}

/** Each field that both changed, with what the other one saved there. */
function conflictProblems(conflicts: readonly Conflict[], theirs: PartTyped): Problem[] {
  const fields = conflicts.map(({ path }): Problem => {
    const value = path.split(".").reduce<unknown>((at, name) => (at as Record<string, unknown>)?.[name], theirs)
    const text = typeof value === "string" ? value : ""
    return {
      field: path,
      code: "programme.savedOtherwise",
      message: text === "" ? partFormTexts.theirsEmpty : partFormTexts.theirs(text),
    }
  })
  return [{ field: "", code: "programme.conflict", message: texts.conflict }, ...fields]
}

const nothingToPutIn: Problem = {
  field: "",
  code: "programme.noConsultation",
  message: texts.noConsultation,
  level: "warning",
}

function withSentences(typed: PartTyped, sentences: readonly string[]): PartTyped {
  const added = sentences
    .filter((text) => !typed.paragraphs.some((paragraph) => paragraph.text === text))
    .map((text) => ({ id: newId(), text }))
  return { ...typed, paragraphs: [...typed.paragraphs, ...added] }
}

async function shownPart(
  ctx: OfficeCtx,
  programme: Programme,
  key: PartKey,
  more: Partial<Pick<PartPageProps, "typed" | "problems" | "comment" | "isUnsaved">> = {},
) {
  const { begunFrom } = programme
  const texts = await textsOf(ctx, begunFrom ? [programme.id, begunFrom] : [programme.id])
  const text = texts.get(programme.id)!
  const { work, comments } = await workOnParts(ctx, programme.id, key)
  const problems = isWritable(programme) ? [] : [frozen(programme)]
  return partPage(ctx, {
    ...{ programme, key, text, comments, problems, isUnsaved: false },
    typed: partTypedOf(text[key], ctx.lang),
    before: begunFrom ? texts.get(begunFrom) : undefined,
    gaps: gapsOf(programme, text),
    work: work.get(key),
    units: key === "priorities" ? await listUnits(ctx) : [],
    comment: { id: newId(), text: "" },
    ...more,
  })
}

function following(key: PartKey): PartKey {
  const index = PROGRAMME_PARTS.findIndex((part) => part.key === key)
  return PROGRAMME_PARTS[(index + 1) % PROGRAMME_PARTS.length]!.key
}

/** The revision that a form showed; 0, of which nothing is known, for anything else. */
function revisionIn(form: Form): number {
  const revision = form.text("revision")
  return /^\d{1,9}$/.test(revision) ? Number(revision) : 0
}
