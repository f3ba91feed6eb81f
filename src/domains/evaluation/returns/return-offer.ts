import { type Outcome, refused } from "../../../lib/problems.ts"
import type { PersonCtx } from "../../../platform/ctx.ts"
import { askForCorrection, type Correction, type CorrectionRequest } from "../../offers/public.ts"
import { accessFrozenOffer } from "../evaluation.access.ts"
import { handedSheetsOf, opinionOf } from "../evaluation.queries.ts"
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
  if (await opinionOf(ctx, callId)) return refused({ field: "", code: "correction.closed", message: texts.closed })
  if ((await handedSheetsOf(ctx, callId)).some((sheet) => sheet.offerId === offerId))
    return refused({ field: "", code: "correction.scored", message: texts.scored })
  const outcome = await askForCorrection(ctx, offerId, request)
  if (outcome.ok)
    await ctx.db
      .deleteFrom("formal_checks")
      .where("office_id", "=", ctx.office.id)
      .where("offer_id", "=", offerId)
      .execute()
  return outcome
}
