import { load } from "cheerio"
import { beforeEach, describe, expect, it } from "vitest"
import { testWorld } from "../../../tests/support/app.ts"
import { draftedCall, publishedCall } from "../../../tests/support/calls.ts"
import { validateHtml } from "../../../tests/support/html.ts"
import { pdfText } from "../../../tests/support/pdf-text.ts"
import { today } from "../../lib/dates.ts"
import { urls } from "../../urls.ts"
import { annulCall } from "./annul-call.ts"
import { callSamples } from "./call.samples.ts"
import { markDecided } from "./mark-decided.ts"
import { markResultsPublished } from "./mark-results-published.ts"

const world = await testWorld()
const office = "leszno"
const visitor = world.as("visitor")

beforeEach(() => world.clock.reset())

async function mainOf(path: string, who: Parameters<typeof world.as>[0] = "visitor"): Promise<string> {
  const page = await world.as(who).get(path)
  expect(page.status).toBe(200)
  expect(validateHtml(page.html)).toEqual([])
  return load(page.html)("main").text().replace(/\s+/g, " ")
}

describe("the public list", () => {
  it("says so while there is no call", async () => {
    expect(await mainOf(urls.calls.href({ office }))).toContain("Nie ma jeszcze żadnego konkursu")
  })

  it("finds calls by part of the title without Polish letters, by number, sphere and stage", async () => {
    const call = await publishedCall(world, { title: "Żłobek na Zaciszu 100%_", spheres: ["32a"] })
    await publishedCall(world, { title: "Inny konkurs", spheres: ["6"] })
    const found = async (query: Record<string, string>) => {
      const text = await mainOf(urls.calls.href({ office }, query))
      return { it: text.includes(call.title), other: text.includes("Inny konkurs") }
    }
    expect(await found({})).toEqual({ it: true, other: true })
    for (const szukaj of ["zlobek NA", call.number!, "100%_"])
      expect(await found({ szukaj })).toEqual({ it: true, other: false })
    expect(await found({ sfera: "32a" })).toEqual({ it: true, other: false })
    const year = String(today(world.clock.now()).year)
    expect(await found({ rok: year })).toEqual({ it: true, other: true })
    expect(await found({ rok: "2019" })).toEqual({ it: false, other: false })
    expect(await found({ etap: "otwarte" })).toEqual({ it: true, other: true })
    expect(await found({ etap: "rozstrzygniete" })).toEqual({ it: false, other: false })
    expect(await mainOf(urls.calls.href({ office }, { szukaj: "nic%takiego" }))).toContain("Nic nie pasuje")
    world.clock.moveTo(call.closesAt.add({ seconds: 1 }))
    expect(await found({ etap: "otwarte" })).toEqual({ it: false, other: false })
    expect(await found({ etap: "w-ocenie" })).toEqual({ it: true, other: true })
  })

  it("never shows a draft", async () => {
    await draftedCall(world, { title: "Tajny szkic" })
    expect(await mainOf(urls.calls.href({ office }, { szukaj: "Tajny" }))).not.toContain("Tajny szkic")
    expect(await mainOf(urls.calls.href({ office }, { etap: "szkice" }), "official")).not.toContain("Tajny szkic")
  })

  it("turns pages and forgives an old link", async () => {
    for (let n = 0; n < 26; n++) await publishedCall(world, { title: `Stronicowany ${n}` })
    const query = { szukaj: "Stronicowany" }
    expect((await mainOf(urls.calls.href({ office }, query))).match(/Stronicowany \d/g)).toHaveLength(25)
    expect((await mainOf(urls.calls.href({ office }, { ...query, strona: 2 }))).match(/Stronicowany \d/g)).toHaveLength(
      1,
    )
    for (const strona of ["99", "-1", "x"])
      expect((await mainOf(urls.calls.href({ office }, { ...query, strona }))).match(/Stronicowany \d/g)).toHaveLength(
        25,
      )
  })
})

