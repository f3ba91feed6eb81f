import type { OfficeCtx } from "../../../platform/ctx.ts"
import { Missing } from "../../../platform/http/reply.ts"
import { isId } from "../../../platform/ids.ts"
import { mayEditCards } from "../card.access.ts"
import "../strategy.tables.ts"

type Purpose = "view" | "edit"

export type StoredStrategy = { id: string; name: string }
export type StoredGoal = { id: string; number: string; name: string; chief: string; strategy: StoredStrategy }
export type StoredArea = { id: string; number: string; name: string; coordinator: string; goal: StoredGoal }

const may = (ctx: OfficeCtx, id: string, purpose: Purpose) =>
  isId(id) && (purpose === "view" || mayEditCards(ctx)) ? id : undefined
const isLocked = (ctx: OfficeCtx, purpose: Purpose) => purpose === "edit" && ctx.db.isTransaction

/**
 * One strategy: `view` for everybody, `edit` for those who may change cards; within a change the row is locked.
 * @throws Missing when there is none, or it is not this actor's to change
 */
export async function accessStrategy(ctx: OfficeCtx, id: string, purpose: Purpose): Promise<StoredStrategy> {
  if (!may(ctx, id, purpose)) throw new Missing("strategy")
  const query = ctx.db
    .selectFrom("strategies")
    .select(["id", "name"])
    .where("office_id", "=", ctx.office.id)
    .where("id", "=", id)
    .where("removed_at", "is", null)
  const row = await (isLocked(ctx, purpose) ? query.forUpdate() : query).executeTakeFirst()
  if (!row) throw new Missing("strategy")
  return row
}

/**
 * One goal with its strategy, as `accessStrategy`.
 * @throws Missing when there is none, or it is not this actor's to change
 */
export async function accessGoal(ctx: OfficeCtx, id: string, purpose: Purpose): Promise<StoredGoal> {
  if (!may(ctx, id, purpose)) throw new Missing("goal")
  const query = ctx.db
    .selectFrom("strategy_goals as g")
    .innerJoin("strategies as s", (join) =>
      join.onRef("s.office_id", "=", "g.office_id").onRef("s.id", "=", "g.strategy_id"),
    )
    .select(["g.id", "g.number", "g.name", "g.chief", "s.id as strategy_id", "s.name as strategy_name"])
    .where("g.office_id", "=", ctx.office.id)
    .where("g.id", "=", id)
    .where("g.removed_at", "is", null)
  const row = await (isLocked(ctx, purpose) ? query.forUpdate("g") : query).executeTakeFirst()
  if (!row) throw new Missing("goal")
  const { strategy_id, strategy_name, ...goal } = row
  return { ...goal, strategy: { id: strategy_id, name: strategy_name } }
}

/**
 * One area with its goal and strategy, as `accessStrategy`.
 * @throws Missing when there is none, or it is not this actor's to change
 */
export async function accessArea(ctx: OfficeCtx, id: string, purpose: Purpose): Promise<StoredArea> {
  const area = await chosenArea(ctx, id, purpose)
  if (!area) throw new Missing("area")
  return area
}

/** The same for one that was chosen in a form; undefined where `accessArea` throws. */
export async function chosenArea(ctx: OfficeCtx, id: string, purpose: Purpose): Promise<StoredArea | undefined> {
  if (!may(ctx, id, purpose)) return undefined
  const query = ctx.db
    .selectFrom("strategy_areas as a")
    .innerJoin("strategy_goals as g", (join) =>
      join.onRef("g.office_id", "=", "a.office_id").onRef("g.id", "=", "a.goal_id"),
    )
    .innerJoin("strategies as s", (join) =>
      join.onRef("s.office_id", "=", "g.office_id").onRef("s.id", "=", "g.strategy_id"),
    )
    .select(["a.id", "a.number", "a.name", "a.coordinator", "s.id as strategy_id", "s.name as strategy_name"])
    .select(["g.id as goal_id", "g.number as goal_number", "g.name as goal_name", "g.chief"])
    .where("a.office_id", "=", ctx.office.id)
    .where("a.id", "=", id)
    .where("a.removed_at", "is", null)
  const row = await (isLocked(ctx, purpose) ? query.forUpdate("a") : query).executeTakeFirst()
  if (!row) return undefined
  return {
    id: row.id,
    number: row.number,
    name: row.name,
    coordinator: row.coordinator,
    goal: {
      id: row.goal_id,
      number: row.goal_number,
      name: row.goal_name,
      chief: row.chief,
      strategy: { id: row.strategy_id, name: row.strategy_name },
    },
  }
}
