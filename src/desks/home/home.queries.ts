import { sql } from "kysely"
import { momentAt, today } from "../../lib/dates.ts"
import type { Grosze } from "../../lib/money.ts"
import type { OfficeCtx } from "../../platform/ctx.ts"

/** What the band of the home page counts: signed contracts, the register, and only calls whose results are published. */
export type HomeNumbers = {
  year: number
  /** Tasks that ended this year and whose reports were accepted. */
  carriedOut: number
  /** Grants of signed contracts on tasks that end this year. */
  granted: Grosze
  /** Organisations in the register. */
  organisations: number
  /** Offers rejected on formal grounds in calls whose results were published this year. */
  formallyRejected: number
}

/** One query over the tables of several domains, read only. */
export async function homeNumbers(ctx: OfficeCtx): Promise<HomeNumbers> {
  const { year } = today(ctx.now)
  const from = momentAt(`${year}-01-01`, "00:00")
  const { rows } = await sql<Omit<HomeNumbers, "year">>`
    select contracted.*, registered.*, rejected.*
    from (
      select count(*) filter (where state = 'settled')::int as "carriedOut",
        coalesce(sum(grant_amount) filter (where state in ('signed', 'settled')), 0)::bigint as granted
      from contracts where office_id = ${ctx.office.id} and task_year = ${year} and signed_on is not null
    ) contracted, (
      select open as organisations from organisation_totals
    ) registered, (
      select count(*)::int as "formallyRejected"
      from formal_checks f join calls c on c.office_id = f.office_id and c.id = f.call_id
      where f.office_id = ${ctx.office.id} and not f.passed and c.results_published_at >= ${from}
    ) rejected`.execute(ctx.db)
  return { year, ...rows[0]! }
}
