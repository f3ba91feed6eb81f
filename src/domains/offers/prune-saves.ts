import { sql } from "kysely"
import { ZONE } from "../../lib/dates.ts"
import type { OfficeCtx } from "../../platform/ctx.ts"

/** How long every save of a draft is kept; later only the last of each hour, section and person. */
const WHOLE_DAYS = 30
/** The hour of the night in which it is done. */
const HOUR = 3

/**
 * Thins out old saves at night. A merge needs recent ones, and whoever begins from a thinned one gets the nearest
 * before it; the last save of a section is always the last of its hour and stays.
 * @returns how many were removed
 */
export async function pruneSaves(ctx: OfficeCtx): Promise<number> {
  if (ctx.now.toZonedDateTimeISO(ZONE).hour !== HOUR) return 0
  const until = ctx.now.subtract({ hours: 24 * WHOLE_DAYS })
  const { numAffectedRows } = await sql`
    delete from offer_saves s
    where s.office_id = ${ctx.office.id} and s.saved_at < ${until} and exists (
      select 1 from offer_saves later
      where later.office_id = s.office_id and later.offer_id = s.offer_id and later.section = s.section
        and later.saved_by = s.saved_by and later.revision > s.revision
        and date_trunc('hour', later.saved_at) = date_trunc('hour', s.saved_at))`.execute(ctx.db)
  return Number(numAffectedRows ?? 0)
}
