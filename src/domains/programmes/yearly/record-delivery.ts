import { reportDeliveryWarnings } from "../../../law/programme-report.ts"
import { parseDate, today } from "../../../lib/dates.ts"
import { type Outcome, ok, type Problem, refused } from "../../../lib/problems.ts"
import { recordEvent } from "../../../platform/audit.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { isWebAddress } from "../web-address.ts"
import { yearlyTexts as texts } from "./yearly.texts.ts"
import { accessYearlyReport } from "./yearly-report.queries.ts"

/**
 * Records when the council got a published report and where it stands in BIP (art. 5a ust. 3); each may come later than
 * the other. Later than 31 May is a warning, not a refusal.
 * @throws Missing when the report is not this actor's
 */
export async function recordDelivery(
  ctx: OfficeCtx,
  year: number,
  it: { presentedOn: string; bipUrl: string },
): Promise<Outcome<{ warnings: Problem[] }>> {
  const report = await accessYearlyReport(ctx, year)
  const problems: Problem[] = []
  if (report.edition === 0) problems.push({ field: "", code: "yearly-report.unpublished", message: texts.publishFirst })
  const day = it.presentedOn.trim() === "" ? undefined : parseDate(it.presentedOn)
  const on = day?.ok ? day.value.toString() : null
  if (day && !day.ok)
    problems.push({ field: "presentedOn", code: "yearly-report.presentedOn", message: texts.dateMissing })
  else if (on !== null && on > today(ctx.now).toString())
    problems.push({ field: "presentedOn", code: "yearly-report.presentedAhead", message: texts.dateAhead })
  if (it.bipUrl !== "" && !isWebAddress(it.bipUrl))
    problems.push({ field: "bipUrl", code: "yearly-report.bipUrl", message: texts.addressWrong })
  if (problems.length > 0) return refused(...problems)
  const bipUrl = it.bipUrl === "" ? null : it.bipUrl
  if (report.presentedOn !== on || report.bipUrl !== bipUrl) {
    await ctx.db
      .updateTable("yearly_reports")
      .set({ presented_on: on, bip_url: bipUrl })
      .where("office_id", "=", ctx.office.id)
      .where("id", "=", report.id)
      .execute()
    await recordEvent(ctx, {
      what: "yearly-report.delivered",
      on: { kind: "yearly-report", id: report.id },
      data: { year, presentedOn: on, bip: bipUrl !== null },
    })
  }
  return ok({ warnings: on === null ? [] : reportDeliveryWarnings(year, on) })
}
