import { CORRECTION_TERM } from "../../law/formal-check.ts"
import { today } from "../../lib/dates.ts"
import { type Outcome, ok, refused } from "../../lib/problems.ts"
import { recordEvent } from "../../platform/audit.ts"
import type { PersonCtx } from "../../platform/ctx.ts"
import { CORRECTION_DAYS, correctionDays } from "./correction-term.ts"
import { officeTexts as texts } from "./office.texts.ts"

/** Name of its field. */
export const DAYS_FIELD = "correctionDays"

/**
 * Sets from today how many days are proposed to mend an offer; calls already sent keep their day. The same number again
 * changes nothing. Refuses `office.correction_days` for what is not a whole number within the bounds.
 */
export async function setCorrectionDays(ctx: PersonCtx, typed: string): Promise<Outcome<number>> {
  const { leastDays, mostDays } = CORRECTION_TERM
  const days = /^\d{1,3}$/.test(typed) ? Number(typed) : 0
  if (days < leastDays || days > mostDays) {
    const message = texts.correctionDaysWrong(leastDays, mostDays)
    return refused({ field: DAYS_FIELD, code: "office.correction_days", message })
  }
  if (days === (await correctionDays(ctx))) return ok(days)
  const set = { value: JSON.stringify(days), basis: "", set_by: ctx.actor.id, set_at: ctx.now }
  await ctx.db
    .insertInto("office_parameters")
    .values({ office_id: ctx.office.id, code: CORRECTION_DAYS, valid_from: today(ctx.now).toString(), ...set })
    .onConflict((conflict) => conflict.columns(["office_id", "code", "valid_from"]).doUpdateSet(set))
    .execute()
  await recordEvent(ctx, {
    what: "office.correction-term-set",
    on: { kind: "office", id: ctx.office.id },
    data: { days },
  })
  return ok(days)
}
