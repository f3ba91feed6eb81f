import type { Ctx } from "../../platform/ctx.ts"
import "./person.tables.ts"

/** Writes down the language in which the person of the request uses the product, unless it stands there already. */
export async function rememberLanguage(ctx: Ctx): Promise<void> {
  if (ctx.actor.kind !== "person") return
  await ctx.db
    .updateTable("people")
    .set({ used_language: ctx.lang })
    .where("id", "=", ctx.actor.id)
    .where("used_language", "<>", ctx.lang)
    .execute()
}
