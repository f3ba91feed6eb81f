import { describe, expect, it } from "vitest"
import { isStageKey, STAGE_KEYS, type StageKey, stageClock, stageName, stageNumber } from "./programme-stages.ts"

const facts = { kind: "annual" as const, yearFrom: 2027, yearTo: 2027, opinionAskedOn: null }
const end = (key: StageKey, change: Partial<Parameters<typeof stageClock>[1]> = {}) =>
  stageClock(key, { ...facts, ...change })?.end.toString()

describe("the six stages of a programme", () => {
  it("are numbered and named as the card prints them", () => {
    expect(STAGE_KEYS.map((key) => `${stageNumber(key)}. ${stageName(key).pl}`)).toEqual([
      "1. Opracowanie programu współpracy",
      "2. Konsultowanie gotowego programu z organizacjami pozarządowymi",
      "3. Przedstawienie Programu Prezydentowi i Radzie Miasta",
      "4. Zatwierdzenie Programu przez Radę Miasta i podjęcie uchwały",
      "5. Realizacja Programu w ciągu roku",
      "6. Monitorowanie w ciągu roku programu",
    ])
    expect(isStageKey("drafting")).toBe(true)
    expect(isStageKey("toString")).toBe(false)
  })
})

describe("the statutory clock of a stage", () => {
  it("is 30 November of the year before and 31 May of the year after, and neither moves from a Sunday", () => {
    expect(end("adopting")).toBe("2026-11-30")
    // 30 November 2025 was a Sunday; so is 31 May 2026.
    expect(end("adopting", { yearFrom: 2026 })).toBe("2025-11-30")
    expect(end("monitoring", { yearTo: 2025 })).toBe("2026-05-31")
  })

  it("gives the council of public benefit 14 days from the delivery, moved past All Saints", () => {
    expect(end("presenting")).toBeUndefined()
    expect(end("presenting", { opinionAskedOn: "2026-10-18" })).toBe("2026-11-02")
    expect(end("presenting", { opinionAskedOn: "2026-10-05" })).toBe("2026-10-19")
  })

  it("names its article and what missing it means", () => {
    expect(stageClock("adopting", facts)).toMatchObject({
      article: "art. 5a ust. 1 UDPPiW",
      consequence: { pl: "naruszenie ustawy przez organ" },
    })
    expect(stageClock("presenting", { ...facts, opinionAskedOn: "2026-10-18" })).toMatchObject({
      article: "art. 41i ust. 2 UDPPiW",
      consequence: { pl: "rada rezygnuje z opinii" },
    })
  })

  it("does not judge by rules that came later, nor a programme of several years by that of a year", () => {
    expect(end("adopting", { yearFrom: 2009, yearTo: 2009 })).toBeUndefined()
    expect(end("monitoring", { yearFrom: 2013, yearTo: 2013 })).toBeUndefined()
    expect(end("adopting", { kind: "multi-year", yearTo: 2030 })).toBeUndefined()
    for (const key of ["drafting", "consulting", "carrying-out"] as const) expect(end(key)).toBeUndefined()
  })
})
