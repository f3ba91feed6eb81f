import type { Selectable } from "kysely"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { isId } from "../../../platform/ids.ts"
import type { FileScan } from "../../../platform/receive-upload.ts"
import type { FileKind } from "../../../platform/uploads.ts"
import type { CallAttachmentTable } from "./call-attachment.tables.ts"

/** A file of an announcement; `size` in bytes. */
export type CallAttachment = {
  id: string
  name: string
  kind: FileKind
  size: number
  sha256: string
  scan: FileScan
  addedAt: Temporal.Instant
  isRemoved: boolean
}

/** The files of an announcement, the oldest first; their contents are in `ctx.files` under `sha256`. */
export async function callAttachmentsOf(ctx: OfficeCtx, callId: string): Promise<CallAttachment[]> {
  return (await everyAttachmentOf(ctx, callId)).filter((it) => !it.isRemoved)
}

/** With those that were removed from a draft and can be brought back. */
export async function everyAttachmentOf(ctx: OfficeCtx, callId: string): Promise<CallAttachment[]> {
  if (!isId(callId)) return []
  const rows = await ctx.db
    .selectFrom("call_attachments")
    .selectAll()
    .where("office_id", "=", ctx.office.id)
    .where("call_id", "=", callId)
    .orderBy("added_at")
    .orderBy("id")
    .execute()
  return rows.map(attachmentOf)
}

const attachmentOf = (row: Selectable<CallAttachmentTable>): CallAttachment => ({
  id: row.id,
  name: row.name,
  kind: row.kind,
  size: row.size,
  sha256: row.sha256,
  scan: row.scan,
  addedAt: row.added_at,
  isRemoved: row.removed_at !== null,
})
