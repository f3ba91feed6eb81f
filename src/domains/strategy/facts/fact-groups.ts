import { sql } from "kysely"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { factsOf } from "./fact.queries.ts"
import type { FactSource } from "./fact-source.ts"

/** `group` is a point of art. 4 ust. 1 or the id of a priority task; null for things that have none. */
export type FactGroup = { key: string; group: string | null; sum: number; things: number }

/**
 * What each source counted in one year, parted by sphere or by priority task, in one query. A thing of two spheres counts
 * in both, so sums of spheres may exceed the whole.
 */
export async function groupFacts(
  ctx: OfficeCtx,
  sources: readonly FactSource[],
  it: { year: number; by: "sphere" | "programme-task" },
): Promise<FactGroup[]> {
  if (sources.length === 0) return []
  const group = it.by === "sphere" ? sql`s.sphere` : sql`f.programme_task_id::text`
  const parted =
    it.by === "sphere" ? sql`left join lateral (select distinct unnest(f.spheres) as sphere) s on true` : sql``
  const each = sources.map(
    (source) => sql`
      select ${source.key}::text as key, ${group} as "group", sum(f.quantity)::bigint as sum, count(*)::int as things
      from ${factsOf(ctx, source)} f ${parted} where f.year = ${it.year} group by 2`,
  )
  const { rows } = await sql<FactGroup>`${sql.join(each, sql` union all `)} order by 1, 2`.execute(ctx.db)
  return rows
}
