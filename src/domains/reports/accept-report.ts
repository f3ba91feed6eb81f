import { formatMoney } from "../../lib/money.ts"
import { type Outcome, ok, type Problem, refused } from "../../lib/problems.ts"
import { recordEvent } from "../../platform/audit.ts"
import type { PersonCtx } from "../../platform/ctx.ts"
import { sendAllLater } from "../../platform/mail.ts"
import { type Contract, getContract, markSettled, partyAddressees } from "../contracts/public.ts"
import { acceptedMail } from "./mails/report.mails.ts"
import { accessReport } from "./report.access.ts"
import { type ReportTotals, reportTotals } from "./report.budget.ts"
import { planOf } from "./report.plan.ts"
import { readReportSnapshot } from "./report.snapshot.ts"
import { commandTexts as texts } from "./report.texts.ts"
import { mayHappen, type Report } from "./report.ts"

/**
 * Accepts a submitted report: the contract is settled, and the task with the grant used counts for the strategy's
 * indicators in the year in which it ended (`report.facts.ts`). Accepted twice it is accepted once.
 * @throws Missing when the actor does not run contracts or nothing was submitted
 */
export async function acceptReport(ctx: PersonCtx, reportId: string): Promise<Outcome<Report>> {
  const report = await accessReport(ctx, reportId, "judge")
  if (report.state === "accepted") return ok(report)
  if (!mayHappen("report.accepted", report.state) || !report.submission)
    return refused({ field: "", code: "report.not_submitted", message: texts.notSubmitted })
  const contract = await getContract(ctx, report.contractId)
  const totals = settlementOf(report, contract)
  const problem = whyNotAcceptable(totals, contract)
  if (problem) return refused(problem)
  const settled = await markSettled(ctx, contract.id)
  if (!settled.ok) return settled
  await ctx.db
    .updateTable("reports")
    .set({
      state: "accepted",
      accepted_at: ctx.now,
      accepted_by: ctx.actor.id,
      grant_used: totals.grant.actual,
      grant_unused: totals.unused,
    })
    .where("office_id", "=", ctx.office.id)
    .where("id", "=", reportId)
    .execute()
  await recordEvent(ctx, {
    what: "report.accepted",
    on: { kind: "report", id: reportId },
    data: { contract: contract.id, number: contract.number, used: totals.grant.actual, unused: totals.unused },
  })
  const accepted: Report = {
    ...report,
    state: "accepted",
    acceptedAt: ctx.now,
    grantUsed: totals.grant.actual,
    grantUnused: totals.unused,
  }
  const parties = await partyAddressees(ctx, contract)
  await sendAllLater(
    ctx,
    parties.map((to) => acceptedMail(ctx, accepted, planOf(contract), to)),
  )
  return ok(accepted)
}

/** What was submitted, beside what has been paid until now. */
export function settlementOf(report: Report, contract: Contract): ReportTotals {
  if (!report.submission) throw new Error(`report ${report.id} was not submitted`)
  return reportTotals(readReportSnapshot(report.submission.snapshot).content, planOf(contract))
}

/** Nobody settles money that the office has not paid. */
export function whyNotAcceptable(totals: ReportTotals, contract: Contract): Problem | undefined {
  if (totals.unpaid === 0) return undefined
  const { paid } = planOf(contract)
  const { actual } = totals.grant
  const message = texts.grantNotPaid(
    formatMoney(actual, "pl"),
    formatMoney(paid, "pl"),
    formatMoney(actual, "en"),
    formatMoney(paid, "en"),
  )
  return { field: "", code: "report.grant_not_paid", message }
}
