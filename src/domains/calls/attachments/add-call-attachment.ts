import { type Outcome, ok, type Problem, refused } from "../../../lib/problems.ts"
import { recordEvent } from "../../../platform/audit.ts"
import type { PersonCtx } from "../../../platform/ctx.ts"
import { newId } from "../../../platform/ids.ts"
import { keptNow } from "../../../platform/kept-file.ts"
import type { StoredFile } from "../../../platform/receive-upload.ts"
import { accessDraft } from "../call.access.ts"
import { callAttachmentsOf } from "./call-attachment.queries.ts"
import { callAttachmentsTexts as texts } from "./call-attachments.texts.ts"

export const MOST_FILES = 20

export const tooMany: Problem = {
  field: "file",
  code: "call.too_many_attachments",
  message: texts.tooMany(MOST_FILES),
}

/**
 * Adds a stored file to the draft of an announcement. The same file twice is once.
 * @throws Missing when it is announced already or not this actor's
 */
export async function addCallAttachment(ctx: PersonCtx, callId: string, file: StoredFile): Promise<Outcome<string>> {
  const draft = await accessDraft(ctx, callId)
  const there = await callAttachmentsOf(ctx, draft.id)
  const same = there.find((it) => it.sha256 === file.sha256 && it.name === file.name)
  if (same) return ok(same.id)
  if (there.length >= MOST_FILES) return refused(tooMany)
  const id = newId()
  await ctx.db
    .insertInto("call_attachments")
    .values({
      office_id: ctx.office.id,
      call_id: draft.id,
      id,
      ...keptNow(ctx, file),
    })
    .execute()
  await recordEvent(ctx, {
    what: "call.attachment-added",
    on: { kind: "call", id: draft.id },
    data: { attachment: id, sha256: file.sha256 },
  })
  return ok(id)
}
