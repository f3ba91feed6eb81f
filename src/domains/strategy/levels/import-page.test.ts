import { load } from "cheerio"
import { describe, expect, it } from "vitest"
import { testWorld } from "../../../../tests/support/app.ts"
import { fieldsOf } from "../../../../tests/support/forms.ts"
import { validateHtml } from "../../../../tests/support/html.ts"
import { importedCard } from "../../../../tests/support/strategy.ts"
import { urls } from "../../../urls.ts"
import { answersOf } from "../import-answers.ts"
import { LESZNO_CARD } from "../strategy.samples.ts"
import { importPage } from "./import-page.ts"
import { GOAL_PAGE, PROGRAMME_PAGE } from "./page-reader/page.samples.ts"
import { readPages } from "./page-reader/read-page.ts"

const world = await testWorld()
const office = "leszno"
const { cardId } = await importedCard(world)
const editor = world.as("coordinator")
const words = (html: string) => load(html)("main").text().replace(/\s+/g, " ").replaceAll("\u00a0", " ")
const IMPORT = urls.cardImport.href({ office })
const FORM = "#review-form"
/** The task as its card calls it: a page and a card of one city often name it differently. */
const NAMED = "1.\tProgram współpracy samorządu miasta z podmiotami działającymi dla dobra publicznego"

