import type { OfficeCtx } from "../../../platform/ctx.ts"
import { Missing } from "../../../platform/http/reply.ts"
import { isId } from "../../../platform/ids.ts"
import { mayEditCards } from "../card.access.ts"
import "../strategy.tables.ts"
import type { StoredArea, StoredGoal } from "./level.access.ts"
import type { LevelIndicator } from "./level-indicator.queries.ts"

/** Where an indicator of a level stands. */
export type IndicatorLevel = { kind: "goal"; goal: StoredGoal } | { kind: "area"; area: StoredArea }
export type StoredLevelIndicator = LevelIndicator & { isRemoved: boolean; level: IndicatorLevel }

/**
 * One indicator of a goal or an area; within a change its row is locked, so that its statements are numbered one after
 * another. `restore` finds a removed one too.
 * @throws Missing when there is none, or it is not this actor's to change
 */
export async function accessLevelIndicator(
  ctx: OfficeCtx,
  id: string,
  purpose: "view" | "edit" | "restore",
): Promise<StoredLevelIndicator> {
  if (!isId(id) || (purpose !== "view" && !mayEditCards(ctx))) throw new Missing("indicator")
  const query = placedIndicators(ctx).where("i.id", "=", id)
  const row = await (purpose !== "view" && ctx.db.isTransaction ? query.forUpdate("i") : query).executeTakeFirst()
  if (!row || (row.removed_at !== null && purpose !== "restore")) throw new Missing("indicator")
  const goal: StoredGoal = {
    id: row.goal_id,
    number: row.goal_number,
    name: row.goal_name,
    chief: row.chief,
    strategy: { id: row.strategy_id, name: row.strategy_name },
  }
  const level: IndicatorLevel =
    row.area_id === null
      ? { kind: "goal", goal }
      : {
          kind: "area",
          area: {
            id: row.area_id,
            number: row.area_number ?? "",
            name: row.area_name ?? "",
            coordinator: row.coordinator ?? "",
            goal,
          },
        }
  const { name, kind, source, unit, direction, method, unaligned } = row
  return {
    ...{
      id: row.id,
      goalId: row.own_goal,
      areaId: row.area_id,
      name,
      kind,
      source,
      unit,
      direction,
      method,
      unaligned,
    },
    ...{ ownerId: row.owner_id, deputyId: row.deputy_id, isRemoved: row.removed_at !== null, level },
  }
}

function placedIndicators(ctx: OfficeCtx) {
  return ctx.db
    .selectFrom("indicators as i")
    .leftJoin("strategy_areas as a", (join) =>
      join.onRef("a.office_id", "=", "i.office_id").onRef("a.id", "=", "i.area_id"),
    )
    .innerJoin("strategy_goals as g", (join) =>
      join
        .onRef("g.office_id", "=", "i.office_id")
        .on((eb) => eb(eb.fn.coalesce("i.goal_id", "a.goal_id"), "=", eb.ref("g.id"))),
    )
    .innerJoin("strategies as s", (join) =>
      join.onRef("s.office_id", "=", "g.office_id").onRef("s.id", "=", "g.strategy_id"),
    )
    .select(["i.id", "i.name", "i.kind", "i.source", "i.unit", "i.direction", "i.method", "i.owner_id", "i.deputy_id"])
    .select(["i.goal_id as own_goal", "i.area_id", "i.removed_at", "i.unaligned"])
    .select(["a.number as area_number", "a.name as area_name", "a.coordinator"])
    .select(["g.id as goal_id", "g.number as goal_number", "g.name as goal_name", "g.chief"])
    .select(["s.id as strategy_id", "s.name as strategy_name"])
    .where("i.office_id", "=", ctx.office.id)
    .where("i.card_id", "is", null)
    .where("g.removed_at", "is", null)
    .where("a.removed_at", "is", null)
}
