import { recordEvent } from "../../../platform/audit.ts"
import { actorId, type OfficeCtx } from "../../../platform/ctx.ts"
import { accessLevelIndicator, type StoredLevelIndicator } from "./level-indicator.access.ts"

/**
 * Takes an indicator of a goal or an area away, or with `back` brings it back; its statements stay either way. Doing so
 * twice changes nothing.
 * @throws Missing when it is not this actor's to change
 */
export async function removeLevelIndicator(
  ctx: OfficeCtx,
  indicatorId: string,
  it: { back: boolean },
): Promise<StoredLevelIndicator> {
  const indicator = await accessLevelIndicator(ctx, indicatorId, "restore")
  if (indicator.isRemoved !== it.back) return indicator
  await ctx.db
    .updateTable("indicators")
    .set(it.back ? { removed_at: null, removed_by: null } : { removed_at: ctx.now, removed_by: actorId(ctx.actor) })
    .where("office_id", "=", ctx.office.id)
    .where("id", "=", indicator.id)
    .execute()
  const what = it.back ? "indicator.restored" : "indicator.removed"
  await recordEvent(ctx, { what, on: { kind: "indicator", id: indicator.id } })
  return indicator
}
