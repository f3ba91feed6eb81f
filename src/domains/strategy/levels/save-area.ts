import { type Outcome, ok, refused } from "../../../lib/problems.ts"
import { recordEvent } from "../../../platform/audit.ts"
import { actorId, type OfficeCtx } from "../../../platform/ctx.ts"
import { newId } from "../../../platform/ids.ts"
import { placeKey } from "../card.place.ts"
import { accessArea, accessGoal } from "./level.access.ts"
import { inputProblems } from "./level.input.ts"
import { levelTexts as texts } from "./level.texts.ts"

export type AreaInput = { number: string; name: string; coordinator: string }

/**
 * Makes an area (a programme) of a goal, or changes one; the number is its place among the others. Making one that is
 * there just so gives that one.
 * @throws Missing when the goal or the area is not this actor's to change
 */
export async function saveArea(
  ctx: OfficeCtx,
  at: { goalId: string } | { areaId: string },
  it: AreaInput,
): Promise<Outcome<{ areaId: string }>> {
  const area = "areaId" in at ? await accessArea(ctx, at.areaId, "edit") : undefined
  const goalId = area ? area.goal.id : (await accessGoal(ctx, (at as { goalId: string }).goalId, "edit")).id
  const problems = inputProblems({ ...it })
  if (problems.length > 0) return refused(...problems)
  const key = placeKey(it)
  const twin = await ctx.db
    .selectFrom("strategy_areas")
    .select(["id", "name", "coordinator"])
    .where("office_id", "=", ctx.office.id)
    .where("goal_id", "=", goalId)
    .where("key", "=", key)
    .executeTakeFirst()
  if (twin && twin.id !== area?.id) {
    if (!area && twin.name === it.name && twin.coordinator === it.coordinator) return ok({ areaId: twin.id })
    return refused({ field: "number", code: "area.twice", message: texts.areaTwice })
  }
  const id = area?.id ?? newId()
  const { number, name, coordinator } = it
  if (area)
    await ctx.db
      .updateTable("strategy_areas")
      .set({ key, number, name, coordinator })
      .where("office_id", "=", ctx.office.id)
      .where("id", "=", id)
      .execute()
  else
    await ctx.db
      .insertInto("strategy_areas")
      .values({
        ...{ office_id: ctx.office.id, id, goal_id: goalId, key, number, name, coordinator },
        ...{ created_at: ctx.now, created_by: actorId(ctx.actor) },
      })
      .execute()
  await recordEvent(ctx, { what: "area.saved", on: { kind: "area", id }, data: { number } })
  return ok({ areaId: id })
}
