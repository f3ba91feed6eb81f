import { load } from "cheerio"
import { afterAll, describe, expect, it } from "vitest"
import { testWorld } from "../../../tests/support/app.ts"
import { publishedCall } from "../../../tests/support/calls.ts"
import { draftedOffer, submittedOffer } from "../../../tests/support/offers.ts"
import { pdfText } from "../../../tests/support/pdf-text.ts"
import { OFFER_FORMS } from "../../law/offer-form.ts"
import type { OfficialForm } from "../../law/official-form.ts"
import { urls } from "../../urls.ts"

const world = await testWorld()
const office = "leszno"
const current = OFFER_FORMS.at(-1)!
const versions = OFFER_FORMS as unknown as OfficialForm[]
const known = versions.length
const renamed = { pl: "Nazwa zadania według nowego wzoru", en: "Name of the task on the new form" }
/** A form that no regulation has: title and annex differ from the one in force. */
const future: OfficialForm = {
  ...current,
  id: "2027-1-1/1",
  annex: "zał. 1 do nowego rozporządzenia",
  validFrom: world.clock.now().toZonedDateTimeISO("Europe/Warsaw").toPlainDate().toString(),
  sections: current.sections.map((section) => ({
    ...section,
    fields: section.fields.map((field) => (field.key === "title" ? { ...field, caption: renamed } : field)),
  })),
}

afterAll(() => {
  versions.splice(known)
})

describe("a new official form", () => {
  it("is for offers of calls announced under it; drafts and submitted offers keep theirs", async () => {
    const before = await publishedCall(world)
    const draft = await draftedOffer(world, before)
    const submitted = await submittedOffer(world, before)
    versions.push(future)
    const after = await publishedCall(world)
    const next = await draftedOffer(world, after)
    expect([draft.form, submitted.form, next.form]).toEqual([current.id, current.id, future.id])

    const old = current.sections.flatMap((section) => section.fields).find((field) => field.key === "title")!.caption.pl
    const read = async (offerId: string, url: typeof urls.offer | typeof urls.offerCheck) =>
      load((await world.as("representative").get(url.href({ office, offerId }))).html)("main").text()
    expect(await read(draft.id, urls.offerCheck)).toContain(old)
    expect(await read(draft.id, urls.offerCheck)).not.toContain(renamed.pl)
    expect(await read(submitted.id, urls.offer)).not.toContain(renamed.pl)
    expect(await read(next.id, urls.offerCheck)).toContain(renamed.pl)
    const print = async (offerId: string) =>
      pdfText((await world.as("representative").get(urls.offerPdf.href({ office, offerId }))).bytes)
    expect(await print(submitted.id)).toContain("poz. 2057)")
    expect(await print(next.id)).toContain("do nowego rozporządzenia")
  })
})
