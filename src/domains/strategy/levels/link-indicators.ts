import { type Outcome, ok, refused } from "../../../lib/problems.ts"
import { recordEvent } from "../../../platform/audit.ts"
import { actorId, type OfficeCtx } from "../../../platform/ctx.ts"
import { isId } from "../../../platform/ids.ts"
import { accessLevelIndicator } from "./level-indicator.access.ts"
import { levelIndicatorTexts as texts } from "./level-indicator.texts.ts"

/**
 * Says that two indicators count the same fact, so that their numbers are shown side by side; neither is changed.
 * @throws Missing when the first is not this actor's to change
 */
export async function linkIndicators(ctx: OfficeCtx, indicatorId: string, otherId: string): Promise<Outcome<void>> {
  const indicator = await accessLevelIndicator(ctx, indicatorId, "edit")
  const other = isId(otherId)
    ? await ctx.db
        .selectFrom("indicators")
        .select("id")
        .where("office_id", "=", ctx.office.id)
        .where("id", "=", otherId)
        .where("removed_at", "is", null)
        .executeTakeFirst()
    : undefined
  if (!other || other.id === indicator.id)
    return refused({ field: "other", code: "indicator.no_such_other", message: texts.noOther })
  const back = await ctx.db
    .selectFrom("indicator_links")
    .select("other_id")
    .where("office_id", "=", ctx.office.id)
    .where("indicator_id", "=", other.id)
    .where("other_id", "=", indicator.id)
    .executeTakeFirst()
  if (back) return ok(undefined)
  const added = await ctx.db
    .insertInto("indicator_links")
    .values({
      ...{ office_id: ctx.office.id, indicator_id: indicator.id, other_id: other.id },
      ...{ linked_at: ctx.now, linked_by: actorId(ctx.actor) },
    })
    .onConflict((conflict) => conflict.columns(["office_id", "indicator_id", "other_id"]).doNothing())
    .returning("other_id")
    .executeTakeFirst()
  if (added)
    await recordEvent(ctx, {
      what: "indicator.linked",
      on: { kind: "indicator", id: indicator.id },
      data: { other: other.id },
    })
  return ok(undefined)
}
