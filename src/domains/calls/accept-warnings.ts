import { actorId, type OfficeCtx } from "../../platform/ctx.ts"

/** Writes down why warnings of the legal check were let pass, by their codes; the first reason of each stays. */
export async function acceptWarnings(
  ctx: OfficeCtx,
  callId: string,
  reasons: Readonly<Record<string, string>>,
): Promise<void> {
  const rows = Object.entries(reasons).map(([code, reason]) => ({
    office_id: ctx.office.id,
    call_id: callId,
    code,
    reason,
    accepted_at: ctx.now,
    accepted_by: actorId(ctx.actor),
  }))
  if (rows.length === 0) return
  const once = ctx.db.insertInto("call_accepted_warnings").values(rows)
  await once.onConflict((conflict) => conflict.columns(["office_id", "call_id", "code"]).doNothing()).execute()
}
