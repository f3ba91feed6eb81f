import { sql } from "kysely"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { Missing } from "../../../platform/http/reply.ts"
import { isId } from "../../../platform/ids.ts"
import { accessCard } from "../card.access.ts"
import "./monitoring.tables.ts"
import type { StrategyState } from "./strategy-state.ts"

export type SnapshotLine = {
  id: string
  name: string
  resolution: string
  acceptedOn: string
  takenAt: Temporal.Instant
  sha256: string
}
export type Snapshot = SnapshotLine & { strategyId: string; state: StrategyState }

const stored = (ctx: OfficeCtx) =>
  ctx.db
    .selectFrom("strategy_snapshots")
    .select(["id", "strategy_id as strategyId", "name", "resolution_number as resolution"])
    .select(["accepted_on as acceptedOn", "taken_at as takenAt", "sha256"])
    .where("office_id", "=", ctx.office.id)

/** A snapshot of the office without its content; undefined when there is none. */
export const keptSnapshot = async (ctx: OfficeCtx, id: string) =>
  await stored(ctx).where("id", "=", id).executeTakeFirst()

/** Snapshots of a strategy, the newest first. */
export async function snapshotsOf(ctx: OfficeCtx, strategyId: string): Promise<SnapshotLine[]> {
  return await stored(ctx)
    .where("strategy_id", "=", strategyId)
    .orderBy("accepted_on", "desc")
    .orderBy("taken_at", "desc")
    .limit(100)
    .execute()
}

/**
 * Snapshots of a strategy as `snapshotsOf`, with the two to compare read in the same question: `from` (the newest when not
 * named) and `to` (none when not named: the state of now).
 * @throws Missing when the strategy has no such snapshot
 */
export async function snapshotsToCompare(ctx: OfficeCtx, strategyId: string, named: { from: string; to: string }) {
  if (!isId(strategyId)) throw new Missing("strategy")
  const wanted = [named.from, named.to].filter(isId)
  const rows = await stored(ctx)
    .select(
      sql<string | null>`case when id = any(${wanted}::uuid[])
        or row_number() over (order by accepted_on desc, taken_at desc) = 1 then content end`.as("content"),
    )
    .where("strategy_id", "=", strategyId)
    .orderBy("accepted_on", "desc")
    .orderBy("taken_at", "desc")
    .limit(100)
    .execute()
  const read = (id: string): Snapshot => {
    const row = rows.find((each) => each.id === id)
    if (!row?.content) throw new Missing("snapshot")
    const { content, ...line } = row
    return { ...line, state: JSON.parse(content) as StrategyState }
  }
  return {
    snapshots: rows.map(({ content: _, ...line }): SnapshotLine => line),
    from: read(named.from || (rows[0]?.id ?? "")),
    to: named.to === "" ? undefined : read(named.to),
  }
}

/** @throws Missing when the strategy has no such snapshot */
export async function getSnapshot(ctx: OfficeCtx, strategyId: string, id: string): Promise<Snapshot> {
  const row =
    isId(id) && isId(strategyId)
      ? await stored(ctx)
          .select("content")
          .where("id", "=", id)
          .where("strategy_id", "=", strategyId)
          .executeTakeFirst()
      : undefined
  if (!row) throw new Missing("snapshot")
  const { content, ...line } = row
  return { ...line, state: JSON.parse(content) as StrategyState }
}

/**
 * The strategy to which a card belongs.
 * @throws Missing when there is no such card
 */
export const strategyOfCard = async (ctx: OfficeCtx, cardId: string): Promise<string> =>
  (await accessCard(ctx, cardId, "view")).strategy.id
