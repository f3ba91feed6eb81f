import { sql } from "kysely"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { Missing } from "../../../platform/http/reply.ts"
import { isId } from "../../../platform/ids.ts"
import { entryJoins } from "../card.queries.ts"
import { filledOf } from "../facts/filled.queries.ts"
import { type Catalogue, type Filled, markOf } from "../facts/filled.ts"
import { strategyTrees } from "../levels/level.queries.ts"
import { type Ratio, tenthsOf } from "../levels/level-progress.ts"
import type { Reading } from "../value-notation.ts"
import "../strategy.tables.ts"
import type { IndicatorState, StatedYear, StrategyState, YearState } from "./strategy-state.ts"

type Row = {
  id: string
  card_id: string | null
  goal_id: string | null
  area_id: string | null
  name: string
  kind: string
  source: string
  unit: string
  is_ownerless: boolean
  linked: string[]
  values: { year: number; role: "actual" | "plan"; statedIn: string; printed: string; reading: Reading }[] | null
}

/**
 * A whole strategy as it stands now: five queries, whatever it holds.
 * @throws Missing when there is no such strategy
 */
export async function strategyState(ctx: OfficeCtx, catalogue: Catalogue, strategyId: string): Promise<StrategyState> {
  const [tree] = isId(strategyId) ? await strategyTrees(ctx, { strategyId }) : []
  if (!tree) throw new Missing("strategy")
  const cards = tree.goals.flatMap(({ areas }) => areas.flatMap(({ tasks }) => tasks.map(({ id }) => id)))
  const rows = await indicatorRows(ctx, {
    cards,
    goals: tree.goals.map(({ id }) => id),
    areas: tree.goals.flatMap(({ areas }) => areas.map(({ id }) => id)),
  })
  const { filled } = await filledOf(ctx, catalogue, { ids: rows.map(({ id }) => id) })
  const byPlace = Map.groupBy(rows, (row) => row.card_id ?? row.area_id ?? row.goal_id ?? "")
  const at = (id: string): IndicatorState[] => (byPlace.get(id) ?? []).map((row) => stateOf(row, filled.get(row.id)))
  return {
    id: tree.id,
    name: tree.name,
    progress: tenths(tree.progress.value),
    goals: tree.goals.map((goal) => ({
      ...{ id: goal.id, number: goal.number, name: goal.name, chief: goal.chief },
      progress: tenths(goal.progress.value),
      indicators: at(goal.id),
      areas: goal.areas.map((area) => ({
        ...{ id: area.id, number: area.number, name: area.name, coordinator: area.coordinator },
        progress: tenths(area.progress.value),
        weightSum: area.progress.weightSum,
        indicators: at(area.id),
        tasks: area.tasks.map(({ id, number, name, weight, done, planned, progress }) => ({
          ...{ id, number, name, weight, done, planned, progress },
          indicators: at(id),
        })),
      })),
    })),
  }
}

const tenths = (ratio: Ratio | null): number | null => ratio && tenthsOf(ratio)

/** Indicators of these levels and cards with the values in force of each year, role and source. */
async function indicatorRows(
  ctx: OfficeCtx,
  of: { cards: readonly string[]; goals: readonly string[]; areas: readonly string[] },
): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select i.id, i.card_id, i.goal_id, i.area_id, coalesce(e.each ->> 'name', i.name) as name,
      coalesce(e.each ->> 'kind', i.kind, '') as kind, coalesce(e.each ->> 'source', i.source) as source, i.unit,
      not exists (
        select 1 from person_roles r
        where r.office_id = i.office_id and r.person_id = i.owner_id and r.ended_at is null
      ) as is_ownerless,
      array(
        select case when l.indicator_id = i.id then l.other_id else l.indicator_id end from indicator_links l
        where l.office_id = i.office_id and i.id in (l.indicator_id, l.other_id)
      ) as linked,
      (select jsonb_agg(jsonb_build_object('year', n.year, 'role', n.role, 'statedIn', n.stated_in, 'printed', n.printed,
          'reading', n.reading) order by n.year, n.role, n.stated_in)
        from (
          select distinct on (w.year, w.role, w.stated_in) w.year, w.role, w.stated_in, w.printed, w.reading
          from indicator_values w where w.office_id = i.office_id and w.indicator_id = i.id
          order by w.year, w.role, w.stated_in, w.version desc
        ) n) as values
    from indicators i
    ${entryJoins("i")}
    where i.office_id = ${ctx.office.id} and i.removed_at is null and (i.card_id is null or e.each is not null)
      and (i.card_id = any(${[...of.cards]}::uuid[]) or i.goal_id = any(${[...of.goals]}::uuid[])
        or i.area_id = any(${[...of.areas]}::uuid[]))
    order by e.at nulls last, i.place, i.id`.execute(ctx.db)
  return rows
}

function stateOf(row: Row, filled: Filled | undefined): IndicatorState {
  const values = row.values ?? []
  const counted = new Map(filled?.years.map((year) => [year.year, year]))
  const years = [...new Set([...values.map(({ year }) => year), ...counted.keys()])].sort((a, b) => a - b)
  const stated = (year: number, role: "actual" | "plan"): StatedYear[] =>
    values
      .filter((value) => value.year === year && value.role === role)
      .map(({ printed, statedIn, reading }) => ({
        ...{ printed, statedIn, number: reading.value ?? null, reading },
        isMissing: reading.kind === "missing",
      }))
  return {
    ...{ id: row.id, name: row.name, kind: row.kind, source: row.source, unit: row.unit },
    ...{ isOwnerless: row.is_ownerless, linked: row.linked },
    years: years.map((year): YearState => {
      const own = counted.get(year)
      return {
        year,
        actual: stated(year, "actual"),
        plan: stated(year, "plan"),
        counted: own && filled ? { quantity: own.sum, unit: filled.source.unit, mark: markOf(own) } : null,
      }
    }),
  }
}
