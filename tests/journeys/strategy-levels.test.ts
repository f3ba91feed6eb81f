import { describe, expect, it } from "vitest"
import { linkIndicators } from "../../src/domains/strategy/levels/link-indicators.ts"
import { GOAL_PAGE, PROGRAMME_PAGE } from "../../src/domains/strategy/levels/page-reader/page.samples.ts"
import { saveStrategy } from "../../src/domains/strategy/levels/save-strategy.ts"
import { urls } from "../../src/urls.ts"
import { testWorld } from "../support/app.ts"
import { axeFindings, browse } from "../support/browse.ts"
import { fieldsOf } from "../support/forms.ts"
import { type CheckedPage, checkPages } from "../support/page-checks.ts"
import { importedCard } from "../support/strategy.ts"

const queries: string[] = []
const world = await testWorld({ watch: (sql) => queries.push(sql) })
const office = "leszno"
const { cardId, indicatorIds } = await importedCard(world)
const editor = world.as("coordinator")
const IMPORT = urls.cardImport.href({ office })

/** What a person answers about the sample of programme 9. */
const ANSWERS = {
  "choice.tasks.0.card": `=${cardId}`,
  "own.indicators.0.row": " |  | 32 | 43 | 47 | 66 | 62 | 261 | 298",
  "own.indicators.1.row":
    " | 521 011 | 604 300 | 718 050 | 787 785.00 | 833 048.67 | 4 499 986.91 | 1 183 455.91 | 3 280 443",
  "choice.indicators.2.values.2013": "later",
}
const waiting = (await editor.post(IMPORT, { text: PROGRAMME_PAGE })).location!
const waitingGoal = (await editor.post(IMPORT, { text: GOAL_PAGE })).location!
const started = (await editor.post(IMPORT, { text: PROGRAMME_PAGE })).location!
const review = await editor.get(started)
const area = (await editor.post(`${started}/zatwierdzenie`, { ...fieldsOf(review.html, "#review-form"), ...ANSWERS }))
  .location!
const areaId = area.split("/").at(-1)!
const indicator = await world.db
  .selectFrom("indicators")
  .select("id")
  .where("area_id", "=", areaId)
  .where("name", "like", "Kwota%")
  .executeTakeFirstOrThrow()
const indicatorId = indicator.id
const { goal_id: goalId } = await world.db
  .selectFrom("strategy_areas")
  .select("goal_id")
  .where("id", "=", areaId)
  .executeTakeFirstOrThrow()
const { strategy_id: strategyId } = await world.db
  .selectFrom("strategy_goals")
  .select("strategy_id")
  .where("id", "=", goalId)
  .executeTakeFirstOrThrow()
await world.run("coordinator", async (ctx) => {
  await linkIndicators(ctx, indicatorId, indicatorIds[2]!)
  await saveStrategy(ctx, strategyId, {
    name: "Strategia rozwoju Leszna",
    vision: "Leszno jest miastem, w którym mieszkańcy i organizacje działają razem.",
    mission: "Tworzyć warunki do działania.",
    resolutions: [
      {
        number: "XXII/224/2004",
        on: "2004-08-26",
        about: "w sprawie przyjęcia strategii",
        href: "https://bip.example.org/224",
      },
    ],
  })
})

const on = await browse(world)
const at = { office, areaId, goalId, strategyId, indicatorId }
const pages: CheckedPage[] = [
  ["the strategy", "visitor", urls.strategy.href(at)],
  ["the strategy for those who change it", "coordinator", urls.strategy.href(at)],
  ["a goal", "visitor", urls.goal.href(at)],
  ["a goal for those who change it", "goalChief", urls.goal.href(at)],
  ["a programme", "visitor", urls.area.href(at)],
  ["a programme for those who change it", "goalChief", urls.area.href(at)],
  ["an indicator of a programme", "visitor", urls.levelIndicator.href(at)],
  ["an indicator for those who change it", "coordinator", urls.levelIndicator.href(at)],
  ["the form of an indicator", "coordinator", urls.levelIndicatorChange.href(at)],
  ["the link to another indicator", "coordinator", urls.levelIndicatorLink.href(at)],
  ["the weights", "coordinator", urls.areaWeights.href(at)],
  ["the form of a strategy", "coordinator", urls.strategyChange.href(at)],
  ["the form of a goal", "coordinator", urls.goalChange.href(at)],
  ["the form of a programme", "coordinator", urls.areaNew.href(at)],
  ["the form of a task", "coordinator", urls.areaTaskNew.href(at)],
  ["the preview of a programme's page", "coordinator", `${waiting}?braki=1`],
  ["the preview of a goal's page", "coordinator", waitingGoal],
  ["the choice of another programme for a task", "coordinator", urls.cardMove.href({ office, cardId })],
  ["the data", "visitor", urls.strategyData.href(at)],
]

checkPages(on, "the levels of the strategy", pages)

