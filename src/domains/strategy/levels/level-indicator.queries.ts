import { sql } from "kysely"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { urls } from "../../../urls.ts"
import type { IndicatorKind } from "../card.ts"
import type { Reading } from "../value-notation.ts"
import "../strategy.tables.ts"
import type { LevelValue, LinkedIndicator } from "./indicator-lines.ts"

export type Direction = "more" | "less" | "range"

/** An indicator of a goal or of an area. */
export type LevelIndicator = {
  id: string
  goalId: string | null
  areaId: string | null
  name: string
  kind: IndicatorKind | null
  source: string
  unit: string
  direction: Direction | null
  method: string
  ownerId: string | null
  deputyId: string | null
}
export type IndicatorWithValues = LevelIndicator & {
  values: LevelValue[]
  linked: (LinkedIndicator & { values: LevelValue[] })[]
}
export type IndicatorPlace = { goalId: string } | { areaId: string } | { everywhere: true }

const MOST = 500

/** Indicators of a goal or an area with the values in force and those of the indicators linked to them. */
export const levelIndicators = async (ctx: OfficeCtx, at: IndicatorPlace): Promise<IndicatorWithValues[]> =>
  withValues(ctx, await indicatorRows(ctx, at))

/** The same for indicators at hand. */
export async function withValues(ctx: OfficeCtx, rows: readonly LevelIndicator[]): Promise<IndicatorWithValues[]> {
  if (rows.length === 0) return []
  const linked = await linkedTo(
    ctx,
    rows.map(({ id }) => id),
  )
  const values = Map.groupBy(
    await valuesInForce(ctx, [...new Set([...rows, ...linked].map(({ id }) => id))]),
    ({ indicatorId }) => indicatorId,
  )
  return rows.map((row) => ({
    ...row,
    values: values.get(row.id) ?? [],
    linked: linked
      .filter(({ own }) => own === row.id)
      .map(({ own: _, ...each }) => ({ ...each, values: values.get(each.id) ?? [] })),
  }))
}

async function indicatorRows(ctx: OfficeCtx, at: IndicatorPlace): Promise<LevelIndicator[]> {
  const rows = await ctx.db
    .selectFrom("indicators")
    .select(["id", "goal_id", "area_id", "name", "kind", "source", "unit", "direction", "method"])
    .select(["owner_id", "deputy_id"])
    .where("office_id", "=", ctx.office.id)
    .where("card_id", "is", null)
    .where("removed_at", "is", null)
    .$if("goalId" in at, (query) => query.where("goal_id", "=", (at as { goalId: string }).goalId))
    .$if("areaId" in at, (query) => query.where("area_id", "=", (at as { areaId: string }).areaId))
    .orderBy("place")
    .orderBy("id")
    .limit("everywhere" in at ? MOST * 10 : MOST)
    .execute()
  return rows.map(({ goal_id, area_id, owner_id, deputy_id, ...row }) => ({
    ...row,
    goalId: goal_id,
    areaId: area_id,
    ownerId: owner_id,
    deputyId: deputy_id,
  }))
}

type LinkRow = {
  own: string
  id: string
  card_id: string | null
  name: string
  place: string
}

/** Both ends of a link see each other. */
async function linkedTo(ctx: OfficeCtx, ids: readonly string[]): Promise<(LinkedIndicator & { own: string })[]> {
  const { rows } = await sql<LinkRow>`
    with pairs as (
      select indicator_id as own, other_id as other from indicator_links
        where office_id = ${ctx.office.id} and indicator_id = any(${[...ids]}::uuid[])
      union
      select other_id, indicator_id from indicator_links
        where office_id = ${ctx.office.id} and other_id = any(${[...ids]}::uuid[])
    )
    select p.own, i.id, i.card_id, coalesce(nullif(i.name, ''), e.name, '') as name,
      coalesce(nullif(concat_ws('. ', nullif(coalesce(c.number, a.number, g.number), ''), coalesce(c.name, a.name, g.name)), ''), '')
        as place
    from pairs p
    join indicators i on i.office_id = ${ctx.office.id} and i.id = p.other and i.removed_at is null
    left join cards c on c.office_id = i.office_id and c.id = i.card_id
    left join card_versions v on v.office_id = c.office_id and v.card_id = c.id and v.version = c.version
    left join lateral (
      select entry ->> 'name' as name from jsonb_array_elements(v.document -> 'indicators') as entry
      where entry ->> 'id' = i.id::text limit 1
    ) e on true
    left join strategy_areas a on a.office_id = i.office_id and a.id = i.area_id
    left join strategy_goals g on g.office_id = i.office_id and g.id = i.goal_id
    order by p.own, i.id limit ${MOST}`.execute(ctx.db)
  const office = ctx.office.slug
  return rows.map(({ own, id, card_id, name, place }) => ({
    ...{ own, id, name, place },
    href: card_id
      ? urls.indicator.href({ office, cardId: card_id, indicatorId: id })
      : urls.levelIndicator.href({ office, indicatorId: id }),
  }))
}

