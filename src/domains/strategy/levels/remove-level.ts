import { sql } from "kysely"
import { type Outcome, ok, refused } from "../../../lib/problems.ts"
import { recordEvent } from "../../../platform/audit.ts"
import { actorId, type OfficeCtx } from "../../../platform/ctx.ts"
import type { CardNeighbours } from "../neighbours.ts"
import { levelTexts as texts } from "./level.texts.ts"
import { type LevelKind, lockLevel, markRemoval } from "./removal.ts"

/** Nothing that counts may stand below what is removed; indicators with values are content too. */
const CONTENT = {
  strategy: (office: string, id: string) =>
    sql<{ found: boolean }>`select exists(select 1 from strategy_goals where office_id = ${office}
      and strategy_id = ${id} and removed_at is null) as found`,
  goal: (office: string, id: string) =>
    sql<{ found: boolean }>`select exists(select 1 from strategy_areas where office_id = ${office}
      and goal_id = ${id} and removed_at is null) or exists(select 1 from indicators where office_id = ${office}
      and goal_id = ${id} and removed_at is null) as found`,
  area: (office: string, id: string) =>
    sql<{ found: boolean }>`select exists(select 1 from cards where office_id = ${office}
      and area_id = ${id} and removed_at is null) or exists(select 1 from indicators where office_id = ${office}
      and area_id = ${id} and removed_at is null) as found`,
} as const

/**
 * Takes away a strategy, goal or area that has nothing in it, or a task that no other part of the product is `tied` to;
 * `restoreLevel` brings it back, a task with its card and all it holds. Removing what is removed changes nothing.
 * @throws Missing when it is not this actor's to change
 */
export async function removeLevel(
  ctx: OfficeCtx,
  kind: LevelKind,
  id: string,
  tied: CardNeighbours["tied"],
): Promise<Outcome<void>> {
  if ((await lockLevel(ctx, kind, id)).isRemoved) return ok(undefined)
  if (kind === "task") {
    if (await tied(ctx, id)) return refused({ field: "", code: "level.tied", message: texts.taskTied })
  } else {
    const { rows } = await CONTENT[kind](ctx.office.id, id).execute(ctx.db)
    if (rows[0]?.found) return refused({ field: "", code: "level.not_empty", message: texts.notEmpty })
  }
  // Its own key, so that another may have the number it had.
  const key = `removed ${id}`
  await markRemoval(ctx, kind, id, { removed_at: ctx.now, removed_by: actorId(ctx.actor), key })
  await recordEvent(ctx, { what: "level.removed", on: { kind, id } })
  return ok(undefined)
}
