import { describe, expect, it } from "vitest"
import { findParameter, parameterOn, parameters } from "./parameters.ts"

describe("statutory parameters", () => {
  it("raise the small-grant limits for offers filed from 1 September 2026", () => {
    expect(parameterOn("SMALL_GRANT_PER_TASK", "2026-08-31").value).toBe(1_000_000)
    expect(parameterOn("SMALL_GRANT_PER_TASK", "2026-09-01").value).toBe(2_000_000)
    expect(parameterOn("SMALL_GRANT_PER_YEAR", "2026-08-31").value).toBe(2_000_000)
    expect(parameterOn("SMALL_GRANT_PER_YEAR", "2026-09-01").value).toBe(4_000_000)
    expect(parameterOn("SMALL_GRANT_SHARE_OF_PLAN", "2026-08-31").value).toBe(2000)
    expect(parameterOn("SMALL_GRANT_SHARE_OF_PLAN", "2026-09-01").value).toBe(3000)
  })

  it("have no longest small-grant task after August 2026", () => {
    expect(findParameter("SMALL_GRANT_LONGEST_TASK", "2026-08-31")?.value).toBe(90)
    expect(findParameter("SMALL_GRANT_LONGEST_TASK", "2026-09-01")).toBeUndefined()
  })

  it("give the tolerance that contracts on the template of 2019 usually have", () => {
    expect(parameterOn("CONTRACT_COST_TOLERANCE", "2026-11-24").value).toBe(1000)
    expect(findParameter("CONTRACT_COST_TOLERANCE", "2019-02-28")).toBeUndefined()
  })

  it("refuse a day before the table begins", () => {
    expect(() => parameterOn("CONTRACT_LONGEST", "2001-01-01")).toThrow(RangeError)
  })

  it("never overlap and say when they were read", () => {
    for (const row of parameters) {
      expect(row.validTo === undefined || row.validFrom <= row.validTo, row.code).toBe(true)
      for (const other of parameters) {
        if (other === row || other.code !== row.code) continue
        const apart = (row.validTo ?? "9999") < other.validFrom || (other.validTo ?? "9999") < row.validFrom
        expect(apart, `${row.code} ${row.validFrom}`).toBe(true)
      }
      if (row.mark.startsWith("verified")) expect(row.verifiedOn, row.code).toMatch(/^\d{4}-\d{2}-\d{2}$/)
      else expect(row.verifiedOn, row.code).toBeUndefined()
    }
  })
})
