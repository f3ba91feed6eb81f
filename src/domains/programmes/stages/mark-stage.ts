import { isDeepStrictEqual } from "node:util"
import type { StageKey } from "../../../law/programme-stages.ts"
import { today } from "../../../lib/dates.ts"
import { type Outcome, ok, refused } from "../../../lib/problems.ts"
import { recordEvent } from "../../../platform/audit.ts"
import { actorId, type OfficeCtx } from "../../../platform/ctx.ts"
import type { Programme } from "../programme.ts"
import { accessStages } from "./stage.access.ts"
import { type DoneTyped, readDone } from "./stage.form.ts"
import { stagesOf } from "./stage.queries.ts"
import type { Stage } from "./stage.ts"
import { fillsCard, sendPoints, writeStage } from "./write-stage.ts"

/**
 * Marks what was done of a stage; its points flow into the card, when the programme has one. The same again changes nothing.
 * @throws Missing when the stage is not this actor's to mark
 */
export async function markStage(
  ctx: OfficeCtx,
  at: { programmeId: string; stage: StageKey },
  typed: DoneTyped,
): Promise<Outcome<{ isOnCard: boolean }>> {
  const programme = await accessStages(ctx, at.programmeId, at.stage)
  const stage = (await stagesOf(ctx, programme)).find(({ key }) => key === at.stage)!
  const { value, problems } = readDone(typed, stage, today(ctx.now))
  if (problems.length > 0) return refused(...problems)
  await keep(ctx, programme, stage, { ...value, doneBy: actorId(ctx.actor) })
  return ok({ isOnCard: fillsCard(programme) })
}

/**
 * Takes back that a stage was done: nothing of it counts until it is marked again.
 * @throws Missing when the stage is not this actor's to mark
 */
export async function unmarkStage(ctx: OfficeCtx, at: { programmeId: string; stage: StageKey }): Promise<void> {
  const programme = await accessStages(ctx, at.programmeId, at.stage)
  const stage = (await stagesOf(ctx, programme)).find(({ key }) => key === at.stage)!
  await keep(ctx, programme, stage, { ...stage, done: 0, overNote: "", doneOn: null, doneBy: null })
}

async function keep(ctx: OfficeCtx, programme: Programme, before: Stage, after: Stage): Promise<void> {
  if (isDeepStrictEqual({ ...before, doneBy: null }, { ...after, doneBy: null })) return
  await writeStage(ctx, programme.id, after)
  await sendPoints(ctx, programme, { stage: after.key, what: "done" })
  await recordEvent(ctx, {
    what: "stage.marked",
    on: { kind: "programme", id: programme.id },
    data: { stage: after.key, done: after.done, planned: after.planned, on: after.doneOn },
  })
}
