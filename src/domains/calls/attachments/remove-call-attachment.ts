import { type Outcome, ok, refused } from "../../../lib/problems.ts"
import { recordEvent } from "../../../platform/audit.ts"
import type { PersonCtx } from "../../../platform/ctx.ts"
import { Missing } from "../../../platform/http/reply.ts"
import { keptMark } from "../../../platform/kept-file.ts"
import { accessDraft } from "../call.access.ts"
import { MOST_FILES, tooMany } from "./add-call-attachment.ts"
import { type CallAttachment, callAttachmentsOf, everyAttachmentOf } from "./call-attachment.queries.ts"

type Place = { callId: string; attachmentId: string }

/** Takes a file off a draft. Twice is once. @throws Missing when it is announced already or not this actor's */
export async function removeCallAttachment(ctx: PersonCtx, to: Place): Promise<CallAttachment> {
  const attachment = await attachmentOfDraft(ctx, to)
  if (!attachment.isRemoved) await mark(ctx, to, "call.attachment-removed")
  return attachment
}

/** Brings a removed file back, where there is room for it. @throws Missing as above */
export async function restoreCallAttachment(ctx: PersonCtx, to: Place): Promise<Outcome<CallAttachment>> {
  const attachment = await attachmentOfDraft(ctx, to)
  if (!attachment.isRemoved) return ok(attachment)
  if ((await callAttachmentsOf(ctx, to.callId)).length >= MOST_FILES) return refused(tooMany)
  await mark(ctx, to, "call.attachment-restored")
  return ok(attachment)
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
  await ctx.db
    .updateTable("call_attachments")
    .set(keptMark(ctx, what === "call.attachment-removed"))
    .where("office_id", "=", ctx.office.id)
    .where("id", "=", attachmentId)
    .execute()
  await recordEvent(ctx, { what, on: { kind: "call", id: callId }, data: { attachment: attachmentId } })
}
