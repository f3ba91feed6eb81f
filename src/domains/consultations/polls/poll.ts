import { sql } from "kysely"
import { actorId, type OfficeCtx } from "../../../platform/ctx.ts"
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

/** The questions of a consultation with their votes, in one query. Who voted how is told to nobody. */
export async function pollsOf(ctx: OfficeCtx, consultationId: string): Promise<Poll[]> {
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
        and v.question_id = q.id and v.person_id = ${actorId(ctx.actor) ?? ""}), '{}')`.as("own"),
    ])
    .where("q.office_id", "=", ctx.office.id)
    .where("q.consultation_id", "=", consultationId)
    .orderBy("q.position")
    .limit(50)
    .execute()
  return rows.map(({ is_multiple, ...row }) => ({ ...row, isMultiple: is_multiple }))
}
