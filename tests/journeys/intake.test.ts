import { describe, expect, it } from "vitest"
import { urls } from "../../src/urls.ts"
import { testWorld } from "../support/app.ts"
import { axeFindings, browse } from "../support/browse.ts"
import { publishedCall } from "../support/calls.ts"
import { submittedOffer } from "../support/offers.ts"

const world = await testWorld()
const browser = await browse(world)
const office = "leszno"
const call = await publishedCall(world)
const offers = [
  await submittedOffer(world, call),
  await submittedOffer(world, call, { sample: "swimming", who: "stranger" }),
]
world.clock.moveTo(call.closesAt.add({ hours: 1 }))

const views = [
  { width: 1320, offer: offers[0]!, who: "representative" },
  { width: 390, offer: offers[1]!, who: "stranger" },
] as const

describe.each(views)("the office's side at $width px", ({ width, offer, who }) => {
  it("finds an offer from the desk, returns it, gets it back mended and sees what changed", async () => {
    const { page, complaints } = await browser.as("official", { width })
    await page.goto(browser.origin + urls.desk.href({ office }))
    await page.getByRole("link", { name: "Złożone oferty" }).first().click()
    expect(await axeFindings(page)).toEqual([])
    await page.getByRole("searchbox").fill(offer.number!)
    await page.keyboard.press("Enter")
    await page.getByRole("link", { name: offer.number!, exact: true }).click()
    await page.getByRole("link", { name: "Ocena formalna" }).click()
    expect(await axeFindings(page)).toEqual([])
    await page.getByRole("link", { name: "Zwróć do uzupełnienia" }).click()
    await page.locator("label", { hasText: "III. Opis i harmonogram" }).click()
    await page.getByRole("textbox", { name: "Co poprawić" }).fill("Dopisz, ile osób weźmie udział.")
    expect(await axeFindings(page)).toEqual([])
    await page.getByRole("button", { name: "Wyślij prośbę" }).click()
    await page.getByText("Czeka na uzupełnienie").waitFor()

    const { page: member } = await browser.as(who, { width })
    await member.goto(browser.origin + urls.offer.href({ office, offerId: offer.id }))
    await member.getByRole("link", { name: "Otwórz uzupełnienie" }).click()
    expect(await axeFindings(member)).toEqual([])
    await member.getByRole("link", { name: "III. Opis i harmonogram" }).click()
    expect(await axeFindings(member)).toEqual([])
    const synopsis = member.locator("[name=synopsis]")
    await synopsis.fill(`${await synopsis.inputValue()} Weźmie udział czterdzieści osób.`)
    await member.getByRole("button", { name: "Zapisz" }).click()
    await member.getByRole("button", { name: "Wyślij poprawioną ofertę" }).click()
    await member.getByText("Poprawiona oferta jest wysłana").waitFor()

    await page.goto(browser.origin + urls.offerReturn.href({ office, offerId: offer.id }))
    expect(await page.locator("ins").allTextContents()).toEqual([" Weźmie udział czterdzieści osób."])
    expect(await axeFindings(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    expect(complaints).toEqual([])
  })
})

describe("the list of offers as files", () => {
  it("gives one after another from the same page", async () => {
    const { page } = await browser.as("official", { width: 1320 })
    await page.goto(browser.origin + urls.callOffers.href({ office, callId: call.id }))
    await page.locator("[name=oferta]").first().check({ force: true })
    for (const [button, name] of [
      ["Arkusz XLSX", "oferty.xlsx"],
      ["Plik CSV", "oferty.csv"],
      ["Oferty w PDF (ZIP)", "oferty.zip"],
    ] as const) {
      const downloaded = page.waitForEvent("download", { timeout: 10_000 })
      await page.getByRole("button", { name: button }).click()
      expect((await downloaded).suggestedFilename()).toBe(name)
    }
  })
})
