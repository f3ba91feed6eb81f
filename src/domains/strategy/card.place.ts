import { sql } from "kysely"
import { actorId, type OfficeCtx } from "../../platform/ctx.ts"
import { newId } from "../../platform/ids.ts"
import type { Card } from "./card.ts"
import { fold } from "./fold.ts"
import "./strategy.tables.ts"

type Named = Pick<Card, "strategy" | "goal" | "area" | "task">

/** What makes two printed goals or areas one: the number, or the name where there is no number. */
export const placeKey = (of: { number: string; name: string }) => fold(of.number) || fold(of.name)

/** What makes two printed cards of one area one. */
export const cardKey = (task: { number: string; name: string }): string =>
  `${fold(task.number)} ${fold(task.name)}`.trim()

/** What makes two printed cards one anywhere in an office. */
export const fullKey = (card: Named): string =>
  JSON.stringify([fold(card.strategy), placeKey(card.goal), placeKey(card.area), cardKey(card.task)])

/** A card that names no strategy belongs to the office's only one. */
async function strategyKey(ctx: OfficeCtx, name: string): Promise<string> {
  if (fold(name) !== "") return fold(name)
  const known = await ctx.db
    .selectFrom("strategies")
    .select("key")
    .where("office_id", "=", ctx.office.id)
    .where("removed_at", "is", null)
    .limit(2)
    .execute()
  return known.length === 1 ? known[0]!.key : ""
}

/** Stored areas `a` with the goal `g` and the area of a card, in the strategy of this key. */
const placedAreas = (ctx: OfficeCtx, card: Named, strategy: string) =>
  ctx.db
    .selectFrom("strategies as s")
    .innerJoin("strategy_goals as g", (join) =>
      join.onRef("g.office_id", "=", "s.office_id").onRef("g.strategy_id", "=", "s.id"),
    )
    .innerJoin("strategy_areas as a", (join) =>
      join.onRef("a.office_id", "=", "g.office_id").onRef("a.goal_id", "=", "g.id"),
    )
    .where("s.office_id", "=", ctx.office.id)
    .where("s.key", "=", strategy)
    .where("g.key", "=", placeKey(card.goal))
    .where("a.key", "=", placeKey(card.area))

export type Twin = {
  id: string
  version: number
  goal: { name: string; chief: string }
  area: { name: string; coordinator: string }
}

/** The stored card with the same goal number, area number, task number and name; undefined when there is none. */
export async function findTwin(ctx: OfficeCtx, card: Named): Promise<Twin | undefined> {
  const row = await placedAreas(ctx, card, await strategyKey(ctx, card.strategy))
    .innerJoin("cards as c", (join) => join.onRef("c.office_id", "=", "a.office_id").onRef("c.area_id", "=", "a.id"))
    .select(["c.id", "c.version", "g.name as goal_name", "g.chief", "a.name as area_name", "a.coordinator"])
    .where("c.key", "=", cardKey(card.task))
    .executeTakeFirst()
  return (
    row && {
      id: row.id,
      version: row.version,
      goal: { name: row.goal_name, chief: row.chief },
      area: { name: row.area_name, coordinator: row.coordinator },
    }
  )
}

/** Stored cards of the same area and number with another name: perhaps the same task, named otherwise. */
export async function findNear(ctx: OfficeCtx, card: Named): Promise<{ id: string; name: string }[]> {
  if (fold(card.task.number) === "") return []
  const areaId = await findArea(ctx, card)
  if (!areaId) return []
  const rows = await ctx.db
    .selectFrom("cards")
    .select(["id", "key", "number", "name"])
    .where("office_id", "=", ctx.office.id)
    .where("area_id", "=", areaId)
    .where("removed_at", "is", null)
    .limit(500)
    .execute()
  return rows.filter((row) => fold(row.number) === fold(card.task.number) && row.key !== cardKey(card.task))
}

/** The stored area with the goal and the area of a card or a page; undefined when there is none. */
export async function findArea(ctx: OfficeCtx, card: Named): Promise<string | undefined> {
  const key = await strategyKey(ctx, card.strategy)
  return (await placedAreas(ctx, card, key).select("a.id").executeTakeFirst())?.id
}

/**
 * Finds or makes the strategy, goal and area of a card; returns the area's id. What a newer card prints of them replaces
 * the older, but a card that prints nothing erases nothing.
 */
export const placeCard = async (ctx: OfficeCtx, card: Named): Promise<string> =>
  placeArea(ctx, await placeGoal(ctx, card), card.area)

const made = (ctx: OfficeCtx) => ({
  office_id: ctx.office.id,
  created_at: ctx.now,
  created_by: actorId(ctx.actor),
})

/** The same for the strategy and the goal; returns the goal's id. */
export async function placeGoal(ctx: OfficeCtx, card: Pick<Named, "strategy" | "goal">): Promise<string> {
  const strategy = await ctx.db
    .insertInto("strategies")
    .values({ ...made(ctx), id: newId(), key: await strategyKey(ctx, card.strategy), name: card.strategy })
    .onConflict((conflict) =>
      conflict.columns(["office_id", "key"]).doUpdateSet({
        name: sql<string>`coalesce(nullif(excluded.name, ''), strategies.name)`,
      }),
    )
    .returning("id")
    .executeTakeFirstOrThrow()
  const goal = await ctx.db
    .insertInto("strategy_goals")
    .values({ ...made(ctx), ...card.goal, id: newId(), strategy_id: strategy.id, key: placeKey(card.goal) })
    .onConflict((conflict) =>
      conflict.columns(["office_id", "strategy_id", "key"]).doUpdateSet({
        name: sql<string>`coalesce(nullif(excluded.name, ''), strategy_goals.name)`,
        chief: sql<string>`coalesce(nullif(excluded.chief, ''), strategy_goals.chief)`,
      }),
    )
    .returning("id")
    .executeTakeFirstOrThrow()
  return goal.id
}

/** The same for an area of a goal; returns the area's id. */
export async function placeArea(ctx: OfficeCtx, goalId: string, area: Named["area"]): Promise<string> {
  const { number, name, coordinator } = area
  const row = await ctx.db
    .insertInto("strategy_areas")
    .values({ ...made(ctx), number, name, coordinator, id: newId(), goal_id: goalId, key: placeKey(area) })
    .onConflict((conflict) =>
      conflict.columns(["office_id", "goal_id", "key"]).doUpdateSet({
        name: sql<string>`coalesce(nullif(excluded.name, ''), strategy_areas.name)`,
        coordinator: sql<string>`coalesce(nullif(excluded.coordinator, ''), strategy_areas.coordinator)`,
      }),
    )
    .returning("id")
    .executeTakeFirstOrThrow()
  return row.id
}
