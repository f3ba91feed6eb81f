import { load } from "cheerio"
import type { Page } from "playwright-core"
import { describe, expect, it } from "vitest"
import { DEFAULT_OFFER_RULES } from "../../src/domains/calls/public.ts"
import { attachmentsOf } from "../../src/domains/offers/attachments/attachment.queries.ts"
import { newId } from "../../src/platform/ids.ts"
import { urls } from "../../src/urls.ts"
import { testWorld } from "../support/app.ts"
import { axeFindings, browse, type View } from "../support/browse.ts"
import { draftedCall, publishedCall } from "../support/calls.ts"
import { draftedOffer } from "../support/offers.ts"
import { paper } from "../support/papers.ts"

const world = await testWorld()
const browser = await browse(world)
const office = "leszno"
const statute = { id: newId(), name: "Statut", hint: "Aktualny tekst jednolity", isRequired: true }
const letter = { id: newId(), name: "List intencyjny partnera", hint: "", isRequired: false }
const call = await publishedCall(world, { offerRules: { ...DEFAULT_OFFER_RULES, attachments: [statute, letter] } })

const file = (name: string, words = name) => ({
  name,
  mimeType: "application/pdf",
  buffer: Buffer.from(paper(name, words).bytes),
})
const names = async (offerId: string) =>
  (await attachmentsOf(world.ctxOf("representative"), offerId)).map(
    (it) => `${it.requestedId ? "asked" : "own"} ${it.name}`,
  )
const row = (page: Page, name: string) =>
  page.locator(".attachment-row").filter({ has: page.locator("h3", { hasText: name }) })
const status = (page: Page) => page.locator("#upload-status").textContent()

/** A file in the hands of the browser: on its way by dragging or from the clipboard. */
const handOver = (page: Page, kind: "drop" | "paste", selector: string, name: string) =>
  page.evaluate(
    ([kind, selector, name]) => {
      const data = new DataTransfer()
      data.items.add(new File([`%PDF-1.7\n% ${name}\n%%EOF\n`], name!, { type: "application/pdf" }))
      const place = document.querySelector(selector!)!
      const init = { bubbles: true, cancelable: true }
      if (kind === "paste") {
        place.dispatchEvent(new ClipboardEvent("paste", { ...init, clipboardData: data }))
        return
      }
      for (const type of ["dragenter", "dragover", "drop"])
        place.dispatchEvent(new DragEvent(type, { ...init, dataTransfer: data }))
    },
    [kind, selector, name],
  )

