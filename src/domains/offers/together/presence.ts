import type { PersonCtx } from "../../../platform/ctx.ts"
import { meetAt } from "../../../platform/presence.ts"
import { personNames } from "../../people/public.ts"
import { accessOffer } from "../offer.access.ts"
import type { SectionId } from "../offer.sections.ts"

/** Somebody else who has the offer open, and where. */
type Neighbour = { name: string; section: SectionId }

export type Surroundings = {
  neighbours: Neighbour[]
  /** The last save of this section since the revision that the page holds; `isOwn`: by this person, in another tab. */
  change: { revision: number; by: string; at: Temporal.Instant; isOwn: boolean } | undefined
}

/**
 * Says that this person has a section of a draft open, and learns who else has the offer open and what they changed.
 * @throws Missing when the offer is not this actor's
 */
export async function meetOthers(
  ctx: PersonCtx,
  offerId: string,
  at: { section: SectionId; revision: number },
): Promise<Surroundings> {
  const offer = await accessOffer(ctx, offerId, "view")
  const others = await meetAt(ctx, { kind: "offer", id: offer.id }, at.section)
  const save = await ctx.db
    .selectFrom("offer_saves")
    .select(["revision", "saved_by", "saved_at"])
    .where("office_id", "=", ctx.office.id)
    .where("offer_id", "=", offer.id)
    .where("section", "=", at.section)
    .where("revision", ">", at.revision)
    .orderBy("revision", "desc")
    .limit(1)
    .executeTakeFirst()
  const names = await personNames(ctx, [...others.map(({ personId }) => personId), ...(save ? [save.saved_by] : [])])
  return {
    neighbours: others.map(({ personId, place }) => ({ name: names.get(personId) ?? "", section: place })),
    change: save && {
      revision: save.revision,
      by: names.get(save.saved_by) ?? "",
      at: save.saved_at,
      isOwn: save.saved_by === ctx.actor.id,
    },
  }
}
