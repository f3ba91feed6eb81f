import { isDeepStrictEqual } from "node:util"
import { actorId, type OfficeCtx } from "../../platform/ctx.ts"
import { newId } from "../../platform/ids.ts"
import { type CardDocument, documentOf, type IdentifiedCard, type VersionOrigin } from "./card.document.ts"
import { cardKey } from "./card.place.ts"
import { type Indicator, plannedTotal, progress } from "./card.ts"
import { fold } from "./fold.ts"
import "./strategy.tables.ts"

type WholeCard = Omit<IdentifiedCard, "indicators"> & { indicators: (Indicator & { id: string })[] }

export type NewVersion = {
  content: IdentifiedCard
  /** The current version; undefined for the first one of a new card. */
  before: { id: string; version: number; content: IdentifiedCard } | undefined
  areaId: string
  origin: VersionOrigin
  restoredFrom?: number
}

export type AddedVersion = { id: string; version: number; indicatorIds: readonly string[] }

/**
 * Adds a version of a card when it differs from the current one: its document, its new indicators and only those values
 * that changed. The caller has locked the card.
 */
export async function addVersion(ctx: OfficeCtx, it: NewVersion): Promise<AddedVersion> {
  const { before } = it
  const content = withIds(it.content)
  const indicatorIds = content.indicators.map((indicator) => indicator.id)
  if (before && isSame(content, before.content)) return { id: before.id, version: before.version, indicatorIds }
  const id = before?.id ?? newId()
  const version = (before?.version ?? 0) + 1
  await writeCard(ctx, { id, version, content, areaId: it.areaId, isNew: !before })
  await ctx.db
    .insertInto("card_versions")
    .values({
      office_id: ctx.office.id,
      card_id: id,
      version,
      document: JSON.stringify(documentOf(content)) as unknown as CardDocument,
      origin: it.origin,
      restored_from: it.restoredFrom ?? null,
      made_at: ctx.now,
      made_by: actorId(ctx.actor),
    })
    .execute()
  await writeIndicators(ctx, id, content, before?.content)
  await writeValues(ctx, version, content, before?.content)
  return { id, version, indicatorIds }
}

/** Ties indicators to stored ones of the same name, so that their values go on; the others are new. */
export function identified(
  card: Omit<IdentifiedCard, "indicators"> & { indicators: Indicator[] },
  stored: IdentifiedCard | undefined,
): IdentifiedCard {
  const free = [...(stored?.indicators ?? [])]
  return {
    ...card,
    indicators: card.indicators.map((indicator) => {
      const at = free.findIndex((known) => known.id && fold(known.name) === fold(indicator.name))
      return { ...indicator, id: at < 0 ? null : free.splice(at, 1)[0]!.id }
    }),
  }
}

const withIds = (card: IdentifiedCard): WholeCard => ({
  ...card,
  indicators: card.indicators.map((indicator) => ({ ...indicator, id: indicator.id ?? newId() })),
})

/** As the database would give it back: without keys whose value is undefined. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
const isSame = (one: unknown, other: unknown): boolean => isDeepStrictEqual(plain(one), plain(other))

async function writeCard(
  ctx: OfficeCtx,
  it: { id: string; version: number; content: WholeCard; areaId: string; isNew: boolean },
): Promise<void> {
  const { content, version } = it
  const hasPoints = content.stages.some((stage) => stage.cells.some((cell) => cell.planned !== null))
  const row = {
    area_id: it.areaId,
    key: cardKey(content.task),
    number: content.task.number,
    name: content.task.name,
    version,
    done_points: hasPoints ? progress(content) : null,
    planned_points: hasPoints ? plannedTotal(content) : null,
    changed_at: ctx.now,
  }
  if (it.isNew) {
    await ctx.db
      .insertInto("cards")
      .values({ office_id: ctx.office.id, id: it.id, ...row })
      .execute()
    return
  }
  await ctx.db.updateTable("cards").set(row).where("office_id", "=", ctx.office.id).where("id", "=", it.id).execute()
}

async function writeIndicators(
  ctx: OfficeCtx,
  cardId: string,
  content: WholeCard,
  before: IdentifiedCard | undefined,
): Promise<void> {
  const known = new Set(before?.indicators.map((indicator) => indicator.id))
  const rows = content.indicators
    .filter((indicator) => !known.has(indicator.id))
    .map((indicator) => ({ office_id: ctx.office.id, id: indicator.id, card_id: cardId }))
  for (const part of parts(rows))
    await ctx.db
      .insertInto("indicators")
      .values(part)
      // An indicator that an older version had and the current one has not comes back with its history.
      .onConflict((conflict) => conflict.columns(["office_id", "id"]).doNothing())
      .execute()
}

async function writeValues(
  ctx: OfficeCtx,
  version: number,
  content: WholeCard,
  before: IdentifiedCard | undefined,
): Promise<void> {
  const had = new Map(before?.indicators.map((indicator) => [indicator.id, indicator.values]))
  const rows = content.indicators.flatMap(({ id, values }) =>
    values
      .filter((value) => !isSame(value, had.get(id)?.find((old) => old.year === value.year) ?? null))
      .map(({ year, printed, reading }) => ({
        office_id: ctx.office.id,
        indicator_id: id,
        year,
        version,
        printed,
        reading: JSON.stringify(reading) as never,
        recorded_at: ctx.now,
        recorded_by: actorId(ctx.actor),
      })),
  )
  for (const part of parts(rows)) await ctx.db.insertInto("indicator_values").values(part).execute()
}

/** A statement of PostgreSQL takes 65 535 parameters. */
const MOST_ROWS = 1000
const parts = <T>(rows: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(rows.length / MOST_ROWS) }, (_, n) => rows.slice(n * MOST_ROWS, (n + 1) * MOST_ROWS))
