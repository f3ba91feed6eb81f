import { type Outcome, ok, refused } from "../../../lib/problems.ts"
import type { PersonCtx } from "../../../platform/ctx.ts"
import { readSnapshot } from "../offer.snapshot.ts"
import { keepSigningPdf } from "../signing/prepare-signing-pdf.ts"
import { correctedView } from "./corrected-view.ts"
import { accessCorrection } from "./save-correction.ts"
import { whyNotSent } from "./send-correction.ts"

/**
 * Makes and keeps the PDF of the offer with its corrections, for signing outside. Refuses what keeps them from being sent.
 * @returns SHA-256 of the file in the store
 * @throws Missing when the offer is not this actor's or was never returned
 */
export async function prepareCorrectionPdf(ctx: PersonCtx, offerId: string): Promise<Outcome<string>> {
  const open = await accessCorrection(ctx, offerId)
  const view = await correctedView(ctx, open)
  const problems = whyNotSent(open, view.call, ctx.now)
  if (problems.length > 0) return refused(...problems)
  const { number, submittedAt, correction, ...before } = readSnapshot(open.offer.snapshot ?? "")
  const reading = { ...before, content: view.offer.content, attachments: view.attachments }
  return ok(await keepSigningPdf(ctx, view, { reading, corrects: number }))
}
