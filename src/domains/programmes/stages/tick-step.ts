import type { StageKey } from "../../../law/programme-stages.ts"
import { actorId, type OfficeCtx } from "../../../platform/ctx.ts"
import { Missing } from "../../../platform/http/reply.ts"
import { accessStages } from "./stage.access.ts"
import { stagesWithSteps } from "./stage.queries.ts"
import { USUAL_STEPS } from "./stage.steps.ts"
import "./stage.tables.ts"

/**
 * Ticks a step of a stage, or takes the tick back. What the product knows itself needs none.
 * @throws Missing when there is no such step, or the stage is not this actor's
 */
export async function tickStep(
  ctx: OfficeCtx,
  at: { programmeId: string; stage: StageKey; key: string },
  isTicked: boolean,
): Promise<void> {
  const programme = await accessStages(ctx, at.programmeId, at.stage)
  const isUsual = USUAL_STEPS[at.stage].some(({ key }) => key === at.key)
  const own = (await stagesWithSteps(ctx, programme)).kept
    .get(at.stage)
    ?.find((step) => step.key === at.key && !step.isRemoved)
  if (!isUsual && !own) throw new Missing("step")
  const tick = { ticked_at: isTicked ? ctx.now : null, ticked_by: isTicked ? actorId(ctx.actor) : null }
  await ctx.db
    .insertInto("programme_stage_items")
    .values({
      ...{ office_id: ctx.office.id, programme_id: programme.id, stage: at.stage, key: at.key, label: null },
      ...{ added_at: ctx.now, removed_at: null, ...tick },
    })
    .onConflict((conflict) => conflict.columns(["office_id", "programme_id", "stage", "key"]).doUpdateSet(tick))
    .execute()
}
