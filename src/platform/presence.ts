import type { PersonCtx } from "./ctx.ts"

type PresenceTable = {
  office_id: string
  thing_kind: string
  thing_id: string
  person_id: string
  place: string
  seen_at: Temporal.Instant
}

declare module "./db.ts" {
  interface Tables {
    presence: PresenceTable
  }
}

/** Longer than two calls of a page, so that one that is lost hides nobody. */
const SEEN_SECONDS = 45
/** What older rows say is of no use to anybody. */
const KEPT_HOURS = 1
const MOST_SHOWN = 20

/**
 * Says that this person has a place of a thing open, and learns who else has the thing open, and where. Who may know is for
 * the domain to say before.
 */
export async function meetAt<Place extends string>(
  ctx: PersonCtx,
  thing: { kind: "offer" | "programme"; id: string },
  place: Place,
): Promise<{ personId: string; place: Place }[]> {
  // First of all: two people whose own old rows are already locked would wait for each other.
  await ctx.db
    .deleteFrom("presence")
    .where("seen_at", "<", ctx.now.subtract({ hours: KEPT_HOURS }))
    .execute()
  const seen = { place, seen_at: ctx.now }
  const key = { office_id: ctx.office.id, thing_kind: thing.kind, thing_id: thing.id, person_id: ctx.actor.id }
  await ctx.db
    .insertInto("presence")
    .values({ ...key, ...seen })
    .onConflict((conflict) => conflict.columns(["office_id", "thing_kind", "thing_id", "person_id"]).doUpdateSet(seen))
    .execute()
  const rows = await ctx.db
    .selectFrom("presence")
    .select(["person_id", "place"])
    .where("office_id", "=", ctx.office.id)
    .where("thing_kind", "=", thing.kind)
    .where("thing_id", "=", thing.id)
    .where("person_id", "<>", ctx.actor.id)
    .where("seen_at", ">", ctx.now.subtract({ seconds: SEEN_SECONDS }))
    .orderBy("person_id")
    .limit(MOST_SHOWN)
    .execute()
  return rows.map((row) => ({ personId: row.person_id, place: row.place as Place }))
}
