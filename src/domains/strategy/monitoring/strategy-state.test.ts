import { describe, expect, it } from "vitest"
import { hasValue, type IndicatorState, type StrategyState, stateChanges, yearAsText } from "./strategy-state.ts"

const indicator = (id: string, years: IndicatorState["years"]): IndicatorState => ({
  ...{ id, name: `Miernik ${id}`, kind: "product", source: "MOPR", unit: "", years },
})
const actual = (year: number, ...printed: string[]) => ({
  year,
  actual: printed.map((each) => ({ printed: each, number: each, isMissing: false, statedIn: "" })),
  plan: [],
  counted: null,
})
const state = (
  progress: number | null,
  tasks: { id: string; progress: number | null }[],
  indicators: IndicatorState[] = [],
): StrategyState => ({
  id: "s",
  name: "Strategia",
  progress,
  goals: [
    {
      ...{ id: "g", number: "II", name: "Warunki życia", chief: "", progress, indicators: [] },
      areas: [
        {
          ...{ id: "a", number: "9", name: "Organizacje", coordinator: "", progress, weightSum: 10_000, indicators },
          tasks: tasks.map(({ id, progress: own }) => ({
            ...{
              id,
              number: id,
              name: `Zadanie ${id}`,
              weight: null,
              done: own,
              planned: null,
              progress: own,
              indicators: [],
            },
          })),
        },
      ],
    },
  ],
})

describe("changes between two states of a strategy", () => {
  it("are none between a state and itself", () => {
    const same = state(500, [{ id: "1", progress: 5_000 }], [indicator("i", [actual(2026, "89")])])
    expect(stateChanges(same, structuredClone(same), "pl")).toEqual({
      ...{ progress: { before: 500, after: 500 }, areas: [], tasks: [], indicators: [] },
    })
  })

  it("name tasks that moved, came and went, each with its place", () => {
    const before = state(500, [
      { id: "1", progress: 5_000 },
      { id: "2", progress: null },
    ])
    const after = state(600, [
      { id: "1", progress: 7_000 },
      { id: "3", progress: 0 },
    ])
    const { tasks, areas } = stateChanges(before, after, "pl")
    expect(tasks.map(({ place, kind, progress }) => [place, kind, progress.before, progress.after])).toEqual([
      ["II.9.1", "changed", 5_000, 7_000],
      ["II.9.3", "added", null, 0],
      ["II.9.2", "removed", null, null],
    ])
    expect(areas).toEqual([{ id: "a", name: "Organizacje", progress: { before: 500, after: 600 } }])
  })

  it("name each year of an indicator whose value is another one, a missing one as empty", () => {
    const before = state(0, [], [indicator("i", [actual(2025, "80"), actual(2026, "89")])])
    const after = state(0, [], [indicator("i", [actual(2025, "80"), actual(2026, "91"), actual(2027, "95")])])
    expect(
      stateChanges(before, after, "pl").indicators.map(({ year, value }) => [year, value.before, value.after]),
    ).toEqual([
      [2026, "89", "91"],
      [2027, "", "95"],
    ])
  })

  it("name the values of an indicator and of a year that are gone", () => {
    const before = state(
      0,
      [],
      [indicator("i", [actual(2025, "80")]), indicator("j", [actual(2024, "7"), actual(2025, "8")])],
    )
    const after = state(0, [], [indicator("j", [actual(2025, "8")])])
    expect(
      stateChanges(before, after, "pl").indicators.map(({ id, year, value }) => [id, year, value.before, value.after]),
    ).toEqual([
      ["j", 2024, "7", ""],
      ["i", 2025, "80", ""],
    ])
  })

  it("are the same in every language: what was counted is kept as a number", () => {
    const counted = { quantity: 123_456, unit: "grosze" as const, mark: null }
    const same = state(0, [], [indicator("i", [{ ...actual(2025), counted }])])
    expect(stateChanges(same, structuredClone(same), "en").indicators).toEqual([])
    expect(yearAsText({ actual: [], counted }, "en")).toBe("PLN\u00a01,234.56")
  })

  it("keep figures of two sources side by side", () => {
    expect(yearAsText(actual(2013, "235", "261"), "pl")).toBe("235 / 261")
  })
})

describe("an indicator", () => {
  it("has no value where its sources only say that there are no data", () => {
    const said = (isMissing: boolean) => [{ printed: "-", number: null, isMissing, statedIn: "" }]
    expect(hasValue(indicator("i", []))).toBe(false)
    expect(hasValue(indicator("i", [{ ...actual(2025), actual: said(true), plan: said(true) }]))).toBe(false)
    expect(
      hasValue(
        indicator("i", [
          { ...actual(2025), actual: said(true) },
          { ...actual(2026), actual: said(false) },
        ]),
      ),
    ).toBe(true)
    expect(hasValue(indicator("i", [{ ...actual(2025), counted: { quantity: 0, unit: "things", mark: null } }]))).toBe(
      true,
    )
  })
})
