import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { Card } from "../card.ts"
import { type CardModel, cardModel, printCard, printedIndicators, type Style, style } from "./card-model.samples.ts"
import { type CardReading, readCards } from "./read-card.ts"

function readOne(text: string): CardReading {
  const result = readCards(text)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  expect(result.cards).toHaveLength(1)
  return result.cards[0]!
}

const asks = (reading: CardReading, path: string) => reading.questions.some((question) => question.path === path)
const nfc = (text: string) => text.normalize("NFC")

/** The heart of the importer: every cell is right, or its row or itself is asked about. */
function expectStages(model: CardModel, reading: CardReading): void {
  const { stages } = reading.card
  expect(stages.map((stage) => stage.number)).toEqual(model.stages.map((_, n) => String(n + 1)))
  model.stages.forEach((meant, n) => {
    if (asks(reading, `stages.${n}.row`)) return
    const byYear = new Map(stages[n]!.cells.map((cell) => [cell.year, cell]))
    meant.cells.forEach((cell, column) => {
      const { printed, done, planned } = byYear.get(model.years[column]!)!
      expect({ printed, done, planned }).toEqual(cell)
    })
    if (!asks(reading, `stages.${n}.name`)) expect(stages[n]!.name).toBe(meant.name)
  })
}

function expectIndicators(model: CardModel, reading: CardReading): void {
  const meantRows = printedIndicators(model)
  expect(reading.card.indicators.map((each) => each.kind)).toEqual(meantRows.map((each) => each.kind))
  meantRows.forEach((meant, n) => {
    const read = reading.card.indicators[n]!
    if (!asks(reading, `indicators.${n}.row`)) expectValues(model.years, meant.values, read, reading, n)
    if (asks(reading, `indicators.${n}.source`) || asks(reading, `indicators.${n}.row`)) return
    expect([nfc(read.name), nfc(read.source)]).toEqual([meant.name, meant.source])
  })
}

function expectValues(
  years: number[],
  meant: CardModel["indicators"][number]["values"],
  read: Card["indicators"][number],
  reading: CardReading,
  index: number,
): void {
  const byYear = new Map(read.values.map((value) => [value.year, value]))
  meant.forEach(({ printed, value }, column) => {
    const year = years[column]!
    const got = byYear.get(year)!
    expect(got.printed).toBe(printed)
    if (got.reading.confidence === "certain") expect(got.reading.value ?? null).toBe(value)
    else {
      expect(asks(reading, `indicators.${index}.values.${year}`)).toBe(true)
      expect([got.reading.value, ...got.reading.alternatives]).toContain(value)
    }
  })
}

describe("any card of the family", () => {
  it("is read as it was meant, or asks; in every layout, order and notation", () => {
    fc.assert(
      fc.property(cardModel(false), style, (model, of) => {
        const reading = readOne(printCard(model, of))
        expect(reading.card.stageYears).toEqual(model.years)
        expect(reading.card.indicatorYears).toEqual(model.years)
        expectStages(model, reading)
        expectIndicators(model, reading)
        expect(reading.card.budget.length).toBe(model.budget.length)
        expect(reading.card.bodies.map((body) => nfc(body.name))).toEqual(model.bodies.map((body) => body.name))
        expect(reading.card.task.name).toBe("Program współpracy")
        expect(reading.notUnderstood).toEqual([])
      }),
      { numRuns: 400 },
    )
  })

  it("gets no value wrong silently when names end with numbers and dashes", () => {
    fc.assert(
      fc.property(cardModel(true), style, (model, of) => {
        const reading = readOne(printCard(model, { ...of, wrapAfter: 0 }))
        expectStages(model, reading)
        expectIndicators(model, reading)
      }),
      { numRuns: 400 },
    )
  })

  it("reads no row that is not printed when names wrap at numbers and dashes", () => {
    fc.assert(
      fc.property(cardModel(true), style, (model, of) => {
        const reading = readOne(printCard(model, { ...of, layout: "text" }))
        const meant = model.indicators.map((each) => each.values.map((value) => value.printed).join("|"))
        reading.card.indicators.forEach((row, n) => {
          if (asks(reading, `indicators.${n}.row`)) return
          expect(meant).toContain(row.values.map((value) => value.printed).join("|"))
        })
      }),
      { numRuns: 400 },
    )
  })

  it("asks about every row that is shorter than the header, whatever its values look like", () => {
    fc.assert(
      fc.property(cardModel(false), style, fc.nat(), (model, of, seed) => {
        fc.pre(model.years.length > 1)
        const kept = 1 + (seed % (model.years.length - 1))
        const short: CardModel = {
          ...model,
          stages: model.stages.map((stage) => ({ ...stage, cells: stage.cells.slice(0, kept) })),
          indicators: model.indicators.map((each) => ({ ...each, values: each.values.slice(0, kept) })),
        }
        const reading = readOne(printCard(short, { ...of, wrapAfter: 0 }))
        reading.card.stages.forEach((_, n) => void expect(asks(reading, `stages.${n}.row`)).toBe(true))
        reading.card.indicators.forEach((_, n) => void expect(asks(reading, `indicators.${n}.row`)).toBe(true))
        expect(reading.card.stages).toHaveLength(model.stages.length)
      }),
      { numRuns: 400 },
    )
  })

  it("survives being cut anywhere, and loses no line without saying so", () => {
    const plain: Style = {
      layout: "text",
      upper: false,
      colons: false,
      newline: "\n",
      blankLines: true,
      wrapAfter: 0,
      rotate: 0,
      decomposed: false,
    }
    fc.assert(
      fc.property(cardModel(false), fc.nat(), (model, at) => {
        const text = printCard(model, plain)
        const result = readCards(text.slice(0, at % text.length))
        if (result.ok) expect(JSON.parse(JSON.stringify(result))).toEqual(result)
      }),
    )
  })
})

describe("any text", () => {
  it("is read or refused without an exception", () => {
    const word = fc.constantFrom(
      "Cel II",
      "Etapy",
      "Mierniki",
      "Budżet",
      "5/5%",
      "2010",
      "\t",
      "\n",
      "1.",
      "-",
      "Brak",
      ":",
      "a)",
      "zł",
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string({ maxLength: 12 })), { maxLength: 120 }), (words) => {
        expect(readCards(words.join(" "))).toHaveProperty("ok")
        expect(readCards(words.join("\n"))).toHaveProperty("ok")
      }),
      { numRuns: 300 },
    )
  })
})
