import type { Problem } from "../../../lib/problems.ts"
import type { OfficeCtx, PersonCtx } from "../../../platform/ctx.ts"
import { everyone, officials, signedIn } from "../../../platform/http/access.ts"
import { againReply, pageReply, redirectReply } from "../../../platform/http/reply.ts"
import { get, post, type Route } from "../../../platform/http/route.ts"
import { newId } from "../../../platform/ids.ts"
import { urls } from "../../../urls.ts"
import { personNames } from "../../people/public.ts"
import { accessCall } from "../call.access.ts"
import { answerQuestion } from "./answer-question.ts"
import { askQuestion } from "./ask-question.ts"
import { officeQuestionsPage } from "./office-questions.page.ts"
import { answeredOf, waitingOf } from "./question.queries.ts"
import { questionTexts as texts } from "./question.texts.ts"
import { questionsPage } from "./questions.page.ts"

export const questionRoutes: readonly Route[] = [
  get(urls.callQuestions, everyone, async (ctx, { params }) =>
    pageReply(await publicPage(ctx, params.callId, { id: newId(), question: "" }, [])),
  ),
  post(urls.callQuestions, signedIn, async (ctx, { params, form }) => {
    const typed = { id: form.text("id"), question: form.text("question") }
    const outcome = await askQuestion(ctx as PersonCtx, params.callId, { id: form.idOfMade(), text: typed.question })
    if (!outcome.ok) return againReply(await publicPage(ctx, params.callId, typed, outcome.problems))
    return redirectReply(urls.callQuestions.href({ office: ctx.office.slug, callId: params.callId }), texts.sent)
  }),

  get(urls.officeQuestions, officials, async (ctx, { params }) =>
    pageReply(await officePageOf(ctx, params.callId, [])),
  ),
  post(urls.callAnswer, officials, async (ctx, { params, form }) => {
    const { callId, questionId } = params
    const input = { question: form.text(`question.${questionId}`), answer: form.text(`answer.${questionId}`) }
    const outcome = await answerQuestion(ctx, callId, questionId, input)
    if (!outcome.ok) return againReply(await officePageOf(ctx, callId, outcome.problems, { id: questionId, ...input }))
    return redirectReply(urls.officeQuestions.href({ office: ctx.office.slug, callId }), texts.published)
  }),
]

async function publicPage(
  ctx: OfficeCtx,
  callId: string,
  typed: { id: string; question: string },
  problems: readonly Problem[],
) {
  const call = await accessCall(ctx, callId, "view")
  const own = ctx.actor.kind === "person" ? await waitingOf(ctx, call.id, "own") : []
  return questionsPage(ctx, { call, answered: await answeredOf(ctx, call.id), own, typed, problems })
}

async function officePageOf(
  ctx: OfficeCtx,
  callId: string,
  problems: readonly Problem[],
  typed?: { id: string; question: string; answer: string },
) {
  const call = await accessCall(ctx, callId, "manage")
  const waiting = await waitingOf(ctx, call.id, "all")
  const names = await personNames(
    ctx,
    waiting.map(({ askedBy }) => askedBy),
  )
  const answered = await answeredOf(ctx, call.id)
  return officeQuestionsPage(ctx, { call, waiting, answered, names, problems, ...(typed ? { typed } : {}) })
}
