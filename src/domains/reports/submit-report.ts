import { today } from "../../lib/dates.ts"
import { blocking, type Outcome, ok, refused } from "../../lib/problems.ts"
import { recordEvent } from "../../platform/audit.ts"
import type { PersonCtx } from "../../platform/ctx.ts"
import { sendAllLater } from "../../platform/mail.ts"
import { getContract, partyAddressees } from "../contracts/public.ts"
import { getOfficeDetails } from "../offices/public.ts"
import { getOrganisation } from "../organisations/public.ts"
import { submittedMails } from "./mails/report.mails.ts"
import { accessReport, represents } from "./report.access.ts"
import { whyNotSubmittable } from "./report.gaps.ts"
import { daysLate, planOf } from "./report.plan.ts"
import { frozen, frozenOrganisation } from "./report.snapshot.ts"
import { commandTexts as texts } from "./report.texts.ts"
import { isOpen, type Report } from "./report.ts"
import { notOpen } from "./save-report.ts"

/**
 * Submits a report, for the first time or corrected: freezes it with the contract and the organisation of this moment and
 * sends the receipt. A late one is taken, and its days are counted. Submitting twice gives the first submission again.
 * @throws Missing when the report is not this actor's
 */
export async function submitReport(ctx: PersonCtx, reportId: string): Promise<Outcome<Report>> {
  const report = await accessReport(ctx, reportId, "submit")
  if (report.state === "submitted") return ok(report)
  if (!isOpen(report.state)) return refused(notOpen(report))
  if (!represents(ctx, report))
    return refused({ field: "", code: "report.not_yours_to_submit", message: texts.onlyRepresentative })
  const contract = await getContract(ctx, report.contractId)
  if (contract.state !== "signed")
    return refused({ field: "", code: "report.contract_not_running", message: texts.contractNotRunning })
  const plan = planOf(contract)
  const problems = whyNotSubmittable(report.content, plan, ctx.now)
  if (blocking(problems).length > 0) return { ok: false, problems }
  const organisation = await getOrganisation(ctx, report.organisationId)
  if (!organisation) throw new Error(`report ${report.id} has no organisation`)
  const { id, name, organ, address } = await getOfficeDetails(ctx)
  const late = daysLate(report.returned?.termOn ?? plan.reportDueOn, today(ctx.now))
  const { snapshot, sha256 } = frozen({
    form: report.form,
    submittedAt: ctx.now.toString(),
    daysLate: late,
    office: { id, name, organ, address },
    organisation: frozenOrganisation(organisation),
    plan,
    content: report.content,
  })
  const sequence = (report.submission?.sequence ?? 0) + 1
  await ctx.db
    .insertInto("report_submissions")
    .values({
      office_id: ctx.office.id,
      report_id: reportId,
      sequence,
      snapshot,
      sha256,
      days_late: late,
      submitted_at: ctx.now,
      submitted_by: ctx.actor.id,
    })
    .execute()
  await ctx.db
    .updateTable("reports")
    .set({ state: "submitted" })
    .where("office_id", "=", ctx.office.id)
    .where("id", "=", reportId)
    .execute()
  await recordEvent(ctx, {
    what: "report.submitted",
    on: { kind: "report", id: reportId },
    data: { contract: contract.id, number: contract.number, sequence, sha256, daysLate: late },
  })
  const submission = { sequence, at: ctx.now, daysLate: late, snapshot, sha256 }
  const submitted: Report = { ...report, state: "submitted", submission }
  await sendAllLater(ctx, submittedMails(ctx, submitted, plan, await partyAddressees(ctx, contract)))
  return ok(submitted)
}
