import { recordEvents } from "../../platform/audit.ts"
import type { PersonCtx } from "../../platform/ctx.ts"
import type { FormalItem } from "./formal-check.ts"

export type FormalFinding = {
  offerId: string
  callId: string
  passed: boolean
  items: readonly FormalItem[]
  note: string
}

/** Writes down what was found at formal checks that are allowed now; an earlier finding of the same offer is replaced. */
export async function keepFormalChecks(ctx: PersonCtx, findings: readonly FormalFinding[]): Promise<void> {
  if (findings.length === 0) return
  await ctx.db
    .insertInto("formal_checks")
    .values(
      findings.map(({ offerId, callId, passed, items, note }) => ({
        ...{ office_id: ctx.office.id, offer_id: offerId, call_id: callId, passed, note },
        ...{ items: JSON.stringify(items) as never, checked_by: ctx.actor.id, checked_at: ctx.now },
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(["office_id", "offer_id"]).doUpdateSet(({ ref }) => ({
        call_id: ref("excluded.call_id"),
        passed: ref("excluded.passed"),
        items: ref("excluded.items"),
        note: ref("excluded.note"),
        checked_by: ref("excluded.checked_by"),
        checked_at: ref("excluded.checked_at"),
      })),
    )
    .execute()
  await recordEvents(
    ctx,
    findings.map(({ offerId, passed }) => ({
      ...{ what: "offer.form-checked", on: { kind: "offer", id: offerId }, data: { passed } },
    })),
  )
}
