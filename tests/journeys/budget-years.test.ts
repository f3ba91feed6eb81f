import { describe, expect, it } from "vitest"
import { DEFAULT_OFFER_RULES } from "../../src/domains/calls/public.ts"
import { urls } from "../../src/urls.ts"
import { testWorld } from "../support/app.ts"
import { axeFindings, browse } from "../support/browse.ts"
import { publishedCall } from "../support/calls.ts"
import { draftedOffer } from "../support/offers.ts"

const world = await testWorld()
const browser = await browse(world)
const office = "leszno"
const call = await publishedCall(world, {
  taskTo: "2028-06-30",
  offerRules: { ...DEFAULT_OFFER_RULES, isMultiYear: true },
})

describe.each([{ width: 1320 }, { width: 390 }])("costs over several years at $width px", ({ width }) => {
  it("are split by typing a part and pressing the button for the rest", async () => {
    const offer = await draftedOffer(world, call)
    const { page, complaints } = await browser.as("representative", { width })
    await page.goto(browser.origin + urls.offerSection.href({ office, offerId: offer.id, section: "koszty" }))
    expect(await axeFindings(page)).toEqual([])
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(wide).toBeLessThanOrEqual(0)
    await page.getByRole("textbox", { name: "W roku 2026, koszt 1", exact: true }).fill("800")
    await expect
      .poll(async () => ((await page.locator("main").textContent()) ?? "").replace(/\s/g, ""))
      .toContain("Kosztywroku2026800,00")
    await page.locator('button[name="_go"]').first().click()
    await page.goto(browser.origin + urls.offerSection.href({ office, offerId: offer.id, section: "koszty" }))
    await page.getByRole("button", { name: "Wpisz 20 000,00 zł w roku 2028" }).first().click()
    await page.waitForLoadState("load")
    const last = page.getByRole("textbox", { name: "W roku 2028, koszt 1", exact: true })
    await expect.poll(async () => (await last.inputValue()).replace(/\s/g, "")).toMatch(/^20000[.,]00$/)
    expect(complaints).toEqual([])
  })
})
