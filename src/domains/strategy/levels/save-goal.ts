import { type Outcome, ok, refused } from "../../../lib/problems.ts"
import { recordEvent } from "../../../platform/audit.ts"
import { actorId, type OfficeCtx } from "../../../platform/ctx.ts"
import { newId } from "../../../platform/ids.ts"
import { placeKey } from "../card.place.ts"
import { accessGoal, accessStrategy } from "./level.access.ts"
import { inputProblems } from "./level.input.ts"
import { levelTexts as texts } from "./level.texts.ts"

export type GoalInput = { number: string; name: string; chief: string }

/**
 * Makes a goal of a strategy, or changes one; the number is its place among the others. Making one that is there just so
 * gives that one.
 * @throws Missing when the strategy or the goal is not this actor's to change
 */
export async function saveGoal(
  ctx: OfficeCtx,
  at: { strategyId: string } | { goalId: string },
  it: GoalInput,
): Promise<Outcome<{ goalId: string }>> {
  const goal = "goalId" in at ? await accessGoal(ctx, at.goalId, "edit") : undefined
  const strategyId = goal
    ? goal.strategy.id
    : (await accessStrategy(ctx, (at as { strategyId: string }).strategyId, "edit")).id
  const problems = inputProblems({ ...it })
  if (problems.length > 0) return refused(...problems)
  const key = placeKey(it)
  const twin = await ctx.db
    .selectFrom("strategy_goals")
    .select(["id", "name", "chief"])
    .where("office_id", "=", ctx.office.id)
    .where("strategy_id", "=", strategyId)
    .where("key", "=", key)
    .executeTakeFirst()
  if (twin && twin.id !== goal?.id) {
    if (!goal && twin.name === it.name && twin.chief === it.chief) return ok({ goalId: twin.id })
    return refused({ field: "number", code: "goal.twice", message: texts.goalTwice })
  }
  const id = goal?.id ?? newId()
  const { number, name, chief } = it
  if (goal)
    await ctx.db
      .updateTable("strategy_goals")
      .set({ key, number, name, chief })
      .where("office_id", "=", ctx.office.id)
      .where("id", "=", id)
      .execute()
  else
    await ctx.db
      .insertInto("strategy_goals")
      .values({
        ...{ office_id: ctx.office.id, id, strategy_id: strategyId, key, number, name, chief },
        ...{ created_at: ctx.now, created_by: actorId(ctx.actor) },
      })
      .execute()
  await recordEvent(ctx, { what: "goal.saved", on: { kind: "goal", id }, data: { number } })
  return ok({ goalId: id })
}
