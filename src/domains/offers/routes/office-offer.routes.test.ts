import { load } from "cheerio"
import { describe, expect, it } from "vitest"
import { testWorld } from "../../../../tests/support/app.ts"
import { publishedCall } from "../../../../tests/support/calls.ts"
import { validateHtml } from "../../../../tests/support/html.ts"
import { submittedOffer } from "../../../../tests/support/offers.ts"
import { urls } from "../../../urls.ts"
import { submittedOffersOf } from "../public.ts"
import { withdrawOffer } from "../withdraw-offer.ts"

const world = await testWorld()
const office = "leszno"
const official = world.as("official")
const call = await publishedCall(world)
const handball = await submittedOffer(world, call)
const swimming = await submittedOffer(world, call, { sample: "swimming", who: "stranger" })
const walking = await submittedOffer(world, call, { sample: "walking", who: "stranger" })
await world.run("stranger", (ctx) => withdrawOffer(ctx, walking.id))

const list = (query: Record<string, string | number> = {}) =>
  official.get(urls.callOffers.href({ office, callId: call.id }, query))
const numbersIn = (html: string) =>
  load(html)("main tbody th a")
    .toArray()
    .map((element) => load(element).text())
const closed = () => world.clock.moveTo(call.closesAt.add({ seconds: 1 }))
const open = () => world.clock.moveTo(call.publishedAt!)

describe("before the close", () => {
  it("the office sees how many offers there are and nothing else, to the last moment", async () => {
    world.clock.moveTo(call.closesAt)
    const page = await list()
    expect(validateHtml(page.html)).toEqual([])
    expect(page.html).toContain("2 oferty")
    for (const secret of [handball.content.title, handball.number!, "Klub Sportowy"])
      expect(page.html).not.toContain(secret)
    expect((await official.get(urls.officeOffer.href({ office, offerId: handball.id }))).status).toBe(404)
    expect((await official.get(urls.offerPdf.href({ office, offerId: handball.id }))).status).toBe(404)
    expect(await submittedOffersOf(world.ctxOf("official"), call.id)).toEqual([])
    open()
  })
})

describe("after the close", () => {
  it("the list shows every submitted offer and no withdrawn one, in both languages", async () => {
    closed()
    for (const lang of ["en", "pl"]) {
      const page = await list({ lang })
      expect(validateHtml(page.html)).toEqual([])
      expect(numbersIn(page.html)).toEqual([handball.number, swimming.number])
    }
  })

  it.each([
    ["a part of the number", `${call.number}/2`],
    ["a part of the title, without Polish letters", "bezpieczni w wod"],
    ["the organisation", "fundacja obca"],
    ["a register number", "0000654321"],
  ])("finds an offer by %s", async (_, szukaj) => {
    closed()
    expect(numbersIn((await list({ szukaj })).html)).toEqual([swimming.number])
  })

  it("finds nothing by signs that mean something to the database", async () => {
    closed()
    for (const szukaj of ["%", "_", "\\", "' or 1=1 --"]) expect(numbersIn((await list({ szukaj })).html)).toEqual([])
  })

  it.each([
    [{ porzadek: "cost" }, [swimming, handball]],
    [{ porzadek: "cost", malejaco: 1 }, [handball, swimming]],
    [{ porzadek: "organisation" }, [swimming, handball]],
    [{ porzadek: "nonsense", strona: "-4" }, [handball, swimming]],
    [{ strona: 99 }, [handball, swimming]],
  ])("is sorted and paged as the address says (%o)", async (query, offers) => {
    closed()
    const page = await list(query as Record<string, string | number>)
    expect(numbersIn(page.html)).toEqual(offers.map((it) => it.number))
  })

  it("one offer is read from what was frozen, a withdrawn one with its date", async () => {
    closed()
    for (const offer of [handball, walking]) {
      const page = await official.get(urls.officeOffer.href({ office, offerId: offer.id }))
      expect(validateHtml(page.html)).toEqual([])
      expect(page.html).toContain(offer.content.title)
    }
    const withdrawn = await official.get(urls.officeOffer.href({ office, offerId: walking.id }))
    expect(withdrawn.html).toContain("Oferta wycofana")
    const file = await official.get(urls.offerPdf.href({ office, offerId: handball.id }))
    expect(file.headers.get("content-type")).toBe("application/pdf")
  })

  it.each(["visitor", "resident", "stranger", "committee1", "councillor"] as const)(
    "neither the list nor an offer exists for %s",
    async (who) => {
      closed()
      const browser = world.as(who)
      const addresses = [
        urls.callOffers.href({ office, callId: call.id }),
        urls.officeOffer.href({ office, offerId: handball.id }),
      ]
      for (const address of addresses) {
        const page = await browser.get(address)
        expect(who === "visitor" ? page.location : page.status).toEqual(
          who === "visitor" ? expect.stringContaining(urls.signIn.href({})) : 404,
        )
      }
    },
  )
})
