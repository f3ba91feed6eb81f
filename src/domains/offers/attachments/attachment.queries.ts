import type { Selectable } from "kysely"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { isId } from "../../../platform/ids.ts"
import "./attachment.tables.ts"
import type { OfferAttachmentTable } from "./attachment.tables.ts"
import type { Attachment } from "./attachment.ts"

/** The attachments of one offer, the oldest first; who may see the offer is decided before. */
export async function attachmentsOf(ctx: OfficeCtx, offerId: string): Promise<Attachment[]> {
  if (!isId(offerId)) return []
  const rows = await attachmentRows(ctx, offerId).where("removed_at", "is", null).execute()
  return rows.map(attachmentOf)
}

const SHOWN_REMOVED = 10

/** What was removed from a draft, the last first: each can be brought back. */
export async function removedAttachmentsOf(ctx: OfficeCtx, offerId: string): Promise<Attachment[]> {
  const rows = await ctx.db
    .selectFrom("offer_attachments")
    .selectAll()
    .where("office_id", "=", ctx.office.id)
    .where("offer_id", "=", offerId)
    .where("removed_at", "is not", null)
    .orderBy("removed_at", "desc")
    .limit(SHOWN_REMOVED)
    .execute()
  return rows.map(attachmentOf)
}

/** One attachment of an offer; undefined when the offer has no such. */
export async function findAttachment(ctx: OfficeCtx, offerId: string, id: string): Promise<Attachment | undefined> {
  if (!isId(offerId) || !isId(id)) return undefined
  const row = await attachmentRows(ctx, offerId).where("id", "=", id).executeTakeFirst()
  return row && attachmentOf(row)
}

/**
 * An attachment that a draft has, or that a submitted offer has or had in one of its versions; what was taken off before
 * its submission is the business of the organisation that submits.
 */
export async function findFiledAttachment(
  ctx: OfficeCtx,
  offer: { id: string; submittedAt: Temporal.Instant | null },
  id: string,
): Promise<Attachment | undefined> {
  if (!isId(id)) return undefined
  const row = await attachmentRows(ctx, offer.id)
    .where("id", "=", id)
    .where((or) =>
      or.or([or("removed_at", "is", null), ...(offer.submittedAt ? [or("removed_at", ">", offer.submittedAt)] : [])]),
    )
    .executeTakeFirst()
  return row && attachmentOf(row)
}

const attachmentRows = (ctx: OfficeCtx, offerId: string) =>
  ctx.db
    .selectFrom("offer_attachments")
    .selectAll()
    .where("office_id", "=", ctx.office.id)
    .where("offer_id", "=", offerId)
    .orderBy("added_at")
    .orderBy("id")

const attachmentOf = (row: Selectable<OfferAttachmentTable>): Attachment => ({
  id: row.id,
  requestedId: row.requested_id,
  documentId: row.document_id,
  name: row.name,
  kind: row.kind,
  size: row.size,
  sha256: row.sha256,
  scan: row.scan,
  addedAt: row.added_at,
})
