import { type Outcome, type Problem, refused } from "../../../lib/problems.ts"
import type { OfficeCtx, PersonCtx } from "../../../platform/ctx.ts"
import { askForCorrection, type Correction, type CorrectionRequest } from "../../offers/public.ts"
import { accessFrozenOffer } from "../evaluation.access.ts"
import { committeeWorkOn } from "../evaluation.queries.ts"
import { returnTexts as texts } from "./returns.texts.ts"

/**
 * Returns an offer to its organisation to mend named parts, and opens its formal check again: what was found before the
 * correction is not what was found after it. An offer already scored cannot be returned.
 * @throws Missing when the offer is sealed, withdrawn or not this office's
 */
export async function returnOffer(
  ctx: PersonCtx,
  offerId: string,
  request: CorrectionRequest,
): Promise<Outcome<Correction>> {
  const { callId } = await accessFrozenOffer(ctx, offerId)
  const tooLate = await whyTooLate(ctx, { id: offerId, callId })
  if (tooLate) return refused(tooLate)
  const outcome = await askForCorrection(ctx, offerId, request)
  if (outcome.ok)
    await ctx.db
      .deleteFrom("formal_checks")
      .where("office_id", "=", ctx.office.id)
      .where("offer_id", "=", offerId)
      .execute()
  return outcome
}

/** Why the committee's work no longer lets an offer be returned; undefined while it may be. */
export async function whyTooLate(ctx: OfficeCtx, offer: { id: string; callId: string }): Promise<Problem | undefined> {
  const { isHandedOver, isScored } = await committeeWorkOn(ctx, offer)
  if (isHandedOver) return { field: "", code: "correction.closed", message: texts.closed }
  if (isScored) return { field: "", code: "correction.scored", message: texts.scored }
  return undefined
}
