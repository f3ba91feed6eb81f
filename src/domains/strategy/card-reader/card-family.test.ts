import { describe, expect, it } from "vitest"
import { cardWarnings, progress } from "../card.ts"
import { OTHER_COMMUNE, PASTED, SEVERAL } from "./card-family.samples.ts"
import { type CardReading, readCards } from "./read-card.ts"

function readAll(text: string): CardReading[] {
  const result = readCards(text)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.cards
}
const readOne = (text: string) => readAll(text)[0]!
const cells = (reading: CardReading, stage: number) =>
  Object.fromEntries(reading.card.stages[stage]!.cells.map((cell) => [cell.year, cell.printed]))
const values = (reading: CardReading, row: number) =>
  Object.fromEntries(reading.card.indicators[row]!.values.map((value) => [value.year, value.printed]))
const asked = (reading: CardReading) => Object.fromEntries(reading.questions.map((q) => [q.path, q]))

describe("a card of another commune, in capitals, with other sections in another order", () => {
  const reading = readOne(OTHER_COMMUNE)
  const { card } = reading

  it("gives the opening with people on lines of their own", () => {
    expect(card.goal).toEqual({ number: "III", name: "Zdrowe środowisko", chief: "Zastępca Wójta" })
    expect(card.area).toEqual({
      number: "4",
      name: "Czyste powietrze",
      coordinator: "Kierownik Referatu Ochrony Środowiska",
    })
    expect(card.task).toEqual({ number: "4.2", name: "Wymiana pieców w budynkach komunalnych" })
  })

  it("joins wrapped sentences", () => {
    expect(card.justification).toEqual([
      { kind: "paragraph", text: "Powietrze zimą jest złe. Mieszkańcy skarżą się od lat." },
    ])
  })

  it("keeps years in their printed order, also over several lines", () => {
    expect(card.stageYears).toEqual([2009, 2011, 2010, 2012])
    expect(cells(reading, 1)).toEqual({ 2009: "10/10%", 2011: "10 / 10 %", 2010: "20/20%", 2012: "30/20%" })
    expect(values(reading, 0)).toEqual({ 2009: "12", 2011: "40", 2010: "1 204", 2012: "bd." })
    expect(values(reading, 1)).toEqual({ 2009: "64 %", 2011: "70%", 2010: "-", 2012: "bez zmian" })
    expect(values(reading, 2)).toEqual({ 2009: "29.844,-", 2011: "704 913,66", 2010: "ok. 1 mln zł", 2012: "1,234" })
  })

  it("reads points as hundredths and warns about sums and over-delivery", () => {
    expect(card.stages[0]!.cells[0]).toMatchObject({ done: 250, planned: 250, state: "points" })
    expect(card.stages[0]!.cells[1]).toMatchObject({ done: null, planned: null, state: "not-planned" })
    expect(card.stages[0]!.cells[2]).toMatchObject({ done: 0, planned: 1000, state: "points" })
    expect(progress(card)).toBe(7250)
    expect(cardWarnings(card).map((warning) => warning.field)).toEqual(["stages", "stages.1.cells.2012"])
  })

  it("asks about what it cannot know and aligns no short row", () => {
    const questions = asked(reading)
    expect(questions["stages.0.cells.2012"]).toMatchObject({ proposed: null, alternatives: ["5/5%", "0/5%"] })
    expect(card.stages[2]).toMatchObject({ cells: [], unaligned: ["5/5%", "-", "5/5%"] })
    expect(questions["stages.2.row"]).toMatchObject({
      proposed: null,
      alternatives: ["5/5% | - | 5/5% |", "| 5/5% | - | 5/5%"],
    })
    expect(card.indicators[3]).toMatchObject({ values: [], unaligned: ["5", "6", "7"] })
    expect(questions["indicators.3.row"]).toMatchObject({ proposed: null, printed: "5 | 6 | 7" })
    expect(questions["indicators.2.values.2012"]).toMatchObject({ proposed: null, alternatives: ["1.234", "1234"] })
    expect(questions["indicators.0.source"]).toMatchObject({ proposed: "Referat Ochrony Środowiska" })
  })

  it("reports an unknown section and a row of sums with their lines", () => {
    expect(reading.notUnderstood).toEqual([
      { reason: "unknown-section", lines: { from: 22, to: 23 }, text: "RYZYKA\nBrak pieniędzy." },
      { reason: "sum-row", lines: { from: 32, to: 32 }, text: "Razem 17,5/17,5% 10/10% 25/35% 30/20%" },
    ])
    expect(reading.missingSections).toEqual(["addressees", "description", "executor", "bodies"])
  })

  it("cuts budget rows into free text on both sides", () => {
    expect(card.totalCost).toBe("ok. 100 mln zł.")
    expect(card.budget).toEqual([
      { source: "Budżet Miasta", money: "Średnio 20 000 zł rocznie" },
      { source: "Budżet miasta Leszna", money: "100% - wymóg ustawowy" },
      { source: "Budżet miasta, Fundusze Prewencyjne Bezpieczeństwa", money: "" },
    ])
  })
})

