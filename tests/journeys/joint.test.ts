import { describe, expect, it } from "vitest"
import { urls } from "../../src/urls.ts"
import { testWorld } from "../support/app.ts"
import { axeFindings, browse, overflow } from "../support/browse.ts"
import { foundation, jointCall, jointly } from "../support/joint-offers.ts"
import { draftedOffer } from "../support/offers.ts"

const world = await testWorld()
const browser = await browse(world)
const office = "leszno"
const call = await jointCall(world)
const phone = { width: 390 }

type Page = Awaited<ReturnType<typeof browser.as>>["page"]
const faults = async (page: Page) => [
  ...(await axeFindings(page)),
  ...((await overflow(page)) > 0 ? ["wider than the window"] : []),
]

describe("two organisations on two phones", () => {
  it("write, confirm and submit one joint offer", async () => {
    const { id } = await draftedOffer(world, call)
    const lead = await browser.as("representative", phone)
    const open = (section: string) =>
      lead.page.goto(browser.origin + urls.offerSection.href({ office, offerId: id, section }))

    await open("oferent")
    await lead.page.getByLabel("Znajdź partnera w rejestrze").fill("obca")
    await lead.page.getByRole("button", { name: "Szukaj partnera" }).click()
    await lead.page.getByRole("button", { name: "Dodaj: Fundacja Obca" }).click()
    await lead.page.getByText("Jej osoby dostają wiadomość, widzą tę ofertę").waitFor()
    expect(await faults(lead.page)).toEqual([])

    await open("opis")
    const doers = (n: number) => lead.page.getByRole("group", { name: `Kto realizuje działanie ${n}` })
    await doers(1).getByLabel("Klub Sportowy").check({ force: true })
    await doers(2).getByLabel("Fundacja Obca").check({ force: true })
    await lead.page.getByText(/^Zapisano/).waitFor()
    expect(await faults(lead.page)).toEqual([])

    await open("koszty")
    await lead.page.getByLabel("Część kosztów: Fundacja Obca").fill("10000")
    expect(await lead.page.locator('[data-sum="split-value"]').textContent()).toBe("10\u00a0000,00")
    await lead.page.getByLabel("Część kosztów: Klub Sportowy").fill("29000")
    await lead.page.getByLabel("Część kosztów: Klub Sportowy").blur()
    await lead.page
      .getByRole("button", { name: /^Ustaw: Klub Sportowy.*30.000,00/ })
      .last()
      .click()
    await lead.page.locator('[data-sum="split-value"]', { hasText: "40\u00a0000,00" }).waitFor()
    expect(await faults(lead.page)).toEqual([])

    await open("inne")
    await lead.page.getByLabel("VI.2. Sposób reprezentacji oferentów").fill("Klub prowadzi sprawy w imieniu obu.")
    await lead.page.getByRole("button", { name: "Zapisz", exact: true }).click()
    expect(await faults(lead.page)).toEqual([])
    await lead.page.goto(browser.origin + urls.offerCheck.href({ office, offerId: id }))
    expect(await faults(lead.page)).toEqual([])
    await lead.page.getByRole("link", { name: "Przejdź do podpisów" }).click()
    await lead.page.getByRole("button", { name: "Potwierdzam ofertę" }).click()
    await lead.page.getByText("Brakujące potwierdzenia: 1. Oferta nie jest złożona.").waitFor()
    expect(await faults(lead.page)).toEqual([])

    const partner = await browser.as("stranger", phone)
    await partner.page.goto(browser.origin + urls.organisationDesk.href({ office }))
    expect(await faults(partner.page)).toEqual([])
    await partner.page.getByRole("link", { name: "Przeczytaj i odpowiedz" }).click()
    expect(await faults(partner.page)).toEqual([])
    await partner.page.getByRole("button", { name: "Bierzemy udział" }).click()
    await partner.page.getByText("Zapisano, że bierzecie udział.").waitFor()
    expect(await faults(partner.page)).toEqual([])
    await partner.page.getByRole("button", { name: "Potwierdzam ofertę" }).click()
    await partner.page.getByText("Są już wszystkie potwierdzenia: ofertę można złożyć.").waitFor()
    expect(await faults(partner.page)).toEqual([])

    await lead.page.reload()
    await lead.page.getByRole("button", { name: "Złóż ofertę" }).click()
    await lead.page.waitForURL(/potwierdzenie$/)
    expect(await lead.page.getByText("Fundacja Obca").count()).toBeGreaterThan(0)
    expect(await faults(lead.page)).toEqual([])
    await partner.page.reload()
    await partner.page.getByRole("link", { name: "Potwierdzenie", exact: true }).first().click()
    await partner.page.waitForURL(/potwierdzenie$/)
    expect([...lead.complaints, ...partner.complaints]).toEqual([])
    for (const each of [lead, partner]) await each.close()
  })

  it("part: one refuses to be named, with a reason, and the other goes on without it", async () => {
    const { id } = await draftedOffer(world, call, { change: jointly(call, foundation(world)) })
    const partner = await browser.as("stranger", phone)
    await partner.page.goto(browser.origin + urls.offer.href({ office, offerId: id }))
    await partner.page.getByText("Odmów udziału").click()
    await partner.page.getByRole("button", { name: "Odmawiamy udziału" }).click()
    await partner.page.getByText("Wpisz, dlaczego odmawiacie udziału.").first().waitFor()
    expect(await faults(partner.page)).toEqual([])
    await partner.page.getByLabel("Powód odmowy").fill("Nie mamy ludzi w tym terminie.")
    await partner.page.getByRole("button", { name: "Odmawiamy udziału" }).click()
    await partner.page.getByText("Zapisano odmowę.").waitFor()
    expect(await faults(partner.page)).toEqual([])

    const lead = await browser.as("representative", phone)
    await lead.page.goto(browser.origin + urls.offerCheck.href({ office, offerId: id }))
    await lead.page.getByRole("heading", { name: "Odmowa udziału: Fundacja Obca" }).waitFor()
    expect(await faults(lead.page)).toEqual([])
    await lead.page.getByRole("button", { name: "Wiemy, składamy bez tej organizacji" }).click()
    await lead.page.getByText("Zapisano, że wiecie o odmowie.").waitFor()
    await lead.page.goto(browser.origin + urls.offerHistory.href({ office, offerId: id }))
    await lead.page.getByText("Nie mamy ludzi w tym terminie.").waitFor()
    expect(await faults(lead.page)).toEqual([])
    // The partner's refused form answered 422, which its browser notes.
    expect(lead.complaints).toEqual([])
    for (const each of [lead, partner]) await each.close()
  })

  it("type a partner that nobody registered, in English", async () => {
    const { id } = await draftedOffer(world, call)
    const lead = await browser.as("representative", { ...phone, lang: "en" })
    const open = (section: string) =>
      lead.page.goto(browser.origin + urls.offerSection.href({ office, offerId: id, section }))
    await open("oferent")
    await lead.page.getByRole("button", { name: "Type a partner's data" }).click()
    const row = lead.page.getByRole("group", { name: "Partner no. 1" })
    await row.getByLabel("Name", { exact: true }).fill("Stowarzyszenie Wędrowne Czyżyki")
    await row.getByLabel("Legal form").selectOption("association")
    await row.getByLabel("Register number").fill("0000777001")
    await row.getByLabel("Street and number").fill("ul. Leśna 2")
    await row.getByLabel("Postcode").fill("64-100")
    await row.getByLabel("Town").fill("Leszno")
    await row.getByLabel("Who represents it, and how").fill("prezeska samodzielnie: Zofia Czyżyk")
    await lead.page.getByRole("button", { name: "Save", exact: true }).click()
    expect(await faults(lead.page)).toEqual([])
    await lead.page.goto(browser.origin + urls.offerAttachments.href({ office, offerId: id }))
    await lead.page.getByText("Stowarzyszenie Wędrowne Czyżyki").first().waitFor()
    expect(await faults(lead.page)).toEqual([])
    await open("opis")
    expect(await faults(lead.page)).toEqual([])
    await lead.close()
  })
})
