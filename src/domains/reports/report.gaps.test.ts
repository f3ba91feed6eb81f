import { describe, expect, it } from "vitest"
import { momentAt } from "../../lib/dates.ts"
import { contractSamples } from "../contracts/contract.samples.ts"
import { readSection, typedOf } from "./report.form.ts"
import { gapsBySection, whyNotSubmittable } from "./report.gaps.ts"
import { emptyReport, planOf } from "./report.plan.ts"
import { reportSamples } from "./report.samples.ts"
import { pickSection } from "./report.sections.ts"
import type { ReportContent } from "./report.ts"

const plan = planOf(contractSamples.paid)
const after = momentAt("2027-12-01", "09:00")
const complete = reportSamples.asPlanned(plan)
const all = (change: Partial<ReportContent> = {}, now = after, under = plan) =>
  whyNotSubmittable({ ...complete, ...change }, under, now)
const gaps = (change: Partial<ReportContent> = {}, under = plan) =>
  all(change, after, under).map(
    ({ code, field, level }) => `${code.slice(7)} @ ${field}${level === "warning" ? " (warning)" : ""}`,
  )
const cost = (id: string, actual: number | null) => ({
  costs: complete.costs.map((each) => (each.id === id ? { id, actual } : each)),
})

/** Presses the button that mends a gap of the sources. */
function mended(content: ReportContent, code: string): ReportContent {
  const fix = whyNotSubmittable(content, plan, after).find((gap) => gap.code === code)!.fix!
  const typed = typedOf(pickSection(content, "sources"), "pl").set(fix.field, fix.value)
  return { ...content, ...readSection("sources", typed, content).part }
}

describe("what keeps a report from being submitted", () => {
  it("is nothing when all went as planned, from the last day of the task on", () => {
    expect(all()).toEqual([])
    expect(all({}, momentAt("2027-11-30", "00:00"))).toEqual([])
    expect(all({}, momentAt("2027-11-29", "23:59")).map((gap) => gap.code)).toEqual(["report.task_running"])
  })

  it("is everything while nothing is written, section by section", () => {
    const empty = whyNotSubmittable(emptyReport(plan), plan, after)
    expect(gapsBySection(empty)).toEqual({ results: 3, activities: 4, costs: 4, sources: 1, additional: 2 })
  })

  it("is an activity that was not carried out and not explained", () => {
    const activities = complete.activities.map((each, index) =>
      index === 0 ? { ...each, degree: "partly" as const, description: "" } : each,
    )
    const [gap] = all({ activities })
    expect(gap?.message.pl).toContain("Wyjaśnij, dlaczego działania nie wykonano w całości: Treningi")
  })

  it("is a cost that is not stated; nothing spent is stated as 0", () => {
    expect(gaps(cost("koszt-3", null))).toEqual(["actual_missing @ costs.koszt-3"])
    expect(gaps({ ...cost("koszt-3", 0), ownFinancial: 0, grant: 3_200_000 })).toEqual(["share_grew @ grant (warning)"])
  })

  it("is money that does not add up; the button moves the difference to the own money", () => {
    expect(gaps(cost("koszt-1", 2_090_000))).toEqual(["sources_too_small @ ownFinancial"])
    const more = { ...complete, ...cost("koszt-1", 2_090_000) }
    expect(mended(more, "report.sources_too_small").ownFinancial).toBe(170_000)
    expect(whyNotSubmittable(mended(more, "report.sources_too_small"), plan, after)).toEqual([])
    expect(gaps(cost("koszt-1", 2_079_999))).toContain("sources_too_large @ ownFinancial")
  })

  it("is a grant that is not stated or is more than the contract's; more than was paid only warns", () => {
    expect(gaps({ grant: null })).toEqual(["grant_missing @ grant"])
    expect(mended({ ...complete, grant: null }, "report.grant_missing").grant).toBe(3_600_000)
    expect(gaps({ grant: 3_600_001, ownFinancial: 159_999 })).toEqual(["grant_too_high @ grant"])
    expect(gaps({}, { ...plan, paid: 2_000_000 })).toEqual(["grant_unpaid @ grant (warning)"])
  })

  it("is a cost that rose beyond the tolerance and is not explained", () => {
    const risen = { ...cost("koszt-3", 616_001), ownFinancial: 216_001 }
    expect(gaps(risen)).toEqual(["cost_risen @ costs.koszt-3 (warning)", "rise_unexplained @ additional"])
    expect(gaps({ ...risen, additional: "Dojazd podrożał." })).toEqual(["cost_risen @ costs.koszt-3 (warning)"])
    expect(gaps({ ...cost("koszt-3", 616_000), ownFinancial: 216_000 })).toEqual([])
  })

  it("is money of others, interest or payments of recipients without a word", () => {
    expect(gaps({ otherPublic: 100_000, ownFinancial: 60_000 })).toEqual(["other_public_unnamed @ otherPublicNames"])
    expect(gaps({ bankInterest: 5, ownFinancial: 159_995 })).toEqual(["other_income_undescribed @ otherIncomeText"])
    expect(gaps({ recipients: 60_000, ownFinancial: 100_000 })).toEqual(["recipients_undescribed @ recipientsText"])
  })

  it("is a statement that is not made", () => {
    expect(gaps({ statements: { "legal-status": false, truthful: true } })).toEqual([
      "legal_status_missing @ statements.legal-status",
    ])
  })
})
