import { createHash } from "node:crypto"
import { sql } from "kysely"
import { isPerson, type OfficeCtx } from "../../../platform/ctx.ts"
import type { PollOption } from "../consultation.tables.ts"
import "../consultation.tables.ts"

export type Poll = {
  id: string
  question: string
  isMultiple: boolean
  options: readonly PollOption[]
  /** Votes of each option by its id, and how many people voted. */
  votes: Readonly<Record<string, number>>
  people: number
  /** What this person chose; empty when they did not vote. */
  own: readonly string[]
}

/** Who votes, by the address that an account or a link has confirmed: the same person votes once either way. */
export const voterAt = (email: string): string =>
  createHash("sha256").update(`vote:${email.toLowerCase()}`).digest("hex")

/** Nobody without an account. */
const voterOf = (ctx: OfficeCtx) => (isPerson(ctx) ? voterAt(ctx.actor.email) : "")

/** The questions of a consultation with their votes, in one query. Who voted how is told to nobody. */
export async function pollsOf(ctx: OfficeCtx, consultationId: string, voter = voterOf(ctx)): Promise<Poll[]> {
  const rows = await ctx.db
    .selectFrom("consultation_questions as q")
    .select(["q.id", "q.question", "q.is_multiple", "q.options"])
    .select([
      sql<Record<string, number>>`coalesce((select jsonb_object_agg(chosen, n) from (
        select c.chosen, count(*)::int as n from consultation_votes v cross join unnest(v.chosen) c (chosen)
        where v.office_id = q.office_id and v.question_id = q.id group by c.chosen) counted), '{}')`.as("votes"),
      sql<number>`(select count(*)::int from consultation_votes v where v.office_id = q.office_id
        and v.question_id = q.id)`.as("people"),
      sql<string[]>`coalesce((select v.chosen from consultation_votes v where v.office_id = q.office_id
        and v.question_id = q.id and v.voter = ${voter}), '{}')`.as("own"),
    ])
    .where("q.office_id", "=", ctx.office.id)
    .where("q.consultation_id", "=", consultationId)
    .orderBy("q.position")
    .limit(50)
    .execute()
  return rows.map(({ is_multiple, ...row }) => ({ ...row, isMultiple: is_multiple }))
}
