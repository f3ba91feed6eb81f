import { today } from "../../../lib/dates.ts"
import { type Outcome, ok, refused } from "../../../lib/problems.ts"
import { recordEvent } from "../../../platform/audit.ts"
import { actorId, type OfficeCtx } from "../../../platform/ctx.ts"
import { Missing } from "../../../platform/http/reply.ts"
import { newId } from "../../../platform/ids.ts"
import { managesProgrammes } from "../programme.access.ts"
import { FIRST_YEAR } from "../programme.ts"
import { completeTexts } from "./chapters.ts"
import { yearlyTexts as texts } from "./yearly.texts.ts"
import "./yearly-report.tables.ts"

/**
 * Begins the report of a year that has begun; begun already, it is left as it is.
 * @throws Missing when the actor does not run programmes
 */
export async function startYearlyReport(ctx: OfficeCtx, year: number): Promise<Outcome<{ year: number }>> {
  if (!managesProgrammes(ctx)) throw new Missing("yearly report")
  const current = today(ctx.now).year
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > current)
    return refused({ field: "year", code: "yearly-report.year", message: texts.wrongYear(FIRST_YEAR, current) })
  const id = newId()
  const by = actorId(ctx.actor)
  const begun = await ctx.db
    .insertInto("yearly_reports")
    .values({
      ...{ office_id: ctx.office.id, id, year, texts: JSON.stringify(completeTexts({})) as never },
      ...{ published_revision: null, presented_on: null, bip_url: null },
      ...{ created_at: ctx.now, created_by: by, changed_at: ctx.now, changed_by: by },
    })
    .onConflict((conflict) => conflict.columns(["office_id", "year"]).doNothing())
    .executeTakeFirst()
  if (begun.numInsertedOrUpdatedRows === 1n)
    await recordEvent(ctx, { what: "yearly-report.started", on: { kind: "yearly-report", id }, data: { year } })
  return ok({ year })
}
