import { type RawBuilder, sql } from "kysely"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { factsOf } from "./fact.queries.ts"
import type { FactSource } from "./fact-source.ts"

/** `group` is a point of art. 4 ust. 1 or the id of a priority task; null for things that have none. */
export type FactGroup = { key: string; group: string | null; sum: number; things: number }

/** What is counted: one year by sphere, or priority tasks of a programme in all years, for their money is granted before their year too. */
export type FactGrouping = { by: "sphere"; year: number } | { by: "programme-task"; tasks: readonly string[] }

/**
 * What each source counted, parted by sphere or by priority task, in one query. A thing of two spheres counts in both, so
 * sums of spheres may exceed the whole.
 */
export async function groupFacts(
  ctx: OfficeCtx,
  sources: readonly FactSource[],
  it: FactGrouping,
): Promise<FactGroup[]> {
  if (sources.length === 0 || (it.by === "programme-task" && it.tasks.length === 0)) return []
  const group = it.by === "sphere" ? sql`s.sphere` : sql`f.programme_task_id::text`
  const parted =
    it.by === "sphere" ? sql`left join lateral (select distinct unnest(f.spheres) as sphere) s on true` : sql``
  const meant = it.by === "sphere" ? sql`f.year = ${it.year}` : sql`f.programme_task_id = any(${[...it.tasks]}::uuid[])`
  const each = sources.map(
    (source) => sql`
      select ${source.key}::text as key, ${group} as "group", sum(f.quantity)::bigint as sum, count(*)::int as things
      from ${factsOf(ctx, source)} f ${parted} where ${meant} group by 2`,
  )
  const { rows } = await sql<FactGroup>`${sql.join(each, sql` union all `)} order by 1, 2`.execute(ctx.db)
  return rows
}

/** In the address of a list in place of its year. */
export const EVERY_YEAR = "wszystkie-lata"

/** The year of all facts of a source that was made to count all years as one. */
export const ALL_YEARS = 0

/** The source with the facts of all its years in one, as they belong to a task of a programme. */
export const inAllYears = (source: FactSource): FactSource => ({
  ...source,
  rows: (ctx, sphere): RawBuilder<unknown> => sql`
    select ${ALL_YEARS}::int as year, each.thing_id, each.quantity, each.label, each.spheres, each.unit_id,
      each.organisation_id, each.programme_task_id${source.inOrderOf ? sql`, each.${sql.ref(source.inOrderOf)}` : sql``}
    from (${source.rows(ctx, sphere)}) each`,
})

/** How many names a source gives; nobody reads more in a sentence. */
const NAMES = 50

/** What was counted in a year by name, in one query: for sources of few things. */
export async function nameFacts(
  ctx: OfficeCtx,
  sources: readonly FactSource[],
  year: number,
): Promise<{ key: string; label: string }[]> {
  if (sources.length === 0) return []
  const each = sources.map(
    (source) => sql`(select ${source.key}::text as key, f.label from ${factsOf(ctx, source)} f
      where f.year = ${year} order by f.label collate "pl-x-icu" limit ${NAMES})`,
  )
  const { rows } = await sql<{ key: string; label: string }>`${sql.join(each, sql` union all `)}`.execute(ctx.db)
  return rows
}
