import { type Outcome, ok, refused } from "../../../lib/problems.ts"
import { actorId, type OfficeCtx } from "../../../platform/ctx.ts"
import { accessProgramme } from "../programme.access.ts"
import { councilTexts as texts } from "./council.texts.ts"
import { justificationOf } from "./justification.queries.ts"

export const JUSTIFICATION_LIMIT = 20_000

/**
 * Saves the justification that began from `revision`; saved by somebody else meanwhile, nothing is overwritten.
 * @throws Missing when the programme is not this actor's to manage
 */
export async function saveJustification(
  ctx: OfficeCtx,
  programmeId: string,
  typed: { text: string; revision: number },
): Promise<Outcome<void>> {
  const programme = await accessProgramme(ctx, programmeId, "manage")
  const saved = await justificationOf(ctx, programme.id)
  if (saved.text === typed.text) return ok(undefined)
  const over = typed.text.length - JUSTIFICATION_LIMIT
  if (over > 0) return refused({ field: "text", code: "programme.justificationTooLong", message: texts.tooLong(over) })
  if (saved.revision !== typed.revision)
    return refused({ field: "text", code: "programme.justificationChanged", message: texts.changedMeanwhile })
  const next = { text: typed.text, revision: saved.revision + 1, changed_at: ctx.now, changed_by: actorId(ctx.actor) }
  await ctx.db
    .insertInto("programme_justifications")
    .values({ office_id: ctx.office.id, programme_id: programme.id, ...next })
    .onConflict((conflict) => conflict.columns(["office_id", "programme_id"]).doUpdateSet(next))
    .execute()
  return ok(undefined)
}
