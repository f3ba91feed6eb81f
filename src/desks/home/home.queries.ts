import { sql } from "kysely"
import { momentAt, today } from "../../lib/dates.ts"
import type { Grosze } from "../../lib/money.ts"
import type { OfficeCtx } from "../../platform/ctx.ts"

/** What the band of the home page counts; nothing in it comes from a call whose results are not published yet. */
export type HomeNumbers = {
  year: number
  /** Sum of grants awarded in calls whose results were published this year. */
  awarded: Grosze
  /** Tasks that got a grant in them. */
  awardedTasks: number
  /** Organisations in the register. */
  organisations: number
  /** Offers rejected in those calls on formal grounds. */
  formallyRejected: number
}

/** One query over the tables of several domains, read only. */
export async function homeNumbers(ctx: OfficeCtx): Promise<HomeNumbers> {
  const { year } = today(ctx.now)
  const from = momentAt(`${year}-01-01`, "00:00")
  const { rows } = await sql<Omit<HomeNumbers, "year">>`
    with published as (
      select id from calls where office_id = ${ctx.office.id} and results_published_at >= ${from}
    )
    select
      (select coalesce(sum(amount), 0)::bigint from grant_decisions
        where office_id = ${ctx.office.id} and call_id in (select id from published)) as awarded,
      (select count(*)::int from grant_decisions
        where office_id = ${ctx.office.id} and call_id in (select id from published) and amount > 0) as "awardedTasks",
      (select count(*)::int from organisations where closed_at is null) as organisations,
      (select count(*)::int from formal_checks
        where office_id = ${ctx.office.id} and call_id in (select id from published) and not passed)
        as "formallyRejected"`.execute(ctx.db)
  return { year, ...rows[0]! }
}
