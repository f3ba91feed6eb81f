import { type RawBuilder, sql } from "kysely"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import "../consultation.tables.ts"

/** How far a letter about a consultation would go. */
export type Reach = {
  /** Organisations that would get it now. */
  fresh: number
  /** Those of the chosen that have had it. */
  invited: number
  /** Those that gave no address. */
  withoutAddress: number
}

/** The same for organisations chosen by a select of their `id`. */
export async function reachOf(ctx: OfficeCtx, consultationId: string, chosen: RawBuilder<unknown>): Promise<Reach> {
  const { rows } = await sql<Reach>`
    select
      count(*) filter (where i.organisation_id is null and o.email <> '')::int as fresh,
      count(i.organisation_id)::int as invited,
      count(*) filter (where i.organisation_id is null and o.email = '')::int as "withoutAddress"
    from organisations o
    left join consultation_invitations i on i.office_id = ${ctx.office.id} and i.consultation_id = ${consultationId}
      and i.organisation_id = o.id
    where o.id in (${chosen}) and o.closed_at is null`.execute(ctx.db)
  return rows[0]!
}

/** How many organisations have had a letter about a consultation. */
export async function countInvited(ctx: OfficeCtx, consultationId: string): Promise<number> {
  const row = await ctx.db
    .selectFrom("consultation_invitations")
    .select(sql<number>`count(*)::int`.as("invited"))
    .where("office_id", "=", ctx.office.id)
    .where("consultation_id", "=", consultationId)
    .executeTakeFirstOrThrow()
  return row.invited
}

/** Their ids. */
export async function invitedOrganisations(ctx: OfficeCtx, consultationId: string): Promise<string[]> {
  const rows = await ctx.db
    .selectFrom("consultation_invitations")
    .select("organisation_id")
    .where("office_id", "=", ctx.office.id)
    .where("consultation_id", "=", consultationId)
    .execute()
  return rows.map((row) => row.organisation_id)
}
