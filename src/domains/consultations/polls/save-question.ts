import { sql } from "kysely"
import { type Outcome, ok, type Problem, refused } from "../../../lib/problems.ts"
import { recordEvent } from "../../../platform/audit.ts"
import type { PersonCtx } from "../../../platform/ctx.ts"
import { Missing } from "../../../platform/http/reply.ts"
import { isId, newId } from "../../../platform/ids.ts"
import { accessUnfinished } from "../consultation.access.ts"
import { type Consultation, phaseAt } from "../consultation.ts"
import { pollTexts as texts } from "./poll.texts.ts"

const MOST_OPTIONS = 20
const OPTION_LIMIT = 200
const QUESTION_LIMIT = 500

export type QuestionTyped = { id: string; question: string; options: string; isMultiple: boolean }

/** Questions belong to the draft; they stand from the first day on, so that everybody votes on the same ones. */
export const mayChangeQuestions = (it: Consultation, now: Temporal.Instant): boolean =>
  ["drafted", "ahead"].includes(phaseAt(it, now))

/**
 * Adds a question to a draft, or before the first day. `id` comes with the form: sent twice it is added once.
 * @throws Missing when the consultation is annulled or its report is published, or not this actor's
 */
export async function addQuestion(
  ctx: PersonCtx,
  consultationId: string,
  typed: QuestionTyped,
): Promise<Outcome<undefined>> {
  const it = await accessUnfinished(ctx, consultationId)
  if (!isId(typed.id)) throw new Missing("question")
  const options = [...new Set(typed.options.split("\n").map((line) => line.trim()))].filter(Boolean)
  const problems: Problem[] = []
  if (!mayChangeQuestions(it, ctx.now))
    problems.push({ field: "", code: "consultation.question_frozen", message: texts.frozen })
  if (typed.question === "" || typed.question.length > QUESTION_LIMIT)
    problems.push({ field: "question", code: "consultation.question", message: texts.questionMissing })
  if (options.length < 2 || options.length > MOST_OPTIONS || options.some((line) => line.length > OPTION_LIMIT))
    problems.push({ field: "options", code: "consultation.options", message: texts.optionsWrong(MOST_OPTIONS) })
  if (problems.length > 0) return refused(...problems)
  const added = await ctx.db
    .insertInto("consultation_questions")
    .values({
      office_id: ctx.office.id,
      id: typed.id,
      consultation_id: it.id,
      position: sql<number>`(select coalesce(max(position), 0) + 1 from consultation_questions
        where office_id = ${ctx.office.id} and consultation_id = ${it.id})`,
      question: typed.question,
      is_multiple: typed.isMultiple,
      options: JSON.stringify(options.map((text) => ({ id: newId(), text }))),
    })
    .onConflict((conflict) => conflict.columns(["office_id", "id"]).doNothing())
    .returning("id")
    .executeTakeFirst()
  if (added)
    await recordEvent(ctx, {
      what: "consultation.question-added",
      on: { kind: "consultation", id: it.id },
      data: { question: typed.id },
    })
  return ok(undefined)
}

/**
 * Removes a question of a draft, or before the first day. Again changes nothing.
 * @throws Missing when the consultation is annulled or its report is published, or not this actor's
 */
export async function removeQuestion(
  ctx: PersonCtx,
  consultationId: string,
  questionId: string,
): Promise<Outcome<undefined>> {
  const it = await accessUnfinished(ctx, consultationId)
  if (!isId(questionId)) throw new Missing("question")
  if (!mayChangeQuestions(it, ctx.now))
    return refused({ field: "", code: "consultation.question_frozen", message: texts.frozen })
  const removed = await ctx.db
    .deleteFrom("consultation_questions")
    .where("office_id", "=", ctx.office.id)
    .where("consultation_id", "=", it.id)
    .where("id", "=", questionId)
    .returning("id")
    .executeTakeFirst()
  if (removed)
    await recordEvent(ctx, {
      what: "consultation.question-removed",
      on: { kind: "consultation", id: it.id },
      data: { question: questionId },
    })
  return ok(undefined)
}
