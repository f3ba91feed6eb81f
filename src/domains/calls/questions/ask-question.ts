import { type Outcome, ok, refused } from "../../../lib/problems.ts"
import { recordEvent } from "../../../platform/audit.ts"
import type { PersonCtx } from "../../../platform/ctx.ts"
import { Missing } from "../../../platform/http/reply.ts"
import { isId } from "../../../platform/ids.ts"
import { accessCall } from "../call.access.ts"
import { waitingOf } from "./question.queries.ts"
import { questionTexts as texts } from "./question.texts.ts"
import { MOST_WAITING, QUESTION_LIMIT, takesQuestions } from "./question.ts"

/**
 * Asks about an announcement. The office sees who asks; what is published later does not say it. `id` comes with the form:
 * sent twice it asks once, and so do the same words from a page opened anew while they wait for an answer.
 * @throws Missing when there is no such announced call
 */
export async function askQuestion(
  ctx: PersonCtx,
  callId: string,
  input: { id: string; text: string },
): Promise<Outcome<undefined>> {
  if (!isId(input.id)) throw new Missing("question")
  const call = await accessCall(ctx, callId, "view")
  const problem = (code: string, message: (typeof texts)["ended"]) =>
    refused({ field: "question", code: `call.${code}`, message })
  if (input.text === "") return problem("questionEmpty", texts.questionEmpty)
  if (input.text.length > QUESTION_LIMIT) return problem("questionTooLong", texts.tooLong(QUESTION_LIMIT))
  if (!takesQuestions(call, ctx.now)) return problem("questionsEnded", texts.ended)
  const waiting = await waitingOf(ctx, callId, "own")
  if (waiting.some(({ id, asked }) => id === input.id || asked === input.text)) return ok(undefined)
  if (waiting.length >= MOST_WAITING) return problem("questionsTooMany", texts.tooMany(MOST_WAITING))
  const asked = await ctx.db
    .insertInto("call_questions")
    .values({
      office_id: ctx.office.id,
      id: input.id,
      call_id: callId,
      asked: input.text,
      asked_at: ctx.now,
      asked_by: ctx.actor.id,
      asked_by_email: ctx.actor.email,
      asked_in: ctx.lang,
      question: null,
      answer: null,
      answered_at: null,
      answered_by: null,
    })
    .onConflict((conflict) => conflict.columns(["office_id", "id"]).doNothing())
    .returning("id")
    .executeTakeFirst()
  if (asked)
    await recordEvent(ctx, {
      what: "call.question-asked",
      on: { kind: "call", id: callId },
      data: { question: input.id },
    })
  return ok(undefined)
}
