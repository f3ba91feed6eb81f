import { describe, expect, it } from "vitest"
import { addAttachment } from "../../src/domains/offers/attachments/add-attachment.ts"
import { attachmentsOf } from "../../src/domains/offers/attachments/attachment.queries.ts"
import { OWN } from "../../src/domains/offers/attachments/attachment.ts"
import { askForCorrection } from "../../src/domains/offers/corrections/ask-for-correction.ts"
import { startOffer } from "../../src/domains/offers/start-offer.ts"
import { submitOffer } from "../../src/domains/offers/submit-offer.ts"
import { today } from "../../src/lib/dates.ts"
import { newId } from "../../src/platform/ids.ts"
import { receiveUpload } from "../../src/platform/receive-upload.ts"
import { urls } from "../../src/urls.ts"
import { testWorld } from "../support/app.ts"
import { axeFindings, browse, overflow, type View } from "../support/browse.ts"
import { publishedCall } from "../support/calls.ts"
import { draftedOffer } from "../support/offers.ts"
import { paper } from "../support/papers.ts"

const world = await testWorld()
const on = await browse(world)
const office = "leszno"
const call = await publishedCall(world)
const fileOf = (name: string) => ({ name, mimeType: "application/pdf", buffer: Buffer.from(paper(name, name).bytes) })

/** A submitted offer with a map, and a draft begun with it before the closing. */
async function sent() {
  world.clock.moveTo(call.closesAt.subtract({ hours: 2 }))
  const { id } = await draftedOffer(world, call)
  const received = await receiveUpload(world.ctxOf("representative"), { ...paper("mapa.pdf"), type: "" }, "file")
  if (!received.ok) throw new Error("refused")
  const file = received.value
  await world.run("representative", (ctx) => addAttachment(ctx, id, { target: OWN, file }))
  expect((await world.run("representative", (ctx) => submitOffer(ctx, id))).ok).toBe(true)
  const organisationId = world.ids.organisations.club
  const draft = { id: newId(), callId: call.id, organisationId, another: true, from: id }
  await world.run("representative", (ctx) => startOffer(ctx, draft))
  return { id, draftId: draft.id }
}
const attached = async (id: string) => (await attachmentsOf(world.ctxOf("representative"), id)).map(({ name }) => name)

const views: [string, View][] = [
  ["with scripts", {}],
  ["on a phone without scripts, in English", { script: false, width: 390, lang: "en" }],
]

describe.each(views)("papers of an earlier offer: %s", (_, view) => {
  const isScript = view.script !== false
  it("are taken over into a draft, and replaced in a correction", async () => {
    const { id, draftId } = await sent()
    const { page, complaints, close } = await on.as("representative", view)
    const sound = async () => {
      if (isScript) expect(await axeFindings(page)).toEqual([])
      expect(await overflow(page)).toBe(0)
    }
    await page.goto(`${on.origin}${urls.offerAttachments.href({ office, offerId: draftId })}`)
    await sound()
    await page.getByRole("button", { name: /^(Dołącz|Attach)/ }).click()
    await page.getByText(/Dodano „mapa.pdf”|“mapa.pdf” was added/).waitFor()
    expect(await attached(draftId)).toEqual(["mapa.pdf"])

    world.clock.moveTo(call.closesAt.add({ hours: 1 }))
    const dueOn = today(world.clock.now()).add({ days: 7 }).toString()
    const request = { sections: ["attachments"] as const, message: "Dołącz czytelną mapę.", dueOn }
    await world.run("official", (ctx) => askForCorrection(ctx, id, request))
    await page.goto(`${on.origin}${urls.offer.href({ office, offerId: id })}`)
    await page.getByRole("link", { name: /^(Otwórz uzupełnienie|Open the correction)/ }).click()
    await sound()
    await page
      .locator("main")
      .getByRole("link", { name: /^(Załączniki|Attachments)$/ })
      .click()
    const row = page.locator(".attachment-row").first()
    await row.locator("summary").click()
    await sound()
    await row.locator("input[type=file]").setInputFiles(fileOf("mapa-2.pdf"))
    if (!isScript) await row.getByRole("button", { name: "Add the file" }).click()
    await page.locator(".attachment-row a", { hasText: "mapa-2.pdf" }).waitFor()
    await sound()
    await page
      .locator("main")
      .getByRole("link", { name: /^(Wróć do uzupełnienia|Back to the correction)$/ })
      .click()
    await sound()
    await page.getByRole("button", { name: /^(Wyślij poprawioną ofertę|Send the corrected offer)/ }).click()
    await page.locator("#zalaczniki a", { hasText: "mapa-2.pdf" }).waitFor()
    expect(await attached(id)).toEqual(["mapa-2.pdf"])
    expect(complaints).toEqual([])
    await close()

    const official = await on.as("official", view)
    await official.page.goto(`${on.origin}${urls.offerReturn.href({ office, offerId: id })}`)
    expect(await official.page.locator("ins").allTextContents()).not.toEqual([])
    if (isScript) expect(await axeFindings(official.page)).toEqual([])
    await official.close()
  })
})
