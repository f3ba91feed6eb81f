import { load } from "cheerio"
import { describe, expect, it } from "vitest"
import { testWorld } from "../../../../tests/support/app.ts"
import { publishedCall } from "../../../../tests/support/calls.ts"
import { messageBeside } from "../../../../tests/support/forms.ts"
import { validateHtml } from "../../../../tests/support/html.ts"
import { draftedOffer, submittedOffer } from "../../../../tests/support/offers.ts"
import { pdfPages, pdfText } from "../../../../tests/support/pdf-text.ts"
import { urls } from "../../../urls.ts"
import { DEFAULT_OFFER_RULES } from "../../calls/public.ts"
import { checksumOf } from "../offer.snapshot.ts"

const world = await testWorld()
const office = "leszno"
const call = await publishedCall(world)
const treasurer = world.as("representative")
const visitor = world.as("visitor")
const check = (numer: string, suma: string) => visitor.get(urls.receiptCheck.href({ office }, { numer, suma }))

describe("the receipt", () => {
  it("gives number, time, hash and checksum, as a page and as a document", async () => {
    const offer = await submittedOffer(world, call)
    const page = await treasurer.get(urls.offerReceipt.href({ office, offerId: offer.id }))
    expect(validateHtml(page.html)).toEqual([])
    const shown = load(page.html)("main").text()
    const print = pdfText((await treasurer.get(urls.offerReceiptPdf.href({ office, offerId: offer.id }))).bytes)
    for (const text of [shown, print]) {
      expect(text).toContain(offer.number)
      expect(text).toContain("3 marca 2026, 10:00")
      expect(text).toContain(checksumOf(offer.sha256!))
      expect(text.replace(/\s/g, "")).toContain(offer.sha256)
    }
  })

  it("has a code of the address where anybody checks it", async () => {
    const offer = await submittedOffer(world, call)
    const print = (await treasurer.get(urls.offerReceiptPdf.href({ office, offerId: offer.id }))).bytes
    expect(pdfText(print).replace(/\s/g, "")).toContain(`numer=${encodeURIComponent(offer.number!)}`)
    expect(Buffer.from(print).toString("latin1")).toContain("/Figure")
  })

  it("leads to a paper twin only where the announcement wants one, and the mail says so", async () => {
    const offer = await submittedOffer(world, call)
    const paper = (id: string) => treasurer.get(urls.offerPaperPdf.href({ office, offerId: id }))
    expect((await paper(offer.id)).status).toBe(404)
    const wanting = await publishedCall(world, { offerRules: { ...DEFAULT_OFFER_RULES, paperConfirmation: true } })
    const twin = await submittedOffer(world, wanting)
    const print = pdfPages((await paper(twin.id)).bytes)
    expect(print).toHaveLength(1)
    expect(print.join()).toContain("Renata Reprezentująca")
    const receipt = await treasurer.get(urls.offerReceipt.href({ office, offerId: twin.id }))
    expect(receipt.html).toContain("Dostarcz jeszcze papierowe potwierdzenie")
    const mails = await world.db
      .selectFrom("mails")
      .select("body")
      .where("subject", "like", `%${twin.number}`)
      .execute()
    for (const { body } of mails) expect(body).not.toContain("Niczego nie trzeba drukować")
  })

  it("does not exist for a draft", async () => {
    const draft = await draftedOffer(world, call)
    for (const url of [urls.offerReceipt, urls.offerReceiptPdf])
      expect((await treasurer.get(url.href({ office, offerId: draft.id }))).status).toBe(404)
  })
})

describe("the submitted offer", () => {
  it("is read from what was frozen, valid in both languages, and its editor leads back to it", async () => {
    const offer = await submittedOffer(world, call)
    const address = urls.offer.href({ office, offerId: offer.id })
    for (const lang of ["en", "pl"]) {
      const page = await treasurer.get(`${address}?lang=${lang}`)
      expect(validateHtml(page.html)).toEqual([])
      expect(page.html).toContain(offer.content.synopsis.slice(0, 60))
    }
    expect((await treasurer.get(urls.offerCheck.href({ office, offerId: offer.id }))).location).toBe(address)
  })

  it("prints without the mark of a draft, with its number and hash", async () => {
    const offer = await submittedOffer(world, call)
    const text = pdfText((await treasurer.get(urls.offerPdf.href({ office, offerId: offer.id }))).bytes)
    expect(text).not.toContain("WERSJA ROBOCZA")
    expect(text).toContain(offer.number)
    expect(text.replace(/\s/g, "")).toContain(offer.sha256)
  })
})