type ValueRow = {
  indicator_id: string
  year: number
  role: "actual" | "plan"
  stated_in: string
  version: number
  printed: string
  reading: Reading
  recorded_at: Temporal.Instant
  recorded_by: string | null
}

const levelValueOf = (row: ValueRow): LevelValue => ({
  indicatorId: row.indicator_id,
  year: row.year,
  role: row.role,
  statedIn: row.stated_in,
  version: row.version,
  printed: row.printed,
  reading: row.reading,
  recordedAt: row.recorded_at,
  recordedBy: row.recorded_by,
})

/** The newest statement of each source for each year of these indicators. */
export async function valuesInForce(ctx: OfficeCtx, ids: readonly string[]): Promise<LevelValue[]> {
  const { rows } = await sql<ValueRow>`
    select distinct on (indicator_id, year, role, stated_in)
      indicator_id, year, role, stated_in, version, printed, reading, recorded_at, recorded_by
    from indicator_values
    where office_id = ${ctx.office.id} and indicator_id = any(${[...ids]}::uuid[])
    order by indicator_id, year, role, stated_in, version desc`.execute(ctx.db)
  return rows.map(levelValueOf)
}

/** Everything ever stated for one indicator, the newest first. */
export async function levelStatements(ctx: OfficeCtx, indicatorId: string): Promise<LevelValue[]> {
  const rows = await ctx.db
    .selectFrom("indicator_values")
    .selectAll()
    .where("office_id", "=", ctx.office.id)
    .where("indicator_id", "=", indicatorId)
    .orderBy("version", "desc")
    .orderBy("year")
    .limit(1000)
    .execute()
  return rows.map(levelValueOf)
}

/** Where an indicator stands, for its page and for a choice: `II.9 Liczba zadań…`. */
export type PlacedIndicator = { id: string; label: string }

/** Indicators of cards, areas and goals of the office that an indicator may be linked to, at most 500. */
export async function linkableIndicators(ctx: OfficeCtx, notId: string): Promise<PlacedIndicator[]> {
  const { rows } = await sql<{ id: string; name: string; place: string }>`
    select i.id, coalesce(nullif(i.name, ''), e.name, '') as name,
      concat_ws('.', nullif(coalesce(g.number, ga.number, gc.number), ''), nullif(coalesce(a.number, ac.number), ''),
        nullif(c.number, '')) as place
    from indicators i
    left join strategy_goals g on g.office_id = i.office_id and g.id = i.goal_id
    left join strategy_areas a on a.office_id = i.office_id and a.id = i.area_id
    left join strategy_goals ga on ga.office_id = a.office_id and ga.id = a.goal_id
    left join cards c on c.office_id = i.office_id and c.id = i.card_id
    left join strategy_areas ac on ac.office_id = c.office_id and ac.id = c.area_id
    left join strategy_goals gc on gc.office_id = ac.office_id and gc.id = ac.goal_id
    left join card_versions v on v.office_id = c.office_id and v.card_id = c.id and v.version = c.version
    left join lateral (
      select entry ->> 'name' as name from jsonb_array_elements(v.document -> 'indicators') as entry
      where entry ->> 'id' = i.id::text limit 1
    ) e on true
    where i.office_id = ${ctx.office.id} and i.id <> ${notId} and i.removed_at is null
      and coalesce(nullif(i.name, ''), e.name) is not null
    limit ${MOST}`.execute(ctx.db)
  return rows
    .map(({ id, name, place }) => ({ id, label: `${place} ${name}`.trim() }))
    .sort((one, other) => one.label.localeCompare(other.label, "pl", { numeric: true }))
}