describe("a card pasted from a page, with tabs between cells", () => {
  const reading = readOne(PASTED)
  const { card } = reading

  it("takes an empty cell as missing and a short row as unaligned", () => {
    expect(card.stages.map((stage) => [stage.number, stage.name])).toEqual([
      ["1", "Projekt"],
      ["2", "Budowa"],
      ["3", "Otwarcie i promocja"],
    ])
    expect(card.stages[0]!.cells.map((cell) => cell.state)).toEqual(["points", "missing", "not-planned"])
    expect(card.stages[1]).toMatchObject({ cells: [], unaligned: ["5/5%", "10/10%"] })
    expect(card.stages[2]!.cells.map((cell) => cell.printed)).toEqual(["5/5%", "5/5%", "5/5%"])
  })

  it("reads rows with and without the spanned kind column", () => {
    expect(card.indicators.map((row) => [row.kind, row.name, row.source])).toEqual([
      ["product", "Liczba firm", "REGON"],
      ["product", "Liczba umów", "GUS"],
      ["product", "Liczba osób", "PUP"],
      ["result", "Liczba miejsc pracy", "Powiatowy Urząd Pracy"],
    ])
    expect(values(reading, 0)).toEqual({ 2009: "80 882", 2010: "1.234", 2011: "" })
    expect(card.indicators[0]!.values[2]!.reading.kind).toBe("missing")
    expect(card.indicators[2]!.unaligned).toEqual(["5", "6"])
    expect(card.indicatorsNone).toEqual(["impact"])
  })

  it("asks nothing about boundaries that tabs tell", () => {
    expect(Object.keys(asked(reading)).sort()).toEqual([
      "indicators.0.values.2010",
      "indicators.2.row",
      "indicators.3.values.2009",
      "indicators.3.values.2011",
      "stages.1.row",
    ])
  })

  it("reads scopes under each other and rows without money", () => {
    expect(card.executor).toEqual(["Urząd Miasta"])
    expect(card.bodies).toEqual([
      { name: "Izba Gospodarcza", scopes: ["doradztwo", "szkolenia"] },
      { name: "Starostwo", scopes: [] },
    ])
    expect(card.budget).toEqual([
      { source: "Budżet Miasta", money: "Średnio 20 000 zł rocznie" },
      { source: "UE", money: "" },
    ])
  })
})

