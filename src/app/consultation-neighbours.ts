import { type RawBuilder, sql } from "kysely"
import type { ConsultationNeighbours } from "../domains/consultations/public.ts"
import { isUnsealed } from "../domains/offers/public.ts"
import type { OfficeCtx } from "../platform/ctx.ts"

/**
 * Organisations with the call in which each sought a grant of this office, alone or as a partner; of a call under seal
 * nobody at the office knows.
 */
const sought = (ctx: OfficeCtx): RawBuilder<unknown> => sql`(
  select made.organisation_id, made.call_id from (
    select f.organisation_id, f.call_id from offers f
    where f.office_id = ${ctx.office.id} and f.state in ('submitted', 'withdrawn')
    union
    select p.organisation_id, f.call_id from offer_partners p
    join offers f on f.office_id = p.office_id and f.id = p.offer_id and f.state in ('submitted', 'withdrawn')
    where p.office_id = ${ctx.office.id}
  ) made join calls c on c.office_id = ${ctx.office.id} and c.id = made.call_id and ${isUnsealed(ctx.now)})`

/**
 * What consultations learn of offers. An organisation is of an office once it sought a grant there; where there is one
 * office only, every organisation of the register is of it.
 */
export const consultationNeighbours: ConsultationNeighbours = {
  organisationsOf(ctx, spheres) {
    if (spheres)
      return sql`select s.organisation_id as id from ${sought(ctx)} s
        join calls c on c.office_id = ${ctx.office.id} and c.id = s.call_id and c.spheres && ${[...spheres]}::text[]`
    return sql`select o.id from organisations o
      where not exists (select 1 from offices where id <> ${ctx.office.id})
        or o.id in (select s.organisation_id from ${sought(ctx)} s)`
  },
  async spheresOf(ctx) {
    const { rows } = await sql<{ sphere: string; organisations: number }>`
      select sphere, count(distinct s.organisation_id)::int as organisations
      from ${sought(ctx)} s
      join calls c on c.office_id = ${ctx.office.id} and c.id = s.call_id
      cross join lateral unnest(c.spheres) sphere
      group by sphere`.execute(ctx.db)
    return rows
  },
}
