import { type Outcome, ok, refused } from "../../lib/problems.ts"
import { recordEvent } from "../../platform/audit.ts"
import type { PersonCtx } from "../../platform/ctx.ts"
import { newId } from "../../platform/ids.ts"
import { submittedOffersOf } from "../offers/public.ts"
import { accessCommitteeSeat } from "./evaluation.access.ts"
import { opinionOf } from "./evaluation.queries.ts"
import type { Exclusion } from "./evaluation.tables.ts"
import { evaluationTexts as texts } from "./evaluation.texts.ts"

/**
 * A member's written statement for this call (art. 15 ust. 2f UDPPiW, art. 24 KPA): which offers they step aside from.
 * It opens the offers; a later statement replaces it and both are kept.
 */
export async function stateImpartiality(
  ctx: PersonCtx,
  callId: string,
  input: { exclusions: readonly Exclusion[]; confirmed: boolean },
): Promise<Outcome<void>> {
  await accessCommitteeSeat(ctx, callId)
  if (await opinionOf(ctx, callId)) return refused({ field: "", code: "committee.closed", message: texts.seatClosed })
  const offers = new Set((await submittedOffersOf(ctx, callId)).map((offer) => offer.id))
  const exclusions = input.exclusions.filter((exclusion) => offers.has(exclusion.offerId))
  if (!input.confirmed && exclusions.length < offers.size)
    return refused({ field: "confirmed", code: "statement.unconfirmed", message: texts.needConfirmation })
  await ctx.db
    .insertInto("conflict_statements")
    .values({
      office_id: ctx.office.id,
      id: newId(),
      call_id: callId,
      person_id: ctx.actor.id,
      exclusions: JSON.stringify(exclusions) as never,
      stated_at: ctx.now,
    })
    .execute()
  if (exclusions.length > 0)
    await ctx.db
      .updateTable("score_sheets")
      .set({ submitted_at: null })
      .where("office_id", "=", ctx.office.id)
      .where("call_id", "=", callId)
      .where("person_id", "=", ctx.actor.id)
      .where(
        "offer_id",
        "in",
        exclusions.map((exclusion) => exclusion.offerId),
      )
      .execute()
  await recordEvent(ctx, {
    what: "committee.impartiality-stated",
    on: { kind: "call", id: callId },
    data: { person: ctx.actor.id, exclusions: exclusions.map((exclusion) => exclusion.offerId) },
  })
  return ok(undefined)
}
