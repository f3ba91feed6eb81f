import { recordEvent } from "../../../platform/audit.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { newId } from "../../../platform/ids.ts"
import { keptNow } from "../../../platform/kept-file.ts"

/** Gives a draft just begun the files of the call it is made after; the contents are kept once. */
export async function copyCallAttachments(ctx: OfficeCtx, fromCallId: string, toCallId: string): Promise<void> {
  const rows = await ctx.db
    .selectFrom("call_attachments")
    .select(["name", "kind", "size", "sha256", "scan"])
    .where("office_id", "=", ctx.office.id)
    .where("call_id", "=", fromCallId)
    .where("removed_at", "is", null)
    .orderBy("added_at")
    .orderBy("id")
    .execute()
  if (rows.length === 0) return
  const copies = rows.map((row) => ({ office_id: ctx.office.id, call_id: toCallId, id: newId(), ...keptNow(ctx, row) }))
  await ctx.db.insertInto("call_attachments").values(copies).execute()
  for (const { id, sha256 } of copies)
    await recordEvent(ctx, {
      what: "call.attachment-added",
      on: { kind: "call", id: toCallId },
      data: { attachment: id, sha256 },
    })
}
