import { recordEvent } from "../../../platform/audit.ts"
import type { PersonCtx } from "../../../platform/ctx.ts"
import { Missing } from "../../../platform/http/reply.ts"
import { accessDraft } from "../call.access.ts"
import { type CallAttachment, everyAttachmentOf } from "./call-attachment.queries.ts"

type Place = { callId: string; attachmentId: string }

/** Takes a file off a draft. Twice is once. @throws Missing when it is announced already or not this actor's */
export async function removeCallAttachment(ctx: PersonCtx, to: Place): Promise<CallAttachment> {
  const attachment = await attachmentOfDraft(ctx, to)
  if (!attachment.isRemoved) await mark(ctx, to, "call.attachment-removed")
  return attachment
}

/** Brings a removed file back. @throws Missing as above */
export async function restoreCallAttachment(ctx: PersonCtx, to: Place): Promise<CallAttachment> {
  const attachment = await attachmentOfDraft(ctx, to)
  if (attachment.isRemoved) await mark(ctx, to, "call.attachment-restored")
  return attachment
}

async function attachmentOfDraft(ctx: PersonCtx, { callId, attachmentId }: Place): Promise<CallAttachment> {
  const draft = await accessDraft(ctx, callId)
  const attachment = (await everyAttachmentOf(ctx, draft.id)).find(({ id }) => id === attachmentId)
  if (!attachment) throw new Missing("attachment")
  return attachment
}

async function mark(
  ctx: PersonCtx,
  { callId, attachmentId }: Place,
  what: "call.attachment-removed" | "call.attachment-restored",
): Promise<void> {
  const isRemoved = what === "call.attachment-removed"
  await ctx.db
    .updateTable("call_attachments")
    .set({ removed_at: isRemoved ? ctx.now : null, removed_by: isRemoved ? ctx.actor.id : null })
    .where("office_id", "=", ctx.office.id)
    .where("id", "=", attachmentId)
    .execute()
  await recordEvent(ctx, { what, on: { kind: "call", id: callId }, data: { attachment: attachmentId } })
}
