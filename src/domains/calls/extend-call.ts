import { recordEvent } from "../../platform/audit.ts"
import type { OfficeCtx } from "../../platform/ctx.ts"
import { getCall } from "./call.queries.ts"

/**
 * Moves the closing of an announced call later, by a rule of its own announcement; returns whether it moved. Never moves
 * it earlier, and not once the call is decided or annulled.
 */
export async function extendCall(ctx: OfficeCtx, callId: string, until: Temporal.Instant): Promise<boolean> {
  const call = await getCall(ctx, callId)
  if (call.state !== "published" || Temporal.Instant.compare(until, call.closesAt) <= 0) return false
  const { numUpdatedRows } = await ctx.db
    .updateTable("calls")
    .set({ extended_to: until })
    .where("office_id", "=", ctx.office.id)
    .where("id", "=", callId)
    .where("state", "=", "published")
    .where((where) => where.or([where("extended_to", "is", null), where("extended_to", "<", until)]))
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return false
  const data = { from: call.closesAt.toString(), until: until.toString() }
  await recordEvent(ctx, { what: "call.extended", on: { kind: "call", id: callId }, data })
  return true
}
