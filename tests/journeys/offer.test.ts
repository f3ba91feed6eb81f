import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import type { AddressInfo } from "node:net"
import { serve } from "@hono/node-server"
import type { Browser, BrowserContextOptions, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { SECTIONS, slugOf } from "../../src/domains/offers/offer.sections.ts"
import { urls } from "../../src/urls.ts"
import { testWorld } from "../support/app.ts"
import { launchBrowser } from "../support/browser.ts"
import { publishedCall } from "../support/calls.ts"
import { draftedOffer, submittedOffer } from "../support/offers.ts"
import type { CAST } from "../support/world.ts"

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")
const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

const world = await testWorld()
const office = "leszno"
const call = await publishedCall(world)
let browser: Browser
let server: ReturnType<typeof serve>
let origin: string

beforeAll(async () => {
  server = serve({ fetch: world.product.app.fetch, port: 0, hostname: "127.0.0.1" })
  await new Promise<void>((listening) => server.once("listening", listening))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser?.close()
  server?.close()
})

async function as(who: keyof typeof CAST | "visitor", options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1320, height: 900 },
    reducedMotion: "reduce",
    ...options,
  })
  if (who !== "visitor")
    await context.addCookies([{ name: "pozytek-person", value: world.ids.people[who], url: origin }])
  return context.newPage()
}

type Finding = { id: string; nodes: { target: string[]; failureSummary: string }[] }

async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const findings = await page.evaluate(async (tags) => {
    const run = (window as unknown as { axe: { run(d: Document, o: object): Promise<{ violations: Finding[] }> } }).axe
    return (await run.run(document, { runOnly: { type: "tag", values: tags } })).violations
  }, WCAG)
  return findings.flatMap((it) => it.nodes.map((node) => `${it.id} ${node.target.join(" ")}: ${node.failureSummary}`))
}

/** Nothing sticks out of the window sideways. */
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

const sectionAt = (offerId: string, section: (typeof SECTIONS)[number]["id"]) =>
  `${origin}${urls.offerSection.href({ office, offerId, section: slugOf(section) })}`

describe("every page of an offer", () => {
  it.each([
    ["on a wide screen", { viewport: { width: 1320, height: 900 } }],
    ["on a phone, dark", { viewport: { width: 390, height: 800 }, colorScheme: "dark" as const }],
  ])("passes axe and fits %s", async (_, options) => {
    const change = { grant: 3_650_000, ownFinancial: 110_000, statements: {} }
    const draft = await draftedOffer(world, call, { change })
    const offer = await submittedOffer(world, call)
    const to = { office, offerId: draft.id }
    const submitted = { office, offerId: offer.id }
    const addresses = [
      ...SECTIONS.map(({ slug }) => urls.offerSection.href({ ...to, section: slug })),
      urls.offerCheck.href(to),
      urls.organisationDesk.href({ office }),
      urls.newOffer.href({ office, callId: call.id }),
      urls.offer.href(submitted),
      urls.offerReceipt.href(submitted),
      urls.offerWithdrawal.href(submitted),
      urls.receiptCheck.href({ office }, { numer: offer.number!, suma: offer.sha256! }),
    ]
    const page = await as("representative", options)
    for (const address of addresses) {
      const answer = await page.goto(`${origin}${address}`)
      expect(answer?.status(), address).toBe(200)
      expect(await faults(page), address).toEqual([])
      expect(await overflow(page), address).toBe(0)
    }
    await page.context().close()
  })
})

