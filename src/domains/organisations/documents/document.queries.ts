import type { Selectable } from "kysely"
import type { Ctx } from "../../../platform/ctx.ts"
import { isId } from "../../../platform/ids.ts"
import type { OrganisationDocumentTable } from "./document.tables.ts"
import { isValid, type OrganisationDocument } from "./document.ts"

/** Documents of an organisation, the removed ones too, the newest first; who may see them is decided before. */
export async function documentsOf(ctx: Ctx, organisationId: string): Promise<OrganisationDocument[]> {
  if (!isId(organisationId)) return []
  const rows = await ctx.db
    .selectFrom("organisation_documents")
    .selectAll()
    .where("organisation_id", "=", organisationId)
    .orderBy("added_at", "desc")
    .orderBy("id", "desc")
    .limit(200)
    .execute()
  return rows.map(documentOf)
}

/**
 * What shows today who represents the organisation, and may be attached to its offers; who may ask is decided before.
 */
export async function representationProofOf(ctx: Ctx, organisationId: string): Promise<OrganisationDocument[]> {
  return (await documentsOf(ctx, organisationId)).filter((it) => isValid(it, ctx.now))
}

const documentOf = (row: Selectable<OrganisationDocumentTable>): OrganisationDocument => ({
  id: row.id,
  organisationId: row.organisation_id,
  purpose: row.purpose,
  validUntil: row.valid_until,
  name: row.name,
  kind: row.kind,
  size: row.size,
  sha256: row.sha256,
  scan: row.scan,
  addedAt: row.added_at,
  isRemoved: row.removed_at !== null,
})
