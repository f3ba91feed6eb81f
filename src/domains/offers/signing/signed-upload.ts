import { type Outcome, ok } from "../../../lib/problems.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import type { Form } from "../../../platform/http/form.ts"
import { receiveUpload } from "../../../platform/receive-upload.ts"
import { LEAD } from "../joint/partner.ts"
import { SIGNED_PDF, type SignedPdf } from "./add-signed-pdf.ts"
import { SIGNED_PDF_RULE } from "./signed-pdf.card.ts"

/** The signed file that the form of `signedPdfCard` brings, looked through and stored, with what is said of it. */
export async function signedUpload(ctx: OfficeCtx, form: Form): Promise<Outcome<SignedPdf>> {
  const sent = form.file(SIGNED_PDF)
  const received = await receiveUpload(ctx, sent, SIGNED_PDF, SIGNED_PDF_RULE)
  if (!received.ok) return received
  const { sha256, scan } = received.value
  const said = { forAll: form.text("forAll") === "on", offerorId: form.text("offeror") || LEAD }
  return ok({ bytes: sent!.bytes, sha256, scan, ...said })
}
