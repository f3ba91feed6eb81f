import { type Outcome, ok } from "../../../lib/problems.ts"
import { recordEvent } from "../../../platform/audit.ts"
import type { PersonCtx } from "../../../platform/ctx.ts"
import { accessOffer } from "../offer.access.ts"
import type { Offer } from "../offer.ts"
import { notADraft } from "../save-offer.ts"
import { keepPartnership } from "./partnership.queries.ts"
import { openRefusals } from "./partnership.ts"

/**
 * Notes that the organisation that submits knows of the refusals so far: they no longer keep its draft from being
 * submitted, and stay in the draft's history. Twice is once.
 * @throws Missing when the offer is not this actor's
 */
export async function takeNoteOfRefusals(ctx: PersonCtx, offerId: string): Promise<Outcome<Offer>> {
  const offer = await accessOffer(ctx, offerId, "edit")
  if (offer.state !== "drafted") return { ok: false, problems: [notADraft(offer)] }
  if (openRefusals(offer).length === 0) return ok(offer)
  const seenAt = ctx.now.toString()
  const refusals = (offer.partnership?.refusals ?? []).map((it) => (it.seenAt ? it : { ...it, seenAt }))
  const partnership = { ...offer.partnership, refusals }
  await keepPartnership(ctx, offerId, partnership)
  await recordEvent(ctx, { what: "offer.refusals-noted", on: { kind: "offer", id: offerId } })
  return ok({ ...offer, partnership })
}
