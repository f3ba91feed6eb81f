import { sql } from "kysely"
import type { OfficeCtx } from "../../platform/ctx.ts"
import { DECISION } from "./remarks/remark.queries.ts"

export type RemarkCounts = {
  taken: number
  withdrawn: number
  /** Neither answered nor joined to one that is. */
  unanswered: number
  held: number
  joined: number
  /** Different people who wrote as themselves, and different organisations. */
  residents: number
  organisations: number
  accepted: number
  partly: number
  rejected: number
  outOfScope: number
  /** Answered and not written to yet. */
  toSend: number
}

/** Of a remark `r`: one author, however they came; the same before their name is forgotten and after. */
export const AUTHOR = sql`coalesce(r.author::text, r.person_id, lower(r.email), nullif(fold(r.person_name), ''), r.id::text)`

/**
 * Whether a remark `r` was accepted, at least in part, while neither it nor one joined to it changed a sentence of the draft.
 * One that is joined to another shares its answer and is not told of on its own.
 */
export const IS_UNCHANGED = sql<boolean>`(r.state = 'taken' and r.duplicate_of is null
  and r.decision in ('accepted', 'partly') and not exists (select 1 from consultation_changes c
    where c.office_id = r.office_id and (c.remark_id = r.id or c.remark_id in (select d.id from consultation_remarks d
      where d.office_id = r.office_id and d.duplicate_of = r.id))))`

/**
 * Everything that is counted of the remarks of a consultation, organisations that were invited to it, and accepted remarks
 * that changed nothing, in one query.
 */
export async function remarkCounts(
  ctx: OfficeCtx,
  consultationId: string,
): Promise<{ counts: RemarkCounts; invited: number; unchanged: number }> {
  const { rows } = await sql<RemarkCounts & { invited: number; unchanged: number }>`
    select
      (select count(*)::int from consultation_invitations i
        where i.office_id = ${ctx.office.id} and i.consultation_id = ${consultationId}) as invited,
      count(*) filter (where ${IS_UNCHANGED})::int as unchanged,
      count(*) filter (where r.state = 'taken')::int as taken,
      count(*) filter (where r.state = 'withdrawn')::int as withdrawn,
      count(*) filter (where r.state = 'taken' and r.duplicate_of is null and r.decision is null)::int as unanswered,
      count(*) filter (where r.state = 'taken' and r.is_held)::int as held,
      count(*) filter (where r.state = 'taken' and r.duplicate_of is not null)::int as joined,
      count(distinct ${AUTHOR}) filter (where r.state = 'taken' and r.organisation_name = '')::int as residents,
      count(distinct coalesce(r.organisation_id::text, fold(r.organisation_name)))
        filter (where r.state = 'taken' and r.organisation_name <> '')::int as organisations,
      count(*) filter (where r.state = 'taken' and ${DECISION} = 'accepted')::int as accepted,
      count(*) filter (where r.state = 'taken' and ${DECISION} = 'partly')::int as partly,
      count(*) filter (where r.state = 'taken' and ${DECISION} = 'rejected')::int as rejected,
      count(*) filter (where r.state = 'taken' and ${DECISION} = 'out-of-scope')::int as "outOfScope",
      count(*) filter (where r.state = 'taken' and ${DECISION} is not null and r.notified_at is null
        and r.email is not null)::int as "toSend"
    from consultation_remarks r
    left join consultation_remarks l on l.office_id = r.office_id and l.id = r.duplicate_of
    where r.office_id = ${ctx.office.id} and r.consultation_id = ${consultationId} and r.state <> 'unconfirmed'`.execute(
    ctx.db,
  )
  const { invited, unchanged, ...counts } = rows[0]!
  return { counts, invited, unchanged }
}
