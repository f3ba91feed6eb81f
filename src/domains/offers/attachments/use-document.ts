import { type Outcome, refused } from "../../../lib/problems.ts"
import type { PersonCtx } from "../../../platform/ctx.ts"
import { representationProofOf } from "../../organisations/public.ts"
import { accessOffer } from "../offer.access.ts"
import { addAttachment } from "./add-attachment.ts"
import { fieldOf } from "./attachment.ts"
import { attachmentsTexts as texts } from "./attachments.texts.ts"

/**
 * Attaches a document of the organisation's profile while it is valid; the offer keeps it whatever happens to the
 * profile later. Refuses `attachment.document_missing` and `attachment.document_ended`.
 * @throws Missing when the offer is not this actor's
 */
export async function useDocument(
  ctx: PersonCtx,
  offerId: string,
  chosen: { target: string; documentId: string },
): Promise<Outcome<string>> {
  const offer = await accessOffer(ctx, offerId, "edit")
  const field = documentField(chosen.target)
  if (chosen.documentId === "")
    return refused({ field, code: "attachment.document_missing", message: texts.documentMissing })
  const documents = await representationProofOf(ctx, offer.organisationId)
  const document = documents.find(({ id }) => id === chosen.documentId)
  if (!document) return refused({ field, code: "attachment.document_ended", message: texts.documentEnded })
  const { name, kind, size, sha256, scan, id } = document
  return addAttachment(ctx, offer.id, {
    target: chosen.target,
    file: { name, kind, size, sha256, scan },
    documentId: id,
  })
}

/** Name of the choice of a document in a row. */
export const documentField = (target: string): string => `document.${fieldOf(target)}`
