import { describe, expect, it } from "vitest"
import { DEFAULT_OFFER_RULES } from "../../src/domains/calls/offer-rules.ts"
import { urls } from "../../src/urls.ts"
import { testWorld } from "../support/app.ts"
import { axeFindings, browse } from "../support/browse.ts"
import { publishedCall } from "../support/calls.ts"
import { draftedOffer } from "../support/offers.ts"

const world = await testWorld()
const office = "leszno"
const browser = await browse(world)

describe("a connection that breaks in the last minute", () => {
  it.each([
    ["at a desk", 1320],
    ["on a phone", 390],
  ])("costs nobody the deadline (%s)", { timeout: 60_000 }, async (_name, width) => {
    const call = await publishedCall(world, { offerRules: { ...DEFAULT_OFFER_RULES, insuranceMinutes: 15 } })
    world.clock.moveTo(call.closesAt.subtract({ seconds: 40 }))
    const draft = await draftedOffer(world, call)
    const { page, close } = await browser.as("representative", { width })
    page.setDefaultTimeout(8_000)
    await page.goto(`${browser.origin}${urls.offerCheck.href({ office, offerId: draft.id })}`)
    expect(await axeFindings(page)).toEqual([])
    await page.route("**/zlozenie", (route) => route.abort("connectionfailed"))
    await page.getByRole("button", { name: "Złóż ofertę" }).click()
    await page.getByText("Odcisk oferty dotarł na czas").waitFor()
    world.clock.moveTo(call.closesAt.add({ minutes: 3 }))
    await page.unroute("**/zlozenie")
    await page.waitForURL("**/potwierdzenie")
    expect(await page.locator("main").textContent()).toContain(`${call.number}/`)

    world.clock.moveTo(call.closesAt.add({ minutes: 17 }))
    await world.product.chores.keepDeadlines()
    await world.product.chores.linkEvents()
    await page.getByRole("link", { name: "Dziennik uczciwości" }).click()
    await page.getByText("Ta oferta jest pod odciskiem wspólnym").waitFor()
    expect(await axeFindings(page)).toEqual([])
    await close()
  })
})
