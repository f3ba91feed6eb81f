import { recordEvent } from "../../platform/audit.ts"
import { actorId, type OfficeCtx } from "../../platform/ctx.ts"
import { Missing } from "../../platform/http/reply.ts"
import { accessProgramme } from "./programme.access.ts"
import { lacksText, type Programme } from "./programme.ts"

/**
 * Opens an adopted programme for writing a change that a later resolution will make; what is in force stays as it is.
 * Repeated it changes nothing.
 * @throws Missing when the programme is not this actor's, is a draft, or its words are not entered yet
 */
export async function beginChange(ctx: OfficeCtx, id: string): Promise<Programme> {
  const programme = await accessProgramme(ctx, id, "manage")
  if (programme.state !== "adopted" || lacksText(programme)) throw new Missing("adopted programme")
  if (programme.amendedSince) return programme
  await ctx.db
    .updateTable("programmes")
    .set({ amended_since: ctx.now, changed_at: ctx.now, changed_by: actorId(ctx.actor) })
    .where("office_id", "=", ctx.office.id)
    .where("id", "=", programme.id)
    .execute()
  await recordEvent(ctx, { what: "programme.change-begun", on: { kind: "programme", id } })
  return { ...programme, amendedSince: ctx.now }
}
