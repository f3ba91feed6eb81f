import { load } from "cheerio"
import { describe, expect, it } from "vitest"
import { type Page, testWorld } from "../../../tests/support/app.ts"
import { fieldsOf, messageBeside } from "../../../tests/support/forms.ts"
import { validateHtml } from "../../../tests/support/html.ts"
import { importedCard } from "../../../tests/support/strategy.ts"
import { historyOf } from "../../platform/audit.ts"
import { urls } from "../../urls.ts"
import { accessCard } from "./card.access.ts"
import { cardOf } from "./card.document.ts"
import { valuesIn } from "./card.queries.ts"
import { restoreCard } from "./restore-card.ts"
import { saveCard } from "./save-card.ts"

const world = await testWorld()
const office = "leszno"
const FORM = "#card-form"
const words = (html: string) => load(html)("main").text().replace(/\s+/g, " ")
type Fields = Record<string, string | string[]>

async function opened(number: number) {
  const { cardId, indicatorIds } = await importedCard(world, number)
  const path = urls.cardEdit.href({ office, cardId })
  const page = await world.as("coordinator").get(path)
  return { cardId, indicatorIds, path, page, fields: fieldsOf(page.html, FORM) }
}
const send = (path: string, fields: Fields, name: "coordinator" | "goalChief" = "coordinator"): Promise<Page> =>
  world.as(name).post(path, fields)
const cardPage = async (cardId: string) =>
  words((await world.as("visitor").get(urls.card.href({ office, cardId }))).html)
const historyPage = (cardId: string) => world.as("coordinator").get(urls.cardHistory.href({ office, cardId }))

async function contentOf(cardId: string) {
  const ctx = world.ctxOf("visitor")
  const card = await accessCard(ctx, cardId, "view")
  return { version: card.version, content: cardOf(card.document, await valuesIn(ctx, cardId, card.version)) }
}

describe("the form of a card", () => {
  it("is valid and, sent unchanged, changes nothing", async () => {
    const { cardId, path, page, fields } = await opened(1)
    expect(validateHtml(page.html)).toEqual([])
    const before = await contentOf(cardId)
    expect((await send(path, fields)).status).toBe(303)
    expect(await contentOf(cardId)).toEqual(before)
  })

  it("saves texts, points and values as a new version that the history explains", async () => {
    const { cardId, path, fields } = await opened(2)
    await send(path, {
      ...fields,
      name: "Program współpracy na nowo",
      "stages.5.cells.2013": "1,5/3%",
      "indicators.1.values.2013": "91",
      description: "Wstęp:\n\n1) raz,\na) pod raz\n2) dwa.",
      totalCost: "ok. 100 mln zł",
    })
    const card = await cardPage(cardId)
    for (const said of ["Program współpracy na nowo", "1,5/3%", "98,5%", "91", "pod raz", "ok. 100 mln zł"])
      expect(card.replaceAll("1,50/3%", "1,5/3%")).toContain(said)
    const history = await historyPage(cardId)
    expect(validateHtml(history.html)).toEqual([])
    const text = words(history.html)
    expect(text).toContain("Kornelia Koordynująca")
    expect(text).toContain("Etap 6, rok 20133/3%1,5/3%")
    expect(text).toContain("rok 20138991")
    expect(text).toContain("Planowany całkowity kosztnicok. 100 mln zł")
  })

  it("keeps the print and the reading of what was not touched", async () => {
    const { cardId, path, fields } = await opened(3)
    await send(path, { ...fields, totalCost: "5 zł" })
    const { content } = await contentOf(cardId)
    expect(content.indicators[2]!.values[4]).toMatchObject({
      printed: "1.149.351.74",
      reading: { value: "1149351.74", confidence: "guessed" },
    })
  })

  it("adds a year, and rows, by its buttons without saving, and then saves them", async () => {
    const { cardId, path, fields } = await opened(4)
    const year = await send(path, { ...fields, newStageYear: "2014", do: "add-year.stages" })
    expect(validateHtml(year.html)).toEqual([])
    expect(words(year.html)).toContain("Nic nie jest jeszcze zapisane")
    const budget = await send(path, { ...fieldsOf(year.html, FORM), do: "add.budget" })
    const values = await send(path, {
      ...fieldsOf(budget.html, FORM),
      newIndicatorYear: "2014",
      do: "add-year.indicators",
    })
    expect((await contentOf(cardId)).version).toBe(1)
    await send(path, {
      ...fieldsOf(values.html, FORM),
      "stages.0.cells.2014": "0/10%",
      "indicators.1.values.2014": "95",
      "budget.0.source": "Budżet Miasta",
      "budget.0.money": "Średnio 20 000 zł rocznie",
    })
    const card = await cardPage(cardId)
    for (const said of [
      "2014",
      "0/10%",
      "95",
      "Średnio 20 000 zł rocznie",
      "Planowane punkty wszystkich etapów dają 110",
    ])
      expect(card).toContain(said)
  })

  it("takes rows and years away", async () => {
    const { cardId, path, fields } = await opened(5)
    const row = await send(path, { ...fields, do: "remove.indicators.0" })
    const year = await send(path, { ...fieldsOf(row.html, FORM), do: "remove-year.stages.2009" })
    await send(path, fieldsOf(year.html, FORM))
    const card = await cardPage(cardId)
    expect(card).not.toContain("Liczba stworzonych programów")
    expect((await contentOf(cardId)).content.stageYears).toEqual([2010, 2011, 2012, 2013])
    expect(card).toContain("80,0%")
  })

  it("comes back with messages beside the fields and everything typed", async () => {
    const { cardId, path, fields } = await opened(6)
    const page = await send(path, {
      ...fields,
      name: "",
      "stages.0.cells.2009": "pięć",
      "indicators.2.values.2010": "1,234",
      "bodies.0.name": "",
      justification: "a".repeat(20_001),
    })
    expect(page.status).toBe(422)
    expect(validateHtml(page.html)).toEqual([])
    expect(messageBeside(page.html, "name")).toContain("Podaj nazwę zadania")
    expect(messageBeside(page.html, "stages.0.cells.2009")).toContain("nie jest zapisem etapu")
    expect(messageBeside(page.html, "indicators.2.values.2010")).toContain("można odczytać na kilka sposobów")
    expect(messageBeside(page.html, "bodies.0.name")).toContain("Podaj nazwę podmiotu")
    expect(messageBeside(page.html, "justification")).toContain("za długi o 1 znak")
    expect(load(page.html)('[name="stages.0.cells.2009"]').val()).toBe("pięć")
    expect((await contentOf(cardId)).version).toBe(1)
  })

  it("refuses the number and name of another card of the area", async () => {
    await opened(7)
    const { path, fields } = await opened(8)
    const page = await send(path, { ...fields, number: "7" })
    expect(messageBeside(page.html, "name")).toContain("jest już karta o takim numerze")
  })

  it("in two tabs: the second hears what the first changed, and saves over it only when told again", async () => {
    const { cardId, path, fields } = await opened(9)
    await send(path, { ...fields, totalCost: "10 zł" }, "goalChief")
    const late = await send(path, { ...fields, totalCost: "20 zł" })
    expect(late.status).toBe(422)
    expect(validateHtml(late.html)).toEqual([])
    expect(words(late.html)).toContain("Ktoś zapisał tę kartę")
    expect(words(late.html)).toContain("Planowany całkowity koszt: → 10 zł")
    expect(load(late.html)('[name="totalCost"]').val()).toBe("20 zł")
    expect(await cardPage(cardId)).toContain("10 zł")
    await send(path, fieldsOf(late.html, FORM))
    expect(await cardPage(cardId)).toContain("20 zł")
  })

  it("sent twice makes one version", async () => {
    const { cardId, path, fields } = await opened(10)
    for (let times = 0; times < 2; times++)
      expect((await send(path, { ...fields, totalCost: "7 zł" })).status).toBe(303)
    expect((await contentOf(cardId)).version).toBe(2)
    const events = await historyOf(world.ctxOf("visitor"), { kind: "card", id: cardId })
    expect(events.map((event) => event.what)).toEqual(["card.imported", "card.saved"])
  })

  it("is closed to those who only read", async () => {
    const { cardId, path, fields } = await opened(11)
    for (const name of ["councillor", "mayor", "official", "representative", "stranger"] as const) {
      expect((await world.as(name).get(path)).status).toBe(404)
      expect((await world.as(name).post(path, fields)).status).toBe(404)
    }
    const { content } = await contentOf(cardId)
    await expect(world.run("representative", (ctx) => saveCard(ctx, cardId, { version: 1, content }))).rejects.toThrow(
      "no such card",
    )
    expect((await world.as("goalChief").get(path)).status).toBe(200)
  })
})

