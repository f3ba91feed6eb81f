import { CORRECTION_TERM } from "../../law/formal-check.ts"
import { today } from "../../lib/dates.ts"
import type { OfficeCtx } from "../../platform/ctx.ts"
import "./office.tables.ts"

/** Its name among the dated parameters of an office. */
export const CORRECTION_DAYS = "correction-days"

/** How many days this office leaves to mend an offer unless an official says otherwise: as set for today, else the usual. */
export async function correctionDays(ctx: OfficeCtx): Promise<number> {
  const row = await ctx.db
    .selectFrom("office_parameters")
    .select("value")
    .where("office_id", "=", ctx.office.id)
    .where("code", "=", CORRECTION_DAYS)
    .where("valid_from", "<=", today(ctx.now).toString())
    .orderBy("valid_from", "desc")
    .executeTakeFirst()
  const { usualDays, leastDays, mostDays } = CORRECTION_TERM
  return row ? Math.min(mostDays, Math.max(leastDays, Number(row.value))) : usualDays
}
