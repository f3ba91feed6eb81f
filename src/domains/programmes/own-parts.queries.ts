import { sql } from "kysely"
import type { PersonCtx } from "../../platform/ctx.ts"
import { yearsOf } from "./programme.ts"

/** What waits for one person in a programme that is being written. */
export type OwnParts = {
  programmeId: string
  years: string
  /** Parts given to the person that say nothing yet. */
  empty: number
  /** Open comments at the person's parts. */
  comments: number
}

type Row = Omit<OwnParts, "years"> & { yearFrom: number; yearTo: number }

/** Programmes being written in which something waits in the parts given to this person; one query. */
export async function ownPartsAtWork(ctx: PersonCtx): Promise<OwnParts[]> {
  const { rows } = await sql<Row>`
    select p.id as "programmeId", p.year_from as "yearFrom", p.year_to as "yearTo",
      count(*) filter (where part.is_empty)::int as empty, sum(part.comments)::int as comments
    from programmes p
    cross join lateral (
      select s.content->'paragraphs' = '[]' and s.content->'choices' = '[]' and s.content->>'from' is null
          and s.content->>'amount' is null and not (s.part_key = 'priorities' and exists (
            select 1 from programme_tasks t where t.office_id = p.office_id and t.programme_id = p.id)) as is_empty,
        (select count(*) from programme_comments c where c.office_id = s.office_id and c.programme_id = s.programme_id
          and c.part_key = s.part_key and c.settled_at is null) as comments
      from programme_parts s
      where s.office_id = p.office_id and s.programme_id = p.id and s.assigned_to = ${ctx.actor.id}
    ) part
    where p.office_id = ${ctx.office.id} and p.deleted_at is null
      and (p.state = 'drafted' or p.amended_since is not null)
    group by p.id, p.year_from, p.year_to
    having count(*) filter (where part.is_empty) > 0 or sum(part.comments) > 0
    order by p.year_from
    limit 5`.execute(ctx.db)
  return rows.map(({ yearFrom, yearTo, ...own }) => ({ ...own, years: yearsOf({ yearFrom, yearTo }) }))
}
