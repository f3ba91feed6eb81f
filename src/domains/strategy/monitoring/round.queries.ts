import { type RawBuilder, sql } from "kysely"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { isId } from "../../../platform/ids.ts"
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
}

/** Every card of the office with the newest word on it in the round, in the order of the strategy. */
export const roundCards = (ctx: OfficeCtx, year: number): Promise<RoundCard[]> => cardsIn(ctx, year, sql`true`)

/** One card of the office with the newest word on it in the round; undefined when there is none. */
export const roundCard = async (ctx: OfficeCtx, year: number, cardId: string): Promise<RoundCard | undefined> =>
  isId(cardId) ? (await cardsIn(ctx, year, sql`c.id = ${cardId}`))[0] : undefined

async function cardsIn(ctx: OfficeCtx, year: number, asked: RawBuilder<boolean>): Promise<RoundCard[]> {
  const { rows } = await sql<Row>`
    select c.id, c.name, c.version, concat_ws('.', nullif(g.number, ''), nullif(a.number, ''), nullif(c.number, '')) as place,
      r.answer, r.note, r.evidence_url, r.card_version, r.answered_at
    from cards c
    join strategy_areas a on a.office_id = c.office_id and a.id = c.area_id and a.removed_at is null
    join strategy_goals g on g.office_id = a.office_id and g.id = a.goal_id and g.removed_at is null
    left join lateral (
      select * from round_answers r
      where r.office_id = c.office_id and r.year = ${year} and r.card_id = c.id
      order by r.answered_at desc, r.id desc limit 1
    ) r on true
    where c.office_id = ${ctx.office.id} and c.removed_at is null and ${asked} limit ${MOST}`.execute(ctx.db)
  return rows
    .map((row) => ({
      ...{ id: row.id, place: row.place, name: row.name, version: row.version },
      answer:
        row.answer === "confirmed"
          ? { note: row.note, evidence: row.evidence_url, version: row.card_version, at: row.answered_at }
          : null,
    }))
    .sort((one, other) => one.place.localeCompare(other.place, "pl", { numeric: true }))
}
