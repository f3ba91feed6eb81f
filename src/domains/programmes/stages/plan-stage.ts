import { isDeepStrictEqual } from "node:util"
import type { StageKey } from "../../../law/programme-stages.ts"
import { type Outcome, ok, refused } from "../../../lib/problems.ts"
import { recordEvent } from "../../../platform/audit.ts"
import { type OfficeCtx, ROLES, type Role } from "../../../platform/ctx.ts"
import { peopleWithRole } from "../../people/public.ts"
import { accessProgramme } from "../programme.access.ts"
import { type PlanTyped, readPlan } from "./stage.form.ts"
import { stagesOf } from "./stage.queries.ts"
import { stageTexts as texts } from "./stage.texts.ts"
import { sendPoints, writeStage } from "./write-stage.ts"

/**
 * Plans a stage: who answers for it, when it is at work and how many points it has. The card of the programme learns
 * the planned points; what is done of it there stays until the stage is marked.
 * @throws Missing when the programme is not this actor's to manage
 */
export async function planStage(
  ctx: OfficeCtx,
  at: { programmeId: string; stage: StageKey },
  typed: PlanTyped,
): Promise<Outcome<void>> {
  const programme = await accessProgramme(ctx, at.programmeId, "manage")
  const stage = (await stagesOf(ctx, programme)).find(({ key }) => key === at.stage)!
  const people = await peopleWithRole(ctx, ...(ROLES as [Role, ...Role[]]))
  const { value, problems } = readPlan(typed, stage, people)
  if (value.done > value.planned && value.overNote === "")
    problems.push({ field: "points", code: "stage.below_done", message: texts.belowDone })
  if (problems.length > 0) return refused(...problems)
  if (isDeepStrictEqual(value, stage)) return ok(undefined)
  await writeStage(ctx, programme.id, value)
  if (value.planned !== stage.planned) await sendPoints(ctx, programme, { stage: at.stage, what: "plan" })
  await recordEvent(ctx, {
    what: "stage.planned",
    on: { kind: "programme", id: programme.id },
    data: { stage: at.stage, from: value.plannedFrom, to: value.plannedTo, points: value.planned },
  })
  return ok(undefined)
}
