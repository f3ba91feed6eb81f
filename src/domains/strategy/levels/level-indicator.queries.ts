import { type RawBuilder, sql } from "kysely"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { urls } from "../../../urls.ts"
import { entryJoins } from "../card.queries.ts"
import type { IndicatorKind } from "../card.ts"
import type { UnalignedRow } from "../strategy.tables.ts"
import type { Reading } from "../value-notation.ts"
import { inForce, type LevelValue, type LinkedIndicator } from "./indicator-lines.ts"

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
  unaligned: readonly UnalignedRow[]
}
export type IndicatorWithValues = LevelIndicator & {
  values: LevelValue[]
  linked: (LinkedIndicator & { values: LevelValue[] })[]
}
export type IndicatorPlace = { goalId: string } | { areaId: string } | { everywhere: true }

const MOST = 500

/** Indicators of a goal or an area with the values in force and those of the indicators linked to them. */
export async function levelIndicators(ctx: OfficeCtx, at: IndicatorPlace): Promise<IndicatorWithValues[]> {
  const rows = await indicatorRows(ctx, at)
  const ids = rows.flatMap(({ id, linked }) => [id, ...linked.map((each) => each.id)])
  return withValues(rows, ids.length > 0 ? await valuesInForce(ctx, [...new Set(ids)]) : [])
}

/** One indicator at hand with everything that was ever stated for it, the newest first. */
export async function levelIndicator(
  ctx: OfficeCtx,
  row: LevelIndicator,
): Promise<{ indicator: IndicatorWithValues; statements: LevelValue[] }> {
  const linked = await linksOf(ctx, row.id)
  const all = await levelStatements(ctx, [row.id, ...linked.map(({ id }) => id)])
  const current = [...Map.groupBy(all, ({ indicatorId }) => indicatorId).values()].flatMap(inForce)
  const [indicator] = withValues([{ ...row, linked }], current)
  return { indicator: indicator!, statements: all.filter(({ indicatorId }) => indicatorId === row.id) }
}

type LinkedRow = LevelIndicator & { linked: LinkedIndicator[] }

function withValues(rows: readonly LinkedRow[], values: readonly LevelValue[]): IndicatorWithValues[] {
  const byId = Map.groupBy(values, ({ indicatorId }) => indicatorId)
  return rows.map((row) => ({
    ...row,
    values: byId.get(row.id) ?? [],
    linked: row.linked.map((each) => ({ ...each, values: byId.get(each.id) ?? [] })),
  }))
}

async function indicatorRows(ctx: OfficeCtx, at: IndicatorPlace): Promise<LinkedRow[]> {
  const rows = await ctx.db
    .selectFrom("indicators as i")
    .select(["i.id", "i.goal_id", "i.area_id", "i.name", "i.kind", "i.source", "i.unit", "i.direction", "i.method"])
    .select(["i.owner_id", "i.deputy_id", "i.unaligned"])
    .select(linksSelect(ctx, sql.ref("i.id")).as("linked"))
    .where("i.office_id", "=", ctx.office.id)
    .where("i.card_id", "is", null)
    .where("i.removed_at", "is", null)
    .$if("goalId" in at, (query) => query.where("i.goal_id", "=", (at as { goalId: string }).goalId))
    .$if("areaId" in at, (query) => query.where("i.area_id", "=", (at as { areaId: string }).areaId))
    .orderBy("i.place")
    .orderBy("i.id")
    .limit("everywhere" in at ? MOST * 10 : MOST)
    .execute()
  return rows.map(({ goal_id, area_id, owner_id, deputy_id, linked, ...row }) => ({
    ...row,
    goalId: goal_id,
    areaId: area_id,
    ownerId: owner_id,
    deputyId: deputy_id,
    linked: (linked ?? []).map((each) => linkedOf(ctx, each)),
  }))
}

type LinkRow = { id: string; card_id: string | null; name: string; place: string }

