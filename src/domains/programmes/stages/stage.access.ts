import type { StageKey } from "../../../law/programme-stages.ts"
import { isPerson, type OfficeCtx } from "../../../platform/ctx.ts"
import { Missing } from "../../../platform/http/reply.ts"
import { accessProgramme, managesProgrammes } from "../programme.access.ts"
import type { Programme } from "../programme.ts"
import "./stage.tables.ts"
import type { Stage } from "./stage.ts"

/**
 * A programme whose stage this person works on: those who run programmes all of them, an owner or deputy their own. In a
 * change the row of the programme is locked, so that two people do not write past each other.
 * @throws Missing when the programme is not there or the stage is not theirs
 */
export async function accessStages(ctx: OfficeCtx, programmeId: string, stage: StageKey): Promise<Programme> {
  if (managesProgrammes(ctx)) return await accessProgramme(ctx, programmeId, "manage")
  const programme = await accessProgramme(ctx, programmeId, "view")
  if (!isPerson(ctx) || !(await looksAfter(ctx, programme.id, stage, ctx.actor.id))) throw new Missing("stage")
  return programme
}

/** Whether this person opens the stage: those who run programmes, its owner and its deputy. */
export const worksOn = (ctx: OfficeCtx, stage: Pick<Stage, "ownerId" | "deputyId">): boolean =>
  managesProgrammes(ctx) || (isPerson(ctx) && (stage.ownerId === ctx.actor.id || stage.deputyId === ctx.actor.id))

/** Whether somebody owns the stage or stands in for its owner. */
async function looksAfter(ctx: OfficeCtx, programmeId: string, stage: StageKey, personId: string): Promise<boolean> {
  const row = await ctx.db
    .selectFrom("programme_stages")
    .select("stage")
    .where("office_id", "=", ctx.office.id)
    .where("programme_id", "=", programmeId)
    .where("stage", "=", stage)
    .where((eb) => eb.or([eb("owner_id", "=", personId), eb("deputy_id", "=", personId)]))
    .executeTakeFirst()
  return row !== undefined
}
