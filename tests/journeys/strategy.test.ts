import { describe, expect, it } from "vitest"
import { LESZNO_CARD, ROUGH_CARD } from "../../src/domains/strategy/strategy.samples.ts"
import { urls } from "../../src/urls.ts"
import { testWorld } from "../support/app.ts"
import { axeFindings, browse } from "../support/browse.ts"
import { settledTask } from "../support/facts.ts"
import { fieldsOf } from "../support/forms.ts"
import { type CheckedPage, checkPages } from "../support/page-checks.ts"
import { importedCard } from "../support/strategy.ts"

const world = await testWorld()
const office = "leszno"
const { cardId, indicatorIds } = await importedCard(world)
const indicator = { office, cardId, indicatorId: indicatorIds[2]! }
await settledTask(world)
const editor = world.as("coordinator")
const edit = urls.cardEdit.href({ office, cardId })
const fields = fieldsOf((await editor.get(edit)).html, "#card-form")
await editor.post(edit, { ...fields, totalCost: "ok. 100 mln zł", "stages.0.cells.2009": "6/5%" })
const review = (await editor.post(urls.cardImport.href({ office }), { text: `${LESZNO_CARD}\n\n${ROUGH_CARD}` }))
  .location!

const on = await browse(world)

const pages: CheckedPage[] = [
  ["the strategy", "visitor", urls.strategy.href({ office })],
  ["the strategy for those who change it", "coordinator", urls.strategy.href({ office })],
  ["a card", "visitor", urls.card.href({ office, cardId })],
  ["a card for those who change it", "goalChief", urls.card.href({ office, cardId })],
  ["the form of a card", "coordinator", edit],
  ["the history of a card", "coordinator", urls.cardHistory.href({ office, cardId })],
  ["an indicator", "visitor", urls.indicator.href(indicator)],
  ["an indicator for those who change it", "goalChief", urls.indicator.href(indicator)],
  ["what stands behind a number", "visitor", urls.indicatorYear.href({ ...indicator, year: "2026" })],
  ["what fills an indicator", "coordinator", urls.indicatorBinding.href(indicator)],
  ["the import", "coordinator", urls.cardImport.href({ office })],
  ["the preview of a card there is already", "coordinator", review],
  ["the preview of a rough card", "coordinator", `${review}?karta=2&braki=1`],
  ["the question before an import is discarded", "coordinator", `${review}/odrzucenie`],
]

checkPages(on, "the pages of the strategy", pages)

describe("a coordinator", () => {
  it.each([
    ["pl", true, { text: "Tekst karty", read: "Odczytaj", save: "Zatwierdź i zapisz kartę", saved: "Karta zapisana." }],
    [
      "en",
      false,
      { text: "Text of the card", read: "Read", save: "Confirm and save the card", saved: "The card is saved." },
    ],
  ] as const)("reads a card in, in %s (with scripts: %s)", async (lang, script, words) => {
    const { page, close } = await on.as("coordinator", { lang, script })
    const number = lang === "pl" ? 21 : 22
    await page.goto(`${on.origin}${urls.cardImport.href({ office })}`)
    await page.getByLabel(words.text).fill(LESZNO_CARD.replace("\n1. Program", `\n${number}. Program`))
    await page.getByRole("button", { name: words.read, exact: true }).click()
    await page.locator("label", { hasText: lang === "pl" ? "114 935 174,00" : "114,935,174.00" }).click()
    await page.getByRole("button", { name: words.save, exact: true }).click()
    await page.getByText(words.saved).waitFor()
    const table = await page.locator("#mierniki").textContent()
    expect(table?.replaceAll("\u00a0", " ")).toContain(lang === "pl" ? "114 935 174,00" : "114,935,174.00")
    await close()
  })

  it("chooses several files at once and is told beside the field which one is no card", async () => {
    const { page, close } = await on.as("administrator")
    await page.goto(`${on.origin}${urls.cardImport.href({ office })}`)
    await page.getByLabel("Pliki z kartami").setInputFiles([
      { name: "karta.txt", mimeType: "text/plain", buffer: Buffer.from(LESZNO_CARD) },
      { name: "notatka.txt", mimeType: "text/plain", buffer: Buffer.from("Zadzwonić do Ewy.") },
    ])
    await page.getByRole("button", { name: "Odczytaj", exact: true }).click()
    await page.getByText("Tych źródeł nie udało się odczytać").waitFor()
    expect(await page.locator("#field-files-problem").textContent()).toContain("notatka.txt")
    expect(await axeFindings(page)).toEqual([])
    await close()
  })

  it("sees a refused change of a card in colours and words axe accepts", async () => {
    const { page, close } = await on.as("coordinator")
    await page.goto(`${on.origin}${edit}`)
    await page.locator('[name="stages.0.cells.2009"]').fill("pięć")
    await page.getByRole("button", { name: "Zapisz zmiany" }).click()
    await page.getByText("nie jest zapisem etapu").first().waitFor()
    expect(await axeFindings(page)).toEqual([])
    await close()
  })

  it("follows a counted number to what stands behind it", async () => {
    const { page, close } = await on.as("visitor")
    await page.goto(`${on.origin}${urls.card.href({ office, cardId })}`)
    await page.getByRole("link", { name: /^36.000,00/ }).click()
    await page.getByRole("link", { name: "Klub Sportowy „Próba”" }).waitFor()
    expect(await page.locator("h1").textContent()).toContain("zł")
    await close()
  })
})
