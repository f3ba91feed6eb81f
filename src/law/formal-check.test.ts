import { describe, expect, it } from "vitest"
import { CORRECTION_TERM, formalBasis } from "./formal-check.ts"

const day = Temporal.PlainDate.from

describe("conditions of an offer's form", () => {
  it.each([
    ["in-time", "art. 13 ust. 2 pkt 5 UDPPiW"],
    ["complete", "art. 14 ust. 1 UDPPiW"],
    ["statutory-activity", "art. 11 ust. 1 UDPPiW"],
  ] as const)("name the article of %s", (code, article) => {
    expect(formalBasis(code, day("2026-11-24"))).toBe(article)
  })

  it("are not known before the act said so", () => {
    expect(() => formalBasis("complete", day("2010-03-11"))).toThrow(RangeError)
    expect(formalBasis("complete", day("2010-03-12"))).toContain("art. 14")
  })

  it("leave an organisation at least over a weekend to mend its offer", () => {
    expect(CORRECTION_TERM.leastDays).toBeGreaterThanOrEqual(3)
    expect(CORRECTION_TERM.usualDays).toBeGreaterThanOrEqual(CORRECTION_TERM.leastDays)
  })
})
