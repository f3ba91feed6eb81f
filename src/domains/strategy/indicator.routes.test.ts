import { load } from "cheerio"
import { describe, expect, it } from "vitest"
import { testWorld } from "../../../tests/support/app.ts"
import { validateHtml } from "../../../tests/support/html.ts"
import { importedCard } from "../../../tests/support/strategy.ts"
import { allFacts } from "../../app/facts.ts"
import { historyOf } from "../../platform/audit.ts"
import { urls } from "../../urls.ts"
import { bindIndicator } from "./bind-indicator.ts"
import { setIndicatorValue } from "./set-indicator-value.ts"

const world = await testWorld()
const office = "leszno"
const words = (html: string) => load(html)("main").text().replace(/\s+/g, " ")

async function money(number: number) {
  const { cardId, indicatorIds } = await importedCard(world, number)
  const at = { cardId, indicatorId: indicatorIds[2]! }
  return {
    at,
    path: urls.indicator.href({ office, ...at }),
    source: urls.indicatorBinding.href({ office, indicatorId: at.indicatorId }),
  }
}

describe("a guessed value", () => {
  it("is confirmed by one of the readings, and both readings stay in the history", async () => {
    const { at, path } = await money(1)
    const browser = world.as("goalChief")
    const before = await browser.get(path)
    expect(validateHtml(before.html)).toEqual([])
    expect(words(before.html)).toContain("Rok 2013: potwierdź lub popraw")
    const page = await browser.submit(path, { year: "2013", choice: "=114935174", own: "" })
    expect(words(page.html)).toContain("114 935 174,00")
    expect(words(page.html)).toContain("Rok 2013: „1.149.351.74” – do potwierdzenia")
    const rows = await world.db
      .selectFrom("indicator_values")
      .select(["printed", "version"])
      .where("indicator_id", "=", at.indicatorId)
      .where("year", "=", 2013)
      .orderBy("version")
      .execute()
    expect(rows).toEqual([
      { printed: "1.149.351.74", version: 1 },
      { printed: "1.149.351.74", version: 2 },
    ])
  })

  it("is corrected by another one, typed clearly", async () => {
    const { path } = await money(2)
    const browser = world.as("coordinator")
    const unclear = await browser.post(path, { year: "2013", choice: "=1149351.74", own: "1,234.567,8" })
    expect(unclear.status).toBe(422)
    expect(validateHtml(unclear.html)).toEqual([])
    expect(words(unclear.html)).toContain("można odczytać na kilka sposobów")
    expect(load(unclear.html)('#rok-2013 input[name="own"]').val()).toBe("1,234.567,8")
    const page = await browser.submit(path, { year: "2013", choice: "=1149351.74", own: "1149351,99" })
    expect(words(page.html)).toContain("1 149 351,99")
  })

  it("that nobody can read is left without a number", async () => {
    const { path } = await money(3)
    const page = await world.as("coordinator").submit(path, { year: "2013", choice: "=?", own: "" })
    expect(words(page.html)).toContain("zostawiono bez liczby")
  })

  it("needs an answer, and a year that is in the table", async () => {
    const { path } = await money(4)
    const silent = await world.as("coordinator").post(path, { year: "2013", choice: "", own: "" })
    expect(silent.status).toBe(422)
    expect(words(silent.html)).toContain("Wybierz jedną z odpowiedzi albo wpisz swoją.")
    const other = await world.as("coordinator").post(path, { year: "1999", choice: "", own: "5" })
    expect(load(other.html)("#field-year-problem").text()).toContain("Wybierz rok")
  })
})

describe("any other value", () => {
  it("gets another reading with its print kept; the same answer twice makes one version", async () => {
    const { at, path } = await money(5)
    const browser = world.as("administrator")
    await browser.submit(path, { year: "2010", own: "856203,98" })
    const page = await browser.submit(path, { year: "2010", own: "856203,98" })
    expect(words(page.html)).toContain("2010856203.89856 203,98")
    const events = await historyOf(world.ctxOf("visitor"), { kind: "card", id: at.cardId })
    expect(events.map((event) => event.what)).toEqual(["card.imported", "indicator.measured"])
  })

  it("may be said to be missing", async () => {
    const { path } = await money(6)
    const page = await world.as("administrator").submit(path, { year: "2010", own: "" })
    expect(words(page.html)).toContain("2010856203.89brak danych")
  })
})

describe("what fills an indicator", () => {
  it("is chosen from the catalogue, with the one that fits the name marked, and can be taken away", async () => {
    const { source } = await money(7)
    const browser = world.as("coordinator")
    const page = await browser.get(source)
    expect(validateHtml(page.html)).toEqual([])
    expect(words(page.html)).toContain("Rozliczone dotacje (pasuje do nazwy)")
    const none = await browser.submit(source, { source: "" })
    expect(words(none.html)).toContain("nie, wartości wpisują ludzie")
    expect((await world.as("visitor").get(source.replace("zrodlo", "lata/2026"))).status).toBe(404)
    const again = await browser.submit(source, { source: "projects-carried-out" })
    expect(words(again.html)).toContain("Liczba zrealizowanych projektów")
    expect((await browser.post(source, { source: "moon" })).status).toBe(422)
  })

  it("is recorded once, however often it is said", async () => {
    const { at } = await money(8)
    for (let times = 0; times < 2; times++)
      await world.run("coordinator", (ctx) =>
        bindIndicator(ctx, allFacts, at.indicatorId, { source: "projects-carried-out", sphere: "", unitId: "" }),
      )
    const events = await historyOf(world.ctxOf("visitor"), { kind: "card", id: at.cardId })
    expect(events.map((event) => event.what)).toEqual(["card.imported", "indicator.bound"])
  })
})

describe("an indicator", () => {
  it("is read by everybody and changed by those who change cards", async () => {
    const { at, path, source } = await money(9)
    expect(validateHtml((await world.as("visitor").get(path)).html)).toEqual([])
    expect((await world.as("councillor").get(path)).html).not.toContain("Zapisz odczyt")
    for (const name of ["councillor", "official", "representative"] as const) {
      expect((await world.as(name).get(source)).status).toBe(404)
      expect((await world.as(name).post(path, { year: "2013", own: "1" })).status).toBe(404)
    }
    await expect(
      world.run("representative", (ctx) => setIndicatorValue(ctx, at, { year: 2013, answer: "1" })),
    ).rejects.toThrow("no such card")
  })

  it("names who stated a value inside the office only", async () => {
    const { path } = await money(10)
    expect((await world.as("councillor").get(path)).html).toContain("Kornelia Koordynująca")
    expect((await world.as("visitor").get(path)).html).not.toContain("Kornelia Koordynująca")
  })
})
