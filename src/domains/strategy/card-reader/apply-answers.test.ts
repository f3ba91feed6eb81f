import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import type { Card } from "../card.ts"
import { LEFT_UNREAD } from "../value-notation.ts"
import { applyAnswers } from "./apply-answers.ts"
import { type CardReading, readCards } from "./read-card.ts"

function read(text: string): CardReading {
  const result = readCards(text)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.cards[0]!
}
function confirmed(reading: CardReading, answers: Record<string, string> = {}): Card {
  const outcome = applyAnswers(reading, answers)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems.map((problem) => [problem.field, problem.code])))
  return outcome.value
}
function problems(reading: CardReading, answers: Record<string, string> = {}): string[][] {
  const outcome = applyAnswers(reading, answers)
  return outcome.ok ? [] : outcome.problems.map((problem) => [problem.field, problem.code])
}

const leszno = read(readFileSync(new URL("../samples/leszno-karta.txt", import.meta.url), "utf8"))
const rough = read(`Cel II - Życie - szef celu A
9. Organizacje - koordynator B
1. Program
Adresaci
Wszyscy
Etapy realizacji zadania
2009 2010 2011
1. Jeden 5/5% 6/6%
2. Dwa 5/5% 7 % -
Mierniki
Wskaźnik Źródło 2009 2010 2011
Liczba osób GUS 1,234 5 6
Wskaźniki rezultatu:
Liczba psów GUS 5 1,234
Kwota dotacji GUS 100 200 300 400
`)

describe("applyAnswers without answers", () => {
  it("takes every proposal and leaves nothing unsure", () => {
    const card = confirmed(leszno)
    const value = card.indicators[2]!.values[4]!
    expect(value).toMatchObject({ printed: "1.149.351.74", reading: { value: "1149351.74", confidence: "certain" } })
    expect(card.bodies).toEqual(leszno.card.bodies)
    expect(leszno.card.indicators[2]!.values[4]!.reading.confidence).toBe("guessed")
  })

  it("refuses, with a problem for each open path", () => {
    expect(problems(rough)).toEqual([
      ["stages.0.row", "answer.needed"],
      ["stages.1.cells.2010", "answer.needed"],
      ["indicators.0.kind", "answer.needed"],
      ["indicators.0.values.2009", "answer.needed"],
      ["indicators.1.row", "answer.needed"],
    ])
  })
})