describe("typing an offer", () => {
  it("shows sums at once and saves as one leaves a field, without a press", async () => {
    const draft = await draftedOffer(world, call)
    const page = await as("representative")
    await page.goto(sectionAt(draft.id, "costs"))
    const field = page.locator('[name="costs.0.quantity"]')
    await field.fill("100,5")
    expect(await page.locator('[data-sum="costs.0"]').textContent()).toBe("6\u00a0532,50")
    expect(await page.locator('[data-sum="costs"]').textContent()).toBe("25\u00a0732,50")
    await field.blur()
    await expect
      .poll(async () => (await page.locator("#offer-state").textContent())?.includes("25\u00a0732,50"), {
        timeout: 5000,
      })
      .toBe(true)
    expect(await page.locator("#offer-saved").textContent()).toContain("Zapisano")
    const { content } = await world.db
      .selectFrom("offers")
      .select("content")
      .where("id", "=", draft.id)
      .executeTakeFirstOrThrow()
    expect(content.costs[0]?.quantity).toBe(100_500)
    await page.context().close()
  })

  it("says what cannot be saved and leaves it in the field", async () => {
    const draft = await draftedOffer(world, call)
    const page = await as("representative")
    await page.goto(sectionAt(draft.id, "costs"))
    const grant = page.locator('[name="grant"]')
    await grant.fill("-100")
    await grant.blur()
    const line = page.locator("#offer-saved")
    await expect.poll(() => line.textContent(), { timeout: 5000 }).toContain("Kwota nie może być ujemna")
    expect(await grant.inputValue()).toBe("-100")
    await page.context().close()
  })

  it("saves also what was typed while a save was on its way, and until then does not call it saved", async () => {
    const draft = await draftedOffer(world, call)
    const page = await as("representative")
    await page.goto(sectionAt(draft.id, "task"))
    const [title, place, line] = [
      page.locator('[name="title"]'),
      page.locator('[name="place"]'),
      page.locator("#offer-saved"),
    ]
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    await page.route("**/czesc/zadanie", async (route) => {
      if (route.request().method() === "POST") await held
      await route.continue()
    })
    await title.fill("Tytuł wysłany")
    await title.blur()
    await expect.poll(() => line.textContent()).toContain("Zapisuję")
    await place.fill("Miejsce wpisane w trakcie")
    await place.blur()
    release()
    const stored = async () => {
      const row = world.db.selectFrom("offers").select("content").where("id", "=", draft.id)
      const { content } = await row.executeTakeFirstOrThrow()
      return [content.title, content.place]
    }
    await expect.poll(stored, { timeout: 5000 }).toEqual(["Tytuł wysłany", "Miejsce wpisane w trakcie"])
    await expect.poll(() => line.textContent(), { timeout: 5000 }).toContain("Zapisano o")
    await page.context().close()
  })

  it("stays on the page with the text when the network is gone", async () => {
    const draft = await draftedOffer(world, call)
    const page = await as("representative")
    await page.goto(sectionAt(draft.id, "task"))
    await page.context().setOffline(true)
    await page.locator('[name="title"]').fill("Bez sieci")
    await page.getByRole("button", { name: "Zapisz", exact: true }).click()
    await expect.poll(() => page.locator("#offer-saved").textContent()).toContain("brak połączenia")
    expect(await page.locator('[name="title"]').inputValue()).toBe("Bez sieci")
    await page.context().setOffline(false)
    await expect.poll(() => page.locator("#offer-saved").textContent(), { timeout: 15_000 }).toContain("Zapisano o")
    await page.context().close()
  })

  it("saves first when one follows a link with the text still being typed", async () => {
    const draft = await draftedOffer(world, call)
    const page = await as("representative")
    await page.goto(sectionAt(draft.id, "task"))
    await page.locator('[name="place"]').fill("Leszno, nowa hala")
    await Promise.all([page.waitForURL(/\/czesc\/koszty$/), page.getByRole("link", { name: "V. Koszty" }).click()])
    const { content } = await world.db
      .selectFrom("offers")
      .select("content")
      .where("id", "=", draft.id)
      .executeTakeFirstOrThrow()
    expect(content.place).toBe("Leszno, nowa hala")
    await page.context().close()
  })

  it("says that the session ended, keeps the text and saves it after signing in elsewhere", async () => {
    const draft = await draftedOffer(world, call)
    const page = await as("representative")
    await page.goto(sectionAt(draft.id, "task"))
    await page.context().clearCookies()
    const title = page.locator('[name="title"]')
    await title.fill("Wpisane po wygaśnięciu sesji")
    await title.blur()
    const line = page.locator("#offer-saved")
    await expect.poll(() => line.textContent(), { timeout: 5000 }).toContain("sesja wygasła")
    const cookie = { name: "pozytek-person", value: world.ids.people.representative, url: origin }
    await page.context().addCookies([cookie])
    await expect.poll(() => line.textContent(), { timeout: 15_000 }).toContain("Zapisano o")
    const { content } = await world.db
      .selectFrom("offers")
      .select("content")
      .where("id", "=", draft.id)
      .executeTakeFirstOrThrow()
    expect(content.title).toBe("Wpisane po wygaśnięciu sesji")
    await page.context().close()
  })

  it("lets the keyboard alone submit it and brings back the receipt", async () => {
    const draft = await draftedOffer(world, call)
    const page = await as("representative")
    await page.goto(`${origin}${urls.offerCheck.href({ office, offerId: draft.id })}`)
    const submit = page.getByRole("button", { name: "Złóż ofertę" })
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press("Tab")
      if (await submit.evaluate((it) => it === document.activeElement)) break
    }
    await Promise.all([page.waitForURL(/potwierdzenie$/), page.keyboard.press("Enter")])
    expect(await page.locator(".receipt-number").textContent()).toMatch(/^\d+\/2026\/\d+$/)
    await page.context().close()
  })
})
