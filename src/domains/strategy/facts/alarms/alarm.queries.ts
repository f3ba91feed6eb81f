import { type RawBuilder, sql } from "kysely"
import { today } from "../../../../lib/dates.ts"
import type { OfficeCtx } from "../../../../platform/ctx.ts"
import { entryJoins } from "../../card.queries.ts"
import { openRoundRows } from "../../monitoring/round.queries.ts"
import "../../strategy.tables.ts"
import "../fact.tables.ts"
import type { Alarm, AlarmFilter, AlarmList, AlarmState } from "./alarm.ts"
import { dueFor, yearToFill } from "./due.ts"

export async function dueOf(ctx: OfficeCtx, year: number): Promise<Temporal.PlainDate> {
  const row = await ctx.db
    .selectFrom("indicator_dues")
    .select("due_on")
    .where("office_id", "=", ctx.office.id)
    .where("year", "=", year)
    .executeTakeFirst()
  return dueFor(year, row?.due_on)
}

/** Every indicator of the cards and levels of today, with what it lacks for a year: a value, or somebody who looks after it. */
const followed = (ctx: OfficeCtx, year: number): RawBuilder<unknown> => sql`
  select i.id, i.card_id, i.owner_id, i.deputy_id, coalesce(e.each ->> 'name', i.name) as name,
    case
      when c.id is not null then concat_ws('. ', nullif(c.number, ''), c.name)
      when a.id is not null then concat_ws('. ', nullif(a.number, ''), a.name)
      else concat_ws('. ', nullif(g.number, ''), g.name)
    end as place,
    case
      when i.measured_by is not null then case when h.is_held then 'filled' else 'to-freeze' end
      when s.has_value then 'filled' else 'missing'
    end as state,
    not exists (
      select 1 from person_roles r
      where r.office_id = i.office_id and r.person_id = i.owner_id and r.ended_at is null
    ) as is_ownerless
  from indicators i
  ${entryJoins("i")}
  left join strategy_areas a on a.office_id = i.office_id and a.id = coalesce(i.area_id, c.area_id)
  join strategy_goals g on g.office_id = i.office_id and g.id = coalesce(i.goal_id, a.goal_id)
  cross join lateral (
    select exists (
        select 1 from indicator_freezes f
        where f.office_id = i.office_id and f.indicator_id = i.id and f.year = ${year} and f.lifted_at is null
      ) or exists (
        select 1 from indicator_overrides o
        where o.office_id = i.office_id and o.indicator_id = i.id and o.year = ${year} and o.ended_at is null
      ) as is_held
  ) h
  cross join lateral (
    select coalesce(bool_or(n.role = 'actual' and n.kind <> 'missing'), false) as has_value from (
      select distinct on (w.role, w.stated_in) w.role, w.reading ->> 'kind' as kind from indicator_values w
      where w.office_id = i.office_id and w.indicator_id = i.id and w.year = ${year}
      order by w.role, w.stated_in, w.version desc
    ) n
  ) s
  where i.office_id = ${ctx.office.id} and i.removed_at is null and g.removed_at is null
    and a.removed_at is null and (i.card_id is null or e.each is not null)`

const wanted = (filter: AlarmFilter): RawBuilder<boolean> => {
  if (filter === "missing" || filter === "to-freeze") return sql`f.state = ${filter}`
  return filter === "ownerless" ? sql`f.is_ownerless` : sql`(f.state <> 'filled' or f.is_ownerless)`
}

const of = (personId: string | undefined): RawBuilder<unknown> =>
  personId === undefined ? sql`` : sql`and ${personId} in (f.owner_id, f.deputy_id)`

const PAGE_SIZE = 25