describe("applyAnswers", () => {
  const complete = {
    "stages.0.row": "5/5% | | 6/6%",
    "stages.1.cells.2010": "7/7%",
    "indicators.0.kind": "produktu",
    "indicators.0.values.2009": "1234",
    "indicators.1.row": "5 | - | 8",
  }

  it("gives the card the answers, and keeps what was printed", () => {
    const card = confirmed(rough, complete)
    expect(card.stages[0]!.cells.map((cell) => [cell.printed, cell.state])).toEqual([
      ["5/5%", "points"],
      ["", "missing"],
      ["6/6%", "points"],
    ])
    expect(card.stages[1]!.cells[1]).toEqual({ year: 2010, printed: "7 %", done: 700, planned: 700, state: "points" })
    expect(card.indicators[0]).toMatchObject({ kind: "product" })
    expect(card.indicators[0]!.values[0]).toMatchObject({
      printed: "1,234",
      reading: { value: "1234", confidence: "certain" },
    })
    expect(card.indicators[1]!.values.map((value) => value.reading.kind)).toEqual(["number", "missing", "number"])
    expect(card.indicators[2]!.values.map((value) => value.printed)).toEqual(["100", "200", "300 400"])
  })

  it("cuts a guessed row in another way", () => {
    const card = confirmed(rough, { ...complete, "indicators.2.row": "100 200 | 300 | 400" })
    expect(card.indicators[2]!.values.map((value) => value.reading.value)).toEqual(["100200", "300", "400"])
  })

  it("asks again about a value that an answered row leaves unclear, and takes its answer in the same go", () => {
    const answers = { ...complete, "indicators.1.row": "5 | 1,234 |" }
    expect(problems(rough, answers)).toEqual([["indicators.1.values.2010", "answer.needed"]])
    const card = confirmed(rough, { ...answers, "indicators.1.values.2010": "1.234" })
    expect(card.indicators[1]!.values[1]).toMatchObject({ printed: "1,234", reading: { value: "1.234" } })
  })

  it("can leave things as printed, without a number", () => {
    const left = {
      "indicators.1.row": LEFT_UNREAD,
      "indicators.0.values.2009": LEFT_UNREAD,
      "stages.1.cells.2010": LEFT_UNREAD,
    }
    const card = confirmed(rough, { ...complete, ...left })
    expect(card.indicators[1]).toMatchObject({ values: [], unaligned: ["5", "1,234"] })
    expect(card.indicators[0]!.values[0]!.reading).not.toHaveProperty("value")
    expect(card.stages[1]!.cells[1]).toMatchObject({ printed: "7 %", state: "unreadable" })
  })

  it("moves the boundary between a name and what follows it", () => {
    const card = confirmed(leszno, {
      "bodies.0.name": "Rada Miejska",
      "indicators.0.source": "pozarządowe",
    })
    expect(card.bodies[0]).toEqual({ name: "Rada Miejska", scopes: ["Leszna przyjęcie programu uchwałą"] })
    expect(card.indicators[0]).toMatchObject({
      name: "Liczba stworzonych programów służących wsparciu mieszkańców MOPR/Organizacje",
      source: "pozarządowe",
    })
    expect(
      confirmed(leszno, { "bodies.1.name": "Prezydent Miasta Leszna czuwanie nad wykonaniem programu," }).bodies[1]!
        .scopes,
    ).toEqual(["wyróżnianie działaczy i organizacji, które mają szczególne osiągnięcia"])
  })

  it("corrects any other field by its path", () => {
    const card = confirmed(leszno, {
      "task.name": "Program współpracy",
      "goal.chief": "",
      description: "Tak:\n1) raz\na) pod\n2) dwa",
      executor: "Urząd\nMOPR",
      "indicators.0.values.2010": "12 500,50",
      "bodies.3.scopes": "rady\nopinie",
      "stages.0.cells.2009": "-",
    })
    expect(card.task.name).toBe("Program współpracy")
    expect(card.goal.chief).toBe("")
    expect(card.description[1]).toMatchObject({
      items: [{ marker: "1)", items: [{ marker: "a)" }] }, { marker: "2)" }],
    })
    expect(card.executor).toEqual(["Urząd", "MOPR"])
    expect(card.indicators[0]!.values[1]).toMatchObject({ printed: "2", reading: { value: "12500.5" } })
    expect(card.bodies[3]!.scopes).toEqual(["rady", "opinie"])
    expect(card.stages[0]!.cells[0]).toMatchObject({ printed: "5/5%", state: "not-planned" })
  })

  it("refuses answers it cannot use", () => {
    expect(problems(leszno, { "stages.0.cells.2009": "dużo" })).toEqual([["stages.0.cells.2009", "answer.cell"]])
    expect(problems(leszno, { "indicators.0.values.2010": "1,234" })).toEqual([
      ["indicators.0.values.2010", "answer.unclear"],
    ])
    expect(problems(leszno, { "indicators.0.row": "1 | 2" })).toEqual([["indicators.0.row", "answer.count"]])
    expect(problems(leszno, { stageYears: "2009 2009" })).toEqual([["stageYears", "answer.years"]])
    for (const path of [
      "nothing",
      "stages.9.name",
      "stages.0.cells.1999",
      "goal.__proto__",
      "indicators.x.name",
      "bodies.0.x",
    ]) {
      expect(problems(leszno, { [path]: "a" })).toEqual([[path, "answer.no_field"]])
    }
  })

  it("ties rows to years that a person gives", () => {
    const reading =
      read(`Cel II - Życie\n9. Organizacje - koordynator B\n1. Program\nAdresaci\nWszyscy\nEtapy realizacji zadania
1. Jeden 5/5% 6/6%
2. Dwa 5/5%
`)
    expect(problems(reading).map(([path]) => path)).toContain("stageYears")
    expect(problems(reading, { stageYears: "2011 2010" })).toEqual([["stages.1.row", "answer.needed"]])
    const card = confirmed(reading, { stageYears: "2011, 2010", "stages.1.row": "| 5/5%" })
    expect(card.stages.map((stage) => stage.cells.map((cell) => [cell.year, cell.printed]))).toEqual([
      [
        [2011, "5/5%"],
        [2010, "6/6%"],
      ],
      [
        [2011, ""],
        [2010, "5/5%"],
      ],
    ])
  })
})
