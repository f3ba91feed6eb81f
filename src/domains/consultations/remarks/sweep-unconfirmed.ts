import type { OfficeCtx } from "../../../platform/ctx.ts"
import "../consultation.tables.ts"
import { KEPT_HOURS } from "./remark.ts"

/** Forgets remarks that nobody confirmed: they are nobody's, and so is the address. Returns how many. */
export async function sweepUnconfirmed(ctx: OfficeCtx): Promise<number> {
  const swept = await ctx.db
    .deleteFrom("consultation_remarks as r")
    .where("r.office_id", "=", ctx.office.id)
    .where("r.state", "=", "unconfirmed")
    .where("r.sent_at", "<", ctx.now.subtract({ hours: KEPT_HOURS }))
    .returning("r.id")
    .execute()
  return swept.length
}
