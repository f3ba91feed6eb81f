import { load } from "cheerio"
import { describe, expect, it } from "vitest"
import { testWorld } from "../../../tests/support/app.ts"
import { publishedCall } from "../../../tests/support/calls.ts"
import { settledTask, unsettle } from "../../../tests/support/facts.ts"
import { validateHtml } from "../../../tests/support/html.ts"
import { pdfText } from "../../../tests/support/pdf-text.ts"
import { importedCard } from "../../../tests/support/strategy.ts"
import { newId } from "../../platform/ids.ts"
import { urls } from "../../urls.ts"

const world = await testWorld()
const office = "leszno"
const { cardId, indicatorIds } = await importedCard(world)
const CARD = urls.card.href({ office, cardId })
const words = (html: string) => load(html)("main").text().replace(/\s+/g, " ")

const VALUES = [
  ...["2", "1", "76", "78", "82", "80", "89", "818 785,00", "856 203,89", "833 048,67", "1 183 455,91"],
  ...["1 149 351,74", "186 500,00"],
]

describe("the page of a card", () => {
  it("shows everybody every value, every stage and every person of the sample", async () => {
    const { html } = await world.as("visitor").get(CARD)
    expect(validateHtml(html)).toEqual([])
    const $ = load(html)
    const cells = $("table.stages-grid .stage-cell")
      .toArray()
      .map((cell) => $(cell).text())
    expect(cells).toHaveLength(30)
    expect(cells.slice(0, 5)).toEqual(["5/5%", "5/5%", "5/5%", "5/5%", "5/5%"])
    const text = words(html)
    expect(text).toContain("100,0%")
    for (const value of VALUES) expect(text).toContain(value)
    for (const said of [
      "I Zastępca Prezydenta Miasta Leszna",
      "szef celu II",
      "Dyrektor Miejskiego Ośrodka Pomocy Rodzinie",
      "koordynator programu 9",
      "dotacje wspierające projekty i przedsięwzięcia.",
      "(naczelnicy wydziałów i dyrektorzy jednostek miasta)",
      "przyjęcie programu uchwałą",
      "wyróżnianie działaczy i organizacji, które mają szczególne osiągnięcia",
      "W karcie to miejsce jest puste.",
      "Tabela budżetu w karcie jest pusta.",
      "oddziaływania brak",
    ])
      expect(text).toContain(said)
  })

  it("keeps the nested list with the markers of the print", async () => {
    const $ = load((await world.as("visitor").get(CARD)).html)
    const markers = $(".printed-list .printed-marker")
      .toArray()
      .map((marker) => $(marker).text())
    expect(markers).toEqual(["1)", "a)", "b)", "2)", "3)", "4)", "5)", "6)", "7)"])
    expect($(".printed-list .printed-list .printed-marker").length).toBe(2)
  })

  it("never shows a missing value as zero", async () => {
    const $ = load((await world.as("visitor").get(CARD)).html)
    const row = $("#mierniki tbody").filter((_, body) => $(body).text().includes("funduszy unijnych"))
    const cells = row.find("td[data-align=number]").toArray()
    expect(cells.map((cell) => $(cell).text().replaceAll("\u00a0", " "))).toEqual(["186 500,00", "—", "—", "—", "—"])
  })

  it("asks those who may change it to confirm the guess, and tells the others of it", async () => {
    const editor = words((await world.as("goalChief").get(CARD)).html)
    expect(editor).toContain("„1.149.351.74”. Odczytano 1 149 351,74. Potwierdź lub popraw")
    const councillor = words((await world.as("councillor").get(CARD)).html)
    expect(councillor).toContain("„1.149.351.74”. Odczytano 1 149 351,74. Zobacz miernik")
    expect(councillor).not.toContain("Zmień kartę")
  })

  it("says nothing of competitions that do not belong to it", async () => {
    await publishedCall(world)
    expect(words((await world.as("visitor").get(CARD)).html)).not.toContain("Formy współpracy")
  })

  it("is a document too", async () => {
    const file = await world.as("visitor").get(urls.cardPdf.href({ office, cardId }))
    expect(file.headers.get("content-type")).toBe("application/pdf")
    const text = pdfText(file.bytes).replaceAll("\u00a0", " ")
    for (const value of [
      "818 785,00",
      "1 183 455,91",
      "1 149 351,74 ?",
      "5/5%",
      "Wskaźniki oddziaływania: brak",
      "a) dotacje",
    ])
      expect(text).toContain(value)
  })

  it("speaks English", async () => {
    const browser = world.as("visitor")
    const { html } = await browser.get(`${CARD}?lang=en`)
    expect(validateHtml(html)).toEqual([])
    expect(words(html)).toContain("1,149,351.74")
    expect(words(html)).toContain("chief of goal II")
  })

  it("does not exist under an address that is no card's", async () => {
    for (const id of [newId(), "x", "00000000-0000-7000-8000-000000000000"])
      expect((await world.as("visitor").get(urls.card.href({ office, cardId: id }))).status).toBe(404)
  })
})

