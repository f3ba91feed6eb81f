import { type Outcome, refused } from "../../../lib/problems.ts"
import type { PersonCtx } from "../../../platform/ctx.ts"
import { Missing } from "../../../platform/http/reply.ts"
import { accessOffer } from "../offer.access.ts"
import { addAttachment } from "./add-attachment.ts"
import "./attachment.tables.ts"
import { attachmentsTexts as texts } from "./attachments.texts.ts"
import { pastField } from "./past-files.ts"
import { useDocument } from "./use-document.ts"

/**
 * Attaches to a draft a file of the past offer that it was begun with. What came from the organisation's profile is taken
 * from there again, while it is valid. Refuses as `addAttachment`, `attachment.document_ended` for what is valid no more and
 * `attachment.past_gone` for a file in which a virus was found since.
 * @throws Missing when the offer is not this actor's or the past one had no such file
 */
export async function takePastAttachment(
  ctx: PersonCtx,
  offerId: string,
  chosen: { fileId: string; target: string },
): Promise<Outcome<string>> {
  const { carried } = await accessOffer(ctx, offerId, "edit")
  const past = carried?.files?.find(({ id }) => id === chosen.fileId)
  if (!past || !carried?.from) throw new Missing("past attachment")
  const field = pastField(past.id)
  const { target } = chosen
  if (past.documentId) {
    const outcome = await useDocument(ctx, offerId, { target, documentId: past.documentId })
    return outcome.ok ? outcome : refused(...outcome.problems.map((problem) => ({ ...problem, field })))
  }
  const file = await ctx.db
    .selectFrom("offer_attachments")
    .select(["name", "kind", "size", "sha256", "scan"])
    .where("office_id", "=", carried.from.officeId)
    .where("offer_id", "=", carried.from.offerId)
    .where("id", "=", past.id)
    .where("scan", "<>", "infected")
    .executeTakeFirst()
  if (!file) return refused({ field, code: "attachment.past_gone", message: texts.pastGone })
  const outcome = await addAttachment(ctx, offerId, { target, file })
  return outcome.ok ? outcome : refused(...outcome.problems.map((problem) => ({ ...problem, field })))
}
