import { recordEvent } from "../../../platform/audit.ts"
import type { PersonCtx } from "../../../platform/ctx.ts"
import { keptMark } from "../../../platform/kept-file.ts"
import { accessDocument } from "./document.access.ts"
import type { OrganisationDocument } from "./document.ts"

type Place = { organisationId: string; documentId: string }

/**
 * Takes a document off the profile; offers that carry it keep it. Twice is once.
 * @throws Missing when the actor is no member or there is no such document
 */
export async function removeDocument(ctx: PersonCtx, to: Place): Promise<OrganisationDocument> {
  const document = await accessDocument(ctx, to, "keep")
  if (!document.isRemoved) await mark(ctx, to, "organisation.document-removed")
  return document
}

/** Brings a removed document back. @throws Missing as above */
export async function restoreDocument(ctx: PersonCtx, to: Place): Promise<OrganisationDocument> {
  const document = await accessDocument(ctx, to, "keep")
  if (document.isRemoved) await mark(ctx, to, "organisation.document-restored")
  return document
}

async function mark(
  ctx: PersonCtx,
  { organisationId, documentId }: Place,
  what: "organisation.document-removed" | "organisation.document-restored",
): Promise<void> {
  await ctx.db
    .updateTable("organisation_documents")
    .set(keptMark(ctx, what === "organisation.document-removed"))
    .where("organisation_id", "=", organisationId)
    .where("id", "=", documentId)
    .execute()
  await recordEvent(ctx, { what, on: { kind: "organisation", id: organisationId }, data: { document: documentId } })
}
