import { type Outcome, ok, refused } from "../../../lib/problems.ts"
import type { PersonCtx } from "../../../platform/ctx.ts"
import { Missing } from "../../../platform/http/reply.ts"
import { isId } from "../../../platform/ids.ts"
import { accessConsultation } from "../consultation.access.ts"
import { isOpen } from "../consultation.ts"
import { pollTexts as texts } from "./poll.texts.ts"

/**
 * Counts the vote of a person, whose address their account has confirmed; voting again replaces it, so that there is one a
 * person and question. No event is recorded: it would tell who voted.
 * @throws Missing when there is no such question of an announced consultation
 */
export async function castVote(
  ctx: PersonCtx,
  consultationId: string,
  vote: { questionId: string; chosen: readonly string[] },
): Promise<Outcome<undefined>> {
  const it = await accessConsultation(ctx, consultationId, "view")
  const question = isId(vote.questionId)
    ? await ctx.db
        .selectFrom("consultation_questions")
        .select(["id", "is_multiple", "options"])
        .where("office_id", "=", ctx.office.id)
        .where("consultation_id", "=", it.id)
        .where("id", "=", vote.questionId)
        .executeTakeFirst()
    : undefined
  if (!question) throw new Missing("question")
  const field = `option.${question.id}`
  if (!isOpen(it, ctx.now)) return refused({ field, code: "consultation.vote_closed", message: texts.notOpen })
  const known = question.options.map(({ id }) => id).filter((id) => vote.chosen.includes(id))
  const chosen = question.is_multiple ? known : known.slice(0, 1)
  if (chosen.length === 0) return refused({ field, code: "consultation.vote_empty", message: texts.choose })
  await ctx.db
    .insertInto("consultation_votes")
    .values({
      office_id: ctx.office.id,
      question_id: question.id,
      person_id: ctx.actor.id,
      chosen,
      voted_at: ctx.now,
    })
    .onConflict((conflict) =>
      conflict.columns(["office_id", "question_id", "person_id"]).doUpdateSet({ chosen, voted_at: ctx.now }),
    )
    .execute()
  return ok(undefined)
}
