import { load } from "cheerio"
import { describe, expect, it } from "vitest"
import { type Page, testWorld } from "../../../tests/support/app.ts"
import { fieldsOf, messageBeside } from "../../../tests/support/forms.ts"
import { validateHtml } from "../../../tests/support/html.ts"
import { urls } from "../../urls.ts"
import { docxOf } from "./card-reader/docx.samples.ts"
import { importCard } from "./import-card.ts"
import { LESZNO_CARD, ROUGH_CARD } from "./strategy.samples.ts"

const world = await testWorld()
const IMPORT = urls.cardImport.href({ office: "leszno" })
const REVIEW_FORM = "#review-form"

type Browser = ReturnType<typeof world.as>

const files = (...list: [string, Uint8Array | string][]): FormData => {
  const data = new FormData()
  data.set("text", "")
  for (const [name, content] of list) data.append("files", new File([content as BlobPart], name))
  return data
}

async function begun(browser: Browser, text = LESZNO_CARD): Promise<{ review: Page; path: string }> {
  const page = await browser.post(IMPORT, { text })
  expect(page.status).toBe(303)
  return { review: await browser.get(page.location!), path: page.location! }
}

async function confirmed(browser: Browser, path: string, change: Record<string, string> = {}): Promise<Page> {
  const fields = fieldsOf((await browser.get(path)).html, REVIEW_FORM)
  return browser.post(`${path.split("?")[0]}/zatwierdzenie`, { ...fields, ...change })
}

const words = (html: string) => load(html)("main").text().replace(/\s+/g, " ")

