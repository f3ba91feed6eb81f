import { parseDate, today } from "../../lib/dates.ts"
import { type Outcome, ok, refused } from "../../lib/problems.ts"
import { recordEvent } from "../../platform/audit.ts"
import type { PersonCtx } from "../../platform/ctx.ts"
import { accessRunning } from "./consultation.access.ts"
import { draftTexts as texts } from "./draft.texts.ts"

/**
 * Takes remarks longer; never shorter than was announced. The same day again changes nothing.
 * @throws Missing when it is not running, or not this actor's
 */
export async function extendConsultation(ctx: PersonCtx, id: string, to: string): Promise<Outcome<undefined>> {
  const it = await accessRunning(ctx, id)
  const parsed = parseDate(to)
  const day = parsed.ok ? parsed.value.toString() : ""
  if (day === it.to) return ok(undefined)
  if (day === "" || day < (it.to ?? "") || day < today(ctx.now).toString())
    return refused({ field: "to", code: "consultation.extension", message: texts.extensionWrong })
  await ctx.db
    .updateTable("consultations")
    .set({ to_on: day, changes: it.changes + 1, names_removed_at: null })
    .where("office_id", "=", ctx.office.id)
    .where("id", "=", id)
    .execute()
  await recordEvent(ctx, {
    what: "consultation.extended",
    on: { kind: "consultation", id },
    data: { from: it.to, to: day },
  })
  return ok(undefined)
}
