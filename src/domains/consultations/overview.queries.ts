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

const AUTHOR = sql`coalesce(r.author::text, r.person_id, lower(r.email), nullif(lower(r.person_name), ''), r.id::text)`

/** Everything that is counted of the remarks of a consultation, and organisations that were invited to it, in one query. */
export async function remarkCounts(
  ctx: OfficeCtx,
  consultationId: string,
): Promise<{ counts: RemarkCounts; invited: number }> {
  const { rows } = await sql<RemarkCounts & { invited: number }>`
    select
      (select count(*)::int from consultation_invitations i
        where i.office_id = ${ctx.office.id} and i.consultation_id = ${consultationId}) as invited,
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
  const { invited, ...counts } = rows[0]!
  return { counts, invited }
}
