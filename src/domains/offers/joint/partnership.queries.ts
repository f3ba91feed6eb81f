import type { OfficeCtx } from "../../../platform/ctx.ts"
import type { Partnership } from "./partnership.ts"

/** Writes what the partners of a locked draft have said. */
export async function keepPartnership(ctx: OfficeCtx, offerId: string, partnership: Partnership): Promise<void> {
  await ctx.db
    .updateTable("offers")
    .set({ partnership })
    .where("office_id", "=", ctx.office.id)
    .where("id", "=", offerId)
    .execute()
}
