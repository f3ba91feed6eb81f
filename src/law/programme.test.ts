import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { PRINCIPLES } from "./principles.ts"
import {
  adoptionWarnings,
  consultationWarnings,
  lastDayOfAdoption,
  type PartFacts,
  type PartKey,
  PROGRAMME_PARTS,
  type ProgrammeFacts,
  programmeGaps,
} from "./programme.ts"
import { reportTerm } from "./programme-report.ts"

const empty: PartFacts = { hasText: false, choices: [], from: null, to: null, amount: null, tasks: [] }

const filled: Record<PartKey, PartFacts> = {
  aims: { ...empty, hasText: true },
  principles: { ...empty, choices: PRINCIPLES.map(({ key }) => key) },
  scope: { ...empty, choices: ["17"] },
  forms: { ...empty, choices: ["commissioning"] },
  priorities: { ...empty, tasks: [{ plannedMoney: 1000, sphere: "17" }] },
  period: { ...empty, from: "2027-01-01", to: "2027-12-31" },
  way: { ...empty, hasText: true },
  money: { ...empty, amount: 1000 },
  assessment: { ...empty, hasText: true },
  making: { ...empty, hasText: true },
  committees: { ...empty, hasText: true },
}

const gaps = (parts: Partial<Record<PartKey, PartFacts>> = {}, more: Partial<ProgrammeFacts> = {}) =>
  programmeGaps({ yearFrom: 2027, yearTo: 2027, parts: { ...filled, ...parts }, ...more })

describe("the eleven parts of art. 5a ust. 4", () => {
  it("are points 1 to 11, each with its article", () => {
    expect(PROGRAMME_PARTS.map(({ pkt }) => pkt)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
    expect(PROGRAMME_PARTS[9]).toMatchObject({ key: "making", article: "art. 5a ust. 4 pkt 10 UDPPiW" })
  })

  it("keep a programme from the council exactly while one of them is empty", () => {
    expect(gaps()).toEqual([])
    const keys = PROGRAMME_PARTS.map(({ key }) => key)
    fc.assert(
      fc.property(fc.subarray(keys), (left) => {
        const errors = gaps(Object.fromEntries(left.map((key) => [key, empty]))).filter(({ level }) => !level)
        expect(errors.map(({ field }) => field)).toEqual(left)
      }),
    )
  })
})

describe("a programme ready for the council", () => {
  it("has dates in the right order within its years", () => {
    const codes = (from: string, to: string) => gaps({ period: { ...empty, from, to } }).map(({ code }) => code)
    expect(codes("2027-06-01", "2027-05-31")).toEqual(["programme.datesReversed"])
    expect(codes("2026-12-31", "2027-12-31")).toEqual(["programme.otherYears"])
    expect(codes("2027-01-01", "2028-01-01")).toEqual(["programme.otherYears"])
    expect(gaps({ period: { ...empty, from: "2027-01-01", to: "2030-12-31" } }, { yearTo: 2030 })).toEqual([])
  })

  it("may plan nothing, but must say so", () => {
    expect(
      gaps({ money: { ...empty, amount: 0 }, priorities: { ...empty, tasks: [{ plannedMoney: null, sphere: "17" }] } }),
    ).toEqual([])
  })

  it("is only warned of principles left out, tasks outside its spheres and tasks above its money", () => {
    const warnings = gaps({
      principles: { ...empty, hasText: true, choices: ["openness"] },
      priorities: { ...empty, tasks: [{ plannedMoney: 1001, sphere: "16" }] },
    })
    expect(warnings.map(({ code, level }) => [code, level])).toEqual([
      ["programme.principlesLeftOut", "warning"],
      ["programme.spheresLeftOut", "warning"],
      ["programme.tasksAboveMoney", "warning"],
    ])
    expect(warnings[0]!.message.pl).toContain("pomocniczość")
  })
})

describe("a consultation", () => {
  it("ends before the council adopts the programme", () => {
    const codes = (until: string | undefined) => consultationWarnings(until, "2026-11-26").map(({ code }) => code)
    expect(codes("2026-11-25")).toEqual([])
    expect(codes("2026-11-26")).toEqual(["programme.consultation"])
    expect(codes(undefined)).toEqual(["programme.consultation"])
  })
})

describe("the terms of a programme", () => {
  it("are 30 November before its year and 31 May after it", () => {
    expect(lastDayOfAdoption(2027).toString()).toBe("2026-11-30")
    expect(reportTerm(2027).end.toString()).toBe("2028-05-31")
  })

  it("passed, are a warning for a programme of a year and nothing for one of several years", () => {
    const annual = { kind: "annual", yearFrom: 2027 } as const
    expect(adoptionWarnings(annual, "2026-11-30")).toEqual([])
    expect(adoptionWarnings(annual, "2026-12-01")).toMatchObject([
      { level: "warning", article: "art. 5a ust. 1 UDPPiW" },
    ])
    expect(adoptionWarnings({ ...annual, kind: "multi-year" }, "2027-03-01")).toEqual([])
  })
})
