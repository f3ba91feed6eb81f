import { sql } from "kysely"
import { yearOf } from "../../domains/strategy/public.ts"
import { today } from "../../lib/dates.ts"
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
  /** Offers submitted this year and rejected on formal grounds, once the results of their calls are published. */
  formallyRejected: number
}

/** One query over the tables of several domains, read only. */
export async function homeNumbers(ctx: OfficeCtx): Promise<HomeNumbers> {
  const { year } = today(ctx.now)
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
      from calls c join offers o on o.office_id = c.office_id and o.call_id = c.id and o.state = 'submitted'
      join formal_checks f on f.office_id = o.office_id and f.offer_id = o.id and not f.passed
      where c.office_id = ${ctx.office.id} and c.results_published_at is not null
        and ${yearOf("o.submitted_at")} = ${year}
    ) rejected`.execute(ctx.db)
  return { year, ...rows[0]! }
}
