import type { Ctx } from "../../platform/ctx.ts"

/** Where everybody who works for an organisation is written to: its members' own addresses, and that of its profile. */
export async function memberAddresses(ctx: Pick<Ctx, "db">, organisationId: string): Promise<string[]> {
  const rows = await ctx.db
    .selectFrom("organisation_members as m")
    .innerJoin("people as p", "p.id", "m.person_id")
    .select("p.email as address")
    .where("m.organisation_id", "=", organisationId)
    .where("m.admitted_at", "is not", null)
    .where("m.ended_at", "is", null)
    .union(
      ctx.db
        .selectFrom("organisations")
        .select("email as address")
        .where("id", "=", organisationId)
        .where("email", "<>", ""),
    )
    .execute()
  return rows.map(({ address }) => address).filter((address) => address !== null)
}
