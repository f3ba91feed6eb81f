import { type Outcome, refused } from "../../../lib/problems.ts"
import type { PersonCtx } from "../../../platform/ctx.ts"
import { sendLater } from "../../../platform/mail.ts"
import { type Confirming, confirmContent } from "../signing/confirm-offer.ts"
import { correctedView } from "./corrected-view.ts"
import { confirmMails } from "./correction.mail.ts"
import { accessCorrection } from "./save-correction.ts"
import { whyNotSent } from "./send-correction.ts"

/**
 * A representative agrees to the offer with what is corrected so far; any later change of the correction makes it void.
 * The first agreement writes to the others. Twice is once. Refuses what keeps the correction from being sent.
 * @throws Missing when the offer is not this actor's or was never returned
 */
export async function confirmCorrection(
  ctx: PersonCtx,
  offerId: string,
  confirming: Confirming,
): Promise<Outcome<{ missing: number }>> {
  const open = await accessCorrection(ctx, offerId, "any offeror")
  const view = await correctedView(ctx, open)
  const problems = whyNotSent(open, view.call, ctx.now)
  if (problems.length > 0) return refused(...problems)
  const { outcome, others } = await confirmContent(ctx, view, confirming, "offer.correction-confirmed")
  for (const mail of confirmMails(ctx, open, others)) await sendLater(ctx, mail)
  return outcome
}
