import { sql } from "kysely"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import type { Reading } from "../value-notation.ts"
import "../strategy.tables.ts"
import { FACT_PAGE_SIZE, type Fact, type FactPage, factsOf } from "./fact.queries.ts"
import type { FactSource } from "./fact-source.ts"
import "./fact.tables.ts"
import { type Binding, type Catalogue, findSource, narrowingOf } from "./filled.ts"

/** A year that was frozen; `lifted` once it follows the data again. */
export type Freeze = Omit<Binding, "source"> & {
  id: string
  source: string
  sum: number
  things: number
  at: Temporal.Instant
  by: string | null
  lifted: { at: Temporal.Instant; by: string | null; because: string } | null
}

/** A number set instead of the counted one; `ended` once it no longer holds. */
export type SetNumber = {
  id: string
  value: number
  because: string
  counted: number | null
  at: Temporal.Instant
  by: string | null
  ended: { at: Temporal.Instant; by: string | null } | null
}

/** Everything that people said of one year of an indicator that fills itself, the newest first. */
export type IndicatorYear = {
  binding: Binding | undefined
  unitName: string
  freezes: readonly Freeze[]
  overrides: readonly SetNumber[]
  /** What the card, a page or a report states for the year. */
  stated: readonly { reading: Reading; statedIn: string }[]
}

type Moments<T> = {
  [K in keyof T]: T[K] extends Temporal.Instant ? string : T[K] extends object | null ? Moments<T[K]> : T[K]
}
type Row = {
  measured_by: string | null
  measured_sphere: string | null
  measured_unit: string | null
  unit_name: string | null
  freezes: Moments<Freeze>[] | null
  overrides: Moments<SetNumber>[] | null
  stated: { reading: Reading; statedIn: string }[] | null
}

/** One query. */
export async function indicatorYear(
  ctx: OfficeCtx,
  catalogue: Catalogue,
  it: { indicatorId: string; year: number },
): Promise<IndicatorYear> {
  const { rows } = await sql<Row>`
    select i.measured_by, i.measured_sphere, i.measured_unit, u.name as unit_name,
      (select jsonb_agg(jsonb_build_object('id', f.id, 'source', f.source, 'sphere', f.sphere, 'unitId', f.unit_id,
          'sum', f.sum, 'things', f.things, 'at', f.frozen_at, 'by', f.frozen_by,
          'lifted', case when f.lifted_at is not null then jsonb_build_object(
            'at', f.lifted_at, 'by', f.lifted_by, 'because', f.lifted_because) end) order by f.frozen_at desc, f.id desc)
        from indicator_freezes f
        where f.office_id = i.office_id and f.indicator_id = i.id and f.year = ${it.year}) as freezes,
      (select jsonb_agg(jsonb_build_object('id', o.id, 'value', o.value, 'because', o.because, 'counted', o.counted,
          'at', o.set_at, 'by', o.set_by,
          'ended', case when o.ended_at is not null then jsonb_build_object('at', o.ended_at, 'by', o.ended_by) end)
          order by o.set_at desc, o.id desc)
        from indicator_overrides o
        where o.office_id = i.office_id and o.indicator_id = i.id and o.year = ${it.year}) as overrides,
      (select jsonb_agg(jsonb_build_object('reading', v.reading, 'statedIn', v.stated_in)) from (
        select distinct on (v.stated_in) v.reading, v.stated_in from indicator_values v
        where v.office_id = i.office_id and v.indicator_id = i.id and v.year = ${it.year} and v.role = 'actual'
        order by v.stated_in, v.version desc) v) as stated
    from indicators i
    left join office_units u on u.office_id = i.office_id and u.id = i.measured_unit
    where i.office_id = ${ctx.office.id} and i.id = ${it.indicatorId}`.execute(ctx.db)
  const row = rows[0]!
  const source = findSource(catalogue, row.measured_by)
  return {
    binding: source && { source, sphere: row.measured_sphere, unitId: row.measured_unit },
    unitName: row.unit_name ?? "",
    freezes: (row.freezes ?? []).map(({ lifted, ...each }) => ({
      ...each,
      at: instant(each.at),
      lifted: lifted && { ...lifted, at: instant(lifted.at) },
    })),
    overrides: (row.overrides ?? []).map(({ ended, ...each }) => ({
      ...each,
      at: instant(each.at),
      ended: ended && { ...ended, at: instant(ended.at) },
    })),
    stated: row.stated ?? [],
  }
}