describe("the strategy", () => {
  it("shows goals, areas and cards with their progress", async () => {
    const { html } = await world.as("visitor").get(urls.strategy.href({ office }))
    expect(validateHtml(html)).toEqual([])
    const text = words(html)
    for (const said of ["Strategia rozwoju Leszna", "Cel II. Poprawienie", "9. Organizacje pozarządowe", "100,0%"])
      expect(text).toContain(said)
    const area = load(html)("a")
      .toArray()
      .map((each) => load(html)(each))
      .find((each) => each.text().startsWith("9. "))
    const page = await world.as("visitor").get(area?.attr("href") ?? "")
    expect(load(page.html)(`a[href="${CARD}"]`).text()).toContain("1. Program współpracy")
  })
})

describe("what the product counts", () => {
  const valuePage = urls.indicatorYear.href({ office, indicatorId: indicatorIds[2]!, year: "2026" })

  it("appears in a column of its year and opens the list behind it", async () => {
    const visitor = world.as("visitor")
    expect(words((await visitor.get(CARD)).html)).not.toContain("2026")
    const { number } = await settledTask(world)
    await settledTask(world)
    const page = await visitor.get(CARD)
    expect(validateHtml(page.html)).toEqual([])
    const link = load(page.html)(`a[href="${valuePage}"]`)
    expect(link.text().replaceAll("\u00a0", " ")).toContain("72 000,00")
    expect(load(page.html)("#mierniki thead").text()).toContain("2026")
    const list = await visitor.get(valuePage)
    expect(validateHtml(list.html)).toEqual([])
    expect(words(list.html)).toContain("72 000,00 zł")
    expect(load(list.html)("main table tbody a").toArray()).toHaveLength(2)
    expect(words(list.html)).toContain(`${number} · Klub Sportowy „Próba”`)
  })

  it("is opened by the address that cards had before", async () => {
    const before = urls.indicatorValue.href({ office, cardId, indicatorId: indicatorIds[2]!, year: "2026" })
    expect((await world.as("visitor").get(before)).location).toBe(valuePage)
  })

  it("counts no more once it is no fact any more", async () => {
    const contract = await settledTask(world)
    const before = words((await world.as("visitor").get(valuePage)).html)
    expect(before).toContain("108 000,00 zł")
    await unsettle(world, contract)
    const list = words((await world.as("visitor").get(valuePage)).html)
    expect(list).toContain("72 000,00 zł")
    expect(list).not.toContain(contract.number)
  })

  it("for a year that the card states stands beside the stated value", async () => {
    await settledTask(world, { year: 2013 })
    const text = words((await world.as("visitor").get(CARD)).html)
    expect(text).toContain("1 149 351,74 ?")
    expect(text).toContain("w systemie 36 000,00")
    const list = await world.as("visitor").get(valuePage.replace("/2026", "/2013"))
    expect(words(list.html)).toContain("podaje dla tego roku 1 149 351,74")
  })

  it("of a year in which nothing was counted says so, not zero", async () => {
    const page = await world.as("visitor").get(valuePage.replace("/2026", "/2020"))
    expect(load(page.html)("h1").text()).toBe("Rok 2020: niczego nie policzono")
    for (const year of ["1", "20266", "abcd"])
      expect((await world.as("visitor").get(valuePage.replace("/2026", `/${year}`))).status).toBe(404)
  })
})
