import { type RawBuilder, sql } from "kysely"
import type { OfficeCtx } from "../../platform/ctx.ts"
import type { CardDocument, StatedValue, ValuesByIndicator, VersionOrigin } from "./card.document.ts"
import type { Reading } from "./value-notation.ts"
import "./strategy.tables.ts"

type ValueRow = {
  indicator_id: string
  year: number
  printed: string
  reading: Reading
  version: number
  recorded_at: Temporal.Instant
  recorded_by: string | null
}

const statedOf = (row: Omit<ValueRow, "indicator_id">): StatedValue => ({
  year: row.year,
  printed: row.printed,
  reading: row.reading,
  version: row.version,
  recordedAt: row.recorded_at,
  recordedBy: row.recorded_by,
})

/** The values in force in one version of a card. */
export async function valuesIn(ctx: OfficeCtx, cardId: string, version: number): Promise<ValuesByIndicator> {
  const { rows } = await sql<ValueRow>`
    select distinct on (v.indicator_id, v.year)
      v.indicator_id, v.year, v.printed, v.reading, v.version, v.recorded_at, v.recorded_by
    from indicators i join indicator_values v on v.office_id = i.office_id and v.indicator_id = i.id
    where i.office_id = ${ctx.office.id} and i.card_id = ${cardId} and v.version <= ${version} and v.role = 'actual'
    order by v.indicator_id, v.year, v.version desc`.execute(ctx.db)
  const values = new Map<string, StatedValue[]>()
  for (const row of rows) values.set(row.indicator_id, [...(values.get(row.indicator_id) ?? []), statedOf(row)])
  return values
}

/** Everything ever stated for one indicator, the newest first. */
export async function statementsOf(ctx: OfficeCtx, indicatorId: string): Promise<StatedValue[]> {
  const rows = await ctx.db
    .selectFrom("indicator_values")
    .select(["year", "printed", "reading", "version", "recorded_at", "recorded_by"])
    .where("office_id", "=", ctx.office.id)
    .where("indicator_id", "=", indicatorId)
    .orderBy("version", "desc")
    .orderBy("year")
    .limit(2000)
    .execute()
  return rows.map(statedOf)
}

export type CardVersion = {
  version: number
  document: CardDocument
  origin: VersionOrigin
  restoredFrom: number | null
  madeAt: Temporal.Instant
  madeBy: string | null
}

/** Versions of a card from `newest` down, at most `limit`. */
export async function versionsOf(
  ctx: OfficeCtx,
  cardId: string,
  it: { newest: number; limit: number },
): Promise<CardVersion[]> {
  const rows = await ctx.db
    .selectFrom("card_versions")
    .selectAll()
    .where("office_id", "=", ctx.office.id)
    .where("card_id", "=", cardId)
    .where("version", "<=", it.newest)
    .orderBy("version", "desc")
    .limit(it.limit)
    .execute()
  return rows.map((row) => ({
    version: row.version,
    document: row.document,
    origin: row.origin,
    restoredFrom: row.restored_from,
    madeAt: row.made_at,
    madeBy: row.made_by,
  }))
}

/** Every statement of every indicator of a card, oldest first: what each version said follows from it. */
export async function statementsOfCard(
  ctx: OfficeCtx,
  cardId: string,
): Promise<(StatedValue & { indicatorId: string })[]> {
  const rows = await ctx.db
    .selectFrom("indicators as i")
    .innerJoin("indicator_values as v", (join) =>
      join.onRef("v.office_id", "=", "i.office_id").onRef("v.indicator_id", "=", "i.id"),
    )
    .select(["v.indicator_id", "v.year", "v.printed", "v.reading", "v.version", "v.recorded_at", "v.recorded_by"])
    .where("i.office_id", "=", ctx.office.id)
    .where("i.card_id", "=", cardId)
    .orderBy("v.version")
    .execute()
  return rows.map((row) => ({ ...statedOf(row), indicatorId: row.indicator_id }))
}

/**
 * Joins of indicators `i` (or `o`) with their card `c`, its version in force `v` and their entry in it: `e.each`, the
 * `e.at`-th there. All are null for an indicator of a goal or an area, the entry for one that the card has no
 * longer, and all for one whose card was taken away.
 */
export const entryJoins = (indicators: "i" | "o"): RawBuilder<unknown> => {
  const of = (column: string) => sql.ref(`${indicators}.${column}`)
  return sql`
    left join cards c on c.office_id = ${of("office_id")} and c.id = ${of("card_id")} and c.removed_at is null
    left join card_versions v on v.office_id = c.office_id and v.card_id = c.id and v.version = c.version
    left join lateral (
      select each, at from jsonb_array_elements(v.document -> 'indicators') with ordinality as entries (each, at)
      where each ->> 'id' = ${of("id")}::text
    ) e on true`
}
