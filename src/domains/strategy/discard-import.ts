import type { PersonCtx } from "../../platform/ctx.ts"
import { accessImport } from "./import.access.ts"
import "./strategy.tables.ts"

/** Puts an import aside; its cards are never saved. What is confirmed already stays. */
export async function discardImport(ctx: PersonCtx, importId: string): Promise<void> {
  const { id, state } = await accessImport(ctx, importId)
  if (state !== "drafted") return
  await ctx.db
    .updateTable("card_imports")
    .set({ state: "discarded", changed_at: ctx.now })
    .where("office_id", "=", ctx.office.id)
    .where("id", "=", id)
    .execute()
}
