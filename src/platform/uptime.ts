import { sql } from "kysely"
import type { Db } from "./db.ts"

declare module "./db.ts" {
  interface Tables {
    uptime: { started_at: Temporal.Instant; last_beat_at: Temporal.Instant }
  }
}

/** Beats come every minute; a silence longer than this is an outage, planned or not. */
const SILENCE_MINUTES = 3

export type Outage = { beganAt: Temporal.Instant; endedAt: Temporal.Instant }

/** Notes that the product is there at `now`. Safe in several processes at once; a beat that comes twice is one. */
export async function beat(db: Db, now: Temporal.Instant): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(hashtextextended('uptime', 0))`.execute(tx)
    const { numUpdatedRows } = await tx
      .updateTable("uptime")
      .set({ last_beat_at: sql`greatest(last_beat_at, ${now})` })
      .where("started_at", "<=", now)
      .where("last_beat_at", ">=", now.subtract({ minutes: SILENCE_MINUTES }))
      .executeTakeFirst()
    if (numUpdatedRows > 0n) return
    await tx
      .insertInto("uptime")
      .values({ started_at: now, last_beat_at: now })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  })
}

/**
 * Outages that ended after `from` and began before `until`, the earliest first; each runs from the last beat before it to
 * the first one after it. Before the very first beat there was nothing to miss.
 */
export async function outagesBetween(db: Db, from: Temporal.Instant, until: Temporal.Instant): Promise<Outage[]> {
  const { rows } = await sql<{ began_at: Temporal.Instant; ended_at: Temporal.Instant }>`
    select * from (
      select lag(last_beat_at) over (order by started_at) as began_at, started_at as ended_at from uptime
    ) gaps
    where began_at is not null and ended_at > ${from} and began_at < ${until} and began_at < ended_at
    order by began_at`.execute(db)
  return rows.map((row) => ({ beganAt: row.began_at, endedAt: row.ended_at }))
}
