import { sql } from "kysely"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { type Outage, outagesBetween } from "../../../platform/uptime.ts"
import { type Call, extendCall, getCall } from "../../calls/public.ts"
import { tellOfExtension } from "../reminders/tell-of-extension.ts"
import "./outage.tables.ts"

/** The rule counts the last day of the time for offers. */
const COUNTED_HOURS = 24

/**
 * Applies the rule of outages that an announcement may hold: when the product was away for at least the announced minutes
 * on the last day, the closing moves by the time it was away. Applied as soon as it is measured, so that everybody learns
 * of it before the closing; an outage over the closing itself counts to its end. Only ever moves the closing later.
 * `ctx.db` is not a transaction. Returns how many calls were extended.
 */
export async function extendForOutages(ctx: OfficeCtx): Promise<number> {
  const near = await ctx.db
    .selectFrom("calls as c")
    .select("c.id")
    .where("c.office_id", "=", ctx.office.id)
    .where("c.state", "=", "published")
    .where(sql<boolean>`(c.offer_rules->>'outageMinutes')::int > 0`)
    .where("c.closes_at", "<=", ctx.now.add({ hours: COUNTED_HOURS }))
    .where(({ or, not, exists, selectFrom, eb }) =>
      or([
        eb("c.offers_until", ">=", ctx.now),
        not(
          exists(
            selectFrom("fairness_records as f")
              .select("f.call_id")
              .whereRef("f.office_id", "=", "c.office_id")
              .whereRef("f.call_id", "=", "c.id"),
          ),
        ),
      ]),
    )
    .execute()
  let extended = 0
  for (const { id } of near) if (await ctx.db.transaction().execute((db) => extend({ ...ctx, db }, id))) extended++
  return extended
}

async function extend(ctx: OfficeCtx, callId: string): Promise<boolean> {
  const call = await getCall(ctx, callId)
  const { announced, from } = await announcedClosing(ctx, call)
  const outages = await outagesBetween(ctx.db, from, call.closesAt)
  const away = outages.map((outage) => within(outage, from))
  const minutes = Math.floor(away.reduce((sum, it) => sum + it.beganAt.until(it.endedAt).total("minutes"), 0))
  if (minutes < call.offerRules.outageMinutes) return false
  if (!(await extendCall(ctx, callId, announced.add({ minutes })))) return false
  for (const { beganAt, endedAt } of away)
    await ctx.db
      .insertInto("call_outages")
      .values({ office_id: ctx.office.id, call_id: callId, began_at: beganAt, ended_at: endedAt })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  await tellOfExtension(ctx, await getCall(ctx, callId))
  return true
}

const within = (outage: Outage, from: Temporal.Instant): Outage =>
  Temporal.Instant.compare(outage.beganAt, from) < 0 ? { ...outage, beganAt: from } : outage

async function announcedClosing(
  ctx: OfficeCtx,
  call: Call,
): Promise<{ announced: Temporal.Instant; from: Temporal.Instant }> {
  const { closes_at } = await ctx.db
    .selectFrom("calls")
    .select("closes_at")
    .where("office_id", "=", ctx.office.id)
    .where("id", "=", call.id)
    .executeTakeFirstOrThrow()
  const announced = closes_at ?? call.closesAt
  return { announced, from: announced.subtract({ hours: COUNTED_HOURS }) }
}

/** The measured outages that moved the closing of a call, the earliest first. */
export async function outagesOf(ctx: OfficeCtx, callId: string): Promise<Outage[]> {
  const rows = await ctx.db
    .selectFrom("call_outages")
    .select(["began_at", "ended_at"])
    .where("office_id", "=", ctx.office.id)
    .where("call_id", "=", callId)
    .orderBy("began_at")
    .execute()
  return rows.map((row) => ({ beganAt: row.began_at, endedAt: row.ended_at }))
}
