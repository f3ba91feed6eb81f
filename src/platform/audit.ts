import { type Kysely, sql } from "kysely"
import { actorId, type Ctx } from "./ctx.ts"
import type { Tables } from "./db.ts"
import type { EventName } from "./event.texts.ts"
import { newId } from "./ids.ts"

type AuditEventTable = {
  id: string
  office_id: string | null
  actor_id: string | null
  what: string
  thing_kind: string
  thing_id: string
  data: unknown
  happened_at: Temporal.Instant
}

declare module "./db.ts" {
  interface Tables {
    audit_events: AuditEventTable
  }
}

export type EventData = Readonly<Record<string, string | number | boolean | null | readonly string[]>>

export type NewEvent = {
  /** `thing.happened`, e.g. `offer.submitted`; each has its sentence in `event.texts.ts`. */
  what: EventName
  on: { kind: string; id: string }
  /** Facts worth proving later: numbers, hashes, amounts. Never personal data. */
  data?: EventData
}

export type RecordedEvent = {
  id: string
  actorId: string | null
  what: string
  on: { kind: string; id: string }
  data: EventData
  happenedAt: Temporal.Instant
}

/** Writes what happened in the transaction of the command. The chain is linked after the commit, without a lock here. */
export const recordEvent = (ctx: Ctx, event: NewEvent): Promise<void> => recordEvents(ctx, [event])

/** The same for what was done to several things at once. */
export async function recordEvents(ctx: Ctx, events: readonly NewEvent[]): Promise<void> {
  if (events.length === 0) return
  await ctx.db
    .insertInto("audit_events")
    .values(
      events.map((event) => ({
        id: newId(),
        office_id: ctx.office?.id ?? null,
        actor_id: actorId(ctx.actor),
        what: event.what,
        thing_kind: event.on.kind,
        thing_id: event.on.id,
        data: JSON.stringify(event.data ?? {}),
        happened_at: ctx.now,
      })) as never,
    )
    .execute()
}

/** What happened to one thing, oldest first. The caller has already been given the thing by its `accessX`. */
export async function historyOf(ctx: Ctx, on: { kind: string; id: string }, limit = 200): Promise<RecordedEvent[]> {
  const rows = await ctx.db
    .selectFrom("audit_events")
    .selectAll()
    .where("office_id", ctx.office ? "=" : "is", ctx.office?.id ?? null)
    .where("thing_kind", "=", on.kind)
    .where("thing_id", "=", on.id)
    .orderBy("happened_at")
    .orderBy("id")
    .limit(limit)
    .execute()
  return rows.map(eventOf)
}

const eventOf = (row: AuditEventTable): RecordedEvent => ({
  id: row.id,
  actorId: row.actor_id,
  what: row.what,
  on: { kind: row.thing_kind, id: row.thing_id },
  data: row.data as EventData,
  happenedAt: row.happened_at,
})

/** What happened in an office, newest first: one page of the record and whether there is more. */
export async function eventsOf(
  ctx: Ctx,
  page: number,
  size: number,
): Promise<{ events: RecordedEvent[]; hasMore: boolean }> {
  const rows = await ctx.db
    .selectFrom("audit_events")
    .selectAll()
    .where("office_id", ctx.office ? "=" : "is", ctx.office?.id ?? null)
    .orderBy("happened_at", "desc")
    .orderBy("id", "desc")
    .limit(size + 1)
    .offset((page - 1) * size)
    .execute()
  return { events: rows.slice(0, size).map(eventOf), hasMore: rows.length > size }
}

/** The end of an office's chain: how many events it holds and the hash over all of them, in hex. */
export async function chainHead(ctx: Ctx): Promise<{ links: number; rootHash: string } | undefined> {
  const { rows } = await sql<{ position: number; hash: string }>`
    select position, encode(hash, 'hex') as hash from audit_links
    where office_key = ${ctx.office?.id ?? ""} order by position desc limit 1`.execute(ctx.db)
  return rows[0] && { links: Number(rows[0].position), rootHash: rows[0].hash }
}

/** Links every waiting event to the chain of its office; returns how many were linked. Safe with many processes. */
export async function linkEvents(db: Kysely<Tables>): Promise<number> {
  let total = 0
  for (;;) {
    const { rows } = await sql<{ linked: number }>`select link_audit_events(500) as linked`.execute(db)
    const linked = rows[0]?.linked ?? 0
    total += linked
    if (linked < 500) return total
  }
}

export type ChainFault = {
  office: string
  position: number
  eventId: string
  fault: "digest" | "hash" | "gap" | "root"
}
/** Links of an office key ("" = outside of offices) and the hash of the last one, in hex. */
export type ChainEnd = { office: string; links: number; rootHash: string }
export type ChainReport = {
  offices: ChainEnd[]
  unlinked: number
  faults: ChainFault[]
}

/**
 * Recomputes every digest and every link of the chain in the database; an empty list of faults means it is whole.
 * @param noted ends of the chains written down earlier, which must still stand where they stood (fault `root`)
 */
export async function verifyChain(db: Kysely<Tables>, noted: readonly ChainEnd[] = []): Promise<ChainReport> {
  const faults = await sql<{ office_key: string; position: number; event_id: string; fault: ChainFault["fault"] }>`
    select * from (
      select l.office_key, l.position, l.event_id,
        case
          when e.digest <> audit_digest(e) then 'digest'
          when l.hash <> sha256(l.previous_hash || e.digest) then 'hash'
          when l.previous_hash <> coalesce(lag(l.hash) over w, ''::bytea) then 'hash'
          when l.position <> coalesce(lag(l.position) over w, 0) + 1 then 'gap'
        end as fault
      from audit_links l join audit_events e on e.id = l.event_id
      window w as (partition by l.office_key order by l.position)
    ) checked where fault is not null order by office_key, position limit 100`.execute(db)
  const missing = await sql<{ id: string; office_key: string }>`
    select e.id, coalesce(e.office_id::text, '') as office_key from audit_events e
    where not exists (select 1 from audit_links l where l.event_id = e.id)
      and not exists (select 1 from audit_unlinked u where u.event_id = e.id) limit 100`.execute(db)
  const offices = await sql<{ office_key: string; links: number; root: string }>`
    select office_key, count(*)::int as links,
      encode((array_agg(hash order by position desc))[1], 'hex') as root
    from audit_links group by office_key order by office_key`.execute(db)
  const moved = await sql<{ office_key: string; position: number; event_id: string | null }>`
    select n.office as office_key, n.links as position, l.event_id
    from jsonb_to_recordset(${JSON.stringify(noted)}::jsonb) as n (office text, links int, "rootHash" text)
    left join audit_links l on l.office_key = n.office and l.position = n.links
    where encode(l.hash, 'hex') is distinct from n."rootHash"`.execute(db)
  const waiting = await sql<{ n: number }>`select count(*)::int as n from audit_unlinked`.execute(db)
  return {
    offices: offices.rows.map((row) => ({ office: row.office_key, links: row.links, rootHash: row.root })),
    unlinked: waiting.rows[0]?.n ?? 0,
    faults: [
      ...faults.rows.map((r) => ({ office: r.office_key, position: r.position, eventId: r.event_id, fault: r.fault })),
      ...moved.rows.map((r) => ({
        office: r.office_key,
        position: r.position,
        eventId: r.event_id ?? "",
        fault: "root" as const,
      })),
      ...missing.rows.map((r) => ({ office: r.office_key, position: 0, eventId: r.id, fault: "gap" as const })),
    ],
  }
}
