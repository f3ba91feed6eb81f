import type { PersonCtx } from "../../../platform/ctx.ts"
import { personNames } from "../../people/public.ts"
import { accessOffer } from "../offer.access.ts"
import type { SectionId } from "../offer.sections.ts"
import "./together.tables.ts"

/** Somebody else who has the offer open, and where. */
type Neighbour = { name: string; section: SectionId }

export type Surroundings = {
  neighbours: Neighbour[]
  /** The last save of this section since the revision that the page holds; `isOwn`: by this person, in another tab. */
  change: { revision: number; by: string; at: Temporal.Instant; isOwn: boolean } | undefined
}

/** Longer than two calls of the page, so that one that is lost hides nobody. */
const SEEN_SECONDS = 45
/** What older rows say is of no use to anybody. */
const KEPT_HOURS = 1

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
  const place = { office_id: ctx.office.id, offer_id: offer.id, person_id: ctx.actor.id }
  const seen = { section: at.section, seen_at: ctx.now }
  await ctx.db
    .insertInto("offer_presence")
    .values({ ...place, ...seen })
    .onConflict((conflict) => conflict.columns(["office_id", "offer_id", "person_id"]).doUpdateSet(seen))
    .execute()
  await ctx.db
    .deleteFrom("offer_presence")
    .where("seen_at", "<", ctx.now.subtract({ hours: KEPT_HOURS }))
    .execute()
  const rows = await ctx.db
    .selectFrom("offer_presence")
    .select(["person_id", "section"])
    .where("office_id", "=", ctx.office.id)
    .where("offer_id", "=", offer.id)
    .where("person_id", "<>", ctx.actor.id)
    .where("seen_at", ">", ctx.now.subtract({ seconds: SEEN_SECONDS }))
    .orderBy("person_id")
    .limit(20)
    .execute()
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
  const names = await personNames(ctx, [...rows.map((row) => row.person_id), ...(save ? [save.saved_by] : [])])
  return {
    neighbours: rows.map((row) => ({ name: names.get(row.person_id) ?? "", section: row.section })),
    change: save && {
      revision: save.revision,
      by: names.get(save.saved_by) ?? "",
      at: save.saved_at,
      isOwn: save.saved_by === ctx.actor.id,
    },
  }
}
