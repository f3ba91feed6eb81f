import { existsSync, readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { cardWarnings, plannedTotal, progress, yearTotals } from "../card.ts"
import { type CardReading, readCards } from "./read-card.ts"

const SAMPLE = new URL("../samples/leszno-karta.txt", import.meta.url)
const ORIGINAL = new URL("../../../../../shared/seed/leszno-karta-zadania.txt", import.meta.url)

const YEARS = [2009, 2010, 2011, 2012, 2013]
const STAGES: [string, number][] = [
  ["Opracowanie programu współpracy", 5],
  ["Konsultowanie gotowego programu z organizacjami pozarządowymi", 2],
  ["Przedstawienie Programu Prezydentowi i Radzie Miasta", 2],
  ["Zatwierdzenie Programu przez Radę Miasta i podjęcie uchwały", 3],
  ["Realizacja Programu w ciągu roku", 5],
  ["Monitorowanie w ciągu roku programu", 3],
]
const SOURCE = "MOPR/Organizacje pozarządowe"
const INDICATORS: [string, string, string[], (string | null)[]][] = [
  [
    "product",
    "Liczba stworzonych programów służących wsparciu mieszkańców",
    ["2", "2", "1", "1", "1"],
    ["2", "2", "1", "1", "1"],
  ],
  [
    "product",
    "Liczba zrealizowanych projektów na rzecz lokalnej społeczności",
    ["76", "78", "82", "80", "89"],
    ["76", "78", "82", "80", "89"],
  ],
  [
    "result",
    "Kwota środków finansowych przeznaczonych na działania organizacji pozarządowych przeznaczonych z budżetu Miasta",
    ["818785.00", "856203.89", "833048.67", "1 183 455.91", "1.149.351.74"],
    ["818785", "856203.89", "833048.67", "1183455.91", "1149351.74"],
  ],
  [
    "result",
    "Kwota środków finansowych pozyskanych przez organizacje pozarządowe z funduszy unijnych",
    ["186500.00", "-", "-", "-", "-"],
    ["186500", null, null, null, null],
  ],
]
const BODIES = [
  ["Rada Miejska Leszna", 1],
  ["Prezydent Miasta Leszna", 2],
  ["Jednostki podległe Prezydentowi Miasta Leszna", 2],
  ["Podmioty prowadzące działalność pożytku publicznego", 3],
]

describe.each([
  ["our sample", SAMPLE],
  ["the original", ORIGINAL],
])("the card of Leszno: %s", (_, file) => {
  const there = existsSync(file)
  const reading = there ? readOne(readFileSync(file, "utf8")) : null
  const check = it.skipIf(!there)
  const card = () => reading!.card

  check("gives the opening", () => {
    expect(card().strategy).toBe("Strategia rozwoju Leszna")
    expect(card().goal).toEqual({
      number: "II",
      name: "Poprawienie warunków życia ludności przez doskonalenie usług publicznych i stwarzanie warunków dla inicjatyw służących zaspokajaniu potrzeb społeczności lokalnych",
      chief: "I Zastępca Prezydenta Miasta Leszna",
    })
    expect(card().area).toEqual({
      number: "9",
      name: "Organizacje pozarządowe",
      coordinator: "Dyrektor Miejskiego Ośrodka Pomocy Rodzinie",
    })
    expect(card().task).toEqual({
      number: "1",
      name: "Program współpracy samorządu miasta Leszna z podmiotami prowadzącymi działalność pożytku publicznego",
    })
  })

  check("gives addressees, two paragraphs of reasons and the nested list", () => {
    expect(card().addressees).toEqual([
      { kind: "paragraph", text: "Podmioty prowadzące działalność pożytku publicznego" },
    ])
    expect(card().justification.map((block) => block.kind)).toEqual(["paragraph", "paragraph"])
    const [intro, list] = card().description
    expect(intro).toMatchObject({ kind: "paragraph" })
    expect(card().description).toHaveLength(2)
    if (list?.kind !== "list") throw new Error("no list")
    expect(list.ordered).toBe(true)
    expect(list.items.map((item) => item.marker)).toEqual(["1)", "2)", "3)", "4)", "5)", "6)", "7)"])
    expect(list.items.map((item) => item.items.map((inner) => inner.marker))).toEqual([
      ["a)", "b)"],
      [],
      [],
      [],
      [],
      [],
      [],
    ])
    expect(list.items.every((item) => item.text.length > 20)).toBe(true)
  })

  check("gives six stages by five years", () => {
    expect(card().stageYears).toEqual(YEARS)
    const read = card().stages.map((stage) => [stage.number, stage.name, stage.cells])
    const meant = STAGES.map(([name, points], n) => {
      const cell = { printed: `${points}/${points}%`, done: points * 100, planned: points * 100, state: "points" }
      return [String(n + 1), name, YEARS.map((year) => ({ year, ...cell }))]
    })
    expect(read).toEqual(meant)
    expect(progress(card())).toBe(100_00)
    expect(plannedTotal(card())).toBe(100_00)
    expect(yearTotals(card())).toEqual(YEARS.map((year) => ({ year, done: 2000, planned: 2000 })))
    expect(cardWarnings(card())).toEqual([])
  })

  check("gives executor and cooperating bodies with their scopes", () => {
    expect(card().executor).toHaveLength(2)
    expect(card().executor[0]).toBe("Urząd Miasta - Prezydent Miasta Leszna")
    expect(card().bodies.map((body) => [body.name, body.scopes.length])).toEqual(BODIES)
    expect(
      card()
        .bodies.flatMap((body) => body.scopes)
        .filter((scope) => /^[-–]|[,;]$/.test(scope)),
    ).toEqual([])
  })

  check("gives every value as printed and as a number", () => {
    expect(card().indicatorYears).toEqual(YEARS)
    const read = card().indicators.map((each) => [
      each.kind,
      each.name,
      each.values.map((value) => value.printed),
      each.values.map((value) => value.reading.value ?? null),
    ])
    expect(read).toEqual(INDICATORS)
    expect(card().indicators.map((each) => each.source)).toEqual([SOURCE, SOURCE, SOURCE, SOURCE])
    expect(card().indicators[3]!.values.map((value) => value.reading.kind)).toEqual([
      "money",
      ...Array(4).fill("missing"),
    ])
    expect(card().indicatorsNone).toEqual(["impact"])
  })

  check("gives an empty cost and an empty budget table", () => {
    expect(card()).toMatchObject({ totalCost: "", budget: [] })
    expect(reading!.missingSections).toEqual([])
  })

  check("asks what was guessed, and nothing else", () => {
    expect(reading!.notUnderstood).toEqual([])
    expect(reading!.questions.map((question) => question.path)).toEqual([
      ...BODIES.map((_body, n) => `bodies.${n}.name`),
      "indicators.0.source",
      "indicators.1.source",
      "indicators.2.source",
      "indicators.2.values.2013",
      "indicators.3.source",
    ])
    expect(reading!.questions.find((question) => question.path === "indicators.2.values.2013")).toMatchObject({
      printed: "1.149.351.74",
      proposed: "1149351.74",
      alternatives: ["114935174"],
      confidence: "guessed",
    })
    expect(reading!.fields["stages.0.cells.2009"]!.confidence).toBe("certain")
    expect(reading!.fields["indicators.2.values.2012"]!.confidence).toBe("certain")
    expect(reading!.fields["indicators.2.values.2013"]!.confidence).toBe("guessed")
  })
})

function readOne(text: string): CardReading {
  const result = readCards(text)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.cards[0]!
}
