import { sql } from "kysely"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { Missing } from "../../../platform/http/reply.ts"
import { isId } from "../../../platform/ids.ts"
import { mayEditCards } from "../card.access.ts"
import "../strategy.tables.ts"

export type LevelKind = "strategy" | "goal" | "area" | "task"
export type RemovedLevel = { kind: LevelKind; id: string; number: string; name: string }

export const isLevelKind = (text: string): text is LevelKind => ["strategy", "goal", "area", "task"].includes(text)

/** Where a level is kept, and what it stands below. */
const PLACES = {
  strategy: { table: "strategies", above: undefined },
  goal: { table: "strategy_goals", above: { kind: "strategy", column: "strategy_id" } },
  area: { table: "strategy_areas", above: { kind: "goal", column: "goal_id" } },
  task: { table: "cards", above: { kind: "area", column: "area_id" } },
} as const

/** A level whether or not it was removed; `number` is empty for a strategy, which has none. */
export type AnyLevel = {
  number: string
  name: string
  isRemoved: boolean
  above: { kind: LevelKind; id: string } | undefined
}

/**
 * A level to remove or to bring back, locked until the change ends.
 * @throws Missing when it is not this actor's to change
 */
export async function lockLevel(ctx: OfficeCtx, kind: LevelKind, id: string): Promise<AnyLevel> {
  if (!mayEditCards(ctx) || !isId(id)) throw new Missing(kind)
  const { table, above } = PLACES[kind]
  const { rows } = await sql<{ number: string; name: string; is_removed: boolean; above_id: string | null }>`
    select ${kind === "strategy" ? sql`''` : sql.ref("number")} as number, name, removed_at is not null as is_removed,
      ${above ? sql.ref(above.column) : sql`null`} as above_id
    from ${sql.table(table)} where office_id = ${ctx.office.id} and id = ${id} for update`.execute(ctx.db)
  const [row] = rows
  if (!row) throw new Missing(kind)
  return {
    ...{ number: row.number, name: row.name, isRemoved: row.is_removed },
    above: above && { kind: above.kind, id: row.above_id! },
  }
}

/** Whether a level below the same one has this key. */
export async function isKeyTaken(ctx: OfficeCtx, kind: LevelKind, { above }: AnyLevel, key: string): Promise<boolean> {
  const { table, above: place } = PLACES[kind]
  const { rows } = await sql<{ found: boolean }>`
    select exists(select 1 from ${sql.table(table)} where office_id = ${ctx.office.id} and key = ${key}
      ${place && above ? sql`and ${sql.ref(place.column)} = ${above.id}` : sql``}) as found`.execute(ctx.db)
  return rows[0]!.found
}

/** Marks a part as removed, or as there again; only what is given is written. */
export async function markRemoval(
  ctx: OfficeCtx,
  kind: LevelKind,
  id: string,
  row: { key: string; removed_at: Temporal.Instant | null; removed_by: string | null },
): Promise<void> {
  const office = ctx.office.id
  const { db } = ctx
  // Each table by its name: what is written is looked up by the rules.
  if (kind === "strategy")
    await db.updateTable("strategies").set(row).where("office_id", "=", office).where("id", "=", id).execute()
  else if (kind === "goal")
    await db.updateTable("strategy_goals").set(row).where("office_id", "=", office).where("id", "=", id).execute()
  else if (kind === "task")
    await db.updateTable("cards").set(row).where("office_id", "=", office).where("id", "=", id).execute()
  else await db.updateTable("strategy_areas").set(row).where("office_id", "=", office).where("id", "=", id).execute()
}

const MOST = 10

/** Which strategies were removed, or which parts of these levels, the newest first. */
export async function removedParts(
  ctx: OfficeCtx,
  kind: "strategy" | "goal" | "task",
  aboveIds: readonly string[] = [],
): Promise<RemovedLevel[]> {
  const { table, above } = PLACES[kind]
  const { rows } = await sql<{ id: string; number: string; name: string }>`
    select id, ${above ? sql.ref("number") : sql`''`} as number, name from ${sql.table(table)}
    where office_id = ${ctx.office.id} and removed_at is not null
      ${above ? sql`and ${sql.ref(above.column)} = any(${[...aboveIds]}::uuid[])` : sql``}
    order by removed_at desc limit ${MOST}`.execute(ctx.db)
  return rows.map((row) => ({ kind, ...row }))
}