describe("an import of the card of Leszno", () => {
  it.each([
    ["pl", "Sprawdź, co odczytano", "Karta zapisana."],
    ["en", "Check what was read", "The card is saved."],
  ])("is read, checked and confirmed in %s", async (lang, title, saved) => {
    const browser = world.as("coordinator")
    await browser.get(`/leszno/strategia?lang=${lang}`)
    const { review, path } = await begun(browser)
    expect(words(review.html)).toContain(title)
    expect(validateHtml(review.html)).toEqual([])
    const page = await confirmed(browser, path)
    expect(page.location).toMatch(/\/strategia\/karty\//)
    const card = await browser.get(page.location!)
    expect(validateHtml(card.html)).toEqual([])
    expect(load(card.html)("h1").text()).toContain("Program współpracy samorządu miasta Leszna")
    if (lang === "pl") expect(card.html).toContain(saved)
  })

  it("shows every value, and the guess with its print, the other reading and the line", async () => {
    const { review } = await begun(world.as("coordinator"))
    const shown = words(review.html)
    for (const value of ["818 785,00", "856 203,89", "833 048,67", "1 183 455,91", "76", "78", "82", "80", "89"])
      expect(shown).toContain(value)
    expect(shown).toContain("W karcie zapisano „1.149.351.74”. Czy to znaczy 1 149 351,74?")
    expect(shown).toContain("114 935 174,00")
    expect(shown).toContain("Wiersz 79")
    expect(load(review.html)('input[name^="choice.indicators.2.values"]:checked').val()).toBe("=1149351.74")
  })

  it("saves nothing as a card before it is confirmed", async () => {
    const before = await world.db.selectFrom("card_versions").select("version").execute()
    const { path } = await begun(world.as("administrator"), LESZNO_CARD.replace("\n1. Program", "\n7. Inny program"))
    await world.as("administrator").post(path.split("?")[0]!, { position: "1", "place.task.name": "Inny program 7" })
    expect(await world.db.selectFrom("card_versions").select("version").execute()).toEqual(before)
  })

  it("keeps what was answered for the next day, for this person only", async () => {
    const browser = world.as("goalChief")
    const { path } = await begun(browser)
    const fields = fieldsOf((await browser.get(path)).html, REVIEW_FORM)
    await browser.post(path.split("?")[0]!, { ...fields, "own.indicators.2.values.2013": "1149351,75", do: "keep" })
    const again = await browser.get(IMPORT)
    expect(words(again.html)).toContain("Niedokończone wczytania")
    const link = load(again.html)(`a[href*="/wczytanie/"]`).attr("href")!
    const $ = load((await browser.get(link)).html)
    expect($('[name="own.indicators.2.values.2013"]').val()).toBe("1149351,75")
    expect((await world.as("coordinator").get(link)).status).toBe(404)
  })

  it("takes another value typed instead of the guess", async () => {
    const browser = world.as("goalChief")
    const { path } = await begun(browser, LESZNO_CARD.replace("\n1. Program", "\n3. Program"))
    const page = await confirmed(browser, path, { "own.indicators.2.values.2013": "1 149 351,75 zł" })
    const card = words((await browser.get(page.location!)).html)
    expect(card).toContain("1 149 351,75")
    expect(card).not.toContain("Potwierdź lub popraw")
  })

  it("leaves a guess for later when told so: the card asks, with the print kept", async () => {
    const browser = world.as("goalChief")
    const { path } = await begun(browser, LESZNO_CARD.replace("\n1. Program", "\n4. Program"))
    const page = await confirmed(browser, path, { "choice.indicators.2.values.2013": "later" })
    const card = words((await browser.get(page.location!)).html)
    expect(card).toContain("Wartość z 2013 r. zapisano jako „1.149.351.74”. Odczytano 1 149 351,74.")
    expect(card).toContain("Potwierdź lub popraw")
  })

  it("again is offered as a new version, and the same text makes none", async () => {
    const browser = world.as("coordinator")
    const { review, path } = await begun(browser)
    expect(words(review.html)).toContain("Ta karta już jest w strategii")
    const page = await confirmed(browser, path)
    expect((await browser.get(page.location!)).html).toContain("nie powstała nowa wersja")
    const changed = await begun(
      browser,
      LESZNO_CARD.replace("82 80 89", "82 80 90").replace("szef celu I Z", "szef celu II Z"),
    )
    expect(words(changed.review.html)).toContain(
      "szef celu: „I Zastępca Prezydenta Miasta Leszna” → „II Zastępca Prezydenta Miasta Leszna”",
    )
    const second = await confirmed(browser, changed.path)
    expect(second.location).toBe(page.location)
    expect(words((await browser.get(second.location!)).html)).toContain("Historia zmian (2 wersje)")
  })

  it("confirmed twice gives the same card", async () => {
    const browser = world.as("coordinator")
    const { path } = await begun(browser, LESZNO_CARD.replace("\n1. Program", "\n5. Program"))
    const first = await confirmed(browser, path)
    const again = await browser.post(`${path.split("?")[0]}/zatwierdzenie`, { position: "1" })
    expect(again.location).toBe(first.location)
    expect((await browser.get(path)).location).toBe(first.location)
  })

  it("of a corrected place goes where the person says", async () => {
    const browser = world.as("coordinator")
    const { path } = await begun(browser)
    const page = await confirmed(browser, path, { "place.area.number": "10", "place.area.name": "Sport" })
    const card = await browser.get(page.location!)
    expect(load(card.html)(".breadcrumbs").text()).toContain("10. Sport")
  })

  it("discarded disappears after a question", async () => {
    const browser = world.as("administrator")
    const { path } = await begun(browser)
    const question = await browser.get(`${path}/odrzucenie`)
    expect(validateHtml(question.html)).toEqual([])
    expect(words(question.html)).toContain("Odrzucić to wczytanie?")
    await browser.post(`${path}/odrzucenie`)
    expect((await browser.get(path)).status).toBe(404)
    expect((await browser.post(`${path}/zatwierdzenie`, { position: "1" })).status).toBe(404)
  })
})

describe("two cards in one paste", () => {
  it("are checked one after the other and confirmed together, the second only when its gaps are answered", async () => {
    const browser = world.as("administrator")
    const { review, path } = await begun(
      browser,
      `${LESZNO_CARD.replace("\n1. Program", "\n6. Program")}\n\n${ROUGH_CARD}`,
    )
    expect(words(review.html)).toContain("Karta 1 z 2")
    expect(validateHtml(review.html)).toEqual([])
    const next = await browser.post(path, { ...fieldsOf(review.html, REVIEW_FORM), do: "next" })
    const second = await browser.get(next.location!)
    expect(words(second.html)).toContain("Karta 2 z 2")
    const left = load(second.html)("table").filter((_, table) => load(table).text().includes("Dlaczego"))
    expect(left.text()).toContain("Dodatkowe informacje")
    const refused = await browser.post(`${path}/zatwierdzenie`, fieldsOf(second.html, REVIEW_FORM))
    const gaps = await browser.get(refused.location!)
    expect(validateHtml(gaps.html)).toEqual([])
    expect(messageBeside(gaps.html, "choice.indicators.0.values.2009")).toContain("Potrzebna jest odpowiedź")
    expect(words(gaps.html)).toContain("Popraw te miejsca")
    const done = await browser.post(`${path}/zatwierdzenie`, {
      ...fieldsOf(gaps.html, REVIEW_FORM),
      "own.indicators.0.values.2009": "1234",
      "own.stages.1.row": "20/30% | - | -",
    })
    const strategy = load((await browser.get(done.location!)).html)
    const area = strategy("a").filter((_, each) => strategy(each).text() === "9. Organizacje pozarządowe")
    const programme = await browser.get(area.attr("href") ?? "")
    expect(words(programme.html)).toContain("2. Bank danych o organizacjach")
    expect(words(programme.html)).toContain("60,0%")
    expect(words(programme.html)).toContain("zaplanowano 70 pkt zamiast 100")
  })

  it("of which one is skipped save the other", async () => {
    const browser = world.as("administrator")
    const two = `${LESZNO_CARD.replace("\n1. Program", "\n8. Program")}\n\n${LESZNO_CARD.replace("\n1. Program", "\n9. Program")}`
    const { review, path } = await begun(browser, two)
    await browser.post(path, { ...fieldsOf(review.html, REVIEW_FORM), action: "skip", do: "next" })
    const second = await browser.get(`${path}?karta=2`)
    expect(words(second.html)).toContain("pominięta")
    const done = await browser.post(`${path}/zatwierdzenie`, fieldsOf(second.html, REVIEW_FORM))
    expect(load((await browser.get(done.location!)).html)(".eyebrow").text()).toBe("Zadanie 9")
    const strategy = words((await browser.get("/leszno/strategia")).html)
    expect(strategy).not.toContain("8. Program")
  })

  it("that are one card are told apart as such", async () => {
    const { path } = await begun(world.as("administrator"), `${LESZNO_CARD}\n\n${LESZNO_CARD}`)
    const second = await world.as("administrator").get(`${path}?karta=2`)
    expect(words(second.html)).toContain("Ta karta jest w tym wczytaniu więcej niż raz")
  })
})

describe("an import", () => {
  it("from a Word document reads tables as tables, without guessing their columns", async () => {
    const [before = "", rest = ""] = LESZNO_CARD.split("Podmioty współpracujące\n")
    const after = rest.slice(rest.indexOf("Mierniki dla realizacji"))
    const bodies = ["Nazwa", "Zakres współpracy"]
    const parts = [
      ...before.split("\n"),
      "Podmioty współpracujące",
      [bodies, ["Rada", "uchwała"]],
      ...after.split("\n"),
    ]
    const page = await world.as("coordinator").upload(IMPORT, files(["karta.docx", docxOf(parts)]))
    const review = await world.as("coordinator").get(page.location!)
    expect(words(review.html)).toContain("z pliku karta.docx")
    expect(review.html).not.toContain("choice.bodies")
    expect(words(review.html)).toContain("Podmioty współpracująceRadauchwała")
  })

  it("is for those who may change cards", async () => {
    for (const name of ["councillor", "official", "mayor", "representative", "resident"] as const)
      expect((await world.as(name).get(IMPORT)).status).toBe(404)
    expect((await world.as("visitor").get(IMPORT)).location).toContain("/logowanie")
    const post = await world.as("visitor").post(IMPORT, { text: LESZNO_CARD })
    expect(post.html).toContain('type="password"')
  })
})

describe("a card of a stored number and another name", () => {
  it("warns that there may be two of one task, and joins it once it has the stored name", async () => {
    const browser = world.as("coordinator")
    const stored = await world.run("coordinator", (ctx) =>
      importCard(ctx, { text: LESZNO_CARD.replace("\n1. Program", "\n31. Program") }),
    )
    expect(stored.ok).toBe(true)
    const started = await browser.post(IMPORT, { text: LESZNO_CARD.replace("\n1. Program", "\n31. Roczny program") })
    const page = await browser.get(started.location!)
    expect(words(page.html)).toContain("W tym programie jest już zadanie o tym numerze i innej nazwie")
    const name = load(page.html)(".notice li a").first().text()
    const fields = { ...fieldsOf(page.html, REVIEW_FORM), "place.task.name": name }
    await browser.post(started.location!, fields)
    const again = words((await browser.get(started.location!)).html)
    expect(again).toContain("Ta karta już jest w strategii")
  })
})
