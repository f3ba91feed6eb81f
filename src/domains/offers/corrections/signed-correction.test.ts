import { load } from "cheerio"
import { describe, expect, it } from "vitest"
import { testWorld } from "../../../../tests/support/app.ts"
import { publishedCall } from "../../../../tests/support/calls.ts"
import { validateHtml } from "../../../../tests/support/html.ts"
import { submittedOffer } from "../../../../tests/support/offers.ts"
import { paperForm } from "../../../../tests/support/papers.ts"
import { pdfSigner, signPdf } from "../../../../tests/support/signed-pdf.ts"
import { signXml } from "../../../../tests/support/signed-xml.ts"
import { today } from "../../../lib/dates.ts"
import { urls } from "../../../urls.ts"
import { pickSection } from "../offer.sections.ts"
import { readSnapshot } from "../offer.snapshot.ts"
import { addSignedCorrection } from "./add-signed-correction.ts"
import { askForCorrection } from "./ask-for-correction.ts"
import { prepareCorrectionPdf } from "./prepare-correction-pdf.ts"
import { saveCorrection } from "./save-correction.ts"
import { sendCorrection } from "./send-correction.ts"

const queries: string[] = []
const world = await testWorld({ watch: (text) => queries.push(text) })
const office = "leszno"
const call = await publishedCall(world)
const offers = [await submittedOffer(world, call), await submittedOffer(world, call)]
world.clock.moveTo(call.closesAt.add({ hours: 1 }))
await world.db.updateTable("organisations").set({ representation: "two-jointly" }).execute()
const renata = await pdfSigner("REPREZENTUJĄCA RENATA")
const jan = await pdfSigner("Jan Bez-Konta")
const at = new Date("2026-03-03T09:30:00Z")
const { files } = world.ctxOf("representative")
const member = world.as("representative")

async function returned(n: number) {
  const offer = offers[n]!
  const dueOn = today(world.clock.now()).add({ days: 7 }).toString()
  const request = { sections: ["description"] as const, message: "Opisz dokładniej uczestników.", dueOn }
  await world.run("official", (ctx) => askForCorrection(ctx, offer.id, request))
  return { offer, to: { office, offerId: offer.id } }
}
const write = (n: number, words: string, revision: number) =>
  world.run("representative", (ctx) => {
    const { content, id } = offers[n]!
    const part = { ...pickSection(content, "description"), synopsis: `${content.synopsis} ${words}` }
    return saveCorrection(ctx, id, { section: "description", revision, part })
  })
const add = async (offerId: string, bytes: Uint8Array) => {
  const sha256 = await files.put(bytes)
  return world.run("representative", (ctx) =>
    addSignedCorrection(ctx, offerId, { bytes, sha256, scan: "clean", forAll: false }),
  )
}
const codes = (outcome: { ok: boolean; problems?: readonly { code: string }[] }) =>
  outcome.problems?.map(({ code }) => code) ?? []

describe("a correction signed outside", () => {
  it("is agreed to by the signed PDF that its page hands out, as the offer itself", async () => {
    const { offer, to } = await returned(0)
    const early = await world.run("representative", (ctx) => prepareCorrectionPdf(ctx, offer.id))
    expect(codes(early)).toEqual(["correction.nothing_changed"])
    await write(0, "Czterdzieścioro dzieci.", 1)
    const pdf = urls.offerCorrectionPdf.href(to)
    expect((await member.get(pdf)).status).toBe(404)
    const prepared = await member.submit(pdf)
    expect(validateHtml(prepared.html)).toEqual([])
    queries.length = 0
    const page = await member.get(urls.offerCorrection.href(to))
    // The chain of events is linked beside whatever is asked.
    expect(queries.length).toBeLessThanOrEqual(8)
    expect(load(page.html)(`a[href="${pdf}"]`)).toHaveLength(1)
    const made = await world.run("representative", (ctx) => prepareCorrectionPdf(ctx, offer.id))
    const original = (await files.get(made.ok ? made.value : ""))!
    const signed = await signPdf(await signPdf(original, renata, at), jan, at)
    const form = paperForm("signed", { name: "oferta.pdf", bytes: new Uint8Array(signed) })
    const added = await member.upload(urls.offerCorrectionSigned.href(to), form)
    expect(added.location).toBe(urls.offerCorrection.href(to))
    const sent = await world.run("representative", (ctx) => sendCorrection(ctx, offer.id))
    if (!sent.ok) throw new Error(codes(sent).join())
    expect(readSnapshot(sent.value.snapshot!).correction?.confirmations).toContainEqual(
      expect.objectContaining({ name: "Jan Bez-Konta", how: "signed-pdf" }),
    )
    const shown = await world.as("official").get(urls.officeOffer.href(to))
    expect(validateHtml(shown.html)).toEqual([])
    expect(load(shown.html)("#potwierdzenia a[href*=podpisy]")).toHaveLength(1)
  })

  it("may be an XML file, and is void after any change of the correction", async () => {
    const { offer, to } = await returned(1)
    await write(1, "Trzydzieścioro dzieci.", 1)
    const made = await world.run("representative", (ctx) => prepareCorrectionPdf(ctx, offer.id))
    const original = (await files.get(made.ok ? made.value : ""))!
    const signed = await signXml(original, renata, { form: "detached" })
    expect(await add(offer.id, signed)).toEqual({ ok: true, value: { missing: 1 } })
    await write(1, "Pięćdziesięcioro dzieci.", 2)
    expect(codes(await add(offer.id, signed))).toEqual(["signed.earlier_content"])
    const form = paperForm("signed", { name: "oferta.pdf", bytes: new Uint8Array(original) })
    const refused = await member.upload(urls.offerCorrectionSigned.href(to), form)
    expect(refused.status).toBe(422)
    expect(validateHtml(refused.html)).toEqual([])
    expect(load(refused.html)("#signing").text()).toContain("przed zmianą oferty")
    await expect(world.run("stranger", (ctx) => prepareCorrectionPdf(ctx, offer.id))).rejects.toThrow("no such")
  })
})
