import { parseDate } from "../../../../lib/dates.ts"
import { type Outcome, ok, refused } from "../../../../lib/problems.ts"
import { recordEvent } from "../../../../platform/audit.ts"
import { actorId, type OfficeCtx } from "../../../../platform/ctx.ts"
import { Missing } from "../../../../platform/http/reply.ts"
import { mayEditCards } from "../../card.access.ts"
import "../fact.tables.ts"
import { factTexts as texts } from "../fact.texts.ts"
import { dueOf } from "./alarm.queries.ts"

/**
 * Says by when the values of a year are to be there.
 * @throws Missing when the actor may not change the strategy
 */
export async function setDue(ctx: OfficeCtx, it: { year: number; typed: string }): Promise<Outcome<void>> {
  if (!mayEditCards(ctx)) throw new Missing("due day of indicators")
  const read = parseDate(it.typed)
  if (!read.ok) return refused({ field: "due", code: "due.no_day", message: texts.dayNeeded })
  const day = read.value
  if (day.year <= it.year) return refused({ field: "due", code: "due.too_early", message: texts.dayTooEarly(it.year) })
  if ((await dueOf(ctx, it.year)).equals(day)) return ok(undefined)
  const set = { due_on: day.toString(), set_at: ctx.now, set_by: actorId(ctx.actor) }
  await ctx.db
    .insertInto("indicator_dues")
    .values({ office_id: ctx.office.id, year: it.year, ...set })
    .onConflict((conflict) => conflict.columns(["office_id", "year"]).doUpdateSet(set))
    .execute()
  await recordEvent(ctx, {
    what: "indicator.due-set",
    on: { kind: "office", id: ctx.office.id },
    data: { year: it.year, due: day.toString() },
  })
  return ok(undefined)
}
