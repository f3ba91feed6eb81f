import { sql } from "kysely"
import type { FundedTask, PastCosts } from "../domains/calls/public.ts"
import { urls } from "../urls.ts"

/** More than anybody reads in an announcement; the rest is in the sum. */
const MOST_NAMED = 20

/** What contracts tell of the costs of tasks in the same spheres. */
export const pastCosts: PastCosts = async (ctx, spheres, year) => {
  const { rows } = await sql<{
    id: string
    number: string
    name: string
    title: string
    grant: string
    total: string
    count: number
  }>`
    select k.id, k.number, k.organisation_name as name, k.title, k.grant_amount as grant,
      sum(k.grant_amount) over () as total, (count(*) over ())::int as count
    from contracts k join calls c on c.office_id = k.office_id and c.id = k.call_id
    where k.office_id = ${ctx.office.id} and k.state in ('signed', 'settled') and k.task_year = ${year}
      and c.spheres && ${[...spheres]}::text[]
    order by k.grant_amount desc, k.id limit ${MOST_NAMED}`.execute(ctx.db)
  const tasks = rows.map(
    (row): FundedTask => ({
      number: row.number,
      organisationName: row.name,
      title: row.title,
      grant: Number(row.grant),
      href: urls.contract.href({ office: ctx.office.slug, contractId: row.id }),
    }),
  )
  return { year, total: Number(rows[0]?.total ?? 0), count: rows[0]?.count ?? 0, tasks }
}
