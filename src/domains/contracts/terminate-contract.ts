import { parseDate, today } from "../../lib/dates.ts"
import { type Outcome, ok, type Problem } from "../../lib/problems.ts"
import { recordEvent } from "../../platform/audit.ts"
import type { PersonCtx } from "../../platform/ctx.ts"
import { accessContract } from "./contract.access.ts"
import { commandTexts as texts } from "./contract.texts.ts"
import { type Contract, mayHappen, paymentsOf } from "./contract.ts"
import { notADraft } from "./save-contract.ts"

export const REASON_LIMIT = 2000
const LEAST_REASON = 10

/** As typed. */
export type Termination = { on: string; reason: string }

/**
 * Closes a contract that will not be performed: the organisation turned it down before signing, or withdrew before the
 * grant was paid (§ 12 of the template). Once money was paid there is a report and a refund instead. Twice is once.
 * @throws Missing when the contract is not this actor's to manage
 */
export async function terminateContract(ctx: PersonCtx, id: string, input: Termination): Promise<Outcome<Contract>> {
  const contract = await accessContract(ctx, id, "manage")
  if (contract.state === "terminated") return ok(contract)
  const problems = whyNotTerminable(contract, input, ctx.now)
  if (problems.length > 0) return { ok: false, problems }
  const date = parseDate(input.on)
  const on = date.ok ? date.value.toString() : input.on
  await ctx.db
    .updateTable("contracts")
    .set({
      state: "terminated",
      terminated_on: on,
      terminated_at: ctx.now,
      terminated_by: ctx.actor.id,
      termination_reason: input.reason,
    })
    .where("office_id", "=", ctx.office.id)
    .where("id", "=", id)
    .execute()
  await recordEvent(ctx, { what: "contract.terminated", on: { kind: "contract", id }, data: { on } })
  return ok({ ...contract, state: "terminated", termination: { on, reason: input.reason } })
}

function whyNotTerminable(contract: Contract, input: Termination, now: Temporal.Instant): Problem[] {
  if (!mayHappen("contract.terminated", contract.state)) return [notADraft(contract)]
  if (paymentsOf(contract.tranches).paid > 0)
    return [{ field: "", code: "contract.grant_already_paid", message: texts.grantAlreadyPaid }]
  const problems: Problem[] = []
  const date = parseDate(input.on)
  if (!date.ok)
    problems.push({ field: "on", code: "contract.terminated_on_missing", message: texts.terminatedOnMissing })
  else if (Temporal.PlainDate.compare(date.value, today(now)) > 0)
    problems.push({ field: "on", code: "contract.terminated_in_future", message: texts.terminatedInFuture })
  if (input.reason.length < LEAST_REASON || input.reason.length > REASON_LIMIT)
    problems.push({
      field: "reason",
      code: "contract.termination_reason_missing",
      message: texts.terminationReasonMissing,
    })
  return problems
}