describe("the public page", () => {
  it("shows the whole announcement and leads a visitor to sign in and make an offer", async () => {
    const call = await publishedCall(world)
    const page = await visitor.get(urls.call.href({ office, callId: call.id }))
    const $ = load(page.html)
    const primary = $('main [data-variant="primary"]')
    expect(primary).toHaveLength(1)
    expect(primary.text()).toBe("Zaloguj się i złóż ofertę")
    expect(primary.attr("href")).toBe(urls.newOffer.href({ office, callId: call.id }))
    const text = $("main").text().replaceAll("\u00a0", " ")
    for (const said of ["1 100 000,00 zł", "co najmniej 10%", "15:30", "art. 15 ust. 1 pkt 1", "Co przygotować"])
      expect(text).toContain(said)
    expect(validateHtml(page.html)).toEqual([])
    const member = load((await world.as("representative").get(urls.call.href({ office, callId: call.id }))).html)
    expect(member('main [data-variant="primary"]').text()).toBe("Złóż ofertę")
  })

  it("says what happens after the closing, and links to the results once they are published", async () => {
    const call = await publishedCall(world)
    const path = urls.call.href({ office, callId: call.id })
    world.clock.moveTo(call.closesAt.add({ seconds: 1 }))
    const closed = await mainOf(path)
    expect(closed).toContain("Nabór jest zakończony.")
    expect(closed).not.toContain("złóż ofertę")
    await world.run("mayor", (ctx) => markDecided(ctx, call.id))
    expect(await mainOf(path)).toContain("Wyniki ukażą się tutaj niezwłocznie.")
    await world.run("official", (ctx) => markResultsPublished(ctx, call.id))
    const page = load((await visitor.get(path)).html)
    expect(page('main [data-variant="primary"]').attr("href")).toBe(urls.results.href({ office, callId: call.id }))
  })

  it("says one thing of the own contribution and of paper when the rules of offers ask for them", async () => {
    const offerRules = { ...callSamples.published.offerRules, ownShare: 1000, paperConfirmation: true }
    const call = await publishedCall(world, { maxGrantShare: null, offerRules })
    const asked = await mainOf(urls.call.href({ office, callId: call.id }))
    expect(asked).toContain("Wkład własny: co najmniej 10% kosztu zadania.")
    const list = await mainOf(urls.calls.href({ office }, { szukaj: call.number! }))
    expect(list).toContain("wkład własny co najmniej 10% kosztu zadania")
    expect(asked).not.toContain("niewymagany")
    expect(asked).not.toContain("najwyżej 100%")
    expect(asked).toContain("wydrukować, podpisać i przynieść jedną stronę")
    expect(asked).not.toContain("Niczego nie trzeba drukować")
    const inMoney = { ...callSamples.published.offerRules, ownInKindAllowed: false }
    const other = await publishedCall(world, { offerRules: inMoney })
    const page = await mainOf(urls.call.href({ office, callId: other.id }))
    expect(page).toContain("co najmniej 10% kosztu zadania, pieniędzmi")
    expect(page).not.toContain("pieniędzmi lub pracą")
    expect(page).toContain("Niczego nie trzeba drukować")
  })

  it("gives the ground of an annulment", async () => {
    const call = await publishedCall(world)
    world.clock.moveTo(call.closesAt.add({ seconds: 1 }))
    const none = { submitted: 0, meetRequirements: undefined }
    await world.run("official", (ctx) => annulCall(ctx, call.id, { ground: "no-offers", note: "Cisza." }, none))
    const text = await mainOf(urls.call.href({ office, callId: call.id }))
    expect(text).toContain("nie złożono żadnej oferty (art. 18a pkt 1)")
    expect(text).toContain("Cisza.")
  })

  it("escapes what the office typed", async () => {
    const call = await publishedCall(world, { title: "<script>alert(1)</script>", description: "<b>x</b>\n\n& dalej" })
    const page = await visitor.get(urls.call.href({ office, callId: call.id }))
    expect(page.html).not.toContain("<script>alert")
    expect(load(page.html)("main").text()).toContain("<b>x</b>")
  })

  it("does not exist for a draft, an unknown id or nonsense", async () => {
    const { id } = await draftedCall(world)
    for (const callId of [id, "0196f000-0000-7000-8000-000000000099", "1'--"]) {
      expect((await visitor.get(urls.call.href({ office, callId }))).status).toBe(404)
      expect((await visitor.get(urls.callPdf.href({ office, callId }))).status).toBe(404)
    }
  })

  it("is also a PDF, for officials already of a draft", async () => {
    const call = await publishedCall(world)
    const page = await visitor.get(urls.callPdf.href({ office, callId: call.id }))
    expect(page.headers.get("content-type")).toBe("application/pdf")
    expect(pdfText(page.bytes)).toContain(`nr ${call.number}`)
    const { id } = await draftedCall(world)
    expect(pdfText((await world.as("official").get(urls.callPdf.href({ office, callId: id }))).bytes)).toContain(
      "SZKIC",
    )
  })
})

