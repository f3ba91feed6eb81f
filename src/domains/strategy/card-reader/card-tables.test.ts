import { describe, expect, it } from "vitest"
import { type CardReading, readCards } from "./read-card.ts"

function readOne(text: string): CardReading {
  const result = readCards(text)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.cards[0]!
}
const values = (reading: CardReading, row: number) =>
  Object.fromEntries(reading.card.indicators[row]!.values.map((value) => [value.year, value.printed]))
const asked = (reading: CardReading) => Object.fromEntries(reading.questions.map((q) => [q.path, q]))

const card = (sections: string) =>
  `Cel II - Życie - szef celu A\n9. Organizacje - koordynator B\n1. Program\n\n${sections}`
const indicators = (header: string, ...rows: string[]) =>
  readOne(card(`Adresaci\nWszyscy\nMierniki\n${header}\nWskaźniki produktu:\n${rows.join("\n")}\n`))

describe("rows of running text", () => {
  it("are cut in the only way that gives a value for each year", () => {
    const reading = indicators("Wskaźnik Źródło 2009 2010", "Kwota dotacji GUS 1 183 455.91 1.149.351.74")
    expect(values(reading, 0)).toEqual({ 2009: "1 183 455.91", 2010: "1.149.351.74" })
    expect(asked(reading)).not.toHaveProperty("indicators.0.row")
  })

  it("are asked about when they can be cut in several ways", () => {
    const reading = indicators("Wskaźnik Źródło 2009 2010", "Kwota dotacji GUS 100 200 300")
    expect(asked(reading)["indicators.0.row"]).toMatchObject({
      proposed: "100 | 200 300",
      alternatives: ["100 200 | 300", "100 200 300 |", "| 100 200 300"],
    })
  })

  it("are asked about when a shorter row would print the same", () => {
    const reading = indicators("Wskaźnik Źródło 2009 2010 2011", "Kwota dotacji GUS 1 80 882")
    expect(asked(reading)["indicators.0.row"]).toMatchObject({
      proposed: "1 | 80 | 882",
      alternatives: ["1 | 80 882 |", "| 1 | 80 882"],
    })
  })

  it("take hard spaces as the inside of a number", () => {
    const reading = indicators("Wskaźnik Źródło 2009 2010", "Liczba osób GUS 80\u00a0882 100\u00a0200")
    expect(values(reading, 0)).toEqual({ 2009: "80\u00a0882", 2010: "100\u00a0200" })
    expect(asked(reading)).not.toHaveProperty("indicators.0.row")
  })

  it("leave numbers of a name to the name", () => {
    const reading = indicators(
      "Wskaźnik Źródło 2009 2010 2011",
      "Liczba osób w wieku do 18",
      "lat GUS 5 6 7",
      "Liczba osób powyżej 60 MOPR 12 13 14",
    )
    expect(reading.card.indicators.map((row) => row.name)).toEqual([
      "Liczba osób w wieku do 18 lat",
      "Liczba osób powyżej 60",
    ])
    expect(values(reading, 1)).toEqual({ 2009: "12", 2010: "13", 2011: "14" })
  })

  it("are asked about when nothing stands between the numbers of the name and the values", () => {
    const reading = indicators("Wskaźnik Źródło 2009 2010", "Liczba osób powyżej 60 12 13")
    expect(asked(reading)["indicators.0.row"]).toMatchObject({ proposed: "12 | 13" })
    expect(asked(reading)["indicators.0.source"]).toMatchObject({ proposed: "" })
  })

  it("find the source by repetition when it names no known institution", () => {
    const reading = indicators(
      "Wskaźnik Źródło 2009",
      "Liczba psów Schronisko Azorek 5",
      "Liczba kotów Schronisko Azorek 6",
    )
    expect(reading.card.indicators.map((row) => row.source)).toEqual(["Schronisko Azorek", "Schronisko Azorek"])
  })
})

describe("prose", () => {
  it("nests lists by their markers, roman ones too", () => {
    const text = "Opis:\nTak:\nI. Budowa\n a. projekt,\n b. roboty\n   - ziemne\n   - murowe\nII. Otwarcie\nIII. Dalej"
    const list = readOne(card(`Adresaci: seniorzy\n${text}\nRealizator: MOPR`)).card.description[1]
    const item = (marker: string, title: string, ...items: unknown[]) => ({ marker, text: title, items })
    const works = item("b.", "roboty", item("-", "ziemne"), item("-", "murowe"))
    expect(list).toEqual({
      kind: "list",
      ordered: true,
      items: [item("I.", "Budowa", item("a.", "projekt,"), works), item("II.", "Otwarcie"), item("III.", "Dalej")],
    })
  })

  it("ends where a section of an unknown kind begins", () => {
    const reading = readOne(card("Adresaci: seniorzy\nOpis zadania\nBudujemy dom.\nUwagi\nNic.\nRealizator: MOPR"))
    expect(reading.card.description).toEqual([{ kind: "paragraph", text: "Budujemy dom." }])
    expect(reading.notUnderstood).toEqual([
      { reason: "unknown-section", lines: { from: 8, to: 9 }, text: "Uwagi\nNic." },
    ])
    expect(reading.card.executor).toEqual(["MOPR"])
  })
})

describe("a table", () => {
  it("without years asks for them and ties nothing", () => {
    const reading = readOne(card("Adresaci\nWszyscy\nEtapy realizacji zadania\n1. Jeden 5/5% 6/6%\n"))
    expect(reading.card).toMatchObject({ stageYears: [], stages: [{ cells: [], unaligned: ["5/5%", "6/6%"] }] })
    expect(asked(reading).stageYears).toMatchObject({ proposed: null })
  })

  it("with a year twice asks for the years", () => {
    const reading = readOne(card("Adresaci\nWszyscy\nEtapy realizacji zadania\n2009 2009\n1. Jeden 5/5% 6/6%\n"))
    expect(asked(reading).stageYears).toMatchObject({ printed: "2009 2009", proposed: null })
    expect(reading.card.stages[0]!.cells).toEqual([])
  })

  it("that repeats its header with other years makes every row a question", () => {
    const rows = "2009 2010\n1. Jeden 5/5% 6/6%\nEtapy realizacji 2011 2012\n2. Dwa 5/5% 6/6%\n"
    const reading = readOne(card(`Adresaci\nWszyscy\nEtapy realizacji zadania\n${rows}`))
    expect(reading.card.stageYears).toEqual([2009, 2010, 2011, 2012])
    expect(Object.keys(asked(reading))).toEqual(["stages.0.row", "stages.1.row"])
  })

  it("may have eight stages or three, one year or nine", () => {
    for (const [stages, years] of [
      [8, 9],
      [3, 1],
    ] as const) {
      const header = Array.from({ length: years }, (_, n) => 2005 + n).join(" ")
      const rows = Array.from(
        { length: stages },
        (_, n) => `${n + 1}. Etap ${Array.from({ length: years }, () => "1/1%").join(" ")}`,
      )
      const reading = readOne(card(`Adresaci\nWszyscy\nEtapy realizacji zadania\n${header}\n${rows.join("\n")}\n`))
      expect(reading.card.stages.map((stage) => stage.cells.length)).toEqual(
        Array.from({ length: stages }, () => years),
      )
    }
  })
})
