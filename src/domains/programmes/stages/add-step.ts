import type { StageKey } from "../../../law/programme-stages.ts"
import { type Outcome, ok, refused } from "../../../lib/problems.ts"
import { recordEvent } from "../../../platform/audit.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { Missing } from "../../../platform/http/reply.ts"
import { isId } from "../../../platform/ids.ts"
import { accessStages } from "./stage.access.ts"
import { stageTexts as texts } from "./stage.texts.ts"
import "./stage.tables.ts"

/**
 * Adds a step of the office's own to a stage. `id` is made by the form, so that a double press adds one.
 * @throws Missing when the stage is not this actor's
 */
export async function addStep(
  ctx: OfficeCtx,
  at: { programmeId: string; stage: StageKey },
  typed: { id: string; label: string },
): Promise<Outcome<void>> {
  const programme = await accessStages(ctx, at.programmeId, at.stage)
  const label = typed.label.trim()
  if (label === "" || label.length > 300)
    return refused({ field: "step", code: "stage.step", message: texts.stepMissing })
  if (!isId(typed.id)) throw new Missing("step")
  const added = await ctx.db
    .insertInto("programme_stage_items")
    .values({
      ...{ office_id: ctx.office.id, programme_id: programme.id, stage: at.stage, key: typed.id, label },
      ...{ added_at: ctx.now, ticked_at: null, ticked_by: null, removed_at: null },
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (added.numInsertedOrUpdatedRows === 1n)
    await recordEvent(ctx, {
      what: "stage.step-added",
      on: { kind: "programme", id: programme.id },
      data: { stage: at.stage },
    })
  return ok(undefined)
}

/**
 * Takes an own step away, or brings it back.
 * @throws Missing when the stage is not this actor's
 */
export async function setStepRemoved(
  ctx: OfficeCtx,
  at: { programmeId: string; stage: StageKey; key: string },
  isRemoved: boolean,
): Promise<void> {
  const programme = await accessStages(ctx, at.programmeId, at.stage)
  const changed = await ctx.db
    .updateTable("programme_stage_items")
    .set({ removed_at: isRemoved ? ctx.now : null })
    .where("office_id", "=", ctx.office.id)
    .where("programme_id", "=", programme.id)
    .where("stage", "=", at.stage)
    .where("key", "=", at.key)
    .where("label", "is not", null)
    .where("removed_at", isRemoved ? "is" : "is not", null)
    .executeTakeFirst()
  if (changed.numUpdatedRows === 1n)
    await recordEvent(ctx, {
      what: isRemoved ? "stage.step-removed" : "stage.step-returned",
      on: { kind: "programme", id: programme.id },
      data: { stage: at.stage },
    })
}
