import type { OfficeCtx } from "../../../platform/ctx.ts"
import type { PdfSignature, SignedPdfFinding } from "../../../platform/signatures/signed-pdf.ts"
import { type Html, html, words } from "../../../ui/public.ts"
import { signedPdfTexts as texts } from "./signed-pdf.texts.ts"

/** What the check of a signed PDF found, with its date and its limits. */
export function findingOf(ctx: OfficeCtx, { checkedAt, signatures }: SignedPdfFinding): Html {
  return html`<ul>${signatures.map((it) => html`<li>${signature(ctx, it)}</li>`)}</ul><p class="hint">${words(
    ctx,
    texts.advice(Temporal.Instant.from(checkedAt)),
  )}</p>`
}

function signature(ctx: OfficeCtx, it: PdfSignature): Html {
  const parts = [
    it.integrity === "intact" ? texts.intact : texts.unknown,
    it.coversWholeFile ? texts.whole : texts.part,
    ...(it.issuer ? [texts.issuer(it.issuer)] : []),
    ...(it.signedAt ? [texts.signed(Temporal.Instant.from(it.signedAt))] : []),
  ]
  return html`${it.signer ? html`<strong>${it.signer}</strong>: ` : ""}${parts.map((part) => words(ctx, part)).join(", ")}`
}
