import type { PersonCtx } from "../../platform/ctx.ts"
import { accessImport } from "./import.access.ts"
import type { ImportAnswers } from "./import-answers.ts"
import "./strategy.tables.ts"

/** Keeps what the person said of one card so far, complete or not. An import that has ended is left as it is. */
export async function answerImport(
  ctx: PersonCtx,
  importId: string,
  position: number,
  answers: ImportAnswers,
): Promise<void> {
  const { id, state } = await accessImport(ctx, importId)
  if (state !== "drafted") return
  await ctx.db
    .updateTable("card_import_readings")
    .set({ answers: JSON.stringify(answers) as unknown as ImportAnswers, seen_at: ctx.now })
    .where("office_id", "=", ctx.office.id)
    .where("import_id", "=", id)
    .where("position", "=", position)
    .execute()
  await ctx.db
    .updateTable("card_imports")
    .set({ changed_at: ctx.now })
    .where("office_id", "=", ctx.office.id)
    .where("id", "=", id)
    .execute()
}
