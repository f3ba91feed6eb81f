import { type RawBuilder, sql } from "kysely"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { isId } from "../../../platform/ids.ts"
import "../strategy.tables.ts"
import { answerFacts } from "./fact.queries.ts"
import "./fact.tables.ts"
import {
  type Binding,
  type Catalogue,
  type Filled,
  type FrozenYear,
  findSource,
  type Measured,
  measuredOf,
  narrowingOf,
  type Override,
} from "./filled.ts"

/** The indicators asked about: those of a card, a goal or an area, or these. */
export type IndicatorsOf = { cardId: string } | { goalId: string } | { areaId: string } | { ids: readonly string[] }

/** What fills an indicator and what people said of its years; `binding` is undefined where people enter its values. */
export type StoredBinding = {
  id: string
  ownerId: string | null
  deputyId: string | null
  binding: Binding | undefined
  frozen: ReadonlyMap<number, FrozenYear>
  overrides: ReadonlyMap<number, Override>
}

type Row = {
  id: string
  owner_id: string | null
  deputy_id: string | null
  measured_by: string | null
  measured_sphere: string | null
  measured_unit: string | null
  frozen: (Told<FrozenYear> & { year: number })[] | null
  overrides: (Told<Override> & { year: number })[] | null
}
/** Moments come out of JSON as text. */
type Told<T extends { at: Temporal.Instant }> = Omit<T, "at"> & { at: string }

/** What fills each indicator, in one query, without counting anything. */
export async function bindingsOf(
  ctx: OfficeCtx,
  catalogue: Catalogue,
  of: IndicatorsOf,
): Promise<ReadonlyMap<string, StoredBinding>> {
  const { rows } = await sql<Row>`
    select i.id, i.owner_id, i.deputy_id, i.measured_by, i.measured_sphere, i.measured_unit,
      (select jsonb_agg(jsonb_build_object('year', f.year, 'id', f.id, 'sum', f.sum, 'things', f.things,
          'at', f.frozen_at, 'by', f.frozen_by))
        from indicator_freezes f
        where f.office_id = i.office_id and f.indicator_id = i.id and f.lifted_at is null) as frozen,
      (select jsonb_agg(jsonb_build_object('year', o.year, 'id', o.id, 'value', o.value, 'because', o.because,
          'counted', o.counted, 'at', o.set_at, 'by', o.set_by))
        from indicator_overrides o
        where o.office_id = i.office_id and o.indicator_id = i.id and o.ended_at is null) as overrides
    from indicators i where i.office_id = ${ctx.office.id} and ${asked(of)} and i.removed_at is null`.execute(ctx.db)
  return new Map(
    rows.map((row) => {
      const source = findSource(catalogue, row.measured_by)
      return [
        row.id,
        {
          id: row.id,
          ownerId: row.owner_id,
          deputyId: row.deputy_id,
          binding: source && { source, sphere: row.measured_sphere, unitId: row.measured_unit },
          frozen: byYear(row.frozen),
          overrides: byYear(row.overrides),
        },
      ]
    }),
  )
}

const byYear = <T extends { year: number; at: string }>(rows: readonly T[] | null) =>
  new Map((rows ?? []).map(({ year, ...row }) => [year, { ...row, at: Temporal.Instant.from(row.at) }]))

function asked(of: IndicatorsOf): RawBuilder<boolean> {
  if ("cardId" in of) return sql`i.card_id = ${of.cardId}`
  if ("goalId" in of) return sql`i.goal_id = ${of.goalId}`
  if ("areaId" in of) return sql`i.area_id = ${of.areaId}`
  return sql`i.id = any(${of.ids.filter(isId)}::uuid[])`
}

/** The bindings, and the numbers of those that fill themselves: two queries, however many indicators there are. */
export async function filledOf(
  ctx: OfficeCtx,
  catalogue: Catalogue,
  of: IndicatorsOf,
): Promise<{ bindings: ReadonlyMap<string, StoredBinding>; filled: ReadonlyMap<string, Filled> }> {
  const bindings = await bindingsOf(ctx, catalogue, of)
  const bound = [...bindings.values()].flatMap((each) => (each.binding ? [{ ...each, binding: each.binding }] : []))
  const answers = await answerFacts(
    ctx,
    bound.map(({ id, binding }) => ({ id, source: binding.source, ...narrowingOf(binding) })),
  )
  const filled = bound.map(({ id, binding, frozen, overrides }): [string, Filled] => {
    const live = new Map((answers.get(id) ?? []).map((year) => [year.year, year]))
    const years = [...new Set([...live.keys(), ...frozen.keys(), ...overrides.keys()])].sort((a, b) => a - b)
    return [id, { ...binding, years: years.map((year) => yearOfFilled(year, { live, frozen, overrides })) }]
  })
  return { bindings, filled: new Map(filled) }
}

function yearOfFilled(
  year: number,
  it: {
    live: ReadonlyMap<number, { sum: number; things: number }>
    frozen: ReadonlyMap<number, FrozenYear>
    overrides: ReadonlyMap<number, Override>
  },
): Measured {
  const live = it.live.get(year)
  return measuredOf(year, {
    live: live ? { sum: live.sum, things: live.things } : null,
    frozen: it.frozen.get(year) ?? null,
    override: it.overrides.get(year) ?? null,
  })
}
