import { type Outcome, ok, refused } from "../../../lib/problems.ts"
import { recordEvent } from "../../../platform/audit.ts"
import type { PersonCtx } from "../../../platform/ctx.ts"
import { callPhase, getCall } from "../../calls/public.ts"
import { attachmentsOf } from "../attachments/attachment.queries.ts"
import { accessOffer, represents, sealedUntil } from "../offer.access.ts"
import { canonicalJson } from "../offer.snapshot.ts"
import { commandTexts } from "../offer.texts.ts"
import { notADraft } from "../save-offer.ts"
import { commitmentsOf } from "./commitment.queries.ts"
import { type Commitment, commitmentHash } from "./commitment.ts"
import { insuranceTexts as texts } from "./insurance.texts.ts"

/** Enough for every change of a last hour. */
const MOST = 50

/**
 * Takes the hash of an offer before the closing and answers with a signed receipt of the moment. Not a submission: the
 * content with exactly this hash has to arrive in the announced minutes. The same hash again gives the first receipt.
 * @param given 64 hex digits that a browser computed or was given; without it the hash of the draft as it is stored
 * @throws Missing when the offer is not this actor's
 */
export async function commitOffer(ctx: PersonCtx, offerId: string, given?: string): Promise<Outcome<Commitment>> {
  const offer = await accessOffer(ctx, offerId, "submit")
  if (offer.state !== "drafted") return { ok: false, problems: [notADraft(offer)] }
  const refuse = (code: string, message: (typeof texts)["off"]) => refused({ field: "", code, message })
  if (!represents(ctx, offer)) return refuse("commitment.not_yours", commandTexts.onlyRepresentative)
  const call = await getCall(ctx, offer.callId)
  const signer = ctx.receipts
  if (call.offerRules.insuranceMinutes === 0 || !signer) return refuse("commitment.off", texts.off)
  if (given !== undefined && !/^[0-9a-f]{64}$/.test(given)) return refuse("commitment.malformed", texts.malformed)
  const sha256 = given ?? commitmentHash(offer.content, await attachmentsOf(ctx, offer.id))
  const earlier = await commitmentsOf(ctx, offer.id)
  const same = earlier.find((commitment) => commitment.sha256 === sha256)
  if (same) return ok(same)
  if (callPhase(call, ctx.now) !== "open") return refuse("commitment.too_late", texts.tooLate)
  if (earlier.length >= MOST) return refuse("commitment.too_many", texts.tooMany)
  const statement = canonicalJson({
    call: call.number ?? call.id,
    committedAt: ctx.now.toString(),
    contentBy: sealedUntil(call).toString(),
    office: ctx.office.name,
    offer: offer.id,
    sha256,
  })
  const commitment = { sha256, committedAt: ctx.now, statement, signature: signer.sign(statement) }
  await ctx.db
    .insertInto("offer_commitments")
    .values({
      ...{ office_id: ctx.office.id, offer_id: offer.id, committed_by: ctx.actor.id, committed_at: ctx.now },
      ...{ sha256, statement, signature: commitment.signature },
    })
    .execute()
  await recordEvent(ctx, { what: "offer.committed", on: { kind: "offer", id: offer.id }, data: { sha256 } })
  return ok(commitment)
}
