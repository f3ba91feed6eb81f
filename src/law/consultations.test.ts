import { describe, expect, it } from "vitest"
import { ATTACHED_OPINION_BASIS, CONSULTATION_BASIS, isOpinionWaived, opinionTerm } from "./consultations.ts"

describe("the opinion of the council of public benefit", () => {
  it("has 14 days from delivery for a programme and a strategy, moved past free days (art. 41i ust. 2)", () => {
    for (const kind of ["programme", "strategy"] as const) {
      const term = opinionTerm(kind, "2026-10-18")
      expect(term?.dueOn.toString()).toBe("2026-11-02")
      expect(term?.basis).toBe("art. 41i ust. 2 UDPPiW")
    }
  })

  it("has no statutory term for other drafts: only that of the local resolution", () => {
    expect(opinionTerm("act", "2026-10-18")).toBeUndefined()
    const local = opinionTerm("act", "2026-10-18", { days: 21, resolution: "XII/150/2024" })
    expect(local?.dueOn.toString()).toBe("2026-11-09")
    expect(local?.basis).toBe("XII/150/2024")
  })

  it("is waived, not negative, by silence until the end of the last day", () => {
    const silent = { dueOn: "2026-11-02", givenOn: null }
    expect(isOpinionWaived(silent, Temporal.PlainDate.from("2026-11-02"))).toBe(false)
    expect(isOpinionWaived(silent, Temporal.PlainDate.from("2026-11-03"))).toBe(true)
    expect(isOpinionWaived({ ...silent, givenOn: "2026-11-02" }, Temporal.PlainDate.from("2026-11-30"))).toBe(false)
  })
})

it("names the articles of consultations", () => {
  expect(CONSULTATION_BASIS).toBe("art. 5 ust. 5 UDPPiW")
  expect(ATTACHED_OPINION_BASIS).toBe("art. 5a ust. 2a UDPPiW")
})
