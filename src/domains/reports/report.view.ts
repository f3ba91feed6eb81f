import type { OfficeCtx } from "../../platform/ctx.ts"
import { type Contract, getContract } from "../contracts/public.ts"
import { canonicalJson } from "../offers/public.ts"
import { getOrganisation } from "../organisations/public.ts"
import type { ReportReading } from "./documents/report.blocks.ts"
import { type ReportTotals, reportTotals } from "./report.budget.ts"
import { type Gap, whyNotSubmittable } from "./report.gaps.ts"
import { emptyReport, planOf, type ReportPlan } from "./report.plan.ts"
import { pickSection, SECTIONS, type SectionId } from "./report.sections.ts"
import { frozenOrganisation } from "./report.snapshot.ts"
import type { Report } from "./report.ts"

/** A report that the organisation still writes, with everything its pages say about it. */
export type ReportView = {
  report: Report
  contract: Contract
  plan: ReportPlan
  totals: ReportTotals
  gaps: readonly Gap[]
  /** Sections in which something was written; the others are not called incomplete yet. */
  begun: ReadonlySet<SectionId>
}

/** Loads what surrounds a report that `accessReport` has given. One query. */
export async function viewOf(ctx: OfficeCtx, report: Report): Promise<ReportView> {
  const contract = await getContract(ctx, report.contractId)
  const plan = planOf(contract)
  const empty = emptyReport(plan)
  const isBegun = (section: SectionId) =>
    canonicalJson(pickSection(report.content, section)) !== canonicalJson(pickSection(empty, section))
  return {
    report,
    contract,
    plan,
    totals: reportTotals(report.content, plan),
    gaps: whyNotSubmittable(report.content, plan, ctx.now),
    begun: new Set(SECTIONS.filter(({ id }) => isBegun(id)).map(({ id }) => id)),
  }
}

/** The section to open first: the first one with a gap, or the last. */
export function firstOpenSection(view: ReportView): SectionId {
  const open = SECTIONS.find(({ id }) => view.gaps.some((gap) => gap.section === id && gap.level !== "warning"))
  return open?.id ?? "additional"
}

/** By when the organisation is to submit: the day of the law, or of the last return. */
export const termOf = (report: Report, plan: ReportPlan): string =>
  report.state === "returned" && report.returned ? report.returned.termOn : plan.reportDueOn

/** What the organisation has written until now, whatever was submitted before. */
export async function draftReading(ctx: OfficeCtx, report: Report, plan: ReportPlan): Promise<ReportReading> {
  const organisation = await getOrganisation(ctx, report.organisationId)
  if (!organisation) throw new Error(`report ${report.id} has no organisation`)
  return { form: report.form, organisation: frozenOrganisation(organisation), plan, content: report.content }
}
