import { type Outcome, ok, refused } from "../../lib/problems.ts"
import { actorId, type OfficeCtx } from "../../platform/ctx.ts"
import { commandTexts as texts } from "./command.texts.ts"
import { accessProgramme } from "./programme.access.ts"
import { TITLE_LIMIT } from "./programme.ts"
import { sendMarked } from "./stages/write-stage.ts"
import { unknownCard } from "./start-programme.ts"

/**
 * Names a programme and ties it to a task of the strategy. The title of an adopted one stays as the council adopted it.
 * @throws Missing when the programme is not this actor's
 */
export async function saveSettings(
  ctx: OfficeCtx,
  programmeId: string,
  it: { title: string; cardId: string | null },
): Promise<Outcome<{ id: string }>> {
  const programme = await accessProgramme(ctx, programmeId, "manage")
  const title = programme.state === "adopted" ? programme.title : it.title
  if (title === "" || title.length > TITLE_LIMIT)
    return refused({ field: "title", code: "programme.title", message: texts.titleMissing })
  const problems = it.cardId === programme.cardId ? [] : await unknownCard(ctx, it.cardId)
  if (problems.length > 0) return refused(...problems)
  await ctx.db
    .updateTable("programmes")
    .set({ title, card_id: it.cardId, changed_at: ctx.now, changed_by: actorId(ctx.actor) })
    .where("office_id", "=", ctx.office.id)
    .where("id", "=", programme.id)
    .execute()
  if (it.cardId !== programme.cardId) await sendMarked(ctx, { ...programme, cardId: it.cardId })
  return ok({ id: programme.id })
}