/** Indicators that ask for something in a year, missing ones first; `personId` for those that this person looks after. */
export async function alarmsOf(
  ctx: OfficeCtx,
  it: { year: number; filter: AlarmFilter; personId?: string | undefined; page: number },
): Promise<AlarmList> {
  const before = (Math.max(1, it.page) - 1) * PAGE_SIZE
  const { rows } = await sql<{
    total: number
    id: string | null
    name: string
    card_id: string | null
    place: string
    state: AlarmState
    owner_id: string | null
    deputy_id: string | null
    is_ownerless: boolean
  }>`
    with asked as materialized (
      select f.* from (${followed(ctx, it.year)}) f where ${wanted(it.filter)} ${of(it.personId)}
    ), whole as (select count(*)::int as total from asked)
    select whole.total, listed.* from whole left join lateral (
      select * from asked
      order by array_position(array['missing', 'to-freeze', 'filled'], asked.state), place collate "pl-x-icu", name collate "pl-x-icu", id
      limit ${PAGE_SIZE} offset least(${before}::int, greatest(whole.total - 1, 0) / ${PAGE_SIZE}::int * ${PAGE_SIZE}::int)
    ) listed on true`.execute(ctx.db)
  const { total } = rows[0]!
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE))
  const alarms = rows.flatMap((row): Alarm[] =>
    row.id === null
      ? []
      : [
          {
            id: row.id,
            name: row.name,
            cardId: row.card_id,
            place: row.place,
            state: row.state,
            ownerId: row.owner_id,
            deputyId: row.deputy_id,
            isOwnerless: row.is_ownerless,
          },
        ],
  )
  return { alarms, total, page: Math.min(Math.max(1, it.page), pages), pages }
}

/** How many indicators of the last year ask for something and which rounds wait, for a desk; all of them, or those of one person. */
export type AlarmCounts = {
  year: number
  dueOn: Temporal.PlainDate
  isLate: boolean
  missing: number
  toFreeze: number
  ownerless: number
  /** Open rounds of updates in which cards wait to be confirmed. */
  rounds: readonly { year: number; dueOn: Temporal.PlainDate; waiting: number }[]
}

type RoundRow = { year: number; waiting: number; due_on: string | null }

/** One query. */
export async function alarmCounts(ctx: OfficeCtx, personId?: string): Promise<AlarmCounts> {
  const year = yearToFill(ctx)
  const { rows } = await sql<{
    missing: number
    to_freeze: number
    ownerless: number
    due_on: string | null
    rounds: RoundRow[] | null
  }>`
    select count(*) filter (where f.state = 'missing')::int as missing,
      count(*) filter (where f.state = 'to-freeze')::int as to_freeze,
      count(*) filter (where f.is_ownerless)::int as ownerless,
      (select d.due_on from indicator_dues d where d.office_id = ${ctx.office.id} and d.year = ${year}) as due_on,
      (select jsonb_agg(to_jsonb(w) order by w.year) from (${openRoundRows(ctx)}) w where w.waiting > 0) as rounds
    from (${followed(ctx, year)}) f where true ${of(personId)}`.execute(ctx.db)
  const row = rows[0]!
  const dueOn = dueFor(year, row.due_on)
  const isLate = Temporal.PlainDate.compare(today(ctx.now), dueOn) > 0
  const rounds = (row.rounds ?? []).map(({ year: of, waiting, due_on }) => ({
    ...{ year: of, waiting },
    dueOn: dueFor(of, due_on),
  }))
  return { year, dueOn, isLate, missing: row.missing, toFreeze: row.to_freeze, ownerless: row.ownerless, rounds }
}

const MOST_FROZEN = 200

/** Indicators that count themselves and whose year nobody has frozen or set by hand. */
export async function indicatorsToFreeze(ctx: OfficeCtx, year: number): Promise<{ id: string; source: string }[]> {
  const { rows } = await sql<{ id: string; source: string }>`
    select f.id, i.measured_by as source from (${followed(ctx, year)}) f
    join indicators i on i.office_id = ${ctx.office.id} and i.id = f.id
    where f.state = 'to-freeze' order by f.id limit ${MOST_FROZEN}`.execute(ctx.db)
  return rows
}

/** Whoever looks after indicators without a value for a year: their own, and from the due day those they stand in for. */
export async function peopleToRemind(
  ctx: OfficeCtx,
  it: { year: number; withDeputies: boolean },
): Promise<{ id: string; email: string; language: "pl" | "en"; names: string[] }[]> {
  const { rows } = await sql<{ id: string; email: string; language: "pl" | "en"; names: string[] }>`
    select p.id, p.email, p.language, array_agg(f.name order by f.place, f.name) as names
    from (${followed(ctx, it.year)}) f
    join people p on p.id = f.owner_id or (${it.withDeputies} and p.id = f.deputy_id)
    where f.state = 'missing' and exists (
      select 1 from person_roles r where r.office_id = ${ctx.office.id} and r.person_id = p.id and r.ended_at is null)
    group by p.id, p.email, p.language order by p.id`.execute(ctx.db)
  return rows
}
