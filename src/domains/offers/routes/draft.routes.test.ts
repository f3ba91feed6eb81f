import { load } from "cheerio"
import { describe, expect, it } from "vitest"
import { testWorld } from "../../../../tests/support/app.ts"
import { publishedCall } from "../../../../tests/support/calls.ts"
import { fieldsOf } from "../../../../tests/support/forms.ts"
import { validateHtml } from "../../../../tests/support/html.ts"
import { draftedOffer } from "../../../../tests/support/offers.ts"
import { pdfText } from "../../../../tests/support/pdf-text.ts"
import { urls } from "../../../urls.ts"
import { valuesOf } from "../offer.form.ts"
import { offerSamples } from "../offer.samples.ts"
import { SECTIONS, slugOf } from "../offer.sections.ts"
import { completeContent } from "../offer.ts"

const world = await testWorld()
const office = "leszno"
const call = await publishedCall(world)
const treasurer = world.as("representative")
const row = (id: string) => world.db.selectFrom("offers").selectAll().where("id", "=", id).executeTakeFirstOrThrow()
const sectionAt = (offerId: string, section: (typeof SECTIONS)[number]["id"]) =>
  urls.offerSection.href({ office, offerId, section: slugOf(section) })

describe("from the announcement to the receipt, without scripts", () => {
  it("goes through the forms alone", async () => {
    const fresh = await publishedCall(world)
    const start = urls.newOffer.href({ office, callId: fresh.id })
    const started = await treasurer.submit(start, fieldsOf((await treasurer.get(start)).html))
    const offerId = /oferty\/([^/]+)\/czesc\/zadanie/.exec((await treasurer.get(started.location!)).html)?.[1] ?? ""
    const content = offerSamples.handball({ from: fresh.taskFrom, to: fresh.taskTo })
    for (const { id } of SECTIONS) {
      const fields = fieldsOf((await treasurer.get(sectionAt(offerId, id))).html, "#offer-form")
      const typed = Object.fromEntries(valuesOf(content, id, "pl"))
      const page = await treasurer.post(sectionAt(offerId, id), { ...fields, ...typed, _go: "next" })
      expect(page.status).toBe(303)
    }
    const check = await treasurer.get(urls.offerCheck.href({ office, offerId }))
    expect(check.html).toContain("Oferta jest kompletna i gotowa do złożenia")
    const receipt = await treasurer.submit(urls.offerSubmission.href({ office, offerId }))
    expect(receipt.html).toContain(`${fresh.number}/1`)
    expect(receipt.html).toContain("Oferta jest złożona. Jej numer to")
    expect(completeContent((await row(offerId)).content)).toEqual(content)
  })
})

describe("the start page", () => {
  const start = urls.newOffer.href({ office, callId: call.id })

  it("offers the existing draft first", async () => {
    const draft = await draftedOffer(world, call)
    const page = await treasurer.get(start)
    expect(validateHtml(page.html)).toEqual([])
    const $ = load(page.html)
    expect($("main").text()).toContain("Masz już zaczętą ofertę w tym konkursie")
    expect($(`a[href="${urls.offer.href({ office, offerId: draft.id })}"]`)).toHaveLength(1)
    expect($('main button[type="submit"]:not([aria-hidden])').first().text()).toContain("Zacznij jednak drugą ofertę")
  })

  it("shows a person without an organisation the way to one", async () => {
    const page = await world.as("resident").get(start)
    expect(validateHtml(page.html)).toEqual([])
    expect(page.html).toContain(urls.newOrganisation.href({ office }))
  })

  it("says that a closed call takes no offers", async () => {
    world.clock.moveTo(call.closesAt.add({ seconds: 1 }))
    const page = await world.as("stranger").get(start)
    const refused = await world.as("stranger").post(start, { organisation: world.ids.organisations.foundation })
    world.clock.moveTo(call.publishedAt!)
    expect(page.html).toContain("Nabór zakończył się")
    expect(page.html).not.toContain("w Twoich szkicach")
    expect(refused.status).toBe(422)
  })

  it("does not know an organisation that is none, whatever it is begun from", async () => {
    for (const organisation of ["x", "31.02.2027", world.ids.organisations.foundation])
      expect((await treasurer.post(start, { organisation, from: "2027-13-45" })).status).not.toBe(500)
    expect((await treasurer.post(start, { organisation: "x" })).status).toBe(404)
  })

  it("asks a visitor to sign in first, and does not exist for an unknown call", async () => {
    expect((await world.as("visitor").get(start)).location).toContain(urls.signIn.href({}))
    expect((await treasurer.get(urls.newOffer.href({ office, callId: "nic" }))).status).toBe(404)
  })
})

