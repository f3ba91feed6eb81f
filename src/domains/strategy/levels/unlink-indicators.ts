import { recordEvent } from "../../../platform/audit.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { isId } from "../../../platform/ids.ts"
import { accessLevelIndicator } from "./level-indicator.access.ts"

/**
 * Takes back that two indicators count the same; their values stay where they are.
 * @throws Missing when the first is not this actor's to change
 */
export async function unlinkIndicators(ctx: OfficeCtx, indicatorId: string, otherId: string): Promise<void> {
  const indicator = await accessLevelIndicator(ctx, indicatorId, "edit")
  if (!isId(otherId)) return
  const { numDeletedRows } = await ctx.db
    .deleteFrom("indicator_links")
    .where("office_id", "=", ctx.office.id)
    .where((eb) =>
      eb.or([
        eb.and([eb("indicator_id", "=", indicator.id), eb("other_id", "=", otherId)]),
        eb.and([eb("indicator_id", "=", otherId), eb("other_id", "=", indicator.id)]),
      ]),
    )
    .executeTakeFirst()
  if (numDeletedRows > 0n)
    await recordEvent(ctx, {
      what: "indicator.unlinked",
      on: { kind: "indicator", id: indicator.id },
      data: { other: otherId },
    })
}
