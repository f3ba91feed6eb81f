import { load } from "cheerio"
import { beforeEach, describe, expect, it } from "vitest"
import { testWorld } from "../../../tests/support/app.ts"
import { publishedCall } from "../../../tests/support/calls.ts"
import { draftedContract, paidContract } from "../../../tests/support/contracts.ts"
import { validateHtml } from "../../../tests/support/html.ts"
import { markSettled } from "../../domains/contracts/public.ts"
import { formatMoneyShort } from "../../lib/money.ts"
import { newId } from "../../platform/ids.ts"
import { urls } from "../../urls.ts"

const world = await testWorld()
const home = urls.home.href({ office: "leszno" })

beforeEach(() => world.clock.reset())

async function shown(who: Parameters<typeof world.as>[0] = "visitor", path = home) {
  const page = await world.as(who).get(path)
  expect(page.status).toBe(200)
  expect(validateHtml(page.html)).toEqual([])
  return load(page.html)
}

describe("the home page of an office", () => {
  it("says so while no call is open, and counts nothing that is not there", async () => {
    const $ = await shown()
    expect($("main").text()).toContain("Teraz nie ma otwartego naboru")
    const tiles = $(".stat-tile dd")
      .toArray()
      .map((tile) => $(tile).text().replaceAll("\u00a0", " "))
    expect(tiles).toEqual(["0", "0 zł", "2", "0"])
  })

  it("shows the nearest closing first, with the time left", async () => {
    const later = await publishedCall(world, {
      title: "Drugi",
      closesAt: Temporal.Instant.from("2026-04-01T10:00:00Z"),
    })
    const sooner = await publishedCall(world, { title: "Pierwszy" })
    const $ = await shown()
    const links = $("main .grid h3 a")
      .toArray()
      .map((link) => $(link).attr("href"))
    expect(links).toEqual([sooner, later].map(({ id }) => urls.call.href({ office: "leszno", callId: id })))
    expect($("main .grid").text()).toContain("zostało")
    world.clock.moveTo(later.closesAt.add({ seconds: 1 }))
    expect((await shown())("main").text()).toContain("Teraz nie ma otwartego naboru")
  })

  it("has one thing to do, and a second that fits who looks", async () => {
    const secondOf = async (who: Parameters<typeof world.as>[0]) => {
      const $ = await shown(who)
      expect($('main [data-variant="primary"]')).toHaveLength(1)
      return $('main .page-header [data-variant="secondary"]').attr("href")
    }
    expect(await secondOf("visitor")).toBe(urls.newOrganisation.href({ office: "leszno" }))
    expect(await secondOf("representative")).toBe(urls.organisationDesk.href({ office: "leszno" }))
    expect(await secondOf("official")).toBe(urls.desk.href({ office: "leszno" }))
  })

  it("keeps to the calendar of the act in both languages", async () => {
    world.clock.moveTo(Temporal.Instant.from("2026-11-27T09:00:00Z"))
    const polish = (await shown())(".year-line").text()
    expect(polish).toContain("za 3 dni")
    expect(polish).toContain("do 31 maja 2028")
    const english = await shown("visitor", `${home}?lang=en`)
    expect(english("html").attr("lang")).toBe("en")
    expect(english(".year-line").text()).toContain("by 31 May 2028")
  })
})

describe("the numbers of the home page", () => {
  const figures = async () => {
    const $ = await shown()
    return $(".stat-tile dd")
      .toArray()
      .map((tile) => $(tile).text().replaceAll("\u00a0", " "))
  }

  it("count a grant once it is signed and a task once it is settled", async () => {
    await draftedContract(world)
    expect(await figures()).toEqual(["0", "0 zł", "2", "0"])
    const contract = await paidContract(world)
    const granted = formatMoneyShort(contract.grant, "pl").replaceAll("\u00a0", " ")
    expect(await figures()).toEqual(["0", granted, "2", "0"])
    await world.run("official", (ctx) => markSettled(ctx, contract.id))
    expect(await figures()).toEqual(["1", granted, "2", "0"])
  })

  it("lead each to the list behind it", async () => {
    const $ = await shown()
    const hrefs = $(".stat-tile a")
      .toArray()
      .map((each) => $(each).attr("href"))
    const list = (source: string) => urls.numberList.href({ office: "leszno", source, year: "2026" })
    expect(hrefs).toContain(list("projects-carried-out"))
    expect(hrefs).toContain(list("offers-rejected-formally"))
    for (const href of hrefs) expect((await world.as("visitor").get(href!)).status, href).toBe(200)
  })
})

describe("the first page of an installation", () => {
  it("leads to the only office, and lets one choose among several", async () => {
    expect((await world.as("visitor").get("/")).location).toBe(home)
    const row = await world.db.selectFrom("offices").selectAll().executeTakeFirstOrThrow()
    await world.db
      .insertInto("offices")
      .values({ ...row, id: newId(), slug: "inny-urzad", name: "Urząd Inny", site_name: "Razem dla Innych" })
      .execute()
    const $ = await shown("visitor", "/")
    const links = $("main a")
      .toArray()
      .map((link) => $(link).attr("href"))
    expect(links).toEqual(["/inny-urzad", home])
  })
})
