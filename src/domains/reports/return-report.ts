import { parseDate, today } from "../../lib/dates.ts"
import { type Outcome, ok, type Problem, refused } from "../../lib/problems.ts"
import { recordEvent } from "../../platform/audit.ts"
import type { PersonCtx } from "../../platform/ctx.ts"
import { sendAllLater } from "../../platform/mail.ts"
import { getContract, partyAddressees } from "../contracts/public.ts"
import { returnedMail } from "./mails/report.mails.ts"
import { accessReport } from "./report.access.ts"
import { planOf } from "./report.plan.ts"
import { commandTexts as texts } from "./report.texts.ts"
import { mayHappen, type Report } from "./report.ts"

export const REMARKS_LIMIT = 10_000
const LEAST_REMARKS = 10

/** As typed: what to correct, and by when. */
export type Remarks = { remarks: string; termOn: string }

/**
 * Sends a submitted report back with remarks and a term; the organisation corrects the same report and submits it again.
 * A report already returned stays as it was returned.
 * @throws Missing when the actor does not run contracts or nothing was submitted
 */
export async function returnReport(ctx: PersonCtx, reportId: string, input: Remarks): Promise<Outcome<Report>> {
  const report = await accessReport(ctx, reportId, "judge")
  if (report.state === "returned") return ok(report)
  if (!mayHappen("report.returned", report.state) || !report.submission)
    return refused({ field: "", code: "report.not_submitted", message: texts.notSubmitted })
  const problems = whyNotReturnable(input, ctx.now)
  if (problems.length > 0) return { ok: false, problems }
  const date = parseDate(input.termOn)
  const termOn = date.ok ? date.value.toString() : input.termOn
  const { sequence } = report.submission
  await ctx.db
    .insertInto("report_returns")
    .values({
      office_id: ctx.office.id,
      report_id: reportId,
      sequence,
      remarks: input.remarks,
      term_on: termOn,
      returned_at: ctx.now,
      returned_by: ctx.actor.id,
    })
    .execute()
  await ctx.db
    .updateTable("reports")
    .set({ state: "returned" })
    .where("office_id", "=", ctx.office.id)
    .where("id", "=", reportId)
    .execute()
  await recordEvent(ctx, {
    what: "report.returned",
    on: { kind: "report", id: reportId },
    data: { contract: report.contractId, sequence, termOn },
  })
  const returned: Report = {
    ...report,
    state: "returned",
    returned: { remarks: input.remarks, termOn, at: ctx.now },
  }
  const contract = await getContract(ctx, report.contractId)
  const parties = await partyAddressees(ctx, contract)
  await sendAllLater(
    ctx,
    parties.map((to) => returnedMail(ctx, returned, planOf(contract), to)),
  )
  return ok(returned)
}

function whyNotReturnable(input: Remarks, now: Temporal.Instant): Problem[] {
  const problems: Problem[] = []
  const over = input.remarks.length - REMARKS_LIMIT
  if (input.remarks.length < LEAST_REMARKS)
    problems.push({ field: "remarks", code: "report.remarks_missing", message: texts.remarksMissing })
  if (over > 0)
    problems.push({ field: "remarks", code: "report.remarks_too_long", message: texts.remarksTooLong(over) })
  const date = parseDate(input.termOn)
  if (!date.ok) problems.push({ field: "termOn", code: "report.term_missing", message: texts.termMissing })
  else if (Temporal.PlainDate.compare(date.value, today(now)) <= 0)
    problems.push({ field: "termOn", code: "report.term_too_soon", message: texts.termTooSoon })
  return problems
}
