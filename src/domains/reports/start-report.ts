import { reportFormOn } from "../../law/report-form.ts"
import { type Outcome, ok, refused } from "../../lib/problems.ts"
import { recordEvent } from "../../platform/audit.ts"
import type { PersonCtx } from "../../platform/ctx.ts"
import { newId } from "../../platform/ids.ts"
import { accessContract } from "../contracts/public.ts"
import { emptyReport, planOf } from "./report.plan.ts"
import { getReportOf } from "./report.queries.ts"
import { commandTexts as texts } from "./report.texts.ts"
import type { Report } from "./report.ts"

/**
 * Begins the final report on a signed contract, with the rows of the contract in force, on the form of its time. One that
 * was begun already is given back: there is one for each contract.
 * @throws Missing when the contract is not of this actor's organisation or is not signed
 */
export async function startReport(ctx: PersonCtx, contractId: string): Promise<Outcome<Report>> {
  const contract = await accessContract(ctx, contractId, "report")
  const existing = await getReportOf(ctx, contractId)
  if (existing) return ok(existing)
  if (contract.state !== "signed" || contract.signedOn === null)
    return refused({ field: "", code: "report.contract_not_running", message: texts.contractNotRunning })
  const id = newId()
  await ctx.db
    .insertInto("reports")
    .values({
      office_id: ctx.office.id,
      id,
      contract_id: contractId,
      organisation_id: contract.organisationId,
      state: "drafted",
      form: reportFormOn(contract.signedOn).id,
      content: emptyReport(planOf(contract)),
      started_at: ctx.now,
      started_by: ctx.actor.id,
      changed_at: ctx.now,
      changed_by: ctx.actor.id,
    })
    .execute()
  await recordEvent(ctx, { what: "report.started", on: { kind: "report", id }, data: { contract: contractId } })
  const started = await getReportOf(ctx, contractId)
  if (!started) throw new Error(`report ${id} was not written`)
  return ok(started)
}
