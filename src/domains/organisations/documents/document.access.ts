import { type Ctx, membershipIn } from "../../../platform/ctx.ts"
import { Missing } from "../../../platform/http/reply.ts"
import { accessOrganisation, mayOrganisation } from "../organisation.access.ts"
import type { Organisation } from "../organisation.ts"
import { documentsOf } from "./document.queries.ts"
import type { OrganisationDocument } from "./document.ts"

/** Members keep the documents; officials read them. */
export const mayReadDocuments = (ctx: Ctx, organisationId: string): boolean =>
  mayOrganisation(ctx, organisationId, "contact")
export const mayKeepDocuments = (ctx: Ctx, organisationId: string): boolean =>
  membershipIn(ctx.actor, organisationId) !== undefined

/** @throws Missing when the documents are none of this actor's business */
export async function accessDocuments(ctx: Ctx, id: string, purpose: "read" | "keep"): Promise<Organisation> {
  if (purpose === "keep" && !mayKeepDocuments(ctx, id)) throw new Missing("documents")
  return accessOrganisation(ctx, id, "contact")
}

/** @throws Missing when there is no such document, removed ones included, or it is not this actor's to read or keep */
export async function accessDocument(
  ctx: Ctx,
  to: { organisationId: string; documentId: string },
  purpose: "read" | "keep",
): Promise<OrganisationDocument> {
  await accessDocuments(ctx, to.organisationId, purpose)
  const document = (await documentsOf(ctx, to.organisationId)).find((it) => it.id === to.documentId)
  if (!document) throw new Missing("document")
  return document
}
