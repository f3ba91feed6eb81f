import { describe, expect, it } from "vitest"
import { callSamples } from "./call.samples.ts"
import { type CallState, callPhase, callTransitions, leastOwnShare, maxPointsOf, mayHappen } from "./call.ts"

const at = (moment: string) => Temporal.Instant.from(moment)

describe("the phase of a call", () => {
  const call = callSamples.published

  it("is announced until the last of the three announcements appears", () => {
    expect(callPhase(call, at("2026-12-01T08:59:59Z"))).toBe("announced")
    expect(callPhase(call, at("2026-12-01T09:00:00Z"))).toBe("open")
  })

  it("is open through the closing moment and not a moment longer", () => {
    expect(callPhase(call, at("2026-12-28T14:30:00Z"))).toBe("open")
    expect(callPhase(call, at("2026-12-28T14:30:00.001Z"))).toBe("evaluation")
    expect(callPhase(call, at("2026-12-28T14:30:01Z"))).toBe("evaluation")
  })

  it("follows the state once there is a decision or an annulment", () => {
    expect(callPhase(callSamples.decided, at("2026-12-10T10:00:00Z"))).toBe("decided")
    expect(callPhase(callSamples.annulled, at("2026-12-10T10:00:00Z"))).toBe("annulled")
  })

  it("is a draft whatever its dates say", () => {
    expect(callPhase(callSamples.completeDraft, at("2026-12-10T10:00:00Z"))).toBe("draft")
    expect(callPhase(callSamples.emptyDraft, at("2026-12-10T10:00:00Z"))).toBe("draft")
  })
})

describe("the states of a call", () => {
  it("are left only by the listed events", () => {
    expect(mayHappen("call.published", "drafted")).toBe(true)
    for (const state of ["published", "decided", "annulled"] as CallState[])
      expect(mayHappen("call.published", state)).toBe(false)
    expect(mayHappen("call.annulled", "decided")).toBe(false)
  })

  it("end with a decision or an annulment", () => {
    const left = new Set<CallState>(callTransitions.map((transition) => transition.from))
    expect(left.has("decided")).toBe(false)
    expect(left.has("annulled")).toBe(false)
  })
})

describe("the sums of a call", () => {
  it("add up the points of the criteria", () => {
    expect(maxPointsOf(callSamples.published.criteria)).toBe(100)
    expect(maxPointsOf([])).toBe(0)
  })

  it("leave an own contribution only where the grant supports and has a limit", () => {
    expect(leastOwnShare(callSamples.published)).toBe(1000)
    expect(leastOwnShare({ form: "entrust", maxGrantShare: 9000 })).toBeNull()
    expect(leastOwnShare({ form: "support", maxGrantShare: null })).toBeNull()
    expect(leastOwnShare({ form: "support", maxGrantShare: 10_000 })).toBeNull()
  })
})
