import { sql } from "kysely"
import { beforeAll, describe, expect, it } from "vitest"
import { urls } from "../../src/urls.ts"
import { axeFindings } from "../support/browse.ts"
import { liveExample, type Walker } from "../support/live.ts"

const live = await liveExample()
const office = "leszno"
const PASSWORD = "pozytek-na-probe"
const title = 'main [name="title"]'
const place = 'main [name="place"]'
const saved = "#offer-saved"

let pelagia: Walker
let paulina: Walker
let offerId: string
let path: string
let costs: string

beforeAll(async () => {
  pelagia = await live.as("pelagia.prezeska")
  paulina = await live.as("paulina.pomocna")
  const { rows } = await sql<{ id: string }>`
    select id from offers where state = 'drafted' order by changed_at desc limit 1`.execute(live.database.db)
  offerId = rows[0]!.id
  path = urls.offerSection.href({ office, offerId, section: "zadanie" })
  costs = urls.offerSection.href({ office, offerId, section: "koszty" })
})

async function content() {
  const query = live.database.db.selectFrom("offers").select("content").where("id", "=", offerId)
  return (await query.executeTakeFirstOrThrow()).content
}
/** The line says "saved" before and after; what the database holds tells the two apart. */
const holds = (field: "title" | "place", text: string) =>
  expect.poll(async () => (await content())[field], { timeout: 10_000 }).toBe(text)
const says = (walker: Walker, selector: string, text: string | RegExp) =>
  walker.page.locator(selector).filter({ hasText: text }).first().waitFor()
/** Types as a person does and leaves the field. */
async function type(walker: Walker, field: string, text: string) {
  await walker.page.locator(field).fill(text)
  await walker.page.locator(field).blur()
}
const grant = () => pelagia.page.locator('main [name="grant"]')
/** What the page does every few seconds, and at once when it is shown again. */
const lookAround = (walker: Walker) => walker.page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")

/** The server itself refuses the save that a page tries as it is left; a route of the test's would be gone by then. */
async function leaveUnheard() {
  const context = pelagia.page.context()
  const cookies = await context.cookies()
  await context.clearCookies()
  pelagia.page.once("dialog", (dialog) => void dialog.accept())
  await pelagia.page.goto("about:blank")
  // The save outlives its page: it must have been refused before the session is there again.
  await pelagia.page.waitForTimeout(2000)
  await context.addCookies(cookies)
}
const offered = () => says(pelagia, "section", /Na tym urządzeniu jest niezapisany tekst z \d+:\d\d/)

describe("two people on one offer", () => {
  it("see each other, and what one saves comes into the other's page", async () => {
    await pelagia.open(path)
    await paulina.open(path)
    await says(paulina, "#offer-together", "Pelagia Prezeska")
    await lookAround(pelagia)
    await says(pelagia, "#offer-together", "Paulina Pomocna ma otwartą tę ofertę: I. Zadanie")
    await type(paulina, place, "Hala przy Strzeleckiej")
    await holds("place", "Hala przy Strzeleckiej")
    await lookAround(pelagia)
    await says(pelagia, "[data-note=place]", "Paulina Pomocna")
    expect(await pelagia.page.locator(place).inputValue()).toBe("Hala przy Strzeleckiej")
    await type(pelagia, title, "Tytuł Pelagii")
    await holds("title", "Tytuł Pelagii")
    await holds("place", "Hala przy Strzeleckiej")
  })

  it("choose beside the field when both changed it, and nothing is overwritten before", async () => {
    await pelagia.open(path)
    await paulina.open(path)
    await type(paulina, title, "Tytuł Pauliny")
    await holds("title", "Tytuł Pauliny")
    await type(pelagia, title, "Drugi tytuł Pelagii")
    await says(pelagia, "[data-note=title]", "Tytuł Pauliny")
    expect((await content()).title).toBe("Tytuł Pauliny")
    expect(await pelagia.page.locator(title).inputValue()).toBe("Drugi tytuł Pelagii")
    await pelagia.page.getByRole("button", { name: "Zostaw moje" }).click()
    await holds("title", "Drugi tytuł Pelagii")
  })
})

describe("a line that breaks", () => {
  it("is said, the text stays on the page and on the device, and it is offered back in a new window", async () => {
    await pelagia.open(path)
    const context = pelagia.page.context()
    await context.setOffline(true)
    await type(pelagia, title, "Pisane bez sieci")
    await says(pelagia, saved, "brak połączenia")
    await pelagia.page.waitForTimeout(500)
    await pelagia.page.route("**/czesc/zadanie", (route) =>
      route.request().method() === "POST" ? route.fulfill({ status: 503, body: "" }) : route.continue(),
    )
    await context.setOffline(false)
    await says(pelagia, saved, "serwer nie odpowiada")
    const again = await context.newPage()
    await again.goto(pelagia.page.url())
    await again
      .locator("section")
      .filter({ hasText: /Na tym urządzeniu jest niezapisany tekst z \d+:\d\d/ })
      .first()
      .waitFor()
    expect(await axeFindings(again)).toEqual([])
    await again.getByRole("button", { name: "Przywróć tekst" }).click()
    await holds("title", "Pisane bez sieci")
    await again.close()
    await pelagia.page.unroute("**/czesc/zadanie")
    await expect
      .poll(() => pelagia.page.evaluate("Object.keys(localStorage).join()"), { timeout: 60_000 })
      .not.toContain("pozytek.text")
  })
})

