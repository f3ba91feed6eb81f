import { sql } from "kysely"
import { isUnsealed } from "../../domains/offers/public.ts"
import type { RecordedEvent } from "../../platform/audit.ts"
import type { OfficeCtx } from "../../platform/ctx.ts"

export type Thing = { name: string; mayOpen: boolean }

/**
 * What the things of the events are called, by id; one query. Of an offer nothing is known before it is submitted and its
 * seal is open.
 */
export async function thingsOf(ctx: OfficeCtx, events: readonly RecordedEvent[]): Promise<Map<string, Thing>> {
  const ids = (kind: string) => [...new Set(events.flatMap((event) => (event.on.kind === kind ? [event.on.id] : [])))]
  const office = ctx.office.id
  const { rows } = await sql<Thing & { id: string }>`
    select id::text, title as name, true as "mayOpen" from calls
      where office_id = ${office} and id = any(${ids("call")}::uuid[])
    union all
    select o.id::text, o.number, o.state = 'submitted' from offers o
      join calls c on c.office_id = o.office_id and c.id = o.call_id
      where o.office_id = ${office} and o.id = any(${ids("offer")}::uuid[]) and o.number is not null
        and ${isUnsealed(ctx.now)}
    union all
    select id::text, number, true from contracts where office_id = ${office} and id = any(${ids("contract")}::uuid[])
    union all
    select r.id::text, c.number, true from reports r
      join contracts c on c.office_id = r.office_id and c.id = r.contract_id
      where r.office_id = ${office} and r.id = any(${ids("report")}::uuid[])
    union all
    select id::text, name, removed_at is null from cards where office_id = ${office} and id = any(${ids("card")}::uuid[])
    union all
    select id::text, name, removed_at is null from indicators
      where office_id = ${office} and id = any(${ids("indicator")}::uuid[])
    union all
    select id::text, name, removed_at is null from strategies
      where office_id = ${office} and id = any(${ids("strategy")}::uuid[])
    union all
    select id::text, name, removed_at is null from strategy_goals
      where office_id = ${office} and id = any(${ids("goal")}::uuid[])
    union all
    select id::text, name, removed_at is null from strategy_areas
      where office_id = ${office} and id = any(${ids("area")}::uuid[])
    union all
    select id::text, title, deleted_at is null from programmes
      where office_id = ${office} and id = any(${ids("programme")}::uuid[])
    union all
    select id::text, year::text, false from yearly_reports
      where office_id = ${office} and id = any(${ids("yearly-report")}::uuid[])
    union all
    select id::text, title, true from consultations
      where office_id = ${office} and id = any(${ids("consultation")}::uuid[])
    union all
    select id::text, name, true from organisations where id = any(${ids("organisation")}::uuid[])`.execute(ctx.db)
  return new Map(rows.map(({ id, ...thing }) => [id, thing]))
}

/** The person an event is about, beside the one who did it. */
export function personOf(event: RecordedEvent): string | undefined {
  if (event.on.kind === "person") return event.on.id
  const { person } = event.data as { person?: unknown }
  return typeof person === "string" ? person : undefined
}