describe("several cards in one text", () => {
  const readings = readAll(SEVERAL)

  it("are told apart by goals and by repeated sections", () => {
    expect(
      readings.map(({ card }) => `${card.goal.number}/${card.area.number}/${card.task.number} ${card.task.name}`),
    ).toEqual(["II/9/1 Program współpracy", "II/9/2 Bank danych o organizacjach", "III/4/7 Targi pracy"])
    expect(readings.map((reading) => reading.card.budget)).toEqual([[], [], []])
    expect(readings.map((reading) => reading.lines.from)).toEqual([1, 19, 34])
  })

  it("take the goal and area of the card before, as a question", () => {
    expect(asked(readings[1]!)["goal.name"]).toMatchObject({ proposed: "Życie", confidence: "guessed" })
    expect(asked(readings[1]!)["area.name"]).toMatchObject({ proposed: "Organizacje" })
    expect(readings[2]!.questions).toEqual([])
  })

  it("may print names over several lines and one cell a line", () => {
    expect(readings[1]!.card.stages[0]).toMatchObject({ number: "1", name: "Zbieranie danych w terenie" })
    expect(cells(readings[1]!, 0)).toEqual({ 2009: "50/50%", 2010: "50/50%" })
  })

  it("point at a line that may be the heading of an unknown section", () => {
    expect(readings[2]!.card.executor).toContain("Promocja w prasie")
    expect(readings[2]!.notUnderstood).toEqual([
      { reason: "possible-section", lines: { from: 50, to: 50 }, text: "Promocja w prasie" },
    ])
  })
})

describe("typing habits", () => {
  const plain = readOne(OTHER_COMMUNE).card

  it.each([
    ["carriage returns", OTHER_COMMUNE.replaceAll("\n", "\r\n")],
    ["a byte order mark", `\ufeff${OTHER_COMMUNE}`],
    ["decomposed letters", OTHER_COMMUNE.normalize("NFD")],
    [
      "no diacritics in headings",
      OTHER_COMMUNE.replace("PLANOWANY CAŁKOWITY", "PLANOWANY CALKOWITY").replace("BUDŻET\n", "BUDZET\n"),
    ],
    [
      "soft hyphens",
      OTHER_COMMUNE.replace("UZASADNIENIE", "UZASAD\u00adNIENIE").replace("Mieszkańcy", "Miesz\u00adkańcy"),
    ],
    [
      "hard spaces between words",
      OTHER_COMMUNE.replace("Wybór wykonawcy", "Wybór\u00a0wykonawcy").replace("CEL III", "CEL\u00a0III"),
    ],
    [
      "numbered headings",
      OTHER_COMMUNE.replace("UZASADNIENIE", "1. UZASADNIENIE")
        .replace("MIERNIKI", "II. MIERNIKI")
        .replace("ETAPY", "3. ETAPY"),
    ],
  ])("such as %s change nothing of what is read", (_, text) => {
    const { card: read } = readOne(text)
    expect(JSON.parse(JSON.stringify(read).normalize("NFC"))).toEqual(JSON.parse(JSON.stringify(plain)))
  })
})

describe("what is not a card", () => {
  it.each([
    ["nothing", "", "card.empty"],
    ["blank lines", " \n\t\n", "card.empty"],
    ["a letter", "Szanowni Państwo,\n\nUzasadnienie\n\nprosimy o dotację.\n\nZ poważaniem", "card.not_a_card"],
    ["a shopping list", "1. mleko\n2. chleb\n", "card.not_a_card"],
    ["binary data", "%PDF\u0000\u0001\u0002", "card.not_text"],
  ])("is refused with a reason: %s", (_, text, code) => {
    const result = readCards(text)
    expect(result).toMatchObject({ ok: false, problems: [{ code }] })
  })

  it("is refused quickly when it is absurdly long", () => {
    const start = performance.now()
    expect(readCards(OTHER_COMMUNE.repeat(10_000))).toMatchObject({ ok: false, problems: [{ code: "card.too_large" }] })
    expect(readCards("\n".repeat(500_000))).toMatchObject({ ok: false })
    expect(readCards(`${"Etapy 5/5% - ".repeat(70_000)}`)).toMatchObject({ ok: false })
    expect(performance.now() - start).toBeLessThan(5000)
  })
})
