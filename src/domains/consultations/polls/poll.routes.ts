import type { Problem } from "../../../lib/problems.ts"
import type { OfficeCtx, PersonCtx } from "../../../platform/ctx.ts"
import { officials, signedIn } from "../../../platform/http/access.ts"
import { againReply, pageReply, redirectReply } from "../../../platform/http/reply.ts"
import { get, post, type Route } from "../../../platform/http/route.ts"
import { newId } from "../../../platform/ids.ts"
import { urls } from "../../../urls.ts"
import { accessConsultation, accessUnfinished } from "../consultation.access.ts"
import { shownConsultation } from "../shown-consultation.ts"
import { castVote } from "./cast-vote.ts"
import { pollTexts as texts } from "./poll.texts.ts"
import { pollsOf } from "./poll.ts"
import { questionsPage } from "./questions.page.ts"
import { addQuestion, type QuestionTyped, removeQuestion } from "./save-question.ts"

const person = (ctx: OfficeCtx): PersonCtx => ctx as PersonCtx

export const pollRoutes: readonly Route[] = [
  post(urls.consultationVote, signedIn, async (ctx, { params, form }) => {
    const questionId = form.text("question")
    const vote = { questionId, chosen: form.all(`option.${questionId}`) }
    const outcome = await castVote(person(ctx), params.consultationId, vote)
    if (!outcome.ok) return againReply(await shownConsultation(ctx, params.consultationId, outcome.problems))
    return redirectReply(`${urls.consultation.href(params)}#ankieta`, texts.voted)
  }),

  get(urls.consultationQuestions, officials, async (ctx, { params }) => {
    return pageReply(await shown(ctx, params.consultationId, emptyQuestion(), []))
  }),
  post(urls.consultationQuestions, officials, async (ctx, { params, form }) => {
    const typed: QuestionTyped = {
      id: form.text("id"),
      question: form.text("question"),
      options: form.text("options"),
      isMultiple: form.has("several"),
    }
    await accessUnfinished(ctx, params.consultationId)
    const outcome = await addQuestion(person(ctx), params.consultationId, { ...typed, id: form.idOfMade() })
    if (!outcome.ok) return againReply(await shown(ctx, params.consultationId, typed, outcome.problems))
    return redirectReply(urls.consultationQuestions.href(params), texts.added)
  }),
  post(urls.consultationQuestionRemoval, officials, async (ctx, { params }) => {
    const outcome = await removeQuestion(person(ctx), params.consultationId, params.questionId)
    if (!outcome.ok) return againReply(await shown(ctx, params.consultationId, emptyQuestion(), outcome.problems))
    return redirectReply(urls.consultationQuestions.href(params), texts.removed)
  }),
]

const emptyQuestion = (): QuestionTyped => ({ id: newId(), question: "", options: "", isMultiple: false })

async function shown(ctx: OfficeCtx, id: string, typed: QuestionTyped, problems: readonly Problem[]) {
  const consultation = await accessConsultation(ctx, id, "manage")
  return questionsPage(ctx, { consultation, polls: await pollsOf(ctx, consultation.id), typed, problems })
}
