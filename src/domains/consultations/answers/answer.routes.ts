import type { Problem } from "../../../lib/problems.ts"
import type { OfficeCtx, PersonCtx } from "../../../platform/ctx.ts"
import { officials } from "../../../platform/http/access.ts"
import { askedPage } from "../../../platform/http/asked-page.ts"
import { againReply, pageReply, redirectReply } from "../../../platform/http/reply.ts"
import { get, post, type Route } from "../../../platform/http/route.ts"
import { urls } from "../../../urls.ts"
import { accessConsultation, whyEnded } from "../consultation.access.ts"
import { paragraphsOf } from "../consultation.queries.ts"
import { fieldsToShow, readBegan } from "../edits.ts"
import { remarkCounts } from "../overview.queries.ts"
import { nextUnanswered, relatedRemarks, remarksToAnswer } from "./answer.queries.ts"
import { answerTexts as texts } from "./answer.texts.ts"
import { type AnswerTyped, answerRemarks } from "./answer-remarks.ts"
import { changeParagraph, wordsNow } from "./change-paragraph.ts"
import { type HidingFields, hideParts, hidingFields } from "./hide-parts.ts"
import { joinRemarks, partRemark } from "./join-remarks.ts"
import { officeRemarkPage } from "./office-remark.page.ts"
import { officeRemark } from "./office-remark.ts"
import { officeRemarksPage, sendingPage } from "./office-remarks.page.ts"
import { sendAnswers } from "./send-answers.ts"
import { workFilterOf, workQueryOf } from "./work-filter.ts"

/** `officials` are people. */
const person = (ctx: OfficeCtx): PersonCtx => ctx as PersonCtx

export const answerRoutes: readonly Route[] = [
  get(urls.officeRemarks, officials, async (ctx, { params, query }) =>
    pageReply(await worklist(ctx, params.consultationId, query, { decision: "", answer: "", chosen: [] }, [])),
  ),
  post(urls.bulkAnswer, officials, async (ctx, { params, query, form }) => {
    const { consultationId } = params
    const typed = {
      ...{ decision: form.text("decision"), answer: form.text("answer") },
      ...{ chosen: form.all("remark"), began: readBegan(form) },
    }
    const isJoining = form.text("what") === "join"
    const outcome = isJoining
      ? await joinRemarks(person(ctx), consultationId, typed.chosen)
      : await answerRemarks(person(ctx), consultationId, typed.chosen, typed)
    if (!outcome.ok) return againReply(await worklist(ctx, consultationId, query, typed, outcome.problems))
    const back = urls.officeRemarks.href(params, afterWork(query))
    return redirectReply(back, isJoining ? texts.joined(outcome.value) : texts.answered(outcome.value))
  }),
  get(urls.answersSending, officials, async (ctx, { params }) => {
    const it = await accessConsultation(ctx, params.consultationId, "manage")
    return pageReply(sendingPage(ctx, it, (await remarkCounts(ctx, it.id)).counts.toSend))
  }),
  post(urls.answersSending, officials, async (ctx, { params }) => {
    const letters = await sendAnswers(person(ctx), params.consultationId)
    return redirectReply(urls.officeRemarks.href(params), texts.sent(letters))
  }),

  get(urls.officeRemark, officials, async (ctx, { params, query }) =>
    pageReply(await one(ctx, params, { place: query.get("akapit") ?? "" }, [])),
  ),
  post(urls.officeRemark, officials, async (ctx, { params, form }) => {
    const { consultationId, remarkId } = params
    const answer = { decision: form.text("decision"), answer: form.text("answer"), began: readBegan(form) }
    const ended = await whyEnded(ctx, consultationId)
    if (ended.length > 0) return againReply(await one(ctx, params, { answer }, ended))
    const outcome = await answerRemarks(person(ctx), consultationId, [remarkId], answer)
    if (!outcome.ok) return againReply(await one(ctx, params, { answer }, outcome.problems))
    if (form.text("after") === "stay") return redirectReply(urls.officeRemark.href(params), texts.saved)
    const next = await nextUnanswered(ctx, consultationId, await officeRemark(ctx, consultationId, remarkId))
    if (!next) return redirectReply(urls.officeRemarks.href(params), texts.allAnswered)
    return redirectReply(urls.officeRemark.href({ ...params, remarkId: next.id }), texts.saved)
  }),
  post(urls.remarkHiding, officials, async (ctx, { params, form }) => {
    const hiding = { parts: form.text("parts"), reason: form.text("reason"), began: readBegan(form) }
    const outcome = await hideParts(person(ctx), params.consultationId, params.remarkId, hiding)
    if (!outcome.ok) return againReply(await one(ctx, params, { hiding }, outcome.problems))
    return redirectReply(urls.officeRemark.href(params), texts.hidden)
  }),
  post(urls.remarkJoining, officials, async (ctx, { params, form }) => {
    const outcome = await joinRemarks(person(ctx), params.consultationId, [params.remarkId, form.text("with")])
    if (!outcome.ok) return againReply(await one(ctx, params, {}, outcome.problems))
    return redirectReply(urls.officeRemark.href(params), texts.joined(outcome.value))
  }),
  post(urls.remarkParting, officials, async (ctx, { params }) => {
    await partRemark(person(ctx), params.consultationId, params.remarkId)
    return redirectReply(urls.officeRemark.href(params), texts.parted)
  }),
  post(urls.remarkChange, officials, async (ctx, { params, form }) => {
    const change = { paragraphId: form.text("paragraphId"), words: form.text("words"), began: form.text("began") }
    const outcome = await changeParagraph(person(ctx), params.consultationId, params.remarkId, change)
    if (!outcome.ok) return againReply(await one(ctx, params, { change, place: change.paragraphId }, outcome.problems))
    return redirectReply(urls.officeRemark.href(params, { akapit: change.paragraphId }), texts.changed)
  }),
]

