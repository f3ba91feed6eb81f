import { formatDate } from "../../lib/dates.ts"
import { type Outcome, ok, refused } from "../../lib/problems.ts"
import { inEach } from "../../lib/texts.ts"
import { recordEvent } from "../../platform/audit.ts"
import { actorId, type OfficeCtx } from "../../platform/ctx.ts"
import { Missing } from "../../platform/http/reply.ts"
import { commandTexts as texts } from "./command.texts.ts"
import type { ProgrammeNeighbours } from "./neighbours.ts"
import { accessProgramme, managesProgrammes } from "./programme.access.ts"
import { deletedProgramme } from "./restore-programme.ts"

/**
 * Takes a draft out of every list; it can be brought back. An adopted programme is never deleted, nor one that people are
 * asked about and wait for an answer. Repeated it changes nothing.
 * @throws Missing when the draft is not this actor's or is adopted already
 */
export async function deleteProgramme(
  ctx: OfficeCtx,
  id: string,
  { consultationAtWork }: Pick<ProgrammeNeighbours, "consultationAtWork">,
): Promise<Outcome<void>> {
  if (managesProgrammes(ctx) && (await deletedProgramme(ctx, id))) return ok(undefined)
  const programme = await accessProgramme(ctx, id, "manage")
  if (programme.state !== "drafted") throw new Missing("draft of a programme")
  const consultation = await consultationAtWork(ctx, programme.id)
  if (consultation) {
    const until = inEach((lang) => formatDate(consultation.until, lang))
    return refused({ field: "", code: "programme.consulted", message: texts.consulted(until) })
  }
  await ctx.db
    .updateTable("programmes")
    .set({ deleted_at: ctx.now, deleted_by: actorId(ctx.actor) })
    .where("office_id", "=", ctx.office.id)
    .where("id", "=", programme.id)
    .execute()
  await recordEvent(ctx, { what: "programme.deleted", on: { kind: "programme", id } })
  return ok(undefined)
}
