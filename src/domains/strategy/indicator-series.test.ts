import { describe, expect, it } from "vitest"
import { allFacts } from "../../app/facts.ts"
import { measuredOf } from "./facts/filled.ts"
import { lineOf, yearsOfIndicator, yearsOfTable } from "./indicator-series.ts"
import { readValue } from "./value-notation.ts"

const stated = (year: number, printed: string) => ({ year, printed, reading: readValue(printed) })
const live = { sum: 1_250_000, things: 2 }
const source = allFacts.find(({ key }) => key === "city-budget-amount")!
const filled = {
  ...{ source, sphere: null, unitId: null },
  years: [measuredOf(2016, { live, frozen: null, override: null })],
}

describe("the years of a table", () => {
  it("are those of the card and those counted, in order however the card prints them", () => {
    expect(yearsOfTable([2009, 2011, 2010], [filled])).toEqual([2009, 2010, 2011, 2016])
  })
})

describe("one year of an indicator", () => {
  it("keeps what is stated beside what is counted", () => {
    const [year] = yearsOfIndicator([2016], { values: [stated(2016, "12 000")] }, filled)
    expect(year).toMatchObject({ stated: { printed: "12 000" }, measured: { sum: 1_250_000 } })
  })
})

describe("a line over time", () => {
  it("is of what is stated, with a gap for a missing value, and leaves out what was counted otherwise", () => {
    const values = [stated(2011, "10"), stated(2012, "-"), stated(2013, "11")]
    const years = yearsOfIndicator([2011, 2012, 2013, 2016], { values }, filled)
    expect(lineOf(years, "grosze")).toEqual([10, null, 11])
  })

  it("is of what was counted where nothing is stated", () => {
    const years = yearsOfIndicator([2013, 2016], { values: [] }, filled)
    expect(lineOf(years, "grosze")).toEqual([12_500])
  })

  it("never reads a missing value as zero", () => {
    const years = yearsOfIndicator([2012, 2013], { values: [stated(2012, "-"), stated(2013, "bd.")] }, undefined)
    expect(lineOf(years, undefined)).toEqual([null, null])
  })
})