const instant = (text: string): Temporal.Instant => Temporal.Instant.from(text)

/** A thing that was frozen; `href` is null once nothing of it is counted, since its page may be no longer public. */
export type FrozenFact = Omit<Fact, "href"> & { href: string | null }

/** The things that were counted when the year was frozen, 25 a page. */
export async function frozenList(
  ctx: OfficeCtx,
  source: FactSource,
  it: { freeze: Freeze; page: number },
): Promise<FactPage<FrozenFact>> {
  const { freeze } = it
  const pages = Math.max(1, Math.ceil(freeze.things / FACT_PAGE_SIZE))
  const page = Math.min(Math.max(1, it.page), pages)
  const { rows } = await sql<{ id: string; label: string; quantity: number; is_counted: boolean }>`
    select t.thing_id as id, t.label, t.quantity,
      t.thing_id in (select f.thing_id from ${factsOf(ctx, source)} f) as is_counted
    from frozen_facts t
    where t.office_id = ${ctx.office.id} and t.freeze_id = ${freeze.id}
    order by t.label collate "pl-x-icu", t.thing_id
    limit ${FACT_PAGE_SIZE} offset ${(page - 1) * FACT_PAGE_SIZE}`.execute(ctx.db)
  return {
    things: rows.map(({ is_counted, ...row }) => ({
      ...row,
      href: is_counted ? source.href(ctx.office.slug, row.id) : null,
    })),
    sum: freeze.sum,
    total: freeze.things,
    page,
    pages,
  }
}

/** A thing that was frozen otherwise than it counts now; null where it was or is not counted. */
export type Difference = {
  id: string
  label: string
  before: number | null
  after: number | null
  /** As of a frozen thing. */
  href: string | null
}

const MOST_DIFFERENCES = 50

/** What the data say now against what was frozen: the first 50 differences, and how many there are. */
export async function differencesFrom(
  ctx: OfficeCtx,
  source: FactSource,
  it: { freeze: Freeze; year: number },
): Promise<{ live: { sum: number; things: number }; differences: Difference[]; total: number }> {
  const { freeze, year } = it
  const { rows } = await sql<{
    sum: number
    things: number
    total: number
    id: string | null
    label: string
    before: number | null
    after: number | null
  }>`
    with now as (
      select f.thing_id, f.label, f.quantity from ${factsOf(ctx, source, narrowingOf(freeze))} f where f.year = ${year}
    ), changed as (
      select coalesce(n.thing_id, t.thing_id) as id, coalesce(n.label, t.label) as label, t.quantity as before, n.quantity as after
      from now n
      full join (select * from frozen_facts where office_id = ${ctx.office.id} and freeze_id = ${freeze.id}) t
        on t.thing_id = n.thing_id
      where n.quantity is distinct from t.quantity
    )
    select l.sum, l.things, (select count(*)::int from changed) as total, c.*
    from (select coalesce(sum(quantity), 0)::bigint as sum, count(*)::int as things from now) l
    left join lateral (select * from changed order by label collate "pl-x-icu", id limit ${MOST_DIFFERENCES}) c on true`.execute(
    ctx.db,
  )
  const { sum, things, total } = rows[0]!
  const differences = rows.flatMap(({ id, label, before, after }): Difference[] =>
    id === null ? [] : [{ id, label, before, after, href: after === null ? null : source.href(ctx.office.slug, id) }],
  )
  return { live: { sum, things }, differences, total }
}
