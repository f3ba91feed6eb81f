import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { cardWarnings, plannedTotal, pointsAsText, progress, type Stage, yearTotals } from "./card.ts"
import { readStageCell } from "./card-reader/stage-cell.ts"

const stage = (name: string, cells: Record<number, string>): Stage => ({
  number: "",
  name,
  cells: Object.entries(cells).map(([year, printed]) => readStageCell(Number(year), printed)),
  unaligned: [],
})

describe("progress of a task", () => {
  it("is the sum of done points, and may pass 100", () => {
    const stages = [stage("a", { 2009: "60/50%", 2010: "-" }), stage("b", { 2009: "50/50%", 2010: "bd." })]
    expect(progress({ stages })).toBe(110_00)
    expect(plannedTotal({ stages })).toBe(100_00)
    expect(cardWarnings({ stages }).map((warning) => [warning.field, warning.code, warning.level])).toEqual([
      ["stages.0.cells.2009", "card.done_over_planned", "warning"],
    ])
  })

  it("is told by year in the order of the card", () => {
    const stages = [stage("a", { 2009: "1/2%", 2010: "0/10%" }), stage("b", { 2009: "2,5/2,5%", 2010: "-" })]
    expect(yearTotals({ stages, stageYears: [2010, 2009] })).toEqual([
      { year: 2010, done: 0, planned: 1000 },
      { year: 2009, done: 350, planned: 450 },
    ])
  })

  it("warns about plans that do not make a whole, but for a hundredth", () => {
    const planned = (printed: string) => cardWarnings({ stages: [stage("a", { 2009: `0/${printed}%` })] }).length
    expect([planned("100"), planned("99,99"), planned("100,01"), planned("99,98"), planned("120")]).toEqual([
      0, 0, 0, 1, 1,
    ])
    expect(cardWarnings({ stages: [] })).toEqual([])
    expect(cardWarnings({ stages: [stage("a", { 2009: "0/90%" })] })[0]!.message.pl).toContain("dają 90, a powinny")
  })

  it("adds tenths exactly", () => {
    const tenths = fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(tenths, (parts) => {
        const stages = parts.map((part) => stage("a", { 2009: `0,${String(part).padStart(2, "0")}/1%` }))
        expect(progress({ stages })).toBe(parts.reduce((sum, part) => sum + part, 0))
      }),
    )
  })

  it("is written with as many decimals as it has", () => {
    expect([pointsAsText(100_00), pointsAsText(250), pointsAsText(205), pointsAsText(250, "en")]).toEqual([
      "100",
      "2,5",
      "2,05",
      "2.5",
    ])
  })
})

describe("a stage cell", () => {
  it.each([
    ["5/5%", 500, 500, "points"],
    ["2,5/2.5 %", 250, 250, "points"],
    ["0/10%", 0, 1000, "points"],
    ["10 / 10 %", 1000, 1000, "points"],
    ["5/5", 500, 500, "points"],
    ["-", null, null, "not-planned"],
    ["–", null, null, "not-planned"],
    ["", null, null, "missing"],
    ["bd.", null, null, "missing"],
    ["5%", null, null, "unreadable"],
    ["5/5/5%", null, null, "unreadable"],
    ["2,555/3%", null, null, "unreadable"],
    ["tak", null, null, "unreadable"],
  ])("%j", (printed, done, planned, state) => {
    expect(readStageCell(2010, printed)).toEqual({ year: 2010, printed, done, planned, state })
  })
})
