import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { readValue } from "../value-notation.ts"
import { conflictingYears, inForce, type LevelValue, linesOf, yearsOf, yearsToShow } from "./indicator-lines.ts"

const at = Temporal.Instant.from("2026-03-03T09:00:00Z")
const value = (year: number, printed: string, more: Partial<LevelValue> = {}): LevelValue => ({
  ...{ indicatorId: "one", year, role: "actual", statedIn: "Strona programu", version: 1, printed },
  ...{ reading: readValue(printed, { money: true }), recordedAt: at, recordedBy: null },
  ...more,
})
const linked = (values: LevelValue[]) => [
  { id: "two", name: "Kwota środków", place: "1. Program współpracy", href: "/", values },
]

/** The money of programme 9 as two pages of one city print it (aligned to end in 2013). */
const PAGE = [
  value(2009, "787 785.00"),
  value(2010, "4 499 986.91"),
  value(2011, "833 048.67"),
  value(2012, "1 183 455.91"),
  value(2013, "3 280 443"),
]
const CARD = [
  value(2009, "818785.00", { statedIn: "" }),
  value(2010, "856203.89", { statedIn: "" }),
  value(2011, "833048.67", { statedIn: "" }),
  value(2012, "1 183 455.91", { statedIn: "" }),
  value(2013, "1.149.351.74", { statedIn: "" }),
]

describe("the lines of an indicator", () => {
  it("keep the figures of the page and of the card side by side and name the years in which they differ", () => {
    const lines = linesOf(PAGE, linked(CARD))
    expect(lines).toHaveLength(2)
    expect(lines[1]?.linked?.id).toBe("two")
    expect(conflictingYears(lines)).toEqual([2009, 2010, 2013])
    expect(lines[0]?.values.get(2009)?.printed).toBe("787 785.00")
    expect(lines[1]?.values.get(2009)?.printed).toBe("818785.00")
  })

  it("see no conflict between a number and a missing one, nor between plan and actual", () => {
    const lines = linesOf([
      value(2012, "10"),
      value(2012, "bd.", { statedIn: "Sprawozdanie" }),
      value(2012, "12", { role: "plan" }),
    ])
    expect(conflictingYears(lines)).toEqual([])
    expect(lines.at(-1)?.role).toBe("plan")
  })

  it("see one number in two notations", () => {
    expect(
      conflictingYears(linesOf([value(2012, "1 183 455.91"), value(2012, "1183455,91", { statedIn: "Inne" })])),
    ).toEqual([])
  })

  it("put years in order, whatever their order in print", () => {
    expect(yearsOf(linesOf([value(2011, "1"), value(2009, "2"), value(2010, "3")]))).toEqual([2009, 2010, 2011])
  })
})

const statement = fc.record({
  year: fc.integer({ min: 2009, max: 2012 }),
  role: fc.constantFrom("actual" as const, "plan" as const),
  statedIn: fc.constantFrom("Strona", "Sprawozdanie"),
  printed: fc.integer({ min: 0, max: 9 }).map(String),
})

describe("statements", () => {
  it("are in force once for each year, role and source: the newest", () => {
    fc.assert(
      fc.property(fc.array(statement, { maxLength: 40 }), (list) => {
        const all = list.map(({ year, printed, ...more }, n) => value(year, printed, { ...more, version: n + 1 }))
        const current = inForce(all)
        const keyOf = (each: LevelValue) => `${each.year} ${each.role} ${each.statedIn}`
        expect(new Set(current.map(keyOf)).size).toBe(current.length)
        for (const each of current) expect(all.findLast((one) => keyOf(one) === keyOf(each))).toBe(each)
        expect(new Set(all.map(keyOf)).size).toBe(current.length)
      }),
    )
  })
})

describe("the years of a table with room for some", () => {
  const shown = (...all: number[]) => yearsToShow(all, { thisYear: 2026, most: 3 })

  it("are the last that have come, whatever is planned ahead", () => {
    expect(shown(2023, 2024, 2025, 2026, 2030, 2035)).toEqual([2024, 2025, 2026])
  })

  it("are filled up with the nearest ahead where fewer have come", () => {
    expect(shown(2026, 2027, 2030, 2035)).toEqual([2026, 2027, 2030])
    expect(shown(2030)).toEqual([2030])
    expect(shown()).toEqual([])
  })
})
