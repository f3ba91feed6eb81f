import { type Outcome, ok } from "../../../lib/problems.ts"
import { recordEvent } from "../../../platform/audit.ts"
import type { PersonCtx } from "../../../platform/ctx.ts"
import { pdf } from "../../../platform/pdf.ts"
import { getOfficeDetails } from "../../offices/public.ts"
import { draftReading, type OfferReading } from "../documents/offer.reading.ts"
import { accessOffer } from "../offer.access.ts"
import { viewOf } from "../offer.view.ts"
import { notADraft } from "../save-offer.ts"
import { putUp } from "./ask-for-confirmations.ts"
import { signingDocument } from "./signing.document.ts"
import { confirmationGaps } from "./signing.gaps.ts"
import { signingOf } from "./signing.queries.ts"
import type { Agreed } from "./signing.ts"

/**
 * Makes and keeps the PDF of a complete draft for signing outside; the same content gives the same file. Refuses with
 * the gaps.
 * @returns SHA-256 of the file in the store
 * @throws Missing when the offer is not this actor's
 */
export async function prepareSigningPdf(ctx: PersonCtx, offerId: string): Promise<Outcome<string>> {
  const offer = await accessOffer(ctx, offerId, "edit")
  if (offer.state !== "drafted") return { ok: false, problems: [notADraft(offer)] }
  const view = await viewOf(ctx, offer)
  const gaps = await confirmationGaps(ctx, view)
  if (gaps.length > 0) return { ok: false, problems: gaps }
  const reading = draftReading(offer, view.call, view, await getOfficeDetails(ctx))
  return ok(await keepSigningPdf(ctx, view, { reading }))
}

/**
 * Makes and keeps the PDF of what is agreed to; the same content gives the same file.
 * @returns SHA-256 of the file in the store
 */
export async function keepSigningPdf(
  ctx: PersonCtx,
  agreed: Agreed,
  it: { reading: OfferReading; corrects?: string },
): Promise<string> {
  const { offer } = agreed
  const signing = await putUp(ctx, agreed, await signingOf(ctx, agreed))
  if (signing.pdfSha256) return signing.pdfSha256
  const { contentSha256 } = signing
  const pdfSha256 = await ctx.files.put(await pdf(signingDocument({ ...it, contentSha256, issuedAt: ctx.now })))
  await ctx.db
    .updateTable("offer_signings")
    .set({ pdf_sha256: pdfSha256 })
    .where("office_id", "=", ctx.office.id)
    .where("offer_id", "=", offer.id)
    .where("content_sha256", "=", contentSha256)
    .execute()
  await recordEvent(ctx, {
    what: "offer.signing-pdf-prepared",
    on: { kind: "offer", id: offer.id },
    data: { content: contentSha256, pdf: pdfSha256 },
  })
  return pdfSha256
}
