import { sql } from "kysely"
import { recordEvent } from "../../../platform/audit.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { type Call, getCall } from "../../calls/public.ts"
import { isIntakeOver } from "../offer.access.ts"
import { canonicalJson, sha256 } from "../offer.snapshot.ts"
import type { FairnessMoment } from "./fairness.tables.ts"
import "./fairness.tables.ts"
import { rootOf } from "./merkle.ts"

/** What stands in the ranking for one offer, the best first: whole numbers and texts. */
export type RankedFacts = { offerId: string; facts: Readonly<Record<string, string | number | boolean | null>> }

/**
 * Records the closings that are due: how many offers came and the root over their hashes, in numbers' order. Each call
 * once, however often and in however many processes it runs. `ctx.db` is not a transaction.
 */
export async function recordClosings(ctx: OfficeCtx): Promise<number> {
  const due = await ctx.db
    .selectFrom("calls as c")
    .select("c.id")
    .where("c.office_id", "=", ctx.office.id)
    .where("c.state", "<>", "drafted")
    .where("c.offers_until", "<", ctx.now)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("fairness_records as f")
            .select("f.call_id")
            .whereRef("f.office_id", "=", "c.office_id")
            .whereRef("f.call_id", "=", "c.id")
            .where("f.moment", "=", "closing"),
        ),
      ),
    )
    .execute()
  let recorded = 0
  for (const { id } of due) {
    const call = await getCall(ctx, id)
    if (!isIntakeOver(call, ctx.now)) continue
    if (await ctx.db.transaction().execute((db) => record({ ...ctx, db }, call.id, "closing"))) recorded++
  }
  return recorded
}

/** At the office's first judgement of an offer: what it then finds must be what the closing left. */
export async function recordOpening(ctx: OfficeCtx, call: Pick<Call, "id">): Promise<void> {
  await record(ctx, call.id, "closing")
  await record(ctx, call.id, "opening")
}

/** When the ranking leaves the committee; its root holds the place of each offer together with the offer's own hash. */
export async function recordRanking(ctx: OfficeCtx, callId: string, ranked: readonly RankedFacts[]): Promise<void> {
  const offers = new Map((await numbered(ctx, callId)).map((offer) => [offer.id, offer]))
  const standing = ranked.flatMap(({ offerId, facts }) => {
    const offer = offers.get(offerId)
    return offer ? [{ ...offer, sha256: sha256(canonicalJson({ ...facts, offer: offer.sha256 })) }] : []
  })
  await write(ctx, callId, "ranking", standing)
}

async function record(ctx: OfficeCtx, callId: string, moment: "closing" | "opening"): Promise<boolean> {
  // Whoever is being given a number just now ends first.
  await ctx.db
    .selectFrom("offer_numbers")
    .select("last")
    .where("office_id", "=", ctx.office.id)
    .where("call_id", "=", callId)
    .forUpdate()
    .execute()
  return write(ctx, callId, moment, await numbered(ctx, callId))
}

/** What was submitted, whatever the office asked to mend later. */
const AS_SUBMITTED = sql<string | null>`coalesce((select v.sha256 from offer_versions v
  where v.office_id = offers.office_id and v.offer_id = offers.id and v.version = 1), offers.sha256)`

type Numbered = { id: string; state: string; sha256: string }

async function numbered(ctx: OfficeCtx, callId: string): Promise<Numbered[]> {
  const rows = await ctx.db
    .selectFrom("offers")
    .select(["id", "state", AS_SUBMITTED.as("sha256")])
    .where("office_id", "=", ctx.office.id)
    .where("call_id", "=", callId)
    .where("submitted_at", "is not", null)
    .orderBy("sequence")
    .execute()
  return rows.map((row) => ({ ...row, sha256: row.sha256 ?? "" }))
}

async function write(
  ctx: OfficeCtx,
  callId: string,
  moment: FairnessMoment,
  offers: readonly Numbered[],
): Promise<boolean> {
  const leaves = offers.map((offer) => offer.sha256)
  const figures = {
    moment,
    offers: leaves.length,
    withdrawn: offers.filter((offer) => offer.state === "withdrawn").length,
    root: rootOf(leaves),
  }
  const written = await ctx.db
    .insertInto("fairness_records")
    .values({ office_id: ctx.office.id, call_id: callId, ...figures, leaves, recorded_at: ctx.now })
    .onConflict((conflict) => conflict.doNothing())
    .returning("moment")
    .executeTakeFirst()
  if (!written) return false
  await recordEvent(ctx, { what: "fairness.recorded", on: { kind: "call", id: callId }, data: figures })
  return true
}