describe("the pages of a draft", () => {
  it.each(["pl", "en"])("are valid HTML in each section and on the check page (%s)", async (lang) => {
    const browser = world.as("representative")
    for (const change of [{}, { grant: 3_650_000, ownFinancial: 0, statements: {}, activities: [], results: [] }]) {
      const draft = await draftedOffer(world, call, { change })
      for (const { id } of SECTIONS) {
        const page = await browser.get(`${sectionAt(draft.id, id)}?lang=${lang}`)
        expect(validateHtml(page.html), id).toEqual([])
      }
      const check = await browser.get(urls.offerCheck.href({ office, offerId: draft.id }))
      expect(check.html).toContain(`<html lang="${lang}"`)
      expect(validateHtml(check.html)).toEqual([])
    }
  })

  it("say that it is not submitted, how much time is left and what is missing", async () => {
    const draft = await draftedOffer(world, call, { change: { grant: 3_650_000, ownFinancial: 110_000 } })
    const $ = load((await treasurer.get(sectionAt(draft.id, "task"))).html)
    expect($(".page-header").text()).toContain("NIE ZŁOŻONO")
    expect($(".task-list").text()).toContain("1 brak")
    expect($("#offer-state").text()).toContain("36 500,00 zł".replaceAll(" ", "\u00a0"))
    expect($("#offer-state .fix-button").attr("value")).toBe("grant=36000.00")
  })

  it("print a draft marked as one on every page", async () => {
    const draft = await draftedOffer(world, call)
    const file = await treasurer.get(urls.offerPdf.href({ office, offerId: draft.id }))
    expect(file.headers.get("content-type")).toBe("application/pdf")
    const text = pdfText(file.bytes)
    expect(text).toContain("WERSJA ROBOCZA")
    expect(text).toContain("Piłka ręczna po lekcjach")
  })

  it("show everything typed both on the check page and in the document", async () => {
    const draft = await draftedOffer(world, call)
    const page = load((await treasurer.get(urls.offerCheck.href({ office, offerId: draft.id }))).html)("main").text()
    const print = pdfText((await treasurer.get(urls.offerPdf.href({ office, offerId: draft.id }))).bytes)
    const squeezed = (text: string) => text.replace(/[\s\u00ad-]+/g, "")
    const { contact, activities, results, costs, ...texts } = draft.content
    const typed = [
      ...[texts.title, texts.place, texts.synopsis, texts.resultsText, texts.experience, texts.resources],
      ...Object.values(contact),
      ...activities.flatMap((it) => [it.name, it.description, it.audience, it.external]),
      ...results.flatMap((it) => [it.name, it.target, it.monitoring]),
      ...costs.flatMap((it) => [it.name, it.unit]),
    ].filter((text) => text !== "")
    for (const text of typed) {
      expect(squeezed(page), text).toContain(squeezed(text))
      expect(squeezed(print), text).toContain(squeezed(text))
    }
  })
})

describe("another organisation's offer", () => {
  it("does not exist at any of its addresses, by reading or by posting", async () => {
    const { id: offerId } = await draftedOffer(world, call)
    const foreign = world.as("stranger")
    const pages = [
      urls.offer,
      urls.offerCheck,
      urls.offerPdf,
      urls.offerReceipt,
      urls.offerReceiptPdf,
      urls.offerWithdrawal,
    ]
    for (const url of pages) expect((await foreign.get(url.href({ office, offerId }))).status, url.pattern).toBe(404)
    expect((await foreign.get(sectionAt(offerId, "costs"))).status).toBe(404)
    const posts = [urls.offerSubmission, urls.offerFix, urls.offerDeletion, urls.offerRestoration, urls.offerWithdrawal]
    for (const url of posts) expect((await foreign.post(url.href({ office, offerId }))).status, url.pattern).toBe(404)
    expect((await foreign.post(sectionAt(offerId, "task"), { title: "Mój" })).status).toBe(404)
    expect(await row(offerId)).toMatchObject({ state: "drafted", revision: (await row(offerId)).revision })
    expect((await row(offerId)).content.title).not.toBe("Mój")
  })

  it("does not exist for an official either while it is a draft", async () => {
    const { id: offerId } = await draftedOffer(world, call)
    expect((await world.as("official").get(urls.offerPdf.href({ office, offerId }))).status).toBe(404)
    expect((await world.as("official").get(urls.officeOffer.href({ office, offerId }))).status).toBe(404)
  })
})

