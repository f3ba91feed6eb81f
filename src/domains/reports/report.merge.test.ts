import { describe, expect, it } from "vitest"
import { contractSamples } from "../contracts/contract.samples.ts"
import { mergeSections } from "./report.merge.ts"
import { emptyReport, planOf } from "./report.plan.ts"
import { pickSection } from "./report.sections.ts"
import { NOTHING_DECLARED, type ReportContent } from "./report.ts"

const empty = emptyReport(planOf(contractSamples.paid))
const costs = (first: number | null, second: number | null): Partial<ReportContent> => ({
  costs: empty.costs.map((cost, index) => ({ ...cost, actual: index === 0 ? first : index === 1 ? second : null })),
})

describe("joining what two people typed", () => {
  it("takes from each what only that one changed", () => {
    const { merged, conflicts } = mergeSections(costs(null, null), costs(100, null), costs(null, 200))
    expect(conflicts).toEqual([])
    expect(merged).toEqual(costs(100, 200))
  })

  it("keeps mine and names the field where both changed it differently", () => {
    const { merged, conflicts } = mergeSections(costs(1, null), costs(2, 5), costs(3, null))
    expect(merged).toEqual(costs(3, 5))
    expect(conflicts).toEqual([{ path: "costs.koszt-1", theirs: 2 }])
  })

  it("has nothing to say where both typed the same, or one emptied a field the other left alone", () => {
    expect(mergeSections(costs(1, 1), costs(2, 1), costs(2, null))).toEqual({ merged: costs(2, null), conflicts: [] })
  })

  it("names fields as the form does: rows of results and activities, single fields, statements", () => {
    const base = pickSection(empty, "additional")
    const theirs = { ...base, additional: "Oni", statements: { "legal-status": true, truthful: false } }
    const mine = { ...base, additional: "My", statements: { "legal-status": false, truthful: true } }
    expect(mergeSections(base, theirs, mine)).toEqual({
      merged: { ...NOTHING_DECLARED, additional: "My", statements: { "legal-status": true, truthful: true } },
      conflicts: [{ path: "additional", theirs: "Oni" }],
    })
    const rows = (achieved: string) => ({ resultsText: "", results: [{ id: "r-1", achieved, measured: "" }] })
    expect(mergeSections(rows(""), rows("30"), rows("31")).conflicts).toEqual([
      { path: "results.r-1.achieved", theirs: "30" },
    ])
  })
})
