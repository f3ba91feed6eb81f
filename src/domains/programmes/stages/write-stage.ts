import { STAGE_KEYS, type StageKey, stageName, stageNumber } from "../../../law/programme-stages.ts"
import { actorId, type OfficeCtx } from "../../../platform/ctx.ts"
import { recordStagePoints } from "../../strategy/public.ts"
import type { Programme } from "../programme.ts"
import { stagesOf } from "./stage.queries.ts"
import type { Stage } from "./stage.ts"
import "./stage.tables.ts"

/** Writes a whole stage as it should stand; its row comes to be when somebody first plans it. */
export async function writeStage(ctx: OfficeCtx, programmeId: string, stage: Stage): Promise<void> {
  const row = {
    owner_id: stage.ownerId,
    deputy_id: stage.deputyId,
    planned_from: stage.plannedFrom,
    planned_to: stage.plannedTo,
    planned_points: stage.planned,
    done_points: stage.done,
    over_note: stage.overNote,
    done_on: stage.doneOn,
    done_by: stage.doneBy,
    notes: stage.notes,
    changed_at: ctx.now,
    changed_by: actorId(ctx.actor),
  }
  await ctx.db
    .insertInto("programme_stages")
    .values({ office_id: ctx.office.id, programme_id: programmeId, stage: stage.key, ...row })
    .onConflict((conflict) => conflict.columns(["office_id", "programme_id", "stage"]).doUpdateSet(row))
    .execute()
}

/** What of a stage goes to the card: its plan only, or also what was done of it. */
export type SentStage = { stage: StageKey; what: "plan" | "done" }

/** A card counts points year by year: only an annual programme has a place in one. */
export const fillsCard = <It extends Pick<Programme, "kind" | "cardId">>(it: It): it is It & { cardId: string } =>
  it.kind === "annual" && it.cardId !== null

/**
 * The points of the programme's year flow into the grid of its card; a programme of no card has nowhere to send them. Of a
 * stage that is planned the done points of the card stay; the other stages only fill cells that the card has not. Without
 * `sent` all six go, as they were done.
 */
export async function sendPoints(
  ctx: OfficeCtx,
  programme: Pick<Programme, "id" | "kind" | "yearFrom" | "yearTo" | "cardId">,
  sent?: SentStage,
): Promise<void> {
  if (!fillsCard(programme)) return
  const stages = new Map((await stagesOf(ctx, programme)).map((stage) => [stage.key, stage]))
  const pointsOf = (key: StageKey) => {
    const { planned, done } = stages.get(key)!
    const of = { stageNumber: stageNumber(key), stageName: stageName(key).pl, year: programme.yearFrom, planned }
    if (!sent || (sent.stage === key && sent.what === "done")) return { ...of, done }
    return { ...of, done: null, fills: sent.stage !== key }
  }
  await recordStagePoints(ctx, { cardId: programme.cardId, points: STAGE_KEYS.map(pointsOf) })
}

/** A card tied later gets every stage that was marked; the others only fill cells that it has not. */
export async function sendMarked(ctx: OfficeCtx, programme: Programme): Promise<void> {
  const marked = (await stagesOf(ctx, programme)).filter(({ doneOn }) => doneOn !== null)
  for (const { key } of marked) await sendPoints(ctx, programme, { stage: key, what: "done" })
}
