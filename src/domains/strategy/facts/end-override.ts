import { recordEvent } from "../../../platform/audit.ts"
import { actorId, type OfficeCtx } from "../../../platform/ctx.ts"
import "./fact.tables.ts"
import { accessPlaced, eventOn } from "./measured.access.ts"

/**
 * Withdraws a number set instead of the counted one, which counts again; the number stays in the history. Nothing
 * happens where there is none.
 * @throws Missing when the indicator is not this actor's to change
 */
export async function endOverride(ctx: OfficeCtx, it: { indicatorId: string; year: number }): Promise<void> {
  const indicator = await accessPlaced(ctx, it.indicatorId, "edit")
  const value = await endOverrideOf(ctx, it.indicatorId, it.year)
  if (value !== undefined)
    await recordEvent(ctx, {
      what: "indicator.override-ended",
      on: eventOn(indicator),
      data: { year: it.year, value },
    })
}

/** Ends the number in force of a year and returns it. */
export async function endOverrideOf(ctx: OfficeCtx, indicatorId: string, year: number): Promise<number | undefined> {
  const ended = await ctx.db
    .updateTable("indicator_overrides")
    .set({ ended_at: ctx.now, ended_by: actorId(ctx.actor) })
    .where("office_id", "=", ctx.office.id)
    .where("indicator_id", "=", indicatorId)
    .where("year", "=", year)
    .where("ended_at", "is", null)
    .returning("value")
    .executeTakeFirst()
  return ended?.value
}
