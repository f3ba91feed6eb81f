import type { OfficeCtx, OfficeRef } from "../../platform/ctx.ts"
import type { Db } from "../../platform/db.ts"
import type { OfficeTable } from "./office.tables.ts"
import "./office.tables.ts"

export type OfficeDetails = OfficeRef & {
  phone: string
  kind: OfficeTable["kind"]
  teryt: string | null
}

export const refOf = (row: OfficeTable): OfficeRef => ({
  id: row.id,
  slug: row.slug,
  name: row.name,
  siteName: row.site_name,
  organ: row.organ,
  address: row.address,
  emailAddress: row.email,
})

/** The office of an address, or undefined. */
export async function findOffice(db: Db, slug: string): Promise<OfficeRef | undefined> {
  const row = await db.selectFrom("offices").selectAll().where("slug", "=", slug).executeTakeFirst()
  return row && refOf(row)
}

/** Every office of the installation by name; an installation has at most a few thousand. */
export async function listOffices(db: Db): Promise<OfficeRef[]> {
  return (await db.selectFrom("offices").selectAll().orderBy("name").execute()).map(refOf)
}

/** What letters and documents print of the office. */
export async function getOfficeDetails(ctx: OfficeCtx): Promise<OfficeDetails> {
  const row = await ctx.db.selectFrom("offices").selectAll().where("id", "=", ctx.office.id).executeTakeFirstOrThrow()
  return { ...refOf(row), phone: row.phone, kind: row.kind, teryt: row.teryt }
}

export type Unit = { id: string; parentId: string | null; name: string; shortName: string }

/** Units and departments that are not closed, by name. */
export async function listUnits(ctx: OfficeCtx): Promise<Unit[]> {
  const rows = await ctx.db
    .selectFrom("office_units")
    .select(["id", "parent_id", "name", "short_name"])
    .where("office_id", "=", ctx.office.id)
    .where("closed_at", "is", null)
    .orderBy("name")
    .execute()
  return rows.map((row) => ({ id: row.id, parentId: row.parent_id, name: row.name, shortName: row.short_name }))
}
