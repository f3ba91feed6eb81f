import { sql } from "kysely"
import type { AwaitingOffer, ContractNeighbours } from "../domains/contracts/public.ts"
import { reportOf } from "../domains/reports/public.ts"

const PAGE = 25

/** What contracts show of the domains around them. */
export const contractNeighbours: ContractNeighbours = {
  reportOf,

  async awaitingOffers(ctx) {
    const { rows } = await sql<AwaitingOffer & { total: number }>`
      select o.id as "offerId", o.number, o.organisation_name as "organisationName", o.title, d.amount,
        count(*) over ()::int as total
      from grant_decisions d
      join calls c on c.office_id = d.office_id and c.id = d.call_id and c.results_published_at is not null
      join offers o on o.office_id = d.office_id and o.id = d.offer_id and o.state = 'submitted'
      where d.office_id = ${ctx.office.id} and d.amount > 0
        and not exists (select 1 from contracts u where u.office_id = d.office_id and u.offer_id = d.offer_id)
      order by d.decided_at, o.sequence
      limit ${PAGE}`.execute(ctx.db)
    return { offers: rows, total: rows[0]?.total ?? 0 }
  },
}
