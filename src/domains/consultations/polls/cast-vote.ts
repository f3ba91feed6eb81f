import { type Outcome, ok, refused } from "../../../lib/problems.ts"
import type { OfficeCtx, PersonCtx } from "../../../platform/ctx.ts"
import { Missing } from "../../../platform/http/reply.ts"
import { isId } from "../../../platform/ids.ts"
import { accessConsultation } from "../consultation.access.ts"
import { type Consultation, isOpen } from "../consultation.ts"
import { accessLinkedRemark } from "../remarks/remark-of-link.ts"
import { pollTexts as texts } from "./poll.texts.ts"
import { voterAt } from "./poll.ts"

type Vote = { questionId: string; chosen: readonly string[] }

/**
 * Counts the vote of a person, whose address their account has confirmed; voting again replaces it, so that there is one a
 * person and question. No event is recorded: it would tell who voted.
 * @throws Missing when there is no such question of an announced consultation
 */
export async function castVote(ctx: PersonCtx, consultationId: string, vote: Vote): Promise<Outcome<undefined>> {
  const it = await accessConsultation(ctx, consultationId, "view")
  return await counted(ctx, it, voterAt(ctx.actor.email), vote)
}

/**
 * The same by the link of a letter, whose remark has confirmed the address.
 * @throws Missing when the link is not the one that was sent, or there is no such question
 */
export async function castLinkedVote(
  ctx: OfficeCtx,
  key: { consultationId: string; remarkId: string; token: string },
  vote: Vote,
): Promise<Outcome<undefined>> {
  const { consultation, state, email } = await accessLinkedRemark(ctx, key)
  if (state === "unconfirmed") throw new Missing("confirmed address")
  return await counted(ctx, consultation, voterAt(email), vote)
}

async function counted(ctx: OfficeCtx, it: Consultation, voter: string, vote: Vote): Promise<Outcome<undefined>> {
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
      voter,
      chosen,
      voted_at: ctx.now,
    })
    .onConflict((conflict) =>
      conflict.columns(["office_id", "question_id", "voter"]).doUpdateSet({ chosen, voted_at: ctx.now }),
    )
    .execute()
  return ok(undefined)
}
