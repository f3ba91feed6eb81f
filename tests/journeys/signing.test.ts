import { describe, expect, it } from "vitest"
import { DEFAULT_OFFER_RULES } from "../../src/domains/calls/public.ts"
import { setMembership } from "../../src/domains/organisations/public.ts"
import { urls } from "../../src/urls.ts"
import { testWorld } from "../support/app.ts"
import { axeFindings, browse } from "../support/browse.ts"
import { publishedCall } from "../support/calls.ts"
import { draftedOffer } from "../support/offers.ts"
import { pdfSigner, signPdf } from "../support/signed-pdf.ts"

const world = await testWorld()
const browser = await browse(world)
const office = "leszno"
const club = world.ids.organisations.club
await world.db.updateTable("organisations").set({ representation: "two-jointly" }).where("id", "=", club).execute()
await world.run("administrator", (ctx) =>
  setMembership(ctx, { organisationId: club, personId: world.ids.people.resident, role: "representative" }),
)
const call = await publishedCall(world, { offerRules: { ...DEFAULT_OFFER_RULES, paperConfirmation: true } })
const phone = { width: 390 }

type Page = Awaited<ReturnType<typeof browser.as>>["page"]
const faults = async (page: Page) => [
  ...(await axeFindings(page)),
  ...((await page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"))
    ? ["wider than the window"]
    : []),
]

describe("an organisation that two people represent jointly", () => {
  it("submits on two phones, brings the paper twin, and the clerk sees that it fits", async () => {
    const { id } = await draftedOffer(world, call)
    const first = await browser.as("representative", phone)
    await first.page.goto(browser.origin + urls.offerCheck.href({ office, offerId: id }))
    await first.page.getByRole("link", { name: "Przejdź do podpisów" }).click()
    expect(await faults(first.page)).toEqual([])
    await first.page.getByRole("button", { name: "Potwierdzam ofertę" }).click()
    await first.page.getByText("Brakujące potwierdzenia: 1. Oferta nie jest złożona.").waitFor()
    expect(await faults(first.page)).toEqual([])

    const mail = await world.db
      .selectFrom("mails")
      .select("body")
      .where("to_address", "=", "resident@example.org")
      .executeTakeFirstOrThrow()
    const link = /http:\/\/localhost(\S+)/.exec(mail.body)?.[1]
    const second = await browser.as("resident", phone)
    await second.page.goto(browser.origin + link)
    await second.page.getByRole("link", { name: "Przeczytaj całą ofertę" }).click()
    await second.page.goBack()
    await second.page.getByRole("button", { name: "Potwierdzam i składam ofertę" }).click()
    await second.page.getByRole("heading", { name: "Dostarcz jeszcze papierowe potwierdzenie" }).waitFor()
    expect(await faults(second.page)).toEqual([])
    const check = await second.page.getByRole("link", { name: "Sprawdź potwierdzenie" }).first().getAttribute("href")

    const clerk = await browser.as("official")
    await clerk.page.goto(browser.origin + urls.officeCall.href({ office, callId: call.id }))
    await clerk.page.getByRole("link", { name: "Przyjmij papierowe potwierdzenia" }).click()
    // The scanner is a keyboard: the field is ready for it.
    await clerk.page.waitForFunction("document.activeElement?.getAttribute('name') === 'code'")
    await clerk.page.keyboard.type(`${browser.origin}${check}`)
    await clerk.page.keyboard.press("Enter")
    await clerk.page.getByText("Próba”: papier zgadza się ze złożoną ofertą").waitFor()
    expect(await faults(clerk.page)).toEqual([])
    expect([...first.complaints, ...second.complaints, ...clerk.complaints]).toEqual([])
    for (const each of [first, second, clerk]) await each.close()
  })

  it("takes a PDF signed outside, in English and without JavaScript", async () => {
    const { id } = await draftedOffer(world, call)
    const treasurer = await browser.as("representative", { ...phone, lang: "en", script: false })
    const address = browser.origin + urls.offerSigning.href({ office, offerId: id })
    await treasurer.page.goto(address)
    await treasurer.page.getByRole("button", { name: "Prepare the PDF to be signed" }).click()
    const download = treasurer.page.waitForEvent("download")
    await treasurer.page.getByRole("link", { name: "Download the PDF to be signed" }).click()
    const chunks: Buffer[] = []
    for await (const chunk of await (await download).createReadStream()) chunks.push(chunk as Buffer)
    const at = new Date("2026-03-03T09:30:00Z")
    const once = await signPdf(Buffer.concat(chunks), await pdfSigner("Renata Reprezentująca"), at)
    const twice = await signPdf(once, await pdfSigner("Maria Mieszkanka"), at)
    const file = { name: "oferta.pdf", mimeType: "application/pdf", buffer: Buffer.from(twice) }
    await treasurer.page.getByLabel("Signed file (PDF or XML)").setInputFiles(file)
    await treasurer.page.getByRole("button", { name: "Add the signed file" }).click()
    await treasurer.page.getByText("All confirmations are in").waitFor()
    expect(await treasurer.page.getByText("The signature is intact, it covers the whole file").count()).toBe(1)
    await treasurer.page.getByRole("button", { name: "Submit the offer" }).click()
    await treasurer.page.waitForURL(/potwierdzenie$/)
    await treasurer.close()
  })
})