describe("the page of a programme", () => {
  let review = ""

  it("is read by the same door as cards and shows everything before it is saved", async () => {
    const started = await editor.post(IMPORT, { text: PROGRAMME_PAGE })
    review = started.location ?? ""
    const page = await editor.get(review)
    expect(validateHtml(page.html)).toEqual([])
    const text = words(page.html)
    for (const said of [
      "strona programu",
      "Ten program już jest w strategii",
      "Lata w nagłówku nie idą po kolei: 2005, 2006, 2007, 2008, 2009, 2011, 2010, 2012, 2013.",
      "w programie jest już zadanie o tym numerze i innej nazwie",
      "liczba odczytanych wartości to 7, a liczba lat 9",
      "Zatwierdź i zapisz stronę",
      "Każdy wiersz trafił na swoje miejsce.",
    ])
      expect(text).toContain(said)
    expect(load(page.html)('[name="own.statedIn"]').val()).toBe("Strona programu 9")
    expect(await world.db.selectFrom("progress_statements").selectAll().execute()).toEqual([])
  })

  it("is not saved before a person has said which task is which and where short rows belong", async () => {
    const fields = fieldsOf((await editor.get(review)).html, FORM)
    const refused = await editor.post(`${review}/zatwierdzenie`, fields)
    expect(refused.location).toContain("braki=1")
    const gaps = await editor.get(refused.location!)
    expect(validateHtml(gaps.html)).toEqual([])
    expect(words(gaps.html)).toContain("Potrzebna jest odpowiedź: Zadanie „Program współpracy")
    expect(words(gaps.html)).toContain("Potrzebna jest odpowiedź: Wiersz „Liczba zadań publicznych")
  })

  it("becomes weights, printed progress and figures beside the card, which stays as it is", async () => {
    const before = await world.db.selectFrom("card_versions").selectAll().where("card_id", "=", cardId).execute()
    const gaps = await editor.get(`${review}?braki=1`)
    const counts = " |  | 32 | 43 | 47 | 66 | 62 | 261 | 298"
    const money = " | 521 011 | 604 300 | 718 050 | 787 785.00 | 833 048.67 | 4 499 986.91 | 1 183 455.91 | 3 280 443"
    const done = await editor.post(`${review}/zatwierdzenie`, {
      ...fieldsOf(gaps.html, FORM),
      "choice.tasks.0.card": `=${cardId}`,
      "own.indicators.0.row": counts,
      "own.indicators.1.row": money,
      "choice.indicators.2.values.2013": "=1.234",
    })
    expect(done.location).toMatch(/\/strategia\/programy\//)
    const $ = load((await world.as("visitor").get(done.location!)).html)
    expect($("main tfoot").first().text().replaceAll("\u00a0", " ")).toBe("Razem100%100,0%")
    const text = words($.html())
    expect(text).toContain("2. Bank danych o organizacjach pozarządowych")
    expect(text).toContain("karta nie ma punktów; postęp według: Strona programu 9")
    expect(text).toContain("261")
    expect(text).toContain("4 499 986,91")
    const rows = await world.db
      .selectFrom("indicator_values")
      .selectAll()
      .where("stated_in", "=", "Strona programu 9")
      .execute()
    const of2010 = rows.find(({ year, printed }) => year === 2010 && printed === "4 499 986.91")
    expect(of2010?.reading.value).toBe("4499986.91")
    expect(await world.db.selectFrom("card_versions").selectAll().where("card_id", "=", cardId).execute()).toEqual(
      before,
    )
    expect(await world.db.selectFrom("progress_statements").selectAll().execute()).toHaveLength(3)
  })

  it("imported again says that nothing has changed", async () => {
    const started = await editor.post(IMPORT, { text: PROGRAMME_PAGE })
    const page = await editor.get(started.location!)
    const counts = " |  | 32 | 43 | 47 | 66 | 62 | 261 | 298"
    const money = " | 521 011 | 604 300 | 718 050 | 787 785.00 | 833 048.67 | 4 499 986.91 | 1 183 455.91 | 3 280 443"
    const done = await editor.post(`${started.location}/zatwierdzenie`, {
      ...fieldsOf(page.html, FORM),
      "choice.tasks.0.card": `=${cardId}`,
      "own.indicators.0.row": counts,
      "own.indicators.1.row": money,
      "choice.indicators.2.values.2013": "=1.234",
    })
    expect((await editor.get(done.location!)).html).toContain("Strategia mówi to samo: nic się nie zmieniło.")
    expect(await world.db.selectFrom("progress_statements").selectAll().execute()).toHaveLength(3)
    const values = await world.db
      .selectFrom("indicator_values")
      .selectAll()
      .where("stated_in", "=", "Strona programu 9")
      .execute()
    expect(values.every(({ version }) => version <= 9)).toBe(true)
  })

  it("that prints another total and another progress warns and keeps both", async () => {
    const text = PROGRAMME_PAGE.replace("\tRazem\t100 %\t100.0 %", "\tRazem\t100 %\t97.0 %")
      .replace(NAMED, NAMED.replace("dla dobra publicznego", "pożytecznie"))
      .replace("40 %\t100.0 %", "30 %\t90.0 %")
    const started = await editor.post(IMPORT, { text })
    const first = await editor.get(started.location!)
    await editor.post(started.location!, {
      ...fieldsOf(first.html, FORM),
      "choice.tasks.0.card": `=${cardId}`,
      "own.indicators.0.row": "?",
      "own.indicators.1.row": "?",
      "own.statedIn": "Strona programu 9 z maja",
      "choice.indicators.2.values.2013": "later",
    })
    const page = words((await editor.get(started.location!)).html)
    expect(page).toContain("Wagi zadań dają razem 90%, a nie 100%.")
    expect(page).toContain("Strona podaje razem „97.0 %”, a z wag i postępów na niej wychodzi 96,7%.")
    expect(page).toContain("Strona podaje razem wagę „100 %”, a suma wag to 90%.")
    expect(page).toContain("waga zmieni się z 40% na 30%")
    const again = await editor.get(started.location!)
    const done = await editor.post(`${started.location}/zatwierdzenie`, fieldsOf(again.html, FORM))
    const area = words((await world.as("visitor").get(done.location!)).html)
    expect(area).toContain("Postęp według źródeł")
    expect(area).toContain("97.0 % inna liczba")
    expect(area).toContain("Strona programu 9 z maja")
    // Rows left as printed: their words are there, and no year got a number of them.
    expect(area).toContain(
      "Strona programu 9 z maja, wartości bez przypisanych lat: 32 | 43 | 47 | 66 | 62 | 261 | 298",
    )
    const values = await world.db
      .selectFrom("indicator_values")
      .select("printed")
      .where("stated_in", "=", "Strona programu 9 z maja")
      .execute()
    expect(values.map(({ printed }) => printed)).not.toContain("261")
    const json = JSON.parse((await world.as("visitor").get(urls.strategyJson.href({ office }))).html)
    const [programme] = json.strategies[0].goals[0].programmes
    const printed = programme.printed.map(({ progress }: { progress: string }) => progress)
    expect(printed.sort()).toEqual(["100.0 %", "97.0 %"])
  })
})

describe("several pages of one import", () => {
  it("are saved none while one of them does not say which task is which", async () => {
    const { location: first = "" } = await editor.post(IMPORT, { text: GOAL_PAGE })
    const importId = first.split("?")[0]!.split("/").at(-1)!
    await editor.post(first, {
      ...fieldsOf((await editor.get(first)).html, FORM),
      "own.statedIn": "Strona celu II z maja",
    })
    const text = PROGRAMME_PAGE.replace(NAMED, NAMED.replace("dla dobra publicznego", "inaczej"))
    const { location: second = "" } = await editor.post(IMPORT, { text, into: importId })
    const page = await editor.get(`${first.split("?")[0]}?karta=2`)
    const asked = {
      ...fieldsOf(page.html, FORM),
      "own.indicators.0.row": "?",
      "own.indicators.1.row": "?",
      "choice.indicators.2.values.2013": "later",
    }
    const refused = await editor.post(`${second.split("?")[0]}/zatwierdzenie`, asked)
    expect(refused.location).toContain("karta=2&braki=1")
    expect(words((await editor.get(refused.location!)).html)).toContain("Potrzebna jest odpowiedź: Zadanie „Program")
    const kept = await world.db.selectFrom("progress_statements").select("stated_in").execute()
    expect(kept.map(({ stated_in }) => stated_in)).not.toContain("Strona celu II z maja")
    await editor.post(`${first.split("?")[0]}/odrzucenie`, {})
  })
})

describe("the page of a goal", () => {
  it("becomes its programmes and indicators of one year a row", async () => {
    const started = await editor.post(IMPORT, { text: GOAL_PAGE })
    const page = await editor.get(started.location!)
    expect(validateHtml(page.html)).toEqual([])
    expect(load(page.html)('[name="place.area.name"]').length).toBe(0)
    const done = await editor.post(`${started.location}/zatwierdzenie`, fieldsOf(page.html, FORM))
    expect(done.location).toMatch(/\/strategia\/cele\//)
    const goal = words((await world.as("visitor").get(done.location!)).html)
    expect(goal).toContain("8. Pomoc społeczna")
    expect(goal).toContain("Liczba organizacji pozarządowych")
    expect(goal).toContain("228")
    expect(goal).toContain("64%")
    const { area_id: areaId } = await world.db
      .selectFrom("progress_statements")
      .select("area_id")
      .where("stated_in", "=", "Strona celu II")
      .executeTakeFirstOrThrow()
    const area = words((await world.as("visitor").get(urls.area.href({ office, areaId }))).html)
    expect(area).toContain("9Organizacje pozarządowe")
    expect(area).toContain("Strona celu II100.0 %")
  })
})

describe("a paste", () => {
  it("that is neither card nor page is refused with its text", async () => {
    const page = await editor.post(IMPORT, { text: "Zadzwonić do Ewy w sprawie programu." })
    expect(page.status).toBe(422)
    expect(words(page.html)).toContain("To nie wygląda ani na kartę zadania, ani na stronę programu lub celu")
  })

  it("of a card is still a card", async () => {
    const started = await editor.post(IMPORT, { text: LESZNO_CARD })
    expect(words((await editor.get(started.location!)).html)).toContain("Zatwierdź i zapisz kartę")
  })
})

it("is not for others", async () => {
  const reading = readPages(GOAL_PAGE)[0]!
  await expect(world.run("official", (ctx) => importPage(ctx, reading, answersOf(reading, {})))).rejects.toThrow(
    "no such page",
  )
})