describe("leaving before anything could be saved", () => {
  it("keeps what a failed save had left, for the same tab too", async () => {
    await pelagia.open(path)
    const context = pelagia.page.context()
    await context.setOffline(true)
    await type(pelagia, title, "Opuszczone bez sieci")
    await says(pelagia, saved, "brak połączenia")
    await leaveUnheard()
    await context.setOffline(false)
    await pelagia.open(path)
    await offered()
    await pelagia.page.getByRole("button", { name: "Przywróć tekst" }).click()
    await holds("title", "Opuszczone bez sieci")
  })

  it("keeps also the last word, typed in the moment of leaving", async () => {
    await pelagia.open(path)
    await pelagia.page.locator(title).fill("Ostatnie słowo")
    await leaveUnheard()
    await pelagia.open(path)
    await offered()
    await pelagia.page.getByRole("button", { name: "Odrzuć tekst" }).click()
  })

  it("keeps what a button sent and the server refused", async () => {
    await pelagia.open(costs)
    await grant().fill("nie wiem")
    await pelagia.page.waitForTimeout(500)
    await grant().press("Enter")
    await pelagia.page.locator("#error-summary").waitFor()
    await pelagia.page.goto("about:blank")
    await pelagia.open(costs)
    await offered()
    await pelagia.page.getByRole("button", { name: "Odrzuć tekst" }).click()
  })
})

describe("a choice that waits on the device", () => {
  it("is told in its words", async () => {
    const other = urls.offerSection.href({ office, offerId, section: "inne" })
    await pelagia.open(other)
    const now = (await content()).charges
    await pelagia.page.locator(`main [name="charges"][value="${now ? "no" : "yes"}"]`).check({ force: true })
    await leaveUnheard()
    await pelagia.open(other)
    await offered()
    const told = await pelagia.page.locator("[data-differences] ins").textContent()
    expect(told).toMatch(now ? /^Nie, zadanie jest/ : /^Tak, odbiorcy/)
    await pelagia.page.getByRole("button", { name: "Odrzuć tekst" }).click()
  })
})

describe("text that a button has saved", () => {
  it("is not offered back as unsaved because the server writes an amount in its own way", async () => {
    await pelagia.open(costs)
    await grant().fill("1234")
    await pelagia.page.waitForTimeout(500)
    await Promise.all([pelagia.page.waitForNavigation(), grant().press("Enter")])
    await pelagia.open(costs)
    expect(await grant().inputValue()).toMatch(/^1\s234,00$/)
    expect(await pelagia.page.locator("[data-differences]").count()).toBe(0)
  })
})

describe("a session that ends", () => {
  it("begins again on the spot, and the waiting text is saved without leaving the page", async () => {
    await pelagia.open(path)
    await pelagia.page.context().clearCookies()
    await type(pelagia, title, "Pisane po sesji")
    const dialog = pelagia.page.locator("#sign-in-again")
    await dialog.waitFor()
    expect((await content()).title).not.toBe("Pisane po sesji")
    await dialog.locator("[name=password]").fill("nie to hasło")
    await dialog.getByRole("button", { name: "Zaloguj się" }).click()
    await says(pelagia, "#sign-in-again [data-said]", /hasł/i)
    await dialog.locator("[name=password]").fill(PASSWORD)
    await dialog.getByRole("button", { name: "Zaloguj się" }).click()
    await dialog.waitFor({ state: "hidden" })
    await says(pelagia, saved, /^Zapisano o/)
    expect(pelagia.path()).toBe(path)
    expect((await content()).title).toBe("Pisane po sesji")
  })
})

describe("the history", () => {
  it("shows who wrote what and brings an older part back", async () => {
    await pelagia.open(path)
    await pelagia.follow("Historia zmian")
    expect(await pelagia.text()).toContain("Paulina Pomocna")
    await pelagia.page
      .getByRole("button", { name: /Przywróć tę wersję/ })
      .last()
      .click()
    await pelagia.page.waitForURL(/czesc/)
    expect(await pelagia.text()).toContain("Przywrócono starszą wersję")
  })
})

describe("signing out", () => {
  it("leaves nothing typed on the device, not even what nothing had saved yet", async () => {
    await paulina.open(path)
    await paulina.page.locator(title).fill("Nie dla następnej osoby")
    paulina.page.once("dialog", (dialog) => void dialog.accept())
    await paulina.page.locator(".account-menu form").evaluate((form) => (form as HTMLFormElement).requestSubmit())
    await paulina.page.waitForURL((url) => !url.pathname.includes("/czesc/"))
    await paulina.open("/")
    expect(await paulina.page.evaluate("Object.keys(localStorage).join()")).not.toContain("pozytek.text")
  })
})
