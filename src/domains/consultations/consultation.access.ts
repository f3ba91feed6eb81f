import { hasRole, type OfficeCtx } from "../../platform/ctx.ts"
import { Missing } from "../../platform/http/reply.ts"
import { isId } from "../../platform/ids.ts"
import { consultationOf, storedConsultations } from "./consultation.queries.ts"
import type { Consultation } from "./consultation.ts"

/** `view`: anybody, once announced. `manage`: those who run consultations, drafts too. */
export type ConsultationPurpose = "view" | "manage"

export const managesConsultations = (ctx: OfficeCtx): boolean =>
  hasRole(ctx.actor, "official", "coordinator", "administrator")

/**
 * One consultation for this actor and purpose; `manage` within a change locks the row until it ends.
 * @throws Missing when there is none, it is a draft for others, or it is not this actor's to manage
 */
export async function accessConsultation(
  ctx: OfficeCtx,
  id: string,
  purpose: ConsultationPurpose,
): Promise<Consultation> {
  if (!isId(id) || (purpose === "manage" && !managesConsultations(ctx))) throw new Missing("consultation")
  const query = storedConsultations(ctx).where("id", "=", id)
  const isLocking = ctx.db.isTransaction && purpose === "manage"
  const row = await (isLocking ? query.forUpdate() : query).executeTakeFirst()
  const it = row && consultationOf(row, ctx.now)
  if (!it || (it.state === "drafted" && purpose === "view")) throw new Missing("consultation")
  return it
}

/** One that is not announced yet. @throws Missing */
export async function accessConsultationDraft(ctx: OfficeCtx, id: string): Promise<Consultation> {
  const it = await accessConsultation(ctx, id, "manage")
  if (it.state !== "drafted") throw new Missing("draft of a consultation")
  return it
}

/** One that is announced and whose report is not published: what is written there can still change. @throws Missing */
export async function accessRunning(ctx: OfficeCtx, id: string): Promise<Consultation> {
  const it = await accessConsultation(ctx, id, "manage")
  if (it.state !== "announced" && it.state !== "closed") throw new Missing("running consultation")
  return it
}
