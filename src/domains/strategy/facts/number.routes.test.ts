import { load } from "cheerio"
import { describe, expect, it } from "vitest"
import { testWorld } from "../../../../tests/support/app.ts"
import { settledTask, unsettle } from "../../../../tests/support/facts.ts"
import { validateHtml } from "../../../../tests/support/html.ts"
import { pdfText } from "../../../../tests/support/pdf-text.ts"
import { importedCard } from "../../../../tests/support/strategy.ts"
import { newId } from "../../../platform/ids.ts"
import { urls } from "../../../urls.ts"
import { endOverride } from "./end-override.ts"
import { unfreezeYear } from "./unfreeze-year.ts"

const world = await testWorld()
const office = "leszno"
const words = (html: string) => load(html)("main").text().replace(/\s+/g, " ")
const { cardId, indicatorIds } = await importedCard(world)
const indicatorId = indicatorIds[2]!
const at = { office, indicatorId, year: "2026" }
const YEAR = urls.indicatorYear.href(at)
const CARD = urls.card.href({ office, cardId })
const coordinator = world.as("coordinator")
const visitor = world.as("visitor")

describe("a number that people have a hand in", () => {
  it("is frozen with its list; later changes of the data show as a difference", async () => {
    const gone = await settledTask(world)
    await settledTask(world)
    const presses = await Promise.all([1, 2, 3].map(() => coordinator.post(urls.indicatorFreeze.href(at), {})))
    expect(presses.map(({ location }) => location)).toEqual([YEAR, YEAR, YEAR])
    expect(await world.db.selectFrom("indicator_freezes").selectAll().execute()).toHaveLength(1)
    expect(words((await visitor.get(YEAR)).html)).toContain("Dane mówią dziś to samo.")

    await unsettle(world, gone)
    const added = await settledTask(world)
    await settledTask(world)
    const later = await visitor.get(YEAR)
    expect(validateHtml(later.html)).toEqual([])
    const $ = load(later.html)
    expect($("h1").text().replaceAll("\u00a0", " ")).toBe("72 000,00 zł")
    expect(words(later.html)).toContain("Dziś policzylibyśmy 108 000,00 zł (3 zmiany)")
    expect($("main table").eq(0).text()).toContain(gone.number)
    const differences = $("main table").eq(1).text().replace(/\s+/g, " ")
    expect(differences).toContain(`${added.number} · `)
    expect(differences).toContain("nie liczy się")
    // A contract that is not counted any more may have no public page: it is named and leads nowhere.
    expect($(`main table a:contains("${gone.number} ")`)).toHaveLength(0)
    for (const link of $("main table a").toArray()) expect((await visitor.get($(link).attr("href")!)).status).toBe(200)
    expect(words((await visitor.get(CARD)).html)).toContain("zamrożono, dziś 108 000,00")
  })

  it("follows the data again with a reason, and keeps what was frozen", async () => {
    const path = urls.indicatorUnfreeze.href(at)
    expect(validateHtml((await coordinator.get(path)).html)).toEqual([])
    const silent = await coordinator.post(path, { because: " " })
    expect(silent.status).toBe(422)
    expect(words(silent.html)).toContain("Podaj powód")
    const page = await coordinator.submit(path, { because: "Pomyłka w sprawozdaniu" })
    expect(load(page.html)("h1").text().replaceAll("\u00a0", " ")).toBe("108 000,00 zł")
    expect(words(page.html)).toContain("Zamrożono: 72 000,00 zł")
    expect(words(page.html)).toContain("Powód: Pomyłka w sprawozdaniu")
  })

  it("is replaced with a reason, marked on the page, the card and the print, the counted one kept", async () => {
    const path = urls.indicatorOverride.href(at)
    expect(validateHtml((await coordinator.get(path)).html)).toEqual([])
    const wrong = await coordinator.post(path, { value: "dużo", because: "" })
    expect(wrong.status).toBe(422)
    expect(validateHtml(wrong.html)).toEqual([])
    expect(load(wrong.html)('input[name="value"]').val()).toBe("dużo")
    expect(words(wrong.html)).toContain("Podaj kwotę")
    expect(words(wrong.html)).toContain("Podaj powód")

    const set = { value: "40 000,50", because: "Jedna umowa jest jeszcze na papierze" }
    await coordinator.submit(path, set)
    await coordinator.submit(path, set)
    expect(await world.db.selectFrom("indicator_overrides").select(["value", "counted"]).execute()).toEqual([
      { value: 4_000_050, counted: 10_800_000 },
    ])
    const page = await visitor.get(YEAR)
    expect(validateHtml(page.html)).toEqual([])
    expect(words(page.html)).toContain("Obowiązuje 40 000,50 zł zamiast policzonych 108 000,00 zł")
    expect(words(page.html)).toContain("Powód: Jedna umowa jest jeszcze na papierze")
    expect(page.html).not.toContain("Kornelia")
    expect((await world.as("councillor").get(YEAR)).html).toContain("Kornelia")
    expect(words((await visitor.get(CARD)).html)).toContain("wpisano, policzono 108 000,00")
    const print = await pdfText((await visitor.get(urls.cardPdf.href({ office, cardId }))).bytes)
    expect(print.replace(/\s+/g, " ")).toContain("40 000,50 (w)")
    expect(print.replace(/\s+/g, " ")).toContain("Jedna umowa jest jeszcze na papierze")
  })

  it("cannot change its source meanwhile", async () => {
    const refused = await coordinator.post(urls.indicatorBinding.href(at), { source: "projects-carried-out" })
    expect(refused.status).toBe(422)
    expect(words(refused.html)).toContain("Zamrożone lub wpisane liczby (1 rok: 2026)")
  })

  it("counts again once the number set is withdrawn, which stays in the history", async () => {
    await coordinator.post(urls.indicatorOverrideEnd.href(at), {})
    await coordinator.post(urls.indicatorOverrideEnd.href(at), {})
    const page = words((await visitor.get(YEAR)).html)
    expect(page).not.toContain("zamiast policzonych")
    expect(page).toContain("Przestała obowiązywać: 40 000,50 zł")
  })

  it("is changed by those who change cards only", async () => {
    for (const name of ["visitor", "councillor", "official", "representative"] as const) {
      const browser = world.as(name)
      const status = name === "visitor" ? 200 : 404
      expect((await browser.post(urls.indicatorFreeze.href(at), {})).status).toBe(status)
      expect((await browser.post(urls.indicatorOverride.href(at), { value: "1", because: "x" })).status).toBe(status)
      expect((await browser.get(YEAR)).html).not.toContain("Zamroź rok")
    }
  })

  it("is left alone by commands of others, and by those that find nothing to undo", async () => {
    const it = { indicatorId, year: 2026, because: "x" }
    await expect(world.run("official", (ctx) => unfreezeYear(ctx, it))).rejects.toThrow("no such indicator")
    await expect(world.run("official", (ctx) => endOverride(ctx, it))).rejects.toThrow("no such indicator")
    const unknown = { ...it, indicatorId: newId() }
    await expect(world.run("coordinator", (ctx) => unfreezeYear(ctx, unknown))).rejects.toThrow("no such indicator")
    const events = () => world.db.selectFrom("audit_events").select("id").execute()
    const before = (await events()).length
    await world.run("coordinator", (ctx) => unfreezeYear(ctx, { ...it, year: 2020 }))
    await world.run("coordinator", (ctx) => endOverride(ctx, { ...it, year: 2020 }))
    expect(await events()).toHaveLength(before)
  })

  it("of a year ahead is not frozen, and what does not fill itself has no years", async () => {
    await coordinator.post(urls.indicatorFreeze.href({ ...at, year: "2031" }), {})
    expect(await world.db.selectFrom("indicator_freezes").where("year", "=", 2031).selectAll().execute()).toEqual([])
    const none = { ...at, indicatorId: indicatorIds[0]! }
    expect((await coordinator.post(urls.indicatorFreeze.href(none), {})).status).toBe(404)
    expect((await coordinator.get(urls.indicatorOverride.href(none))).status).toBe(404)
    expect((await visitor.get(urls.indicatorYear.href(none))).status).toBe(404)
  })

  it("is kept by the database against rewriting", async () => {
    for (const table of ["indicator_freezes", "indicator_overrides"] as const)
      await expect(world.db.deleteFrom(table).execute()).rejects.toThrow("only added")
    await expect(world.db.updateTable("indicator_freezes").set({ sum: 1 }).execute()).rejects.toThrow("only added")
    await expect(world.db.updateTable("frozen_facts").set({ quantity: 1 }).execute()).rejects.toThrow("only added")
  })
})
