import { load } from "cheerio"
import { describe, expect, it } from "vitest"
import { START, testWorld } from "../../../tests/support/app.ts"
import { publishedCall } from "../../../tests/support/calls.ts"
import { draftedContract, signedContract } from "../../../tests/support/contracts.ts"
import { validateHtml } from "../../../tests/support/html.ts"
import { draftedOffer, submittedOffer } from "../../../tests/support/offers.ts"
import { draftedReport } from "../../../tests/support/reports.ts"
import { momentAt } from "../../lib/dates.ts"
import { urls } from "../../urls.ts"

const world = await testWorld()
const desk = urls.organisationDesk.href({ office: "leszno" })
const call = await publishedCall(world)
const member = () => world.as("representative")
const main = (html: string) => load(html)("main").text().replace(/\s+/g, " ")

describe("the organisation's desk", () => {
  it("with nothing on it leads to the competitions", async () => {
    const page = await world.as("stranger").get(desk)
    expect(validateHtml(page.html)).toEqual([])
    expect(main(page.html)).toContain("Nie masz zaczętych ofert")
    expect(load(page.html)(`main a[href="${urls.calls.href({ office: "leszno" })}"]`)).toHaveLength(1)
  })

  it("says of a draft in one big line that it is not submitted, what is missing and how much time is left", async () => {
    const draft = await draftedOffer(world, call, { change: { title: "Braki", place: "", statements: {} } })
    world.clock.moveTo(call.closesAt.subtract({ hours: 25 }))
    const page = await member().get(desk)
    world.clock.moveTo(START)
    expect(validateHtml(page.html)).toEqual([])
    const card = load(page.html)(`.ds-card:has(h3:contains("Braki"))`)
    expect(card.find(".notice strong").text()).toBe("NIE ZŁOŻONO")
    expect(card.text()).toContain("Przed złożeniem uzupełnij 7 miejsc.")
    expect(card.text()).toContain("1 dzień 1 godz.")
    expect(card.find(`a[href="${urls.offer.href({ office: "leszno", offerId: draft.id })}"]`)).toHaveLength(1)
  })

  it("warns differently of a complete draft, and leads straight to its submission", async () => {
    const draft = await draftedOffer(world, call, { change: { title: "Komplet" } })
    const card = load((await member().get(desk)).html)(`.ds-card:has(h3:contains("Komplet"))`)
    expect(card.text()).toContain("Oferta jest kompletna, ale nie jest złożona.")
    const check = urls.offerCheck.href({ office: "leszno", offerId: draft.id })
    expect(card.find(`a[href="${check}"]`)).toHaveLength(1)
  })

  it("keeps a draft that came too late and says so", async () => {
    await draftedOffer(world, call, { change: { title: "Spóźniona" } })
    world.clock.moveTo(call.closesAt.add({ seconds: 1 }))
    const page = await member().get(desk)
    world.clock.moveTo(START)
    expect(load(page.html)(`.ds-card:has(h3:contains("Spóźniona"))`).text()).toContain("nie można już złożyć")
  })

  it("lists submitted offers with their numbers and what comes next, in both languages", async () => {
    const offer = await submittedOffer(world, call, { change: { title: "Wysłana" } })
    const browser = member()
    for (const lang of ["en", "pl"]) {
      const page = await browser.get(`${desk}?lang=${lang}`)
      expect(validateHtml(page.html)).toEqual([])
      expect(main(page.html)).toContain(offer.number)
    }
    world.clock.moveTo(call.closesAt.add({ hours: 1 }))
    const later = await browser.get(desk)
    world.clock.moveTo(START)
    expect(main(later.html)).toContain("Ocena trwa. Rozstrzygnięcie:")
  })

  it("lists contracts with what comes next: the signature, then the money and the report", async () => {
    const draft = await draftedContract(world)
    const waiting = await member().get(desk)
    expect(validateHtml(waiting.html)).toEqual([])
    expect(main(waiting.html)).toContain(`${draft.number}`)
    expect(main(waiting.html)).toContain("Umowa czeka na podpisy.")
    const signed = await signedContract(world)
    const page = await member().get(desk)
    world.clock.moveTo(START)
    expect(validateHtml(page.html)).toEqual([])
    const row = load(page.html)(`tr:contains("${signed.number}")`)
    expect(row.text()).toContain("Wypłata 36\u00a0000,00\u00a0zł")
    expect(row.find(`a[href="${urls.newReport.href({ office: "leszno", contractId: signed.id })}"]`)).toHaveLength(1)
  })

  it("leads to the report where it stands: begun, submitted, back with remarks, late", async () => {
    const { report, contract } = await draftedReport(world)
    const to = urls.report.href({ office: "leszno", reportId: report.id })
    const row = async () => {
      const page = await member().get(desk)
      expect(validateHtml(page.html)).toEqual([])
      return load(page.html)(`tr:contains("${contract.number}")`)
    }
    expect((await row()).find(`a[href="${to}"]`).text()).toContain("Sprawozdanie do")
    world.clock.moveTo(momentAt(Temporal.PlainDate.from(contract.reportDueOn).subtract({ days: 2 }), "09:00"))
    expect((await row()).find(".ds-tag[data-color=danger]").text()).toContain("2 dni")
    world.clock.moveTo(momentAt(Temporal.PlainDate.from(contract.reportDueOn).add({ days: 1 }), "09:00"))
    expect((await row()).text()).toContain("po terminie")
    await member().post(urls.reportSubmission.href({ office: "leszno", reportId: report.id }))
    expect((await row()).text()).toContain("czeka na sprawdzenie")
    const termOn = Temporal.PlainDate.from(contract.reportDueOn).add({ days: 20 }).toString()
    await world
      .as("official")
      .post(urls.reportReturn.href({ office: "leszno", reportId: report.id }), { remarks: "Proszę poprawić.", termOn })
    expect((await row()).text()).toContain("Popraw sprawozdanie do")
    world.clock.moveTo(START)
  })

  it("shows nothing of another organisation, and does not exist for who belongs to none", async () => {
    await draftedOffer(world, call, { change: { title: "Tajemnica klubu" } })
    expect((await world.as("stranger").get(desk)).html).not.toContain("Tajemnica klubu")
    expect((await world.as("resident").get(desk)).status).toBe(404)
    expect((await world.as("visitor").get(desk)).location).toContain(urls.signIn.href({}))
  })
})
