import { type Outcome, ok, refused } from "../../lib/problems.ts"
import { recordEvent } from "../../platform/audit.ts"
import type { PersonCtx } from "../../platform/ctx.ts"
import { accessOffer } from "./offer.access.ts"
import { commandTexts as texts } from "./offer.texts.ts"
import { mayHappen, type Offer } from "./offer.ts"

/**
 * Puts a draft away; `restoreOffer` brings it back. What was submitted is never deleted. Twice is once.
 * @throws Missing when the offer is not this actor's
 */
export async function deleteOffer(ctx: PersonCtx, offerId: string): Promise<Outcome<Offer>> {
  const offer = await accessOffer(ctx, offerId, "delete")
  if (offer.state === "deleted") return ok(offer)
  if (!mayHappen("offer.deleted", offer.state))
    return refused({ field: "", code: "offer.not_a_draft", message: texts.onlyDraftsAreDeleted })
  await setDeleted(ctx, offer, { state: "deleted", deleted_at: ctx.now, deleted_by: ctx.actor.id })
  await recordEvent(ctx, { what: "offer.deleted", on: { kind: "offer", id: offer.id } })
  return ok({ ...offer, state: "deleted", deletedAt: ctx.now })
}

/** Brings a deleted draft back as it was. @throws Missing when the offer is not this actor's */
export async function restoreOffer(ctx: PersonCtx, offerId: string): Promise<Offer> {
  const offer = await accessOffer(ctx, offerId, "restore")
  if (!mayHappen("offer.restored", offer.state)) return offer
  await setDeleted(ctx, offer, { state: "drafted", deleted_at: null, deleted_by: null })
  await recordEvent(ctx, { what: "offer.restored", on: { kind: "offer", id: offer.id } })
  return { ...offer, state: "drafted", deletedAt: null }
}

async function setDeleted(
  ctx: PersonCtx,
  offer: Offer,
  change: { state: "deleted" | "drafted"; deleted_at: Temporal.Instant | null; deleted_by: string | null },
): Promise<void> {
  await ctx.db
    .updateTable("offers")
    .set(change)
    .where("office_id", "=", ctx.office.id)
    .where("id", "=", offer.id)
    .execute()
}
