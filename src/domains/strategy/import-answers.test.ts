import { describe, expect, it } from "vitest"
import { type CardReading, readCards } from "./card-reader/read-card.ts"
import { answersOf, NO_ANSWERS, questionsOf, settleReading, suggestMeasure } from "./import-answers.ts"
import { LESZNO_CARD, ROUGH_CARD } from "./strategy.samples.ts"

function read(text: string): CardReading {
  const result = readCards(text)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.cards[0]!
}
const leszno = read(LESZNO_CARD)
const rough = read(ROUGH_CARD)
const GUESS = "indicators.2.values.2013"

describe("a settled reading", () => {
  it("takes a guess that was seen as said, and keeps one left for later with its question", () => {
    const said = settleReading(leszno, NO_ANSWERS)
    const later = settleReading(leszno, answersOf(leszno, {}))
    if (!said.ok || !later.ok) throw new Error("the sample can be settled")
    expect(said.value.card.indicators[2]!.values[4]!.reading.confidence).toBe("certain")
    expect(later.value.card.indicators[2]!.values[4]).toEqual(leszno.card.indicators[2]!.values[4])
  })

  it("refuses a card with gaps, and an unclear value may be left for later", () => {
    const outcome = settleReading(rough, { ...NO_ANSWERS, given: { "stages.1.row": "20/30% | - | -" } })
    expect(outcome).toMatchObject({ ok: false, problems: [{ field: "indicators.0.values.2009" }] })
    const given = { "stages.1.row": "20/30% | - | -" }
    const later = settleReading(rough, { ...NO_ANSWERS, given, later: ["indicators.0.values.2009"] })
    expect(later.ok && later.value.card.indicators[0]!.values[0]!.reading).toMatchObject({
      confidence: "unclear",
      alternatives: ["1.234", "1234"],
    })
  })

  it("refuses what no card has: a name of a thousand letters, no name at all", () => {
    for (const name of ["x".repeat(1000), ""]) {
      const outcome = settleReading(leszno, { ...NO_ANSWERS, given: { "task.name": name } })
      expect(outcome).toMatchObject({ ok: false, problems: [{ field: "task.name" }] })
    }
  })

  it("binds what the names suggest unless told otherwise", () => {
    const suggested = settleReading(leszno, NO_ANSWERS)
    const told = settleReading(leszno, { ...NO_ANSWERS, measuredBy: { "1": "none", "3": "projects-carried-out" } })
    expect(suggested.ok && suggested.value.measuredBy).toEqual([
      null,
      "projects-carried-out",
      "city-budget-amount",
      null,
    ])
    expect(told.ok && told.value.measuredBy).toEqual([null, null, "city-budget-amount", "projects-carried-out"])
  })
})

describe("questions about a reading", () => {
  it("are those of the reader and those that only an answer raised", () => {
    expect(questionsOf(leszno, NO_ANSWERS).map(({ path }) => path)).toContain(GUESS)
    const cut = { ...NO_ANSWERS, given: { "indicators.1.row": "76 | 78 | 82 | 80 | 1,234" } }
    expect(questionsOf(leszno, cut).at(-1)).toMatchObject({ path: "indicators.1.values.2013", code: "value" })
  })
})

describe("a suggested source", () => {
  it.each([
    ["Liczba zrealizowanych projektów na rzecz lokalnej społeczności", "projects-carried-out"],
    ["Ilość zrealizowanych zadań publicznych", "projects-carried-out"],
    ["Kwota środków przeznaczonych na działania organizacji z budżetu Miasta", "city-budget-amount"],
    ["Wysokość dotacji z budżetu gminy", "city-budget-amount"],
    ["Kwota środków pozyskanych z funduszy unijnych do budżetu Miasta", null],
    ["Liczba stworzonych programów służących wsparciu mieszkańców", null],
    ["Liczba projektów zgłoszonych", null],
  ])("for %s is %s", (name, source) => {
    expect(suggestMeasure(name)).toBe(source)
  })
})
