import type { StageKey } from "../../../law/programme-stages.ts"
import { isPerson, type OfficeCtx } from "../../../platform/ctx.ts"
import { Missing } from "../../../platform/http/reply.ts"
import { accessProgramme, managesProgrammes, readsDrafts } from "../programme.access.ts"
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
  if (!(await looksAfter(ctx, programme.id, stage))) throw new Missing("stage")
  if (ctx.db.isTransaction) await lockProgramme(ctx, programme.id)
  return programme
}

/** Whether this person reads what of a stage is for the office alone. */
export const readsStage = async (ctx: OfficeCtx, programmeId: string, stage: StageKey): Promise<boolean> =>
  readsDrafts(ctx) || (await looksAfter(ctx, programmeId, stage))

const lockProgramme = (ctx: OfficeCtx, id: string) =>
  ctx.db
    .selectFrom("programmes")
    .select("id")
    .where("office_id", "=", ctx.office.id)
    .where("id", "=", id)
    .forUpdate()
    .execute()

/** Whether this person opens the stage: those who run programmes, its owner and its deputy. */
export const worksOn = (ctx: OfficeCtx, stage: Pick<Stage, "ownerId" | "deputyId">): boolean =>
  managesProgrammes(ctx) || (isPerson(ctx) && (stage.ownerId === ctx.actor.id || stage.deputyId === ctx.actor.id))

/** Whether this person owns the stage or stands in for its owner. */
async function looksAfter(ctx: OfficeCtx, programmeId: string, stage: StageKey): Promise<boolean> {
  if (!isPerson(ctx)) return false
  const personId = ctx.actor.id
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
