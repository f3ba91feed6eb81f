import { sql } from "kysely"
import { today, ZONE } from "../../../lib/dates.ts"
import { recordEvent } from "../../../platform/audit.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import "../consultation.tables.ts"
import { AUTHOR } from "../overview.queries.ts"

/**
 * Forgets who took part in consultations whose term of keeping names is over: names and addresses of authors, names of
 * lists of presence, and by which address somebody voted. Remarks, organisations and all counts stay: remarks of one author
 * keep a mark that says no more than that. Again changes nothing. Returns in how many consultations.
 */
export async function forgetAuthors(ctx: OfficeCtx): Promise<number> {
  const due = await ctx.db
    .selectFrom("consultations as c")
    .select("c.id")
    .where("c.office_id", "=", ctx.office.id)
    .where(isDue(ctx))
    .execute()
  let forgotten = 0
  for (const { id } of due) if (await ctx.db.transaction().execute((db) => forget({ ...ctx, db }, id))) forgotten++
  return forgotten
}

/** Whether the term of a consultation `c` is over, as `namesKeptUntil` counts it. */
const isDue = (ctx: OfficeCtx) => sql<boolean>`(
  c.state in ('announced', 'reported', 'annulled') and c.names_removed_at is null
  and (coalesce((c.annulled_at at time zone ${ZONE}::text)::date, c.to_on) + make_interval(months => c.names_months))::date
    < ${today(ctx.now).toString()}::date)`

async function forget(ctx: OfficeCtx, id: string): Promise<boolean> {
  const { office } = ctx
  const locked = await ctx.db
    .updateTable("consultations as c")
    .set({ names_removed_at: ctx.now })
    .where("c.office_id", "=", office.id)
    .where("c.id", "=", id)
    .where(isDue(ctx))
    .returning("c.id")
    .executeTakeFirst()
  if (!locked) return false
  const remarks = await sql`
    with authors as materialized (
      select author, gen_random_uuid() as mark from (
        select distinct ${AUTHOR} as author from consultation_remarks r
        where r.office_id = ${office.id} and r.consultation_id = ${id} and r.author is null) found
    )
    update consultation_remarks r
    set author = a.mark, person_id = null, person_name = '', email = null, token_hash = null
    from authors a
    where r.office_id = ${office.id} and r.consultation_id = ${id} and r.author is null and a.author = ${AUTHOR}`.execute(
    ctx.db,
  )
  const attendees = await sql`
    update consultation_attendees a set name = '' from consultation_meetings m
    where m.office_id = ${office.id} and m.consultation_id = ${id} and a.office_id = m.office_id and a.meeting_id = m.id
      and a.name <> ''`.execute(ctx.db)
  await sql`
    update consultation_votes v set voter = encode(sha256(gen_random_uuid()::text::bytea), 'hex')
    from consultation_questions q
    where q.office_id = ${office.id} and q.consultation_id = ${id} and v.office_id = q.office_id
      and v.question_id = q.id`.execute(ctx.db)
  await recordEvent(ctx, {
    what: "consultation.authors-forgotten",
    on: { kind: "consultation", id },
    data: { remarks: Number(remarks.numAffectedRows ?? 0), attendees: Number(attendees.numAffectedRows ?? 0) },
  })
  return true
}
