import { type Outcome, ok, type Problem, refused } from "../../../lib/problems.ts"
import { recordEvent } from "../../../platform/audit.ts"
import { actorId, type OfficeCtx } from "../../../platform/ctx.ts"
import { Missing } from "../../../platform/http/reply.ts"
import { newId } from "../../../platform/ids.ts"
import { accessCard } from "../card.access.ts"
import { monitoringTexts as texts } from "./monitoring.texts.ts"
import "./monitoring.tables.ts"
import { roundCard, roundOf } from "./round.queries.ts"

export type AnswerTyped = { answer: "confirmed" | "reopened"; note: string; evidence: string }

/**
 * Says that a card is up to date for the year, or takes that back; the earlier word is kept. The same word again changes
 * nothing.
 * @throws Missing when there is no such round or card, or the card is not this actor's to change
 */
export async function answerRound(
  ctx: OfficeCtx,
  at: { year: number; cardId: string },
  typed: AnswerTyped,
): Promise<Outcome<void>> {
  const card = await accessCard(ctx, at.cardId, "edit")
  const round = await roundOf(ctx, at.year)
  if (!round) throw new Missing("round")
  const problems: Problem[] = []
  if (round.closedAt) problems.push({ field: "", code: "round.closed", message: texts.roundIsClosed })
  if (typed.note.length > 2000) problems.push({ field: "note", code: "round.note", message: texts.noteLong })
  if (typed.evidence !== "" && !/^https?:\/\/\S{1,1990}$/.test(typed.evidence))
    problems.push({ field: "evidence", code: "round.evidence", message: texts.addressWrong })
  if (problems.length > 0) return refused(...problems)
  const said = (await roundCard(ctx, at.year, card.id))?.answer ?? null
  const isSame =
    typed.answer === "reopened"
      ? said === null
      : said?.note === typed.note && said.evidence === typed.evidence && said.version === card.version
  if (isSame) return ok(undefined)
  await ctx.db
    .insertInto("round_answers")
    .values({
      ...{ office_id: ctx.office.id, id: newId(), year: at.year, card_id: card.id, answer: typed.answer },
      ...{ note: typed.note, evidence_url: typed.evidence, card_version: card.version },
      ...{ answered_at: ctx.now, answered_by: actorId(ctx.actor) },
    })
    .execute()
  await recordEvent(ctx, {
    what: "card.round-answered",
    on: { kind: "card", id: card.id },
    data: { year: at.year, answer: typed.answer },
  })
  return ok(undefined)
}
