import { type Outcome, ok, refused } from "../../lib/problems.ts"
import { recordEvent } from "../../platform/audit.ts"
import type { OfficeCtx } from "../../platform/ctx.ts"
import { getCall } from "./call.queries.ts"
import { callTexts as texts } from "./call.texts.ts"

/**
 * The results were announced (art. 15 ust. 2h and 2j); called by the evaluation. Repeated it changes nothing.
 * Refused before the decision.
 */
export async function markResultsPublished(ctx: OfficeCtx, callId: string): Promise<Outcome<void>> {
  const call = await getCall(ctx, callId)
  if (call.resultsPublishedAt) return ok(undefined)
  if (call.state !== "decided") return refused({ field: "", code: "call.notDecided", message: texts.notDecided })
  const { numUpdatedRows } = await ctx.db
    .updateTable("calls")
    .set({ results_published_at: ctx.now })
    .where("office_id", "=", ctx.office.id)
    .where("id", "=", callId)
    .where("results_published_at", "is", null)
    .executeTakeFirst()
  if (numUpdatedRows > 0n) await recordEvent(ctx, { what: "call.results-published", on: { kind: "call", id: callId } })
  return ok(undefined)
}
