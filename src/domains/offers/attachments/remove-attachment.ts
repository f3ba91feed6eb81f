import { type Outcome, ok, refused } from "../../../lib/problems.ts"
import { recordEvent } from "../../../platform/audit.ts"
import type { PersonCtx } from "../../../platform/ctx.ts"
import { Missing } from "../../../platform/http/reply.ts"
import { keptMark } from "../../../platform/kept-file.ts"
import { getCall } from "../../calls/public.ts"
import { accessOffer } from "../offer.access.ts"
import type { Offer } from "../offer.ts"
import { notADraft } from "../save-offer.ts"
import { setAside } from "./add-attachment.ts"
import { attachmentsOf, findAttachment } from "./attachment.queries.ts"
import { type Attachment, fieldOf, OWN, OWN_LIMIT } from "./attachment.ts"
import { attachmentsTexts as texts } from "./attachments.texts.ts"
import { whyNoMoreAttached } from "./attachments-over.ts"

/**
 * Takes an attachment off a draft; `restoreAttachment` brings it back. Twice is once. Refuses once the call is over.
 * @throws Missing when the offer is not this actor's or has no such attachment
 */
export async function removeAttachment(ctx: PersonCtx, offerId: string, id: string): Promise<Outcome<Attachment>> {
  const { offer, attachment, closed } = await draftWith(ctx, offerId, id)
  if (closed) return refused(closed)
  if (!(await attachmentsOf(ctx, offer.id)).some((other) => other.id === id)) return ok(attachment)
  await setAside(ctx, attachment)
  await record(ctx, "offer.attachment-removed", offer, attachment)
  return ok(attachment)
}

/**
 * Brings a removed attachment back; what has taken its place meanwhile is removed instead. Twice is once. Refuses once
 * the call is over.
 * @throws Missing when the offer is not this actor's or never had such an attachment
 */
export async function restoreAttachment(ctx: PersonCtx, offerId: string, id: string): Promise<Outcome<Attachment>> {
  const { offer, attachment, closed } = await draftWith(ctx, offerId, id)
  if (closed) return refused(closed)
  const all = await attachmentsOf(ctx, offer.id)
  const there = all.filter((other) => other.requestedId === attachment.requestedId)
  if (there.some((other) => other.id === id)) return ok(attachment)
  if (attachment.requestedId === null && there.length >= OWN_LIMIT)
    return refused({ field: fieldOf(OWN), code: "attachment.too_many", message: texts.tooMany(OWN_LIMIT) })
  if (attachment.requestedId !== null) for (const other of there) await setAside(ctx, other)
  await ctx.db
    .updateTable("offer_attachments")
    .set(keptMark(ctx, false))
    .where("office_id", "=", ctx.office.id)
    .where("id", "=", id)
    .execute()
  await record(ctx, "offer.attachment-restored", offer, attachment)
  return ok(attachment)
}

async function draftWith(ctx: PersonCtx, offerId: string, id: string) {
  const offer = await accessOffer(ctx, offerId, "edit")
  const attachment = await findAttachment(ctx, offerId, id)
  if (!attachment) throw new Missing("attachment")
  const closed =
    offer.state === "drafted" ? whyNoMoreAttached(await getCall(ctx, offer.callId), ctx.now) : notADraft(offer)
  return { offer, attachment, closed }
}

const record = (
  ctx: PersonCtx,
  what: "offer.attachment-removed" | "offer.attachment-restored",
  offer: Offer,
  it: Attachment,
) => recordEvent(ctx, { what, on: { kind: "offer", id: offer.id }, data: { attachment: it.id, sha256: it.sha256 } })
