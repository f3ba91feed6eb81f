import { type Outcome, refused } from "../../../lib/problems.ts"
import type { PersonCtx } from "../../../platform/ctx.ts"
import { keepSigned, type SignedPdf } from "../signing/add-signed-pdf.ts"
import { correctedView } from "./corrected-view.ts"
import { accessCorrection } from "./save-correction.ts"
import { whyNotSent } from "./send-correction.ts"

/**
 * Adds the signed file of an offer with its corrections: the same as of an offer before it is submitted. Refuses what keeps
 * the correction from being sent as well.
 * @throws Missing when the offer is not this actor's or was never returned
 */
export async function addSignedCorrection(
  ctx: PersonCtx,
  offerId: string,
  file: SignedPdf,
): Promise<Outcome<{ missing: number }>> {
  const open = await accessCorrection(ctx, offerId)
  const view = await correctedView(ctx, open)
  const problems = whyNotSent(open, view.call, ctx.now)
  return problems.length > 0 ? refused(...problems) : keepSigned(ctx, view, file)
}
