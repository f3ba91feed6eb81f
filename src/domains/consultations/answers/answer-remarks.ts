import { type Outcome, ok, type Problem, refused } from "../../../lib/problems.ts"
import { recordEvent } from "../../../platform/audit.ts"
import type { PersonCtx } from "../../../platform/ctx.ts"
import { isId } from "../../../platform/ids.ts"
import { accessRunning } from "../consultation.access.ts"
import type { Decision } from "../consultation.tables.ts"
import { beganWith, isChangedSince } from "../edits.ts"
import { ANSWER, DECISION } from "../remarks/remark.queries.ts"
import { decisionWords } from "../remarks/remark.texts.ts"
import { ANSWER_LIMIT } from "../remarks/remark.ts"
import { DECISIONS } from "../remarks/remark-query.ts"
import { answerTexts as texts } from "./answer.texts.ts"

export type AnswerTyped = {
  decision: string
  answer: string
  /** The answers that stood when the form was opened (`answersBegun`): one written since is told of before it is replaced. */
  began?: string | undefined
}

type Answered = { id: string; decision: Decision | null; answer: string }

/** A decision and its reasons belong together. */
const answerOf = (it: Answered) => (it.decision ? `${it.decision} ${it.answer}` : "")

/** What a form that answers these remarks carries of the answers they have. */
export const answersBegun = (remarks: readonly Answered[]): string =>
  beganWith(Object.fromEntries(remarks.map((it) => [it.id, answerOf(it)])))

/**
 * Answers one remark or many at once, with a decision and its reasons. An answer to a joined remark is that of the one it
 * was joined to. The same answer again changes nothing; a changed one is sent to its authors once more.
 * @throws Missing when the consultation is not running, or not this actor's
 */
export async function answerRemarks(
  ctx: PersonCtx,
  consultationId: string,
  remarkIds: readonly string[],
  typed: AnswerTyped,
): Promise<Outcome<number>> {
  const it = await accessRunning(ctx, consultationId)
  const decision = DECISIONS.find((each) => each === typed.decision)
  const problems: Problem[] = []
  const add = (field: string, message: Problem["message"]) =>
    problems.push({ field, code: `consultation.answer_${field}`, message })
  if (!decision) add("decision", texts.decisionMissing)
  if (typed.answer === "") add("answer", texts.answerMissing)
  if (typed.answer.length > ANSWER_LIMIT) add("answer", texts.tooLong(ANSWER_LIMIT))
  const rows = await chosen(ctx, it.id, remarkIds)
  if (rows.length === 0) add("remark", texts.nothingChosen)
  for (const row of rows)
    if (row.decision && isAnsweredMeanwhile(row, typed))
      add("answer", texts.answeredMeanwhile(row.number ?? 0, decisionWords[row.decision], row.answer))
  if (problems.length > 0 || !decision) return refused(...problems)
  const leads = [...new Set(rows.map(({ id, duplicate_of }) => duplicate_of ?? id))]
  const remarks = ctx.db.updateTable("consultation_remarks").where("office_id", "=", ctx.office.id)
  const changed = await remarks
    .set({ decision, answer: typed.answer, answered_at: ctx.now, answered_by: ctx.actor.id, notified_at: null })
    .where("id", "in", leads)
    .where((row) => row.or([row("decision", "is distinct from", decision), row("answer", "<>", typed.answer)]))
    .returning(["id", "number"])
    .execute()
  if (changed.length === 0) return ok(0)
  await remarks
    .set({ notified_at: null })
    .where(
      "duplicate_of",
      "in",
      changed.map(({ id }) => id),
    )
    .execute()
  for (const { id, number } of changed)
    await recordEvent(ctx, {
      what: "consultation.remark-answered",
      on: { kind: "consultation", id: it.id },
      data: { remark: id, number, decision },
    })
  return ok(changed.length)
}

const isAnsweredMeanwhile = (row: Answered, { decision, answer, began }: AnswerTyped): boolean =>
  (row.decision !== decision || row.answer !== answer) && isChangedSince(began ?? "", row.id, answerOf(row))

async function chosen(ctx: PersonCtx, consultationId: string, remarkIds: readonly string[]) {
  const ids = remarkIds.filter(isId).slice(0, 1000)
  if (ids.length === 0) return []
  return await ctx.db
    .selectFrom("consultation_remarks as r")
    .leftJoin("consultation_remarks as l", (join) =>
      join.onRef("l.office_id", "=", "r.office_id").onRef("l.id", "=", "r.duplicate_of"),
    )
    .select(["r.id", "r.number", "r.duplicate_of", DECISION.as("decision"), ANSWER.as("answer")])
    .where("r.office_id", "=", ctx.office.id)
    .where("r.consultation_id", "=", consultationId)
    .where("r.state", "=", "taken")
    .where("r.id", "in", ids)
    .execute()
}
