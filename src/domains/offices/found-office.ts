import type { OfficeRef } from "../../platform/ctx.ts"
import type { Db } from "../../platform/db.ts"
import { newId } from "../../platform/ids.ts"
import { refOf } from "./office.queries.ts"
import type { OfficeTable } from "./office.tables.ts"

export type NewOffice = Omit<OfficeTable, "id" | "created_at">

/** Makes a tenant. Done by whoever installs the product; nobody can do it in the browser. */
export async function foundOffice(db: Db, office: NewOffice, now: Temporal.Instant): Promise<OfficeRef> {
  const row = { ...office, id: newId(), created_at: now }
  await db.insertInto("offices").values(row).execute()
  return refOf(row)
}
