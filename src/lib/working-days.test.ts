import Holidays from "date-holidays"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  addWorkingDays,
  easterSunday,
  freeDayName,
  holidaysOf,
  isFreeDay,
  isWorkingDay,
  rollForward,
} from "./working-days.ts"

const day = (text: string) => Temporal.PlainDate.from(text)
const anyDay = fc.integer({ min: 0, max: 365 * 24 }).map((days) => day("2012-01-01").add({ days }))

describe("statutory free days", () => {
  const oracle = new Holidays("PL", { types: ["public"] })

  it.each(Array.from({ length: 24 }, (_, index) => 2012 + index))("agree with date-holidays in %i", (year) => {
    const expected = oracle.getHolidays(year).map((holiday) => holiday.date.slice(0, 10))
    expect([...holidaysOf(year).keys()].sort()).toEqual([...new Set(expected)].sort())
  })

  it("include 24 December from 2025 only, and 6 January from 2011 only", () => {
    expect(isFreeDay(day("2024-12-24"))).toBe(false)
    expect(isFreeDay(day("2025-12-24"))).toBe(true)
    expect(isFreeDay(day("2010-01-06"))).toBe(false)
    expect(isFreeDay(day("2011-01-06"))).toBe(true)
  })

  it("are 14 since 2025, and every Sunday", () => {
    expect(holidaysOf(2026).size).toBe(14)
    expect(freeDayName(day("2026-11-29"))?.pl).toBe("niedziela")
    expect(freeDayName(day("2026-06-04"))?.pl).toBe("Boże Ciało")
  })

  it("do not include Saturday, which is no working day either", () => {
    expect(isFreeDay(day("2026-11-28"))).toBe(false)
    expect(isWorkingDay(day("2026-11-28"))).toBe(false)
  })

  it("do not include 24 April, the Day of Civil Society", () => {
    expect(isWorkingDay(day("2028-04-24"))).toBe(true)
  })

  it("follow Easter", () => {
    expect([2026, 2027, 2028].map((year) => easterSunday(year).toString())).toEqual([
      "2026-04-05",
      "2027-03-28",
      "2028-04-16",
    ])
  })
})

describe("counting working days", () => {
  it.each([
    ["2026-12-18", 7, "2026-12-31"],
    ["2026-04-30", 7, "2026-05-12"],
    ["2026-11-09", 7, "2026-11-19"],
    ["2026-12-28", 0, "2026-12-28"],
    ["2026-12-28", -1, "2026-12-23"],
  ])("goes from %s by %i", (start, count, end) => {
    expect(addWorkingDays(day(start), count).toString()).toBe(end)
  })

  it("rolls to the next day that is neither free nor a Saturday", () => {
    expect(rollForward(day("2026-12-24")).toString()).toBe("2026-12-28")
    expect(rollForward(day("2024-12-24")).toString()).toBe("2024-12-24")
    expect(rollForward(day("2027-01-30")).toString()).toBe("2027-02-01")
  })

  it("passes exactly the asked number of working days", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 40 }), (start, count) => {
        const end = addWorkingDays(start, count)
        let passed = 0
        for (let d = start.add({ days: 1 }); Temporal.PlainDate.compare(d, end) <= 0; d = d.add({ days: 1 })) {
          if (isWorkingDay(d)) passed++
        }
        expect(passed).toBe(count)
        expect(isWorkingDay(end)).toBe(true)
      }),
    )
  })
})
