import { type RawBuilder, sql } from "kysely"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { isId } from "../../../platform/ids.ts"
import { dueFor } from "../facts/alarms/due.ts"
import "../facts/fact.tables.ts"
import "./monitoring.tables.ts"

export type Round = { year: number; openedAt: Temporal.Instant; closedAt: Temporal.Instant | null }

/** What was last said of a card in a round. */
export type RoundAnswer = { note: string; evidence: string; version: number; at: Temporal.Instant }
export type RoundCard = {
  id: string
  /** "II.9.1" */
  place: string
  name: string
  version: number
  /** Null while nobody has confirmed the card, or when the word was taken back. */
  answer: RoundAnswer | null
  /** People of the office who look after the indicators that the card has now, and those who stand in for them. */
  owners: readonly string[]
  deputies: readonly string[]
}

/** Cards beyond this many are not listed: a strategy has a few dozen. */
const MOST = 2_000

/** Within a change it is not closed before the end. */
export async function roundOf(ctx: OfficeCtx, year: number): Promise<Round | undefined> {
  const row = await ctx.db
    .selectFrom("strategy_rounds")
    .select(["year", "opened_at", "closed_at"])
    .where("office_id", "=", ctx.office.id)
    .where("year", "=", year)
    .$if(ctx.db.isTransaction, (query) => query.forShare())
    .executeTakeFirst()
  return row && { year: row.year, openedAt: row.opened_at, closedAt: row.closed_at }
}

type OpenRound = { year: number; openedAt: Temporal.Instant; dueOn: Temporal.PlainDate; waiting: number }
type OpenRow = { year: number; opened_at: Temporal.Instant; due_on: string | null; waiting: number }

/** Rounds that are open, the earliest year first, each with its due day, when one is set, and how many cards wait. */
export const openRoundRows = (ctx: OfficeCtx): RawBuilder<OpenRow> => sql`
    select o.year, o.opened_at, d.due_on, (
      select count(*)::int from cards c
      join strategy_areas a on a.office_id = c.office_id and a.id = c.area_id and a.removed_at is null
      join strategy_goals g on g.office_id = a.office_id and g.id = a.goal_id and g.removed_at is null
      where c.office_id = o.office_id and c.removed_at is null and coalesce((
        select r.answer from round_answers r where r.office_id = c.office_id and r.year = o.year and r.card_id = c.id
        order by r.answered_at desc, r.id desc limit 1), '') <> 'confirmed'
    ) as waiting
    from strategy_rounds o left join indicator_dues d on d.office_id = o.office_id and d.year = o.year
    where o.office_id = ${ctx.office.id} and o.closed_at is null order by o.year`

/** The same, with the usual due day of a year for which none is set. */
export async function openRounds(ctx: OfficeCtx): Promise<OpenRound[]> {
  const { rows } = await openRoundRows(ctx).execute(ctx.db)
  return rows.map(({ year, opened_at, due_on, waiting }) => ({
    ...{ year, openedAt: opened_at, waiting },
    dueOn: dueFor(year, due_on),
  }))
}

type Row = {
  id: string
  place: string
  name: string
  version: number
  answer: "confirmed" | "reopened" | null
  note: string
  evidence_url: string
  card_version: number
  answered_at: Temporal.Instant
  owners: string[] | null
  deputies: string[] | null
}

/** Every card of the office with the newest word on it in the round, in the order of the strategy. */
export const roundCards = (ctx: OfficeCtx, year: number): Promise<RoundCard[]> => cardsIn(ctx, year, sql`true`)

/** One card of the office with the newest word on it in the round; undefined when there is none. */
export const roundCard = async (ctx: OfficeCtx, year: number, cardId: string): Promise<RoundCard | undefined> =>
  isId(cardId) ? (await cardsIn(ctx, year, sql`c.id = ${cardId}`))[0] : undefined

async function cardsIn(ctx: OfficeCtx, year: number, asked: RawBuilder<boolean>): Promise<RoundCard[]> {
  const { rows } = await sql<Row>`
    select c.id, c.name, c.version, concat_ws('.', nullif(g.number, ''), nullif(a.number, ''), nullif(c.number, '')) as place,
      r.answer, r.note, r.evidence_url, r.card_version, r.answered_at, k.owners, k.deputies
    from cards c
    join strategy_areas a on a.office_id = c.office_id and a.id = c.area_id and a.removed_at is null
    join strategy_goals g on g.office_id = a.office_id and g.id = a.goal_id and g.removed_at is null
    left join lateral (
      select * from round_answers r
      where r.office_id = c.office_id and r.year = ${year} and r.card_id = c.id
      order by r.answered_at desc, r.id desc limit 1
    ) r on true
    left join lateral (
      select array_agg(distinct p.id) filter (where p.is_owner) as owners,
        array_agg(distinct p.id) filter (where not p.is_owner) as deputies
      from card_versions v
      cross join lateral jsonb_array_elements(v.document -> 'indicators') e (each)
      join indicators i on i.office_id = v.office_id and i.id::text = e.each ->> 'id' and i.removed_at is null
      cross join lateral (values (i.owner_id, true), (i.deputy_id, false)) p (id, is_owner)
      where v.office_id = c.office_id and v.card_id = c.id and v.version = c.version and exists (
        select 1 from person_roles x where x.office_id = c.office_id and x.person_id = p.id and x.ended_at is null)
    ) k on true
    where c.office_id = ${ctx.office.id} and c.removed_at is null and ${asked} limit ${MOST}`.execute(ctx.db)
  return rows
    .map((row) => ({
      ...{ id: row.id, place: row.place, name: row.name, version: row.version },
      ...{ owners: row.owners ?? [], deputies: row.deputies ?? [] },
      answer:
        row.answer === "confirmed"
          ? { note: row.note, evidence: row.evidence_url, version: row.card_version, at: row.answered_at }
          : null,
    }))
    .sort((one, other) => one.place.localeCompare(other.place, "pl", { numeric: true }))
}
