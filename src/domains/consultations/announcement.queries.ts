import { sql } from "kysely"
import type { OfficeCtx } from "../../platform/ctx.ts"
import "./consultation.tables.ts"

/** What is announced beside the text: the questions of the poll, and meetings in their order. */
export type Planned = {
  questions: readonly { question: string; options: readonly string[] }[]
  meetings: readonly { startsAt: Temporal.Instant; place: string }[]
}

/** The poll and the meetings of a draft, in one query. */
export async function plannedOf(ctx: OfficeCtx, consultationId: string): Promise<Planned> {
  const { rows } = await sql<{
    questions: { question: string; options: { text: string }[] }[]
    meetings: { at: string; place: string }[]
  }>`
    select
      coalesce((select jsonb_agg(jsonb_build_object('question', q.question, 'options', q.options) order by q.position)
        from consultation_questions q
        where q.office_id = ${ctx.office.id} and q.consultation_id = ${consultationId}), '[]') as questions,
      coalesce((select jsonb_agg(jsonb_build_object('at', m.starts_at, 'place', m.place) order by m.starts_at, m.id)
        from consultation_meetings m where m.office_id = ${ctx.office.id} and m.consultation_id = ${consultationId}
          and m.cancelled_at is null), '[]') as meetings`.execute(ctx.db)
  const { questions, meetings } = rows[0]!
  return {
    questions: questions.map(({ question, options }) => ({ question, options: options.map(({ text }) => text) })),
    meetings: meetings.map(({ at, place }) => ({ startsAt: Temporal.Instant.from(at), place })),
  }
}
