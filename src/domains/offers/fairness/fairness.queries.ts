import { sql } from "kysely"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import type { FairnessMoment } from "./fairness.tables.ts"
import "./fairness.tables.ts"
import { type Proof, proofOf, rootOf } from "./merkle.ts"

export type FairnessRecord = {
  moment: FairnessMoment
  offers: number
  withdrawn: number
  root: string
  recordedAt: Temporal.Instant
  /** Its place in the audit chain of the office and the hash there; undefined for the seconds before it is linked. */
  link: { position: number; hash: string } | undefined
}

/** What was recorded of a call, the earliest first; one query. */
export async function fairnessOf(ctx: OfficeCtx, callId: string): Promise<FairnessRecord[]> {
  const { rows } = await sql<{
    moment: FairnessMoment
    offers: number
    withdrawn: number
    root: string
    recorded_at: Temporal.Instant
    position: number | null
    hash: string | null
  }>`
    select f.moment, f.offers, f.withdrawn, f.root, f.recorded_at, l.position::int, encode(l.hash, 'hex') as hash
    from fairness_records f
    left join audit_events e on e.office_id = f.office_id and e.thing_kind = 'call' and e.thing_id = f.call_id::text
      and e.what = 'fairness.recorded' and e.data->>'moment' = f.moment
    left join audit_links l on l.event_id = e.id
    where f.office_id = ${ctx.office.id} and f.call_id = ${callId}
    order by f.recorded_at, f.moment`.execute(ctx.db)
  return rows.map((row) => ({
    moment: row.moment,
    offers: row.offers,
    withdrawn: row.withdrawn,
    root: row.root,
    recordedAt: row.recorded_at,
    link: row.position !== null && row.hash !== null ? { position: row.position, hash: row.hash } : undefined,
  }))
}

/** Whether the closing of a call stands in the record, after which the database takes no more offers. */
export async function isClosingRecorded(ctx: OfficeCtx, callId: string): Promise<boolean> {
  const row = await ctx.db
    .selectFrom("fairness_records")
    .select("moment")
    .where("office_id", "=", ctx.office.id)
    .where("call_id", "=", callId)
    .where("moment", "=", "closing")
    .executeTakeFirst()
  return row !== undefined
}

/**
 * That an offer with this hash (64 hex digits, or the 12 of a checksum) stood under the root at the closing; undefined
 * when none did. Says nothing of any other offer but hashes beside the way.
 */
export async function closingProof(
  ctx: OfficeCtx,
  callId: string,
  hash: string,
): Promise<{ proof: Proof; root: string } | undefined> {
  const row = await ctx.db
    .selectFrom("fairness_records")
    .select(["leaves", "root"])
    .where("office_id", "=", ctx.office.id)
    .where("call_id", "=", callId)
    .where("moment", "=", "closing")
    .executeTakeFirst()
  if (!row) return undefined
  let index = row.leaves.findIndex((leaf) => leaf.startsWith(hash))
  if (index < 0) {
    const submitted = await hashBeforeCorrections(ctx, callId, hash)
    if (submitted) index = row.leaves.indexOf(submitted)
  }
  return index >= 0 ? { proof: proofOf(row.leaves, index), root: row.root } : undefined
}

/** A receipt may be of a version that the office asked for after the closing; under the root stands the first one. */
async function hashBeforeCorrections(ctx: OfficeCtx, callId: string, hash: string): Promise<string | undefined> {
  const { rows } = await sql<{ sha256: string }>`
    select first.sha256 from offer_versions v
    join offer_versions first on first.office_id = v.office_id and first.offer_id = v.offer_id and first.version = 1
    join offers o on o.office_id = v.office_id and o.id = v.offer_id
    where v.office_id = ${ctx.office.id} and o.call_id = ${callId} and starts_with(v.sha256, ${hash})
    limit 1`.execute(ctx.db)
  return rows[0]?.sha256
}

export type FairnessFault = { callId: string; moment: FairnessMoment; fault: "root" | "offers" | "chain" }

/**
 * Recomputes every record of every office from the offers themselves; an empty list of faults means that nothing was
 * added, changed or taken away since, and that the audit chain says the same.
 */
export async function verifyFairness(db: OfficeCtx["db"]): Promise<{ records: number; faults: FairnessFault[] }> {
  const { rows } = await sql<{
    call_id: string
    moment: FairnessMoment
    leaves: string[]
    root: string
    now: string[]
    chained: string | null
  }>`
    select f.call_id, f.moment, f.leaves, f.root,
      coalesce((select array_agg(coalesce(v.sha256, o.sha256) order by o.sequence) from offers o
        left join offer_versions v on v.office_id = o.office_id and v.offer_id = o.id and v.version = 1
        where o.office_id = f.office_id and o.call_id = f.call_id and o.submitted_at is not null), '{}') as now,
      (select e.data->>'root' from audit_events e where e.office_id = f.office_id and e.thing_kind = 'call'
        and e.thing_id = f.call_id::text and e.what = 'fairness.recorded' and e.data->>'moment' = f.moment
        order by e.happened_at limit 1) as chained
    from fairness_records f order by f.recorded_at`.execute(db)
  const faults = rows.flatMap(({ call_id: callId, moment, leaves, root, now, chained }): FairnessFault[] => [
    ...(rootOf(leaves) === root ? [] : [{ callId, moment, fault: "root" as const }]),
    ...(moment === "ranking" || rootOf(now) === root ? [] : [{ callId, moment, fault: "offers" as const }]),
    ...(chained === root ? [] : [{ callId, moment, fault: "chain" as const }]),
  ])
  return { records: rows.length, faults }
}
