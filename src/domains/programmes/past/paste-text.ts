import type { Problem } from "../../../lib/problems.ts"
import { actorId, type OfficeCtx } from "../../../platform/ctx.ts"
import { Missing } from "../../../platform/http/reply.ts"
import { accessProgramme } from "../programme.access.ts"
import "./past.tables.ts"
import { pastTextTexts as texts } from "./past-text.texts.ts"
import { MOST_ROWS, rowsOfPasted } from "./past-text.ts"

/** A resolution of a hundred pages is shorter. */
const TEXT_LIMIT = 1_000_000

/** Room for more than may be pasted, so that its author is told and loses nothing. */
export const PASTED = { maxBody: 24_000_000 }

/** Too long for a resolution, or of more paragraphs than its page can show. */
export function whyNotPasted(text: string): Problem[] {
  const over = text.length - TEXT_LIMIT
  if (over > 0) return [{ field: "text", code: "programme.tooLong", message: texts.tooLong(over) }]
  if (rowsOfPasted(text).length <= MOST_ROWS) return []
  return [{ field: "text", code: "programme.tooMany", message: texts.tooMany(MOST_ROWS) }]
}

/**
 * Keeps a pasted resolution until its paragraphs are saved; pasted again it takes the place of the one before.
 * @throws Missing when the programme is not this actor's or was written in the product
 */
export async function pasteText(ctx: OfficeCtx, programmeId: string, text: string): Promise<void> {
  const programme = await accessProgramme(ctx, programmeId, "manage")
  if (!programme.isEntered) throw new Missing("entered programme")
  const row = { text, pasted_at: ctx.now, pasted_by: actorId(ctx.actor) }
  await ctx.db
    .insertInto("programme_pasted_texts")
    .values({ office_id: ctx.office.id, programme_id: programme.id, ...row })
    .onConflict((conflict) => conflict.columns(["office_id", "programme_id"]).doUpdateSet(row))
    .execute()
}

/** The resolution that waits, or undefined. */
export async function pastedText(ctx: OfficeCtx, programmeId: string): Promise<string | undefined> {
  const row = await ctx.db
    .selectFrom("programme_pasted_texts")
    .select("text")
    .where("office_id", "=", ctx.office.id)
    .where("programme_id", "=", programmeId)
    .executeTakeFirst()
  return row?.text
}

/** Forgets the resolution that waits: its paragraphs are saved, or somebody goes back to those that are. */
export async function dropPasted(ctx: OfficeCtx, programmeId: string): Promise<void> {
  await ctx.db
    .deleteFrom("programme_pasted_texts")
    .where("office_id", "=", ctx.office.id)
    .where("programme_id", "=", programmeId)
    .execute()
}
