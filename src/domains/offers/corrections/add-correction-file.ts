import { type Outcome, ok, refused } from "../../../lib/problems.ts"
import { recordEvent } from "../../../platform/audit.ts"
import type { PersonCtx } from "../../../platform/ctx.ts"
import { Missing } from "../../../platform/http/reply.ts"
import { newId } from "../../../platform/ids.ts"
import { keptMark, keptNow } from "../../../platform/kept-file.ts"
import type { StoredFile } from "../../../platform/receive-upload.ts"
import { getCall } from "../../calls/public.ts"
import { attachmentsOf } from "../attachments/attachment.queries.ts"
import { fieldOf, OWN, OWN_LIMIT } from "../attachments/attachment.ts"
import { attachmentsTexts } from "../attachments/attachments.texts.ts"
import { paperIds } from "../joint/partner.ts"
import { accessCorrection, whyNotOpen } from "./save-correction.ts"

/**
 * Brings a stored file in a correction that asks for attachments: in the place of a requested paper, of one of the offer's
 * own attachments (by its id), or as one more (`OWN`). Nothing of the submitted offer changes until the correction is sent.
 * A second file for the same place takes the place of the first; the same file twice is once.
 * Refuses `attachment.unknown_target`, `attachment.too_many`, and when nothing can be corrected now.
 * @throws Missing when the offer is not this actor's or its attachments are not to be mended
 */
export async function addCorrectionFile(
  ctx: PersonCtx,
  offerId: string,
  { target, file }: { target: string; file: StoredFile },
): Promise<Outcome<string>> {
  const open = await accessCorrection(ctx, offerId)
  const { offer, correction } = open
  if (!correction.sections.includes("attachments")) throw new Missing("attachments")
  const field = fieldOf(target)
  const closed = whyNotOpen(open, ctx.now)
  if (closed) return refused({ ...closed, field })
  const { offerRules } = await getCall(ctx, offer.callId)
  const there = await attachmentsOf(ctx, offer.id)
  const requestedId = paperIds(offerRules.attachments, offer.content).includes(target) ? target : null
  const instead = there.find((it) => (requestedId === null ? it.id === target : it.requestedId === requestedId))
  if (requestedId === null && !instead && target !== OWN)
    return refused({ field, code: "attachment.unknown_target", message: attachmentsTexts.unknownTarget })
  const insteadOf = instead?.id ?? null
  const samePlace = correction.files.filter((it) =>
    insteadOf ? it.insteadOf?.id === insteadOf : !it.insteadOf && it.requestedId === requestedId,
  )
  const same = samePlace.find((it) => it.sha256 === file.sha256 && it.name === file.name)
  if (same) return ok(same.id)
  const isOneMore = requestedId === null && insteadOf === null
  const ownThere = there.filter((it) => it.requestedId === null)
  if (isOneMore && ownThere.length + samePlace.length >= OWN_LIMIT)
    return refused({ field, code: "attachment.too_many", message: attachmentsTexts.tooMany(OWN_LIMIT) })
  if (!isOneMore) for (const old of samePlace) await takeOut(ctx, old.id)
  const id = newId()
  await ctx.db
    .insertInto("offer_correction_files")
    .values({
      ...{ office_id: ctx.office.id, correction_id: correction.id, id },
      ...{ requested_id: requestedId, instead_of: insteadOf },
      ...keptNow(ctx, file),
    })
    .execute()
  const data = { attachment: id, sha256: file.sha256 }
  await recordEvent(ctx, { what: "offer.correction-file-added", on: { kind: "offer", id: offer.id }, data })
  return ok(id)
}

/** Marks a file of a locked correction as taken out of it. */
export const takeOut = (ctx: PersonCtx, id: string) =>
  ctx.db
    .updateTable("offer_correction_files")
    .set(keptMark(ctx, true))
    .where("office_id", "=", ctx.office.id)
    .where("id", "=", id)
    .execute()