describe("the public check of a receipt", () => {
  it("confirms a genuine one with its time and nothing of its content", async () => {
    const offer = await submittedOffer(world, call)
    for (const typed of [checksumOf(offer.sha256!), checksumOf(offer.sha256!).toUpperCase(), offer.sha256!]) {
      const page = await check(offer.number!, typed)
      expect(page.status).toBe(200)
      expect(validateHtml(page.html)).toEqual([])
      expect(page.html).toContain("To potwierdzenie jest prawdziwe")
      expect(page.html).toContain("3 marca 2026, 10:00")
      for (const secret of [offer.content.title, "Klub Sportowy", offer.content.contact.name])
        expect(page.html).not.toContain(secret)
    }
  })

  it("forgives spaces in a number copied from paper", async () => {
    const offer = await submittedOffer(world, call)
    const spaced = ` ${offer.number!.replaceAll("/", " / ")} `
    expect((await check(spaced, checksumOf(offer.sha256!))).html).toContain("To potwierdzenie jest prawdziwe")
  })

  it("says that an offer was withdrawn later", async () => {
    const offer = await submittedOffer(world, call)
    await treasurer.post(urls.offerWithdrawal.href({ office, offerId: offer.id }))
    expect((await check(offer.number!, offer.sha256!)).html).toContain("Oferta została potem wycofana")
    const receipt = await treasurer.get(urls.offerReceipt.href({ office, offerId: offer.id }))
    expect(load(receipt.html)(".receipt h2").text()).toBe("Oferta była złożona, potem ją wycofano")
  })

  it("does not confirm a wrong checksum, a wrong number or rubbish, and says what to look at", async () => {
    const offer = await submittedOffer(world, call)
    const other = await submittedOffer(world, call)
    for (const [number, sum] of [
      [offer.number!, checksumOf(other.sha256!)],
      [`${call.number}/999`, checksumOf(offer.sha256!)],
    ] as const) {
      const page = await check(number, sum)
      expect(page.status).toBe(422)
      expect(messageBeside(page.html, "suma")).toContain("Sprawdź oba")
    }
    expect(messageBeside((await check(offer.number!, "xyz")).html, "suma")).toContain("dwanaście znaków")
    expect(messageBeside((await check("", "0a5522c2b414")).html, "numer")).toBe("Wpisz numer oferty.")
    expect((await check("' or 1=1 --", "%_%")).status).toBe(422)
  })
})

describe("what comes next", () => {
  it("speaks of a seal only where offers are sealed", async () => {
    const { offerRules } = call
    const open = await publishedCall(world, { offerRules: { ...offerRules, isSealed: false } })
    const next = async (of: typeof call) => {
      const { id } = await submittedOffer(world, of)
      const print = await treasurer.get(urls.offerReceiptPdf.href({ office, offerId: id }))
      return (await treasurer.get(urls.offerReceipt.href({ office, offerId: id }))).html + pdfText(print.bytes)
    }
    expect(await next(call)).toContain("treść jest zapieczętowana")
    const unsealed = await next(open)
    expect(unsealed).toContain("Nabór trwa do")
    expect(unsealed).not.toContain("zapieczętowana")
  })
})

describe("withdrawing", () => {
  it("asks first, then keeps the offer with its date", async () => {
    const offer = await submittedOffer(world, call)
    const address = urls.offerWithdrawal.href({ office, offerId: offer.id })
    const question = await treasurer.get(address)
    expect(validateHtml(question.html)).toEqual([])
    expect(question.html).toContain("Zostanie w rejestrze")
    expect(question.html).toContain("można złożyć nową ofertę")
    const now = world.clock.now()
    world.clock.moveTo(call.closesAt.add({ seconds: 1 }))
    const late = await treasurer.get(address)
    world.clock.moveTo(now)
    expect(late.html).toContain("Zostanie w rejestrze")
    expect(late.html).not.toContain("można złożyć nową ofertę")
    const page = await treasurer.submit(address)
    expect(load(page.html)(".page-header").text()).toContain("Wycofana")
    expect((await treasurer.get(address)).location).toBe(urls.offer.href({ office, offerId: offer.id }))
  })
})