/** Both ends of a link see each other: the other ends of an indicator's links as JSON. */
const linksSelect = (ctx: OfficeCtx, own: RawBuilder<unknown>) => sql<LinkRow[] | null>`(
    select jsonb_agg(jsonb_build_object('id', o.id, 'card_id', o.card_id,
      'name', coalesce(nullif(o.name, ''), e.each ->> 'name', ''),
      'place', concat_ws('. ', nullif(coalesce(c.number, a.number, g.number), ''), coalesce(c.name, a.name, g.name)))
      order by o.id)
    from indicator_links l
    join indicators o on o.office_id = l.office_id and o.removed_at is null
      and o.id = case when l.indicator_id = ${own} then l.other_id else l.indicator_id end
    ${entryJoins("o")}
    left join strategy_areas a on a.office_id = o.office_id and a.id = o.area_id
    left join strategy_goals g on g.office_id = o.office_id and g.id = o.goal_id
    where l.office_id = ${ctx.office.id} and ${own} in (l.indicator_id, l.other_id)
  )`

async function linksOf(ctx: OfficeCtx, id: string): Promise<LinkedIndicator[]> {
  const { rows } = await sql<{ linked: LinkRow[] | null }>`
    select ${linksSelect(ctx, sql`${id}::uuid`)} as linked`.execute(ctx.db)
  return (rows[0]?.linked ?? []).map((each) => linkedOf(ctx, each))
}

function linkedOf(ctx: OfficeCtx, { id, card_id, name, place }: LinkRow): LinkedIndicator {
  const office = ctx.office.slug
  const href = card_id
    ? urls.indicator.href({ office, cardId: card_id, indicatorId: id })
    : urls.levelIndicator.href({ office, indicatorId: id })
  return { id, name, place, href }
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

/** Everything ever stated for these indicators, the newest first. */
export async function levelStatements(ctx: OfficeCtx, ids: readonly string[]): Promise<LevelValue[]> {
  const rows = await ctx.db
    .selectFrom("indicator_values")
    .selectAll()
    .where("office_id", "=", ctx.office.id)
    .where("indicator_id", "in", ids)
    .orderBy("version", "desc")
    .orderBy("year")
    .limit(3000)
    .execute()
  return rows.map(levelValueOf)
}

/** Where an indicator stands, for its page and for a choice: `II.9 Liczba zadań…`. */
export type PlacedIndicator = { id: string; label: string }

/** Indicators of cards, areas and goals of the office that an indicator may be linked to, at most 500. */
export async function linkableIndicators(ctx: OfficeCtx, notId: string): Promise<PlacedIndicator[]> {
  const { rows } = await sql<{ id: string; name: string; place: string }>`
    select i.id, coalesce(nullif(i.name, ''), e.each ->> 'name', '') as name,
      concat_ws('.', nullif(coalesce(g.number, ga.number, gc.number), ''), nullif(coalesce(a.number, ac.number), ''),
        nullif(c.number, '')) as place
    from indicators i
    left join strategy_goals g on g.office_id = i.office_id and g.id = i.goal_id
    left join strategy_areas a on a.office_id = i.office_id and a.id = i.area_id
    left join strategy_goals ga on ga.office_id = a.office_id and ga.id = a.goal_id
    ${entryJoins("i")}
    left join strategy_areas ac on ac.office_id = c.office_id and ac.id = c.area_id
    left join strategy_goals gc on gc.office_id = ac.office_id and gc.id = ac.goal_id
    where i.office_id = ${ctx.office.id} and i.id <> ${notId} and i.removed_at is null
      and coalesce(nullif(i.name, ''), e.each ->> 'name') is not null
    limit ${MOST}`.execute(ctx.db)
  return rows
    .map(({ id, name, place }) => ({ id, label: `${place} ${name}`.trim() }))
    .sort((one, other) => one.label.localeCompare(other.label, "pl", { numeric: true }))
}
