import { isLang } from "../../lib/texts.ts"
import type { Ctx, Person } from "../../platform/ctx.ts"
import "./person.tables.ts"

/** Fixes the language of letters to a person; anything but a language: they follow the one last used. */
export async function chooseLetterLanguage(ctx: Ctx & { actor: Person }, language: string): Promise<void> {
  const chosen = isLang(language) ? language : null
  await ctx.db.updateTable("people").set({ letter_language: chosen }).where("id", "=", ctx.actor.id).execute()
}
