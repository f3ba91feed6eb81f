import type { Problem } from "../../lib/problems.ts"
import { hasRole, type OfficeCtx } from "../../platform/ctx.ts"
import { Missing } from "../../platform/http/reply.ts"
import { isId } from "../../platform/ids.ts"
import { consultationOf, storedConsultations } from "./consultation.queries.ts"
import { type Consultation, isRunning, isUnfinished } from "./consultation.ts"
import { editsTexts } from "./edits.texts.ts"

/**
 * `view`: anybody, once announced. `remark`: the same, for whoever sends, confirms or takes back a remark. `manage`: those
 * who run consultations, drafts too.
 */
export type ConsultationPurpose = "view" | "remark" | "manage"

export const managesConsultations = (ctx: OfficeCtx): boolean =>
  hasRole(ctx.actor, "official", "coordinator", "administrator")

/**
 * One consultation for this actor and purpose; for any purpose but `view` a change locks the row until it ends, so that
 * a form sent twice at once is taken once and no remark slips into a report that is being published.
 * @throws Missing when there is none, it is a draft for others, or it is not this actor's to manage
 */
export async function accessConsultation(
  ctx: OfficeCtx,
  id: string,
  purpose: ConsultationPurpose,
): Promise<Consultation> {
  if (!isId(id) || (purpose === "manage" && !managesConsultations(ctx))) throw new Missing("consultation")
  const query = storedConsultations(ctx).where("id", "=", id)
  const isLocking = ctx.db.isTransaction && purpose !== "view"
  const row = await (isLocking ? query.forUpdate() : query).executeTakeFirst()
  const it = row && consultationOf(row, ctx.now)
  if (!it || (it.state === "drafted" && purpose !== "manage")) throw new Missing("consultation")
  return it
}

/** One that is not announced yet. @throws Missing */
export async function accessConsultationDraft(ctx: OfficeCtx, id: string): Promise<Consultation> {
  const it = await accessConsultation(ctx, id, "manage")
  if (it.state !== "drafted") throw new Missing("draft of a consultation")
  return it
}

/** One that is announced, not annulled, and whose report is not published: it can still change. @throws Missing */
export async function accessRunning(ctx: OfficeCtx, id: string): Promise<Consultation> {
  const it = await accessConsultation(ctx, id, "manage")
  if (!isRunning(it)) throw new Missing("running consultation")
  return it
}

/** One that can still change: a draft, or a running one. @throws Missing */
export async function accessUnfinished(ctx: OfficeCtx, id: string): Promise<Consultation> {
  const it = await accessConsultation(ctx, id, "manage")
  if (!isUnfinished(it)) throw new Missing("unfinished consultation")
  return it
}

/** Why a form that was opened earlier comes too late: its consultation has ended meanwhile. Empty when it runs. @throws Missing */
export async function whyEnded(ctx: OfficeCtx, id: string): Promise<Problem[]> {
  const it = await accessConsultation(ctx, id, "manage")
  if (it.state === "drafted") throw new Missing("announced consultation")
  return isRunning(it) ? [] : [{ field: "", code: "consultation.ended_meanwhile", message: editsTexts.ended }]
}
