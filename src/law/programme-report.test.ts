import { describe, expect, it } from "vitest"
import { reportDeliveryWarnings } from "./programme-report.ts"

describe("the report on the programme of a year", () => {
  it("is in time until 31 May of the next year, also when that is a Sunday: the day never moves", () => {
    expect(reportDeliveryWarnings(2025, "2026-05-31")).toEqual([])
    expect(reportDeliveryWarnings(2025, "2026-06-01")).toMatchObject([
      { code: "yearly-report.late", level: "warning", article: expect.stringContaining("5a ust. 3") },
    ])
  })
})
