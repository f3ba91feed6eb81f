import { sql } from "kysely"
import { jsonArrayFrom } from "kysely/helpers/postgres"
import type { Ctx, Membership } from "../../platform/ctx.ts"
import type { Db } from "../../platform/db.ts"
import { isId } from "../../platform/ids.ts"
import { signatories } from "./member.queries.ts"
import type { OrganisationTable } from "./organisation.tables.ts"
import type { Organisation } from "./organisation.ts"
import type { Signatory } from "./signatories.ts"

export const organisationOf = (row: OrganisationTable): Organisation => ({
  id: row.id,
  name: row.name,
  legalForm: row.legal_form,
  registerName: row.register_name,
  registerNumber: row.register_number,
  nip: row.nip,
  regon: row.regon,
  street: row.street,
  postcode: row.postcode,
  city: row.city,
  email: row.email,
  phone: row.phone,
  website: row.website,
  bankAccount: row.bank_account,
  representation: row.representation,
  representationNote: row.representation_note,
  revision: row.revision,
})

/** One organisation, also a closed one; undefined when there is none. */
export async function getOrganisation(ctx: Pick<Ctx, "db">, id: string): Promise<Organisation | undefined> {
  if (!isId(id)) return undefined
  const row = await ctx.db.selectFrom("organisations").selectAll().where("id", "=", id).executeTakeFirst()
  return row && organisationOf(row)
}

/** Several organisations in one query, by id; unknown ids are left out. */
export async function organisationsByIds(
  ctx: Pick<Ctx, "db">,
  ids: readonly string[],
): Promise<Map<string, Organisation>> {
  if (ids.length === 0) return new Map()
  const rows = await ctx.db
    .selectFrom("organisations")
    .selectAll()
    .where("id", "in", [...new Set(ids)])
    .execute()
  return new Map(rows.map((row) => [row.id, organisationOf(row)]))
}

/** Several organisations with those who may sign in their names, the longest in them first; one query. */
export async function organisationsWithRepresentatives(
  ctx: Pick<Ctx, "db">,
  ids: readonly string[],
): Promise<{ organisation: Organisation; representatives: Signatory[] }[]> {
  if (ids.length === 0) return []
  const rows = await ctx.db
    .selectFrom("organisations as o")
    .selectAll("o")
    .select(
      jsonArrayFrom(signatories(ctx).where("m.organisation_id", "=", sql.ref<string>("o.id")).limit(200)).as(
        "representatives",
      ),
    )
    .where("o.id", "in", [...new Set(ids)])
    .execute()
  return rows.map(({ representatives, ...row }) => ({ organisation: organisationOf(row), representatives }))
}

/** The organisations in whose name a person acts, by name; requests not yet admitted are left out. */
export async function membershipsOf(db: Db, personId: string): Promise<Membership[]> {
  return await db
    .selectFrom("organisation_members as m")
    .innerJoin("organisations as o", "o.id", "m.organisation_id")
    .select(["o.id as organisationId", "o.name as organisationName", "m.role"])
    .where("m.person_id", "=", personId)
    .where("m.ended_at", "is", null)
    .where("m.admitted_at", "is not", null)
    .where("o.closed_at", "is", null)
    .orderBy("o.name")
    .execute()
}