describe("an earlier version", () => {
  it("is restored as a new one, and that can be undone too", async () => {
    const { cardId, path, fields } = await opened(12)
    await send(path, { ...fields, totalCost: "30 zł", "indicators.1.values.2009": "77" })
    const history = urls.cardHistory.href({ office, cardId })
    const restored = await world.as("goalChief").submit(history, { version: "1" })
    expect(restored.html).toContain("Przywrócono wersję 1.")
    expect(words(restored.html)).not.toContain("30 zł")
    expect((await contentOf(cardId)).content.indicators[1]!.values[0]!.printed).toBe("76")
    expect(words((await historyPage(cardId)).html)).toContain("Wersja 3: przywrócona wersja 1")
    await world.as("goalChief").submit(history, { version: "2" })
    expect(await cardPage(cardId)).toContain("30 zł")
    expect((await contentOf(cardId)).version).toBe(4)
  })

  it("brings back an indicator that was removed, with its values and what fills it", async () => {
    const { cardId, path, fields } = await opened(13)
    const without = await send(path, { ...fields, do: "remove.indicators.1" })
    await send(path, fieldsOf(without.html, FORM))
    await world.run("coordinator", (ctx) => restoreCard(ctx, cardId, 1))
    const { content } = await contentOf(cardId)
    expect(content.indicators[1]!.values.map((value) => value.printed)).toEqual(["76", "78", "82", "80", "89"])
    expect(await cardPage(cardId)).toContain("Liczba zrealizowanych projektów")
  })

  it("that is the current one, or is not there, changes nothing", async () => {
    const { cardId } = await opened(14)
    await world.run("coordinator", (ctx) => restoreCard(ctx, cardId, 1))
    expect((await contentOf(cardId)).version).toBe(1)
    const history = urls.cardHistory.href({ office, cardId })
    for (const version of ["2", "0", "-1", "1.5", "x", ""])
      expect((await world.as("coordinator").post(history, { version })).status).toBe(404)
    expect((await world.as("councillor").post(history, { version: "1" })).status).toBe(404)
  })
})
