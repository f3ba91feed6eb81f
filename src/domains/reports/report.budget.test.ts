import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { shareOf } from "../../lib/money.ts"
import { contractSamples } from "../contracts/contract.samples.ts"
import { isBeyondTolerance, plannedSource, reportTotals, riseOf } from "./report.budget.ts"
import { daysLate, emptyReport, planOf, refundDue } from "./report.plan.ts"
import { reportSamples } from "./report.samples.ts"
import type { ReportContent } from "./report.ts"

const plan = planOf(contractSamples.paid)

describe("the money of a report", () => {
  it("stands planned beside actual, by group, in all and by source", () => {
    const totals = reportTotals(reportSamples.withUnusedGrant(plan, 100_000), plan)
    expect(totals).toMatchObject({
      activities: { planned: 3_720_000, actual: 3_620_000 },
      administrative: { planned: 280_000, actual: 280_000 },
      total: { planned: 4_000_000, actual: 3_900_000 },
      grant: { planned: 3_600_000, actual: 3_500_000 },
      otherMoney: { planned: 160_000, actual: 160_000 },
      inKind: { planned: 240_000, actual: 240_000 },
      sources: { planned: 4_000_000, actual: 3_900_000 },
      unused: 100_000,
      unpaid: 0,
      grantShare: { planned: 9000, actual: 8974 },
      otherMoneyRatio: { planned: 444, actual: 457 },
      inKindRatio: { planned: 667, actual: 686 },
    })
    expect(totals.groups.get("dzialanie-1")).toEqual({ planned: 3_160_000, actual: 3_060_000 })
  })

  it("of a report that is still empty is nothing, and the whole paid grant is unused", () => {
    const totals = reportTotals(emptyReport(plan), plan)
    expect(totals).toMatchObject({ total: { actual: 0 }, sources: { actual: 0 }, unused: 3_600_000, unpaid: 0 })
    expect(totals.grantShare.actual).toBe(0)
  })

  it("tells used beyond what was paid from unused of what was paid", () => {
    const halfPaid = { ...plan, paid: 2_000_000 }
    expect(reportTotals(reportSamples.asPlanned(plan), halfPaid)).toMatchObject({ unused: 0, unpaid: 1_600_000 })
    expect(reportTotals({ ...emptyReport(plan), grant: 1_500_000 }, halfPaid)).toMatchObject({
      unused: 500_000,
      unpaid: 0,
    })
  })

  it("plans sources as the contract has them, and work and things only together", () => {
    expect(plannedSource(plan, "grant")).toBe(3_600_000)
    expect(plannedSource(plan, "ownFinancial")).toBe(160_000)
    expect(plannedSource(plan, "otherPublic")).toBe(0)
    expect(plannedSource(plan, "personal")).toBeUndefined()
  })

  it("leaves out costs that the parties dropped", () => {
    const costs = contractSamples.paid.costs.map((cost) => (cost.id === "koszt-3" ? { ...cost, amount: 0 } : cost))
    expect(planOf({ ...contractSamples.paid, costs }).costs.map((cost) => cost.id)).toEqual([
      "koszt-1",
      "koszt-2",
      "koszt-4",
    ])
  })

  it("adds up whatever is typed", () => {
    const amount = fc.integer({ min: 0, max: 1_000_000_000_000 })
    const sources = fc.record({
      ...{ bankInterest: amount, otherIncome: amount, ownFinancial: amount, recipients: amount },
      ...{ otherPublic: amount, remaining: amount, personal: amount, material: amount },
    })
    const costs = fc.array(fc.option(amount), { minLength: 4, maxLength: 4 })
    fc.assert(
      fc.property(costs, fc.option(amount), sources, (actuals, grant, typed) => {
        const content: ReportContent = {
          ...emptyReport(plan),
          ...typed,
          grant,
          costs: plan.costs.map(({ id }, index) => ({ id, actual: actuals[index]! })),
        }
        const totals = reportTotals(content, plan)
        expect(totals.total.actual).toBe(actuals.reduce<number>((sum, each) => sum + (each ?? 0), 0))
        expect(totals.activities.actual + totals.administrative.actual).toBe(totals.total.actual)
        expect([...totals.groups.values()].reduce((sum, pair) => sum + pair.actual, 0)).toBe(totals.total.actual)
        const all = Object.values(typed).reduce((sum, each) => sum + each, 0) + (grant ?? 0)
        expect(totals.sources.actual).toBe(all)
        expect(totals.unused * totals.unpaid).toBe(0)
        expect((grant ?? 0) + totals.unused - totals.unpaid).toBe(plan.paid)
        expect(totals.grantShare.actual).toBe(shareOf(grant ?? 0, totals.total.actual))
      }),
    )
  })
})

describe("the tolerance of the contract", () => {
  it("lets a cost rise by exactly its share, not by a grosz more, and never minds a cheaper one", () => {
    expect(isBeyondTolerance({ planned: 100_000, actual: 110_000 }, 1000)).toBe(false)
    expect(isBeyondTolerance({ planned: 100_000, actual: 110_001 }, 1000)).toBe(true)
    expect(isBeyondTolerance({ planned: 100_000, actual: 0 }, 0)).toBe(false)
    expect(riseOf({ planned: 100_000, actual: 125_000 })).toBe(2500)
    expect(riseOf({ planned: 100_000, actual: 90_000 })).toBe(0)
  })
})

describe("the days of a report", () => {
  it("count the lateness from the day after the term", () => {
    expect(daysLate("2027-12-30", Temporal.PlainDate.from("2027-12-30"))).toBe(0)
    expect(daysLate("2027-12-30", Temporal.PlainDate.from("2027-12-31"))).toBe(1)
    expect(daysLate("2027-12-30", Temporal.PlainDate.from("2028-02-01"))).toBe(33)
    expect(daysLate("2027-12-30", Temporal.PlainDate.from("2027-01-01"))).toBe(0)
  })

  it("give the refund 15 days after the time for using the grant, as the contract says", () => {
    expect(refundDue(plan)).toBe("2027-12-29")
    // 25 December is free, so is the weekend after it.
    expect(refundDue({ grantUseTo: "2026-12-10" })).toBe("2026-12-28")
  })
})
