import type { OfficeCtx } from "../../../platform/ctx.ts"

export type LevelKind = "strategy" | "goal" | "area"
export type RemovedLevel = { kind: LevelKind; id: string; number: string; name: string }

export const isLevelKind = (text: string): text is LevelKind => ["strategy", "goal", "area"].includes(text)

/** Which strategies were removed, or which goals of strategies; the newest first. */
export async function removedLevels(
  ctx: OfficeCtx,
  of: { kind: "strategy" } | { kind: "goal"; strategyIds: readonly string[] },
): Promise<RemovedLevel[]> {
  if (of.kind === "strategy") return removedStrategies(ctx)
  return removedGoals(ctx, of.strategyIds)
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
  if (kind === "strategy")
    await db.updateTable("strategies").set(row).where("office_id", "=", office).where("id", "=", id).execute()
  else if (kind === "goal")
    await db.updateTable("strategy_goals").set(row).where("office_id", "=", office).where("id", "=", id).execute()
  else await db.updateTable("strategy_areas").set(row).where("office_id", "=", office).where("id", "=", id).execute()
}

const MOST = 10

async function removedStrategies(ctx: OfficeCtx): Promise<RemovedLevel[]> {
  const rows = await ctx.db
    .selectFrom("strategies")
    .select(["id", "name"])
    .where("office_id", "=", ctx.office.id)
    .where("removed_at", "is not", null)
    .orderBy("removed_at", "desc")
    .limit(MOST)
    .execute()
  return rows.map((row) => ({ kind: "strategy", number: "", ...row }))
}

async function removedGoals(ctx: OfficeCtx, strategyIds: readonly string[]): Promise<RemovedLevel[]> {
  if (strategyIds.length === 0) return []
  const rows = await ctx.db
    .selectFrom("strategy_goals")
    .select(["id", "number", "name"])
    .where("office_id", "=", ctx.office.id)
    .where("strategy_id", "in", strategyIds)
    .where("removed_at", "is not", null)
    .orderBy("removed_at", "desc")
    .limit(MOST)
    .execute()
  return rows.map((row) => ({ kind: "goal", ...row }))
}
