import { actorId, type OfficeCtx } from "../../../platform/ctx.ts"
import "./question.tables.ts"

export type Answered = { id: string; question: string; answer: string; answeredAt: Temporal.Instant }
export type Waiting = { id: string; asked: string; askedAt: Temporal.Instant; askedBy: string }

const MOST = 300

const ofCall = (ctx: OfficeCtx, callId: string) =>
  ctx.db.selectFrom("call_questions").where("office_id", "=", ctx.office.id).where("call_id", "=", callId)

/** What everybody reads, the newest answer first. */
export async function answeredOf(ctx: OfficeCtx, callId: string): Promise<Answered[]> {
  const rows = await ofCall(ctx, callId)
    .select(["id", "question", "answer", "answered_at"])
    .where("answered_at", "is not", null)
    .orderBy("answered_at", "desc")
    .limit(MOST)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    question: row.question ?? "",
    answer: row.answer ?? "",
    answeredAt: row.answered_at!,
  }))
}

/** Questions without an answer, the oldest first: all of them for the office, or those of the actor. */
export async function waitingOf(ctx: OfficeCtx, callId: string, whose: "all" | "own"): Promise<Waiting[]> {
  const waiting = ofCall(ctx, callId).where("answered_at", "is", null)
  const rows = await (whose === "all" ? waiting : waiting.where("asked_by", "=", actorId(ctx.actor) ?? ""))
    .select(["id", "asked", "asked_at", "asked_by"])
    .orderBy("asked_at")
    .limit(MOST)
    .execute()
  return rows.map((row) => ({ id: row.id, asked: row.asked, askedAt: row.asked_at, askedBy: row.asked_by }))
}
