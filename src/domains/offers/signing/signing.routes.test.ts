import { load } from "cheerio"
import { describe, expect, it } from "vitest"
import { testWorld } from "../../../../tests/support/app.ts"
import { publishedCall } from "../../../../tests/support/calls.ts"
import { draftedOffer } from "../../../../tests/support/offers.ts"
import { pdfText } from "../../../../tests/support/pdf-text.ts"
import { pdfSigner, signPdf } from "../../../../tests/support/signed-pdf.ts"
import { setMembership } from "../../organisations/public.ts"

const world = await testWorld()
const club = world.ids.organisations.club
await world.db.updateTable("organisations").set({ representation: "two-jointly" }).where("id", "=", club).execute()
await world.run("administrator", (ctx) =>
  setMembership(ctx, { organisationId: club, personId: world.ids.people.resident, role: "representative" }),
)
const call = await publishedCall(world)
const first = world.as("representative")
const second = world.as("resident")
const pathOf = (id: string) => `/leszno/oferty/${id}/podpisy`

describe("the page of signatures", () => {
  it("leads two who act jointly from the check of the offer to its receipt", async () => {
    const { id } = await draftedOffer(world, call)
    const check = load((await first.get(`/leszno/oferty/${id}/sprawdzenie`)).html)
    expect(check(`a[href="${pathOf(id)}"]`).text()).toContain("Przejdź do podpisów")
    expect(check(`form[action$="/zlozenie"]`)).toHaveLength(0)
    expect(check("main").text()).not.toMatch(/gotowa do złożenia|Nic nie brakuje|złóż\./)
    expect(check("main").text()).toContain("Treść oferty jest kompletna; do złożenia potrzebne są potwierdzenia")
    expect(check("#offer-state a").text()).toContain("Zobacz, czyich potwierdzeń brakuje")
    const unconfirmed = load((await first.get(pathOf(id))).html)
    expect(unconfirmed("main").text()).toContain("Brakujące potwierdzenia: 2")
    expect(unconfirmed("#offer-state .notice").text()).toContain("Brakujące potwierdzenia: 2")
    expect(unconfirmed("#offer-state .notice").text()).toContain("bez potwierdzeń nie można jej złożyć")
    const content = unconfirmed("input[name=content]").attr("value") ?? ""
    const confirmed = await first.submit(pathOf(id), { content })
    expect(confirmed.html).toContain("Brakujące potwierdzenia: 1. Oferta nie jest złożona.")
    const last = load((await second.get(pathOf(id))).html)
    expect(last("main").text()).toContain("Potwierdzam i składam ofertę")
    const receipt = await second.submit(pathOf(id), { content, next: "submit" })
    expect(receipt.html).toContain("Potwierdzenie złożenia")
    expect((await first.get(pathOf(id))).location).toBe(`/leszno/oferty/${id}`)
  })

  it("shows an assistant a request in place of a confirmation, and a stranger nothing", async () => {
    const { id } = await draftedOffer(world, call)
    const assistant = world.as("assistant")
    const page = load((await assistant.get(pathOf(id))).html)
    expect(page("input[name=content]")).toHaveLength(0)
    expect(page("main h2").text()).toContain("Prośba o potwierdzenie")
    expect(page("main h2").text()).not.toContain("Twoje potwierdzenie")
    expect((await assistant.submit(`${pathOf(id)}/prosba`)).html).toContain("Prośbę o potwierdzenie wysłano")
    expect((await world.as("stranger").get(pathOf(id))).status).toBe(404)
    expect((await world.as("stranger").post(`${pathOf(id)}/prosba`)).status).toBe(404)
  })

  it("says that a changed offer is to be confirmed again", async () => {
    const { id, content } = await draftedOffer(world, call)
    const seen = load((await first.get(pathOf(id))).html)("input[name=content]").attr("value") ?? ""
    await first.post(pathOf(id), { content: seen })
    await world.db
      .updateTable("offers")
      .set({ content: { ...content, title: "Inny tytuł" } })
      .where("id", "=", id)
      .execute()
    expect((await first.get(pathOf(id))).html).toContain("Wcześniejsze potwierdzenia są nieważne")
    const late = await second.post(pathOf(id), { content: seen })
    expect(late.status).toBe(422)
    expect(late.html).toContain("Ktoś zmienił ofertę")
  })

  it("takes the PDF that was signed outside and shows what was found in it", async () => {
    const { id } = await draftedOffer(world, call)
    expect((await first.get(`${pathOf(id)}/pdf`)).status).toBe(404)
    await first.post(`${pathOf(id)}/pdf`)
    const original = (await first.get(`${pathOf(id)}/pdf`)).bytes
    const text = pdfText(original)
    expect(text).toContain("DO PODPISU, NIEZŁOŻONA")
    expect(text).not.toContain("WERSJA ROBOCZA")
    const signed = await signPdf(original, await pdfSigner("Maria Mieszkanka"), new Date("2026-03-03T09:30:00Z"))
    const send = (bytes: Uint8Array) => {
      const data = new FormData()
      data.set("signed", new File([new Uint8Array(bytes)], "oferta.pdf", { type: "application/pdf" }))
      return first.upload(`${pathOf(id)}/plik`, data)
    }
    const plain = await send(original)
    expect(plain.status).toBe(422)
    expect(plain.html).toContain("W tym pliku nie ma podpisu elektronicznego")
    expect((await send(signed)).location).toBe(pathOf(id))
    const page = load((await first.get(pathOf(id))).html)
    expect(page("main").text()).toContain("Maria Mieszkanka: Podpis nienaruszony, obejmuje cały plik")
    const href = page(`a[href*="/podpisy/pliki/"]`).attr("href") ?? ""
    expect((await first.get(href)).bytes).toEqual(signed)
    expect((await world.as("stranger").get(href)).status).toBe(404)
    expect((await world.as("official").get(href)).status).toBe(404)
  })
})
