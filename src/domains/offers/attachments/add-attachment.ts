import { type Outcome, ok, refused } from "../../../lib/problems.ts"
import { recordEvent } from "../../../platform/audit.ts"
import type { PersonCtx } from "../../../platform/ctx.ts"
import { newId } from "../../../platform/ids.ts"
import { keptMark, keptNow } from "../../../platform/kept-file.ts"
import type { StoredFile } from "../../../platform/receive-upload.ts"
import { getCall } from "../../calls/public.ts"
import { paperIds } from "../joint/partner.ts"
import { accessOffer } from "../offer.access.ts"
import { notADraft } from "../save-offer.ts"
import { attachmentsOf } from "./attachment.queries.ts"
import { type Attachment, fieldOf, OWN, OWN_LIMIT } from "./attachment.ts"
import { attachmentsTexts as texts } from "./attachments.texts.ts"
import { whyNoMoreAttached } from "./attachments-over.ts"

export type Attaching = {
  /** Id of the requested paper, or `OWN`. */
  target: string
  file: StoredFile
  /** The document of the organisation's profile that the file comes from. */
  documentId?: string
}

/**
 * Attaches a stored file to a draft. In the place of a requested paper it replaces what was there, which can be brought
 * back; the same file twice is once. Refuses `attachment.unknown_target`, `attachment.too_many`, and `attachment.over` or
 * `attachment.annulled` once the draft can no longer be submitted.
 * @throws Missing when the offer is not this actor's
 */
export async function addAttachment(ctx: PersonCtx, offerId: string, it: Attaching): Promise<Outcome<string>> {
  const offer = await accessOffer(ctx, offerId, "edit")
  const field = fieldOf(it.target)
  if (offer.state !== "drafted") return { ok: false, problems: [{ ...notADraft(offer), field }] }
  const requestedId = it.target === OWN ? null : it.target
  const call = await getCall(ctx, offer.callId)
  const over = whyNoMoreAttached(call, ctx.now)
  if (over) return refused(over)
  if (requestedId !== null && !paperIds(call.offerRules.attachments, offer.content).includes(requestedId))
    return refused({ field: "", code: "attachment.unknown_target", message: texts.unknownTarget })
  const there = (await attachmentsOf(ctx, offer.id)).filter((other) => other.requestedId === requestedId)
  const same = there.find((other) => other.sha256 === it.file.sha256 && other.name === it.file.name)
  if (same) return ok(same.id)
  if (requestedId === null && there.length >= OWN_LIMIT)
    return refused({ field, code: "attachment.too_many", message: texts.tooMany(OWN_LIMIT) })
  if (requestedId !== null) for (const old of there) await setAside(ctx, old)
  const id = newId()
  await ctx.db
    .insertInto("offer_attachments")
    .values({
      office_id: ctx.office.id,
      offer_id: offer.id,
      id,
      requested_id: requestedId,
      document_id: it.documentId ?? null,
      ...keptNow(ctx, it.file),
    })
    .execute()
  await recordEvent(ctx, {
    what: "offer.attachment-added",
    on: { kind: "offer", id: offer.id },
    data: { attachment: id, sha256: it.file.sha256 },
  })
  return ok(id)
}

/** Marks an attachment of a locked draft as removed. */
export async function setAside(ctx: PersonCtx, attachment: Pick<Attachment, "id">): Promise<void> {
  await ctx.db
    .updateTable("offer_attachments")
    .set(keptMark(ctx, true))
    .where("office_id", "=", ctx.office.id)
    .where("id", "=", attachment.id)
    .execute()
}