describe("attaching files", () => {
  it("takes them chosen, dragged onto their row and pasted, without leaving the page", async () => {
    const draft = await draftedOffer(world, call)
    const { page, complaints, close } = await browser.as("representative")
    await page.goto(`${browser.origin}${urls.offerAttachments.href({ office, offerId: draft.id })}`)
    expect(await page.locator("#offer-sections").textContent()).toContain("1 brak")

    await page.setInputFiles(`input[name="file.${statute.id}"]`, file("statut.pdf"))
    await expect.poll(() => row(page, "Statut").textContent()).toContain("Dołączono")
    expect(await status(page)).toBe("Zapisano: statut.pdf")
    expect(await page.locator("#offer-sections").textContent()).not.toContain("1 brak")

    await handOver(page, "drop", ".attachment-row:nth-of-type(2) h3", "list.pdf")
    await expect.poll(() => status(page)).toBe("Zapisano: list.pdf")
    await handOver(page, "paste", "body", "ulotka.pdf")
    await expect.poll(() => status(page)).toBe("Zapisano: ulotka.pdf")
    await page.setInputFiles('input[name="file.own"]', [file("mapa.pdf"), file("plan.pdf")])
    await expect.poll(() => status(page)).toBe("Zapisano: plan.pdf")
    expect(await names(draft.id)).toEqual([
      "asked statut.pdf",
      "asked list.pdf",
      "own ulotka.pdf",
      "own mapa.pdf",
      "own plan.pdf",
    ])
    expect(await axeFindings(page)).toEqual([])
    expect(complaints).toEqual([])

    await page.getByRole("button", { name: "Usuń ulotka.pdf" }).click()
    await page.getByText("Usunięte pliki").click()
    await page.getByRole("button", { name: "Przywróć ulotka.pdf" }).click()
    await page.waitForLoadState()
    expect(await names(draft.id)).toHaveLength(5)
    await close()
  })

  it("says at once what is wrong with a file and stays ready for another", async () => {
    const draft = await draftedOffer(world, call)
    const { page, close } = await browser.as("representative")
    await page.goto(`${browser.origin}${urls.offerAttachments.href({ office, offerId: draft.id })}`)
    const input = page.locator(`input[name="file.${statute.id}"]`)
    await input.setInputFiles({ ...file("duży.pdf"), buffer: Buffer.alloc(11_000_000, "%PDF-1.7 ") })
    await expect.poll(() => status(page)).toContain("duży.pdf: ten plik jest za duży")
    await input.setInputFiles({ ...file("statut.docx") })
    await expect.poll(() => row(page, "Statut").textContent()).toContain("Nazwa kończy się na .docx")
    expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe(`file.${statute.id}`)
    expect(await axeFindings(page)).toEqual([])
    await input.setInputFiles(file("statut.pdf"))
    await expect.poll(() => row(page, "Statut").textContent()).toContain("Dołączono")
    expect(await names(draft.id)).toEqual(["asked statut.pdf"])
    await close()
  })

  it.each<[string, View]>([
    ["on a phone, dark", { width: 390, dark: true }],
    ["on a phone without scripts, in English", { width: 390, script: false, lang: "en" }],
  ])("works %s", async (_, view) => {
    const draft = await draftedOffer(world, call)
    const { page, close } = await browser.as("assistant", view)
    await page.goto(`${browser.origin}${urls.offerAttachments.href({ office, offerId: draft.id })}`)
    await page.setInputFiles(`input[name="file.${statute.id}"]`, file("statut.pdf"))
    if (view.script === false) await row(page, "Statut").getByRole("button", { name: "Add the file" }).click()
    await expect.poll(() => names(draft.id)).toEqual(["asked statut.pdf"])
    await expect.poll(() => page.locator(".attachment-row .file-line a").first().textContent()).toBe("statut.pdf")
    const tooWide = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    expect(await page.evaluate<number>(tooWide)).toBe(0)
    if (view.script !== false) expect(await axeFindings(page)).toEqual([])
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.locator(".attachment-row .file-line a").first().click(),
    ])
    expect(download.suggestedFilename()).toBe("statut.pdf")
    await close()
  })
})

describe("the documents of an organisation", () => {
  it("are kept once and attached to an offer by one button", async () => {
    const draft = await draftedOffer(world, call)
    const { page, close } = await browser.as("assistant", { width: 390 })
    const organisationId = world.ids.organisations.club
    await page.goto(`${browser.origin}${urls.organisation.href({ office, organisationId })}`)
    await page.getByRole("link", { name: "Dokumenty organizacji" }).click()
    await page.selectOption('[name="purpose"]', "statute")
    await page.fill('[name="validUntil"]', "2026-12-31")
    await page.setInputFiles('input[name="file"]', file("statut-2026.pdf"))
    await page.getByRole("button", { name: "Dodaj dokument" }).click()
    await expect.poll(() => page.locator(".file-list").textContent()).toContain("ważny do 31 grudnia 2026")
    expect(await axeFindings(page)).toEqual([])
    await page.goto(`${browser.origin}${urls.offerAttachments.href({ office, offerId: draft.id })}`)
    await row(page, "Statut").getByRole("button", { name: "Użyj z profilu: Statut (statut-2026.pdf)" }).click()
    await page.waitForLoadState()
    expect(await names(draft.id)).toEqual(["asked statut-2026.pdf"])
    await close()
  })
})

describe("the files of an announcement", () => {
  it("are added by an official and downloaded by anybody", async () => {
    const { id } = await draftedCall(world)
    const { page, close } = await browser.as("official", { width: 390 })
    await page.goto(`${browser.origin}${urls.officeCall.href({ office, callId: id })}`)
    await page.getByRole("link", { name: "Załączniki ogłoszenia" }).click()
    await page.setInputFiles('input[name="file"]', file("wzór.pdf"))
    await expect.poll(() => page.locator(".file-list").textContent()).toContain("wzór.pdf")
    expect(await axeFindings(page)).toEqual([])
    expect(load(await page.content())("h1").text()).toBe("Załączniki ogłoszenia")
    await close()
  })
})
