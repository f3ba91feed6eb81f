import { sql } from "kysely"
import type { RecordedEvent } from "../../platform/audit.ts"
import type { OfficeCtx } from "../../platform/ctx.ts"

/** What the things of the events are called, by id; drafts of offers stay nameless. One query. */
export async function thingNames(ctx: OfficeCtx, events: readonly RecordedEvent[]): Promise<Map<string, string>> {
  const ids = (kind: string) => [...new Set(events.flatMap((event) => (event.on.kind === kind ? [event.on.id] : [])))]
  const office = ctx.office.id
  const { rows } = await sql<{ id: string; name: string | null }>`
    select id::text, title as name from calls where office_id = ${office} and id = any(${ids("call")}::uuid[])
    union all
    select id::text, number from offers where office_id = ${office} and id = any(${ids("offer")}::uuid[])
    union all
    select id::text, number from contracts where office_id = ${office} and id = any(${ids("contract")}::uuid[])
    union all
    select r.id::text, c.number from reports r
      join contracts c on c.office_id = r.office_id and c.id = r.contract_id
      where r.office_id = ${office} and r.id = any(${ids("report")}::uuid[])
    union all
    select id::text, name from cards where office_id = ${office} and id = any(${ids("card")}::uuid[])
    union all
    select id::text, name from organisations where id = any(${ids("organisation")}::uuid[])`.execute(ctx.db)
  return new Map(rows.flatMap((row) => (row.name ? [[row.id, row.name]] : [])))
}

/** The person an event is about, beside the one who did it. */
export function personOf(event: RecordedEvent): string | undefined {
  if (event.on.kind === "person") return event.on.id
  const { person } = event.data as { person?: unknown }
  return typeof person === "string" ? person : undefined
}
