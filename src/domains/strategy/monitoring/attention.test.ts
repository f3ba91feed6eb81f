import { describe, expect, it } from "vitest"
import { testWorld } from "../../../../tests/support/app.ts"
import { readValue } from "../value-notation.ts"
import { attention } from "./attention.ts"
import { monitoringDocument } from "./monitoring.document.ts"
import type { IndicatorState, StrategyState } from "./strategy-state.ts"

const world = await testWorld()
const ctx = world.ctxOf("visitor")

const stated = (printed: string, statedIn = "") => {
  const reading = readValue(printed)
  return { printed, statedIn, number: reading.value ?? null, isMissing: reading.kind === "missing", reading }
}
const indicator = (id: string, years: Record<number, string>, more: Partial<IndicatorState> = {}): IndicatorState => ({
  ...{ id, name: `Miernik ${id}`, kind: "product", source: "", unit: "", isOwnerless: false, linked: [] },
  years: Object.entries(years).map(([year, printed]) => ({
    year: Number(year),
    actual: [stated(printed)],
    plan: [],
    counted: null,
  })),
  ...more,
})
const state = (indicators: IndicatorState[], planned: number | null = 100_00): StrategyState => ({
  ...{ id: "s", name: "Strategia", progress: null },
  goals: [
    {
      ...{ id: "g", number: "II", name: "Warunki życia", chief: "", progress: null, indicators: [] },
      areas: [
        {
          ...{ id: "a", number: "9", name: "Organizacje", coordinator: "", progress: null, weightSum: 0, indicators },
          tasks: [
            {
              ...{ id: "t", number: "1", name: "Zadanie", weight: null, done: 0 },
              planned,
              progress: null,
              indicators: [],
            },
          ],
        },
      ],
    },
  ],
})
const said = (it: StrategyState) => attention(ctx, it).flatMap((block) => (block.kind === "list" ? block.items : []))

describe("what to look at in a strategy", () => {
  it("is nothing only where nothing is missing, differs or waits", () => {
    const whole = state([indicator("1", { 2024: "5", 2025: "6" })])
    expect(attention(ctx, whole)).toEqual([{ kind: "paragraph", text: "Nic nie wymaga uwagi." }])
    expect(attention(ctx, state([], 99_99))).toEqual([{ kind: "paragraph", text: "Nic nie wymaga uwagi." }])
  })

  it("names linked indicators that state different numbers, once for both; the same number in another print agrees", () => {
    const pair = (own: string, other: string) =>
      state([
        indicator("1", { 2013: own, 2014: "7" }, { linked: ["2"] }),
        indicator("2", { 2013: other, 2014: "7,0" }, { linked: ["1"] }),
      ])
    expect(said(pair("235", "261"))).toEqual(["Miernik 1, 2013: różne źródła podają różne wartości (235; 261)."])
    expect(said(pair("235", "235"))).toEqual([])
    expect(said(pair("235", "bd."))).toEqual([])
  })

  it("names readings that nobody confirmed, with the print", () => {
    expect(said(state([indicator("1", { 2013: "1.149.351.74" })]))).toEqual([
      "Miernik 1, 2013: odczyt czeka na potwierdzenie. Zapis „1.149.351.74”, odczytano 1\u00a0149\u00a0351,74.",
    ])
  })

  it("names tasks whose planned points are no whole, and counts indicators that nobody looks after", () => {
    expect(said(state([indicator("1", { 2025: "5" }, { isOwnerless: true })], 95_50))).toEqual([
      "II.9.1 Zadanie: planowane punkty etapów sumują się do 95,5, nie do 100.",
      "1 miernik nie ma opiekuna.",
    ])
  })

  it("is told of a state kept before readings were, by what it has", () => {
    const { isOwnerless, linked, ...old } = indicator("1", {})
    const year = { year: 2013, plan: [], counted: null }
    const actual = ["235", "261"].map((printed) => ({ printed, number: printed, isMissing: false, statedIn: "" }))
    expect(said(state([{ ...old, years: [{ ...year, actual }] }]))).toEqual([
      "Miernik 1, 2013: różne źródła podają różne wartości (235; 261).",
    ])
  })
})

describe("the report", () => {
  const blocks = (indicators: IndicatorState[]) =>
    monitoringDocument(ctx, state(indicators), { issuedAt: world.clock.now(), subtitle: "" }).blocks

  it("prints a value as it was read and marks an unconfirmed one", () => {
    const shown = blocks([indicator("1", { 2013: "1.149.351.74", 2014: "12 500,5" })])
    const table = shown.find((block) => block.kind === "table" && block.caption === "Mierniki")
    expect(table).toMatchObject({ rows: [["Miernik 1", "1\u00a0149\u00a0351,74\u00a0?", "12\u00a0500,5"]] })
    expect(shown).toContainEqual({ kind: "paragraph", text: "? – odczyt czeka na potwierdzenie", small: true })
  })

  it("draws how many indicators have a value of each year that has come", () => {
    const figures = (indicators: IndicatorState[]) => blocks(indicators).filter((block) => block.kind === "figure")
    expect(figures([indicator("1", { 2024: "5", 2025: "6" }), indicator("2", { 2024: "-" })])).toMatchObject([
      { caption: "Mierniki z wartością za rok", alt: "Ile mierników ma wartość za każdy rok. Wszystkich: 2." },
    ])
    expect(figures([indicator("1", { 2025: "6", 2090: "9" })])).toEqual([])
    const [drawn] = figures([indicator("1", { 2013: "5", 2025: "6" })])
    for (const year of ["2013", "2019", "2025"]) expect(JSON.stringify(drawn)).toContain(`>${year}<`)
  })
})