it("counts what pages ask", async () => {
  queries.length = 0
  await world.as("visitor").get(urls.area.href(at))
  expect(queries.length).toBeGreaterThan(3)
})

it.each(pages)("%s asks the database at most eight times", async (_name, who, path) => {
  await world.as(who).get(path)
  queries.length = 0
  await world.as(who).get(path)
  const asked = queries.filter((sql) => !/^(?:begin|commit|rollback|set|start)/i.test(sql.trim()))
  expect(asked.length, asked.join("\n")).toBeLessThanOrEqual(8)
})

describe("a coordinator", () => {
  it.each([true, false])(
    "reads the page of a programme in and changes its weights (with scripts: %s)",
    async (script) => {
      const { page, close } = await on.as("coordinator", { script })
      await page.goto(`${on.origin}${IMPORT}`)
      const number = script ? "21" : "22"
      const text = PROGRAMME_PAGE.replace("\n9. Organizacje", `\n${number}. Organizacje`).split("Wskaźniki dla")[0]!
      await page.getByLabel("Tekst karty").fill(text)
      await page.getByRole("button", { name: "Odczytaj", exact: true }).click()
      await page.getByLabel("Jak nazwać to źródło?").fill("Strona z 24 listopada")
      await page.getByRole("button", { name: "Zatwierdź i zapisz stronę" }).click()
      await page.getByText("Strona zapisana.").waitFor()
      expect(await page.locator("main tfoot").first().textContent()).toContain("100,0%")
      await page.getByRole("link", { name: "Zmień wagi" }).click()
      await page.getByLabel("Waga zadania 2. Bank danych o organizacjach pozarządowych").fill("30")
      await page.getByRole("button", { name: "Zapisz", exact: true }).click()
      await page.getByText("Wagi zadań dają razem 90%, a nie 100%.").waitFor()
      await page.getByRole("link", { name: "Dodaj miernik" }).click()
      await page.getByLabel("Nazwa miernika").fill("Liczba wolontariuszy")
      await page.getByRole("button", { name: "Dodaj miernik" }).click()
      await page.getByLabel("Rok", { exact: true }).fill("2026")
      await page.getByLabel("Skąd jest ta liczba").fill("Sprawozdanie MOPR")
      await page.getByLabel("Wartość", { exact: true }).fill("ok. 140 osób")
      await page.getByRole("button", { name: "Zapisz wartość" }).click()
      await page.getByText("Wartość zapisana.").waitFor()
      expect(await page.locator("main table").first().textContent()).toContain("ok. 140")
      await close()
    },
  )

  it("moves a task to a programme of its own, takes it away and brings it back", async () => {
    const { page, close } = await on.as("coordinator")
    await page.goto(`${on.origin}${urls.areaNew.href(at)}`)
    await page.getByLabel("Numer").fill("31")
    await page.getByLabel("Nazwa programu").fill("Wolontariat")
    await page.getByRole("button", { name: "Dodaj", exact: true }).click()
    await page.goto(`${on.origin}${urls.areaTaskNew.href(at)}`)
    await page.getByLabel("Numer").fill("8")
    await page.getByLabel("Nazwa zadania").fill("Bank wolontariuszy")
    await page.getByRole("button", { name: "Dodaj", exact: true }).click()
    await page.getByRole("link", { name: "Wróć do karty" }).click()
    await page.getByRole("link", { name: "Przenieś do innego programu" }).click()
    await page.getByRole("button", { name: "Przenieś", exact: true }).click()
    await page.getByText("Wybierz program z listy.").first().waitFor()
    expect(await axeFindings(page)).toEqual([])
    await page.getByLabel("Do którego programu").selectOption({ label: "31. Wolontariat" })
    await page.getByRole("button", { name: "Przenieś", exact: true }).click()
    await page.getByText("Zadanie jest teraz w programie 31. Wolontariat.").waitFor()
    await page.getByRole("button", { name: "Usuń zadanie" }).click()
    await page.getByText("Usunięto. Możesz to przywrócić niżej na tej stronie.").waitFor()
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Wolontariat")
    expect(await axeFindings(page)).toEqual([])
    await page.getByRole("button", { name: "Przywróć Bank wolontariuszy" }).click()
    await page.getByText("Przywrócono.").waitFor()
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Bank wolontariuszy")
    await close()
  })

  it("takes an empty programme away and brings it back", async () => {
    const { page, close } = await on.as("goalChief")
    await page.goto(`${on.origin}${urls.goal.href(at)}`)
    await page.getByRole("link", { name: "Dodaj program" }).click()
    await page.getByLabel("Numer").fill("77")
    await page.getByLabel("Nazwa programu").fill("Pomyłka")
    await page.getByRole("button", { name: "Dodaj", exact: true }).click()
    await page.getByRole("button", { name: "Usuń program" }).click()
    await page.getByRole("button", { name: "Przywróć Pomyłka" }).click()
    await page.getByRole("heading", { name: "Pomyłka" }).waitFor()
    await close()
  })
})
