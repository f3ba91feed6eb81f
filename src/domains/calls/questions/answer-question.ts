import { type Outcome, ok, type Problem, refused } from "../../../lib/problems.ts"
import { recordEvent } from "../../../platform/audit.ts"
import { actorId, type OfficeCtx } from "../../../platform/ctx.ts"
import { Missing } from "../../../platform/http/reply.ts"
import { isId } from "../../../platform/ids.ts"
import { sendLater } from "../../../platform/mail.ts"
import { urls } from "../../../urls.ts"
import { accessCall } from "../call.access.ts"
import { questionMailTexts, questionTexts as texts } from "./question.texts.ts"
import { ANSWER_LIMIT, QUESTION_LIMIT } from "./question.ts"

/**
 * Publishes a question, in words that name nobody, with its answer; whoever asked gets it by mail. An answer once
 * published is never changed: the same sent again changes nothing, another is refused.
 * @throws Missing when the call is not this actor's to manage, or it has no such question
 */
export async function answerQuestion(
  ctx: OfficeCtx,
  callId: string,
  questionId: string,
  input: { question: string; answer: string },
): Promise<Outcome<undefined>> {
  const call = await accessCall(ctx, callId, "manage")
  if (!isId(questionId)) throw new Missing("question")
  const mine = ctx.db.selectFrom("call_questions").where("office_id", "=", ctx.office.id).where("call_id", "=", callId)
  const row = await mine.selectAll().where("id", "=", questionId).forUpdate().executeTakeFirst()
  if (!row) throw new Missing("question")
  if (row.answered_at) {
    const isSame = row.question === input.question && row.answer === input.answer
    return isSame ? ok(undefined) : refused({ field: "", code: "call.answeredAlready", message: texts.answeredAlready })
  }
  const problems = whyNotPublishable(questionId, input)
  if (problems.length > 0) return refused(...problems)
  await ctx.db
    .updateTable("call_questions")
    .set({ ...input, answered_at: ctx.now, answered_by: actorId(ctx.actor) })
    .where("office_id", "=", ctx.office.id)
    .where("id", "=", questionId)
    .execute()
  const link = `${ctx.baseUrl ?? ""}${urls.callQuestions.href({ office: ctx.office.slug, callId })}`
  await sendLater(ctx, {
    to: row.asked_by_email,
    subject: questionMailTexts.subject(call.title)[row.asked_in],
    body: questionMailTexts.body({ ...input, call: call.title, link })[row.asked_in],
  })
  await recordEvent(ctx, {
    what: "call.question-answered",
    on: { kind: "call", id: callId },
    data: { question: questionId },
  })
  return ok(undefined)
}

function whyNotPublishable(id: string, input: { question: string; answer: string }): Problem[] {
  const limits = { question: QUESTION_LIMIT, answer: ANSWER_LIMIT }
  return (["question", "answer"] as const).flatMap((name) => {
    const field = `${name}.${id}`
    if (input[name] === "") return [{ field, code: `call.${name}Empty`, message: texts[`${name}Empty`] }]
    if (input[name].length > limits[name])
      return [{ field, code: `call.${name}TooLong`, message: texts.tooLong(limits[name]) }]
    return []
  })
}
