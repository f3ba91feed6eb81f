import { type Outcome, ok, refused } from "../../../lib/problems.ts"
import { recordEvent } from "../../../platform/audit.ts"
import type { PersonCtx } from "../../../platform/ctx.ts"
import { Missing } from "../../../platform/http/reply.ts"
import { isId } from "../../../platform/ids.ts"
import { accessRunning } from "../consultation.access.ts"
import { answerTexts as texts } from "./answer.texts.ts"

/**
 * Joins remarks that say the same to the one with the lowest number among them, or to `leadId`; they share its answer. What
 * was joined to one of them comes along. A lead without an answer takes that of the first one that has it. Joining again
 * changes nothing.
 * @throws Missing when the consultation is not running, or not this actor's
 */
export async function joinRemarks(
  ctx: PersonCtx,
  consultationId: string,
  remarkIds: readonly string[],
  leadId?: string,
): Promise<Outcome<number>> {
  const it = await accessRunning(ctx, consultationId)
  const asked = [...new Set([...remarkIds, ...(leadId ? [leadId] : [])])].filter(isId).slice(0, 1000)
  const rows =
    asked.length === 0
      ? []
      : await ctx.db
          .selectFrom("consultation_remarks")
          .select(["id", "number", "duplicate_of"])
          .where("office_id", "=", ctx.office.id)
          .where("consultation_id", "=", it.id)
          .where("state", "=", "taken")
          .where("id", "in", asked)
          .orderBy("number")
          .execute()
  const first = leadId ? rows.find(({ id }) => id === leadId) : rows[0]
  if (!first || rows.length < 2)
    return refused({ field: "remark", code: "consultation.join_two", message: texts.joinTwo })
  const lead = first.duplicate_of ?? first.id
  const followers = rows.map(({ id, duplicate_of }) => duplicate_of ?? id).filter((id) => id !== lead)
  const moved = [...followers, ...rows.map(({ id }) => id)].filter((id) => id !== lead)
  await takeAnswer(ctx, lead, followers)
  const answerless = { decision: null, answer: "", answered_at: null, answered_by: null, notified_at: null }
  const joined = await ctx.db
    .updateTable("consultation_remarks")
    .set({ duplicate_of: lead, ...answerless })
    .where("office_id", "=", ctx.office.id)
    .where("consultation_id", "=", it.id)
    .where((row) =>
      row.or([
        row("id", "in", moved.length > 0 ? moved : [lead]),
        row("duplicate_of", "in", followers.length > 0 ? followers : [lead]),
      ]),
    )
    .where("id", "<>", lead)
    .where("duplicate_of", "is distinct from", lead)
    .returning("number")
    .execute()
  if (joined.length > 0)
    await recordEvent(ctx, {
      what: "consultation.remark-joined",
      on: { kind: "consultation", id: it.id },
      data: { to: lead, numbers: joined.map(({ number }) => String(number)) },
    })
  return ok(joined.length)
}

/** Nobody's reasons are lost by joining: a lead that has no answer gets the first one of those that are joined to it. */
async function takeAnswer(ctx: PersonCtx, lead: string, followers: readonly string[]): Promise<void> {
  if (followers.length === 0) return
  const remarks = ctx.db.selectFrom("consultation_remarks").where("office_id", "=", ctx.office.id)
  const answered = await remarks
    .select(["decision", "answer", "answered_at", "answered_by"])
    .where("id", "in", followers)
    .where("decision", "is not", null)
    .orderBy("number")
    .executeTakeFirst()
  if (!answered) return
  await ctx.db
    .updateTable("consultation_remarks")
    .set(answered)
    .where("office_id", "=", ctx.office.id)
    .where("id", "=", lead)
    .where("decision", "is", null)
    .execute()
}

/**
 * Lets a joined remark stand on its own again, without an answer. Again changes nothing.
 * @throws Missing when there is no such remark, or it is not this actor's
 */
export async function partRemark(ctx: PersonCtx, consultationId: string, remarkId: string): Promise<void> {
  const it = await accessRunning(ctx, consultationId)
  if (!isId(remarkId)) throw new Missing("remark")
  const parted = await ctx.db
    .updateTable("consultation_remarks")
    .set({ duplicate_of: null, notified_at: null })
    .where("office_id", "=", ctx.office.id)
    .where("consultation_id", "=", it.id)
    .where("id", "=", remarkId)
    .where("duplicate_of", "is not", null)
    .returning("id")
    .executeTakeFirst()
  if (parted)
    await recordEvent(ctx, {
      what: "consultation.remark-parted",
      on: { kind: "consultation", id: it.id },
      data: { remark: remarkId },
    })
}