describe("submitting", () => {
  it("one second too late is refused in words, and everything typed stays a draft", async () => {
    const draft = await draftedOffer(world, call)
    const withGaps = await draftedOffer(world, call, { change: { statements: {} } })
    world.clock.moveTo(call.closesAt.add({ seconds: 1 }))
    const page = await treasurer.post(urls.offerSubmission.href({ office, offerId: draft.id }))
    const edited = await treasurer.get(sectionAt(draft.id, "task"))
    const checked = await treasurer.get(urls.offerCheck.href({ office, offerId: withGaps.id }))
    world.clock.moveTo(call.publishedAt!)
    expect(page.status).toBe(422)
    expect(validateHtml(page.html)).toEqual([])
    expect(load(page.html)("main").text()).toContain("Oferta nie została złożona; jej treść zostaje w Twoich szkicach.")
    expect(checked.html).toContain("Tej oferty nie można już złożyć")
    expect(checked.html).not.toContain("Przed złożeniem uzupełnij")
    expect(fieldsOf(edited.html, "#offer-form")).toMatchObject({ title: draft.content.title })
    expect((await row(draft.id)).content).toEqual(draft.content)
  })

  it("with gaps lists them all with links, and the button stays", async () => {
    const draft = await draftedOffer(world, call, { change: { title: "", statements: {} } })
    const page = await treasurer.post(urls.offerSubmission.href({ office, offerId: draft.id }))
    expect(page.status).toBe(422)
    const $ = load(page.html)
    expect($(`a[href="${sectionAt(draft.id, "task")}#field-title"]`)).toHaveLength(1)
    expect($(`a[href="${sectionAt(draft.id, "statements")}#field-statements-truthful"]`)).toHaveLength(1)
    expect($("main button").text()).toContain("Złóż ofertę")
  })

  it("twice leads to the same receipt", async () => {
    const draft = await draftedOffer(world, call)
    const address = urls.offerSubmission.href({ office, offerId: draft.id })
    const pages = [await treasurer.post(address), await treasurer.post(address)]
    for (const page of pages) expect(page.location).toBe(urls.offerReceipt.href({ office, offerId: draft.id }))
  })

  it("by an assistant is refused with the reason", async () => {
    const draft = await draftedOffer(world, call, { who: "assistant" })
    const page = await world.as("assistant").post(urls.offerSubmission.href({ office, offerId: draft.id }))
    expect(page.status).toBe(422)
    expect(page.html).toContain("Ofertę składa osoba, która reprezentuje organizację")
    expect(page.html).toContain("osoba, która reprezentuje organizację (Renata Reprezentująca)")
    expect((await row(draft.id)).state).toBe("drafted")
  })
})

describe("deleting a draft", () => {
  it("leads to the desk, which offers it back", async () => {
    const draft = await draftedOffer(world, call)
    const desk = await treasurer.submit(urls.offerDeletion.href({ office, offerId: draft.id }))
    expect(desk.html).toContain("Szkic usunięto")
    expect(desk.html).toContain(urls.offerRestoration.href({ office, offerId: draft.id }))
    await treasurer.post(urls.offerRestoration.href({ office, offerId: draft.id }))
    expect((await row(draft.id)).state).toBe("drafted")
  })
})

describe("the state of a complete draft", () => {
  it("tells an assistant who submits, and a representative to submit", async () => {
    const draft = await draftedOffer(world, await publishedCall(world))
    const said = async (who: "assistant" | "representative") =>
      load((await world.as(who).get(sectionAt(draft.id, "task"))).html)("#offer-state").text()
    expect(await said("assistant")).toContain("Złoży ją osoba, która reprezentuje organizację")
    expect(await said("representative")).toContain("Przeczytaj ją w całości i złóż")
  })
})
