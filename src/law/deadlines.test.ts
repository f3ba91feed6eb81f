import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { isWorkingDay } from "../lib/working-days.ts"
import { type DeadlineCode, deadlineRegister } from "./deadline-register.ts"
import { daysOf, deadline, deadlineRule, earliestClose } from "./deadlines.ts"

const ends = (code: DeadlineCode, trigger: string) => {
  const { rawEnd, end } = deadline(code, trigger)
  return [rawEnd.toString(), end.toString()]
}

const anyTrigger = fc
  .integer({ min: 0, max: 365 * 15 })
  .map((days) => Temporal.PlainDate.from("2020-01-01").add({ days }))

describe("deadlines", () => {
  it.each<[DeadlineCode, string, string, string]>([
    ["OKO_MIN_OPEN", "2026-12-03", "2026-12-24", "2026-12-28"],
    ["OKO_MIN_OPEN", "2026-12-01", "2026-12-22", "2026-12-22"],
    ["OKO_MIN_OPEN", "2024-12-03", "2024-12-24", "2024-12-24"],
    ["FINAL_REPORT", "2026-12-31", "2027-01-30", "2027-02-01"],
    ["OWN_INITIATIVE", "2027-01-31", "2027-02-28", "2027-03-01"],
    ["OWN_INITIATIVE", "2027-01-29", "2027-02-28", "2027-03-01"],
    ["SG_PUBLISH", "2026-12-18", "2026-12-31", "2026-12-31"],
    ["SG_PUBLISH", "2026-04-30", "2026-05-12", "2026-05-12"],
    ["SG_PUBLISH", "2026-11-09", "2026-11-19", "2026-11-19"],
    ["SG_COMMENTS", "2026-12-17", "2026-12-24", "2026-12-28"],
    ["RADA_OPINION", "2026-10-18", "2026-11-01", "2026-11-02"],
    ["OKO_REASONS", "2026-12-24", "2027-01-23", "2027-01-25"],
    ["REFUND_UNUSED", "2026-12-10", "2026-12-25", "2026-12-28"],
    ["REFUND_FINDING", "2026-12-10", "2026-12-25", "2026-12-28"],
    ["RADA_CREATE", "2026-12-31", "2027-02-28", "2027-03-01"],
  ])("%s from %s ends on %s, moved to %s", (code, trigger, rawEnd, end) => {
    expect(ends(code, trigger)).toEqual([rawEnd, end])
  })

  it("does not move the fixed days of the authority", () => {
    expect(ends("PROGRAMME", "2026-01-01")).toEqual(["2025-11-30", "2025-11-30"])
    expect(ends("PROGRAMME_REPORT", "2025-12-31")).toEqual(["2026-05-31", "2026-05-31"])
    expect(ends("A11Y_REVIEW", "2026-02-10")).toEqual(["2027-03-31", "2027-03-31"])
  })

  it("ends the use of a grant 14 days after the task but never after 31 December", () => {
    expect(ends("GRANT_USE", "2026-10-31")[1]).toBe("2026-11-14")
    expect(ends("GRANT_USE", "2026-12-31")[1]).toBe("2026-12-31")
    expect(ends("GRANT_USE_ABROAD", "2026-12-12")[1]).toBe("2026-12-31")
    expect(ends("GRANT_USE_ABROAD", "2026-11-01")[1]).toBe("2026-11-22")
  })

  it("keeps documents for five whole years after the year of the task, and things for five years from their purchase", () => {
    expect(ends("DOCS_RETENTION", "2026-03-15")[1]).toBe("2031-12-31")
    expect(ends("THINGS_NOT_SOLD", "2026-03-15")[1]).toBe("2031-03-15")
  })

  it("returns the grant of a whole budget year by 31 January", () => {
    expect(ends("REFUND_YEAR", "2026-12-31")).toEqual(["2027-01-31", "2027-02-01"])
  })

  it("takes the Polish day of a moment as the trigger", () => {
    const moment = Temporal.Instant.from("2026-11-30T23:30:00Z")
    expect(deadline("OKO_MIN_OPEN", moment).rawEnd.toString()).toBe("2026-12-22")
  })

  it("counts 21 days to the earliest closing of a call", () => {
    expect(earliestClose("2026-12-03").toString()).toBe("2026-12-28")
  })

  it("tells the length of a term in days and refuses for others", () => {
    expect(daysOf("FINAL_REPORT", "2026-12-31")).toBe(30)
    expect(daysOf("SG_PUBLISH", "2026-12-31")).toBe(7)
    expect(() => daysOf("PROGRAMME", "2026-12-31")).toThrow(RangeError)
    expect(() => deadlineRule("OKO_MIN_OPEN", "2003-01-01")).toThrow(RangeError)
  })

  it("never ends a rolled term on a free day nor before the counted end", () => {
    const rolled = deadlineRegister.filter((rule) => rule.roll).map((rule) => rule.code)
    fc.assert(
      fc.property(anyTrigger, fc.constantFrom(...rolled), (trigger, code) => {
        const { rawEnd, end } = deadline(code, trigger)
        expect(isWorkingDay(end)).toBe(true)
        expect(Temporal.PlainDate.compare(end, rawEnd)).toBeGreaterThanOrEqual(0)
        expect(rawEnd.until(end).days).toBeLessThanOrEqual(5)
      }),
    )
  })
})

describe("the deadline register", () => {
  it("has one wording of each term on each day, with its article", () => {
    for (const rule of deadlineRegister) {
      const same = deadlineRegister.filter((other) => other.code === rule.code && other.validFrom === rule.validFrom)
      expect(same, rule.code).toHaveLength(1)
      expect(rule.basis, rule.code).toMatch(/art\.|§/)
      expect(rule.mark.startsWith("verified") ? rule.verifiedOn : "", rule.code).toBeDefined()
    }
  })
})
