import type { Problem } from "../../../lib/problems.ts"
import type { PersonCtx } from "../../../platform/ctx.ts"
import { Missing } from "../../../platform/http/reply.ts"
import { accessOffer, accessSharedOffer } from "../offer.access.ts"
import type { SectionContent, SectionId } from "../offer.sections.ts"
import type { Offer } from "../offer.ts"
import { correctionsOf } from "./correction.queries.ts"
import { type Correction, isAwaited } from "./correction.ts"
import { correctionTexts as texts } from "./corrections.texts.ts"

export type OpenCorrection = { offer: Offer; correction: Correction }

/**
 * A call for correction as its organisation has it before it: the offer with what is written so far in it, and the newest
 * call, open or not. Within a change both are locked.
 * @param who members of partners of a joint offer read a correction and agree to it, nothing more
 * @throws Missing when the offer is not this actor's or was never returned
 */
export async function accessCorrection(
  ctx: PersonCtx,
  offerId: string,
  who: "lead" | "any offeror" = "lead",
): Promise<OpenCorrection> {
  const offer = await (who === "lead" ? accessOffer(ctx, offerId, "edit") : accessSharedOffer(ctx, offerId, "confirm"))
  const [correction] = await correctionsOf(ctx, offer.id)
  if (!correction || offer.state !== "submitted") throw new Missing("correction")
  return { offer, correction }
}

/** The offer as it would be with what is written in the correction so far. */
export const correctedOffer = ({ offer, correction }: OpenCorrection): Offer => ({
  ...offer,
  content: { ...offer.content, ...correction.content },
  revision: correction.revision,
})

/** Why nothing can be written or sent now; undefined while it can. */
export function whyNotOpen({ correction }: OpenCorrection, now: Temporal.Instant): Problem | undefined {
  if (isAwaited(correction, now)) return undefined
  if (correction.state === "asked")
    return { field: "", code: "correction.too_late", message: texts.termOver(correction.dueAt) }
  return { field: "", code: "correction.not_asked", message: texts.notAsked }
}

/**
 * Writes one of the named sections of a correction; the submitted offer is not touched. A save from an older page than the
 * last saved one is refused, with everything typed kept on the page.
 * @throws Missing when the section is not one to be mended
 */
export async function saveCorrection(
  ctx: PersonCtx,
  offerId: string,
  request: { section: SectionId; revision: number; part: SectionContent },
): Promise<{ open: OpenCorrection; problems: Problem[] }> {
  const open = await accessCorrection(ctx, offerId)
  const { correction } = open
  if (!correction.sections.includes(request.section)) throw new Missing("section")
  const closed = whyNotOpen(open, ctx.now)
  if (closed) return { open, problems: [closed] }
  if (request.revision !== correction.revision)
    return { open, problems: [{ field: "", code: "correction.saved_meanwhile", message: texts.savedMeanwhile }] }
  const content = { ...correction.content, ...request.part }
  const revision = correction.revision + 1
  await ctx.db
    .updateTable("offer_corrections")
    .set({ content, revision, changed_at: ctx.now, changed_by: ctx.actor.id })
    .where("office_id", "=", ctx.office.id)
    .where("id", "=", correction.id)
    .execute()
  return { open: { ...open, correction: { ...correction, content, revision } }, problems: [] }
}