/** The list to go on with: the same page, unless what was done took remarks off the list. */
function afterWork(query: URLSearchParams) {
  const asked = workFilterOf(query)
  const page = askedPage(query)
  const isShrinking = asked.decision !== "" || asked.isSimilar || asked.isUnchanged
  return { ...workQueryOf(asked), strona: page === 1 || isShrinking ? undefined : page }
}

async function worklist(
  ctx: OfficeCtx,
  consultationId: string,
  query: URLSearchParams,
  typed: AnswerTyped & { chosen: readonly string[] },
  problems: readonly Problem[],
) {
  const consultation = await accessConsultation(ctx, consultationId, "manage")
  const asked = workFilterOf(query)
  const list = await remarksToAnswer(ctx, consultation.id, asked, askedPage(query))
  const { counts, unchanged } = await remarkCounts(ctx, consultation.id)
  const isWholePage = query.get("zaznacz") === "strona" && typed.chosen.length === 0
  return officeRemarksPage(ctx, {
    consultation,
    paragraphs: await paragraphsOf(ctx, consultation.id),
    list,
    asked,
    toSend: counts.toSend,
    unchanged,
    typed: isWholePage ? { ...typed, chosen: list.remarks.map(({ id }) => id) } : typed,
    problems,
  })
}

type Typed = {
  answer?: AnswerTyped
  hiding?: HidingFields & { began?: string | undefined }
  change?: { words: string; began: string }
  /** The paragraph to be changed, unless that of the remark. */
  place?: string
}

async function one(
  ctx: OfficeCtx,
  { consultationId, remarkId }: { consultationId: string; remarkId: string },
  typed: Typed,
  problems: readonly Problem[],
) {
  const consultation = await accessConsultation(ctx, consultationId, "manage")
  const remark = await officeRemark(ctx, consultation.id, remarkId)
  const paragraphs = await paragraphsOf(ctx, consultation.id)
  const paragraph = paragraphs.find(({ id }) => id === (typed.place || remark.paragraphId))
  const now = paragraph && ((await wordsNow(ctx, consultation, paragraph)) ?? paragraph.text)
  return officeRemarkPage(ctx, {
    consultation,
    remark,
    paragraphs,
    related: await relatedRemarks(ctx, consultation.id, remark),
    changes: remark.changes,
    typed: typed.answer ?? { decision: remark.decision ?? "", answer: remark.answer },
    change: { paragraph, words: typed.change?.words ?? now ?? "", began: typed.change?.began ?? now ?? "" },
    hiding: fieldsToShow(typed.hiding, hidingFields(ctx, remark), problems),
    problems,
  })
}
