import type { OfficeCtx } from "../../../platform/ctx.ts"
import type { Call } from "../../calls/public.ts"
import type { Attachment } from "../attachments/attachment.ts"
import { isClosingRecorded } from "../fairness/fairness.queries.ts"
import { sealedUntil } from "../offer.access.ts"
import { type Gap, phaseGaps } from "../offer.gaps.ts"
import type { Offer } from "../offer.ts"
import "./commitment.tables.ts"
import { type Commitment, commitmentHash } from "./commitment.ts"
import { insuranceTexts as texts } from "./insurance.texts.ts"

/** What was committed of an offer, the latest first. The caller was given the offer by its access. */
export async function commitmentsOf(ctx: OfficeCtx, offerId: string): Promise<Commitment[]> {
  const rows = await ctx.db
    .selectFrom("offer_commitments")
    .select(["sha256", "committed_at", "statement", "signature"])
    .where("office_id", "=", ctx.office.id)
    .where("offer_id", "=", offerId)
    .orderBy("committed_at", "desc")
    .execute()
  return rows.map(({ committed_at, ...row }) => ({ ...row, committedAt: committed_at }))
}

/**
 * The gaps of an offer that arrives after the closing: where its very content was committed in time and the announced
 * minutes still run, the closing is no gap; where another content was committed, it says so.
 */
export async function withCommitment(
  ctx: OfficeCtx,
  it: { offer: Offer; call: Call; attachments: readonly Attachment[] },
  gaps: readonly Gap[],
): Promise<{ gaps: Gap[]; commitment?: Commitment }> {
  // Once the closing is recorded nothing more is taken, even by a clock that was turned back.
  const closed = gaps.find((gap) => gap.code === "offer.call_closed")
  if (await isClosingRecorded(ctx, it.call.id))
    return { gaps: closed ? [...gaps] : [...gaps, ...phaseGaps(it.call, sealedUntil(it.call).add({ seconds: 1 }))] }
  if (!closed || it.call.state !== "published" || Temporal.Instant.compare(ctx.now, sealedUntil(it.call)) > 0)
    return { gaps: [...gaps] }
  const commitments = await commitmentsOf(ctx, it.offer.id)
  if (commitments.length === 0) return { gaps: [...gaps] }
  const hash = commitmentHash(it.offer.content, it.attachments)
  const commitment = commitments.find(({ sha256 }) => sha256 === hash)
  if (commitment) return { gaps: gaps.filter((gap) => gap !== closed), commitment }
  const message = texts.differs(commitments[0]!.committedAt)
  return { gaps: gaps.map((gap) => (gap === closed ? { ...gap, code: "offer.commitment_differs", message } : gap)) }
}
