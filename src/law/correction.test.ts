import { describe, expect, it } from "vitest"
import { momentAt } from "../lib/dates.ts"
import { type CorrectionFacts, checkAppearance, checkCorrection, earliestCloseAfter } from "./correction.ts"

const facts = (change: Partial<CorrectionFacts>): CorrectionFacts => ({
  kind: "conditions",
  changed: ["pool"],
  closedBefore: momentAt("2026-12-10", "15:30"),
  closes: momentAt("2026-12-10", "15:30"),
  published: { bip: "2026-12-03", board: "2026-12-03", website: "2026-12-03" },
  ...change,
})
const codes = (change: Partial<CorrectionFacts>) => checkCorrection(facts(change)).map(({ code }) => code)

describe("a correction of an announcement", () => {
  it("of its conditions starts the 21 days anew and moves past Christmas", () => {
    expect(earliestCloseAfter(facts({}))?.toString()).toBe("2026-12-28")
    const [problem] = checkCorrection(facts({}))
    expect(problem).toMatchObject({
      code: "correction.window_too_short",
      fix: { field: "closesOn", value: "2026-12-28" },
    })
    expect(codes({ closes: momentAt("2026-12-28", "15:30") })).toEqual([])
  })

  it("counts from the last of the three places", () => {
    const published = { bip: "2026-12-03", board: "2026-12-09", website: "2026-12-03" }
    expect(earliestCloseAfter(facts({ published }))?.toString()).toBe("2026-12-30")
  })

  it("of a slip of the pen moves nothing, and may touch texts only", () => {
    expect(codes({ kind: "editorial", changed: ["title", "rules"] })).toEqual([])
    expect(codes({ kind: "editorial", changed: ["title", "pool"] })).toEqual(["correction.not_editorial"])
    expect(codes({ kind: "editorial", changed: ["closesAt"] })).toEqual(["correction.not_editorial"])
  })

  it("of criteria or of rules for offers is one of conditions, unless only their words change", () => {
    expect(codes({ kind: "editorial", changed: ["criteriaWords", "offerRulesWords"] })).toEqual([])
    for (const fact of ["criteria", "offerRules"]) {
      expect(codes({ kind: "editorial", changed: [fact] })).toEqual(["correction.not_editorial"])
      expect(codes({ changed: [fact] })).toEqual(["correction.window_too_short"])
    }
    expect(codes({ changed: ["criteriaWords"] })).toEqual(["correction.window_too_short"])
  })

  it("may give more time without starting anew, and never less", () => {
    expect(codes({ changed: ["closesAt"], closes: momentAt("2026-12-14", "15:30") })).toEqual([])
    expect(codes({ changed: ["closesAt"], closes: momentAt("2026-12-09", "15:30") })).toEqual(["correction.less_time"])
    expect(codes({ changed: ["closesAt", "pool"], closes: momentAt("2026-12-14", "15:30") })).toEqual([
      "correction.window_too_short",
    ])
  })

  it("that appeared later than foreseen leaves 21 days or asks for a later closing", () => {
    const last = Temporal.PlainDate.from("2026-12-03")
    expect(checkAppearance({ last, closes: momentAt("2026-12-28", "12:00") })).toEqual([])
    expect(checkAppearance({ last, closes: momentAt("2026-12-23", "23:59") })).toMatchObject([
      { code: "appearance.window_too_short", article: "art. 13 ust. 1 UDPPiW" },
    ])
  })

  it("changes something", () => {
    expect(codes({ changed: [] })).toEqual(["correction.nothing"])
  })
})
