import type { OfficeCtx } from "../../../platform/ctx.ts"
import { pdf } from "../../../platform/pdf.ts"
import type { OfferSnapshot } from "../offer.snapshot.ts"
import { offerDocument } from "./offer.document.ts"

export type PrintedOffer = {
  snapshot: OfferSnapshot
  sha256: string
  withdrawnAt: Temporal.Instant | null
  submittedAt: Temporal.Instant
}

/** A submitted offer as a PDF, from what was frozen. Who may have it is decided by the caller. */
export function offerPdf(
  ctx: OfficeCtx,
  { snapshot, sha256, withdrawnAt, submittedAt }: PrintedOffer,
): Promise<Uint8Array> {
  return pdf(offerDocument({ reading: snapshot, sha256, withdrawnAt, issuedAt: submittedAt }, ctx.lang))
}
