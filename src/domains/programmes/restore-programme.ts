import { type Outcome, ok, refused } from "../../lib/problems.ts"
import { recordEvent } from "../../platform/audit.ts"
import type { OfficeCtx } from "../../platform/ctx.ts"
import { Missing } from "../../platform/http/reply.ts"
import { isId } from "../../platform/ids.ts"
import { commandTexts as texts } from "./command.texts.ts"
import { managesProgrammes } from "./programme.access.ts"
import { getProgramme, programmeOfYear } from "./programme.queries.ts"
import { lockYear } from "./year-lock.ts"

/**
 * Brings a deleted draft back, unless its year has another programme by now. Repeated it changes nothing.
 * @throws Missing when there is none or it is not this actor's
 */
export async function restoreProgramme(ctx: OfficeCtx, id: string): Promise<Outcome<{ id: string }>> {
  if (!managesProgrammes(ctx)) throw new Missing("programme")
  if (await getProgramme(ctx, id)) return ok({ id })
  const deleted = await deletedProgramme(ctx, id)
  if (!deleted) throw new Missing("programme")
  if (deleted.kind === "annual") await lockYear(ctx, deleted.year_from)
  // The other press may have brought this one back between the two questions.
  if (await getProgramme(ctx, id)) return ok({ id })
  const taken = deleted.kind === "annual" && (await programmeOfYear(ctx, deleted.year_from))
  if (taken) return refused({ field: "", code: "programme.yearTaken", message: texts.yearTaken(deleted.year_from) })
  await ctx.db
    .updateTable("programmes")
    .set({ deleted_at: null, deleted_by: null })
    .where("office_id", "=", ctx.office.id)
    .where("id", "=", id)
    .execute()
  await recordEvent(ctx, { what: "programme.restored", on: { kind: "programme", id } })
  return ok({ id })
}

/** A draft that has been deleted, or undefined. */
export async function deletedProgramme(ctx: OfficeCtx, id: string) {
  if (!isId(id)) return undefined
  return await ctx.db
    .selectFrom("programmes")
    .select(["title", "kind", "year_from"])
    .where("office_id", "=", ctx.office.id)
    .where("id", "=", id)
    .where("deleted_at", "is not", null)
    .executeTakeFirst()
}