describe("the office's pages", () => {
  it("list drafts first and open calls with their offers", async () => {
    await draftedCall(world, { title: "Szkic do listy" })
    const text = await mainOf(urls.officeCalls.href({ office }), "official")
    expect(text.indexOf("Szkic do listy")).toBeGreaterThan(0)
    expect(text.indexOf("Szkic do listy")).toBeLessThan(text.search(/został[aoy]? \d/))
  })

  it("show the way of a call and what to do next", async () => {
    const call = await publishedCall(world)
    const path = urls.officeCall.href({ office, callId: call.id })
    const open = await mainOf(path, "official")
    expect(open).toContain("1. Nabór · 0 ofert")
    expect(open).toContain("Powołaj komisję")
    expect(open).not.toContain("Unieważnij")
    world.clock.moveTo(call.closesAt.add({ seconds: 1 }))
    const closed = await mainOf(path, "coordinator")
    expect(closed).toContain("Nie wpłynęła żadna oferta.")
    expect(closed).toContain("Unieważnij")
    const annulment = urls.callAnnulment.href({ office, callId: call.id })
    expect((await world.as("coordinator").get(path)).html).toContain(annulment)
    expect((await world.as("mayor").get(path)).html).not.toContain(annulment)
  })

  it("are not there for others", async () => {
    const call = await publishedCall(world)
    const { id } = await draftedCall(world)
    const forManagers = [
      urls.newCall.href({ office }),
      urls.callEdit.href({ office, callId: id }),
      urls.callCriteria.href({ office, callId: id }),
      urls.callPublication.href({ office, callId: id }),
      urls.callDeletion.href({ office, callId: id }),
      urls.callAnnulment.href({ office, callId: call.id }),
    ]
    for (const who of ["representative", "committee1", "resident", "goalChief"] as const)
      for (const path of [
        ...forManagers,
        urls.officeCalls.href({ office }),
        urls.officeCall.href({ office, callId: id }),
      ])
        expect([who, path, (await world.as(who).get(path)).status]).toEqual([who, path, 404])
    for (const who of ["mayor", "councillor"] as const)
      for (const path of forManagers) {
        expect([who, path, (await world.as(who).get(path)).status]).toEqual([who, path, 404])
        expect([who, path, (await world.as(who).post(path)).status]).toEqual([who, path, 404])
      }
    expect((await world.as("mayor").get(urls.officeCall.href({ office, callId: id }))).status).toBe(404)
    expect(await mainOf(urls.officeCalls.href({ office }), "mayor")).not.toContain("szkic ")
    expect((await visitor.get(forManagers[0]!)).location).toContain(urls.signIn.href({}))
  })
})
