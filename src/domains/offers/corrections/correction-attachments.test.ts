import { load } from "cheerio"
import { describe, expect, it } from "vitest"
import { testWorld } from "../../../../tests/support/app.ts"
import { publishedCall } from "../../../../tests/support/calls.ts"
import { validateHtml } from "../../../../tests/support/html.ts"
import { draftedOffer } from "../../../../tests/support/offers.ts"
import { paper, paperForm } from "../../../../tests/support/papers.ts"
import { today } from "../../../lib/dates.ts"
import { newId } from "../../../platform/ids.ts"
import { receiveUpload } from "../../../platform/receive-upload.ts"
import { urls } from "../../../urls.ts"
import { DEFAULT_OFFER_RULES } from "../../calls/public.ts"
import { addAttachment } from "../attachments/add-attachment.ts"
import { attachmentsOf } from "../attachments/attachment.queries.ts"
import { OWN } from "../attachments/attachment.ts"
import { readSnapshot } from "../offer.snapshot.ts"
import { submitOffer } from "../submit-offer.ts"
import { addCorrectionFile } from "./add-correction-file.ts"
import { askForCorrection } from "./ask-for-correction.ts"
import { correctionsOf, versionsOf } from "./correction.queries.ts"
import type { CorrectionPart } from "./correction.ts"
import { removeCorrectionFile } from "./remove-correction-file.ts"
import { sendCorrection } from "./send-correction.ts"

const queries: string[] = []
const world = await testWorld({ watch: (text) => queries.push(text) })
const office = "leszno"
const asked = { id: newId(), name: "Statut", hint: "", isRequired: true }
const call = await publishedCall(world, { offerRules: { ...DEFAULT_OFFER_RULES, attachments: [asked] } })
const member = world.as("representative")
const official = world.as("official")

async function stored(name: string, content = name) {
  const received = await receiveUpload(world.ctxOf("representative"), { ...paper(name, content), type: "" }, "file")
  if (!received.ok) throw new Error("refused")
  return received.value
}

/** A submitted offer with a statute and one paper of its own, returned by the office. */
async function returned(sections: readonly CorrectionPart[] = ["attachments"]) {
  world.clock.moveTo(call.closesAt.subtract({ hours: 1 }))
  const draft = await draftedOffer(world, call)
  for (const [target, name] of [
    [asked.id, "statut.pdf"],
    [OWN, "mapa.pdf"],
  ] as const) {
    const file = await stored(name)
    await world.run("representative", (ctx) => addAttachment(ctx, draft.id, { target, file }))
  }
  const outcome = await world.run("representative", (ctx) => submitOffer(ctx, draft.id))
  if (!outcome.ok) throw new Error("not submitted")
  world.clock.moveTo(call.closesAt.add({ hours: 1 }))
  const dueOn = today(world.clock.now()).add({ days: 7 }).toString()
  const request = { sections, message: "Dołącz statut z podpisami.", dueOn }
  const asking = await world.run("official", (ctx) => askForCorrection(ctx, draft.id, request))
  if (!asking.ok) throw new Error("not asked")
  return { offer: outcome.value, to: { office, offerId: draft.id }, there: await attached(draft.id) }
}
const attached = (id: string) => attachmentsOf(world.ctxOf("official"), id)
const add = async (offerId: string, target: string, name: string, content = name) => {
  const file = await stored(name, content)
  return world.run("representative", (ctx) => addCorrectionFile(ctx, offerId, { target, file }))
}
const filesOf = async (offerId: string) => (await correctionsOf(world.ctxOf("official"), offerId))[0]!.files

describe("the attachments of a returned offer", () => {
  it("are replaced and added on their page, and stay as submitted until the correction is sent", async () => {
    const { to, there } = await returned()
    const here = urls.offerCorrectionAttachments.href(to)
    const whole = await member.get(urls.offerCorrection.href(to))
    expect(load(whole.html)(`a[href="${here}"]`).text()).toBe("Załączniki")
    queries.length = 0
    expect(validateHtml((await member.get(here)).html)).toEqual([])
    expect(queries.length).toBeLessThanOrEqual(8)
    const send = (target: string, file: ReturnType<typeof paper>) =>
      member.upload(`${here}?do=${target}`, paperForm(`file.${target}`, file))
    for (const [target, name] of [
      [asked.id, "statut-2.pdf"],
      [there[1]!.id, "mapa-2.pdf"],
      [OWN, "zdjecie.pdf"],
    ] as const)
      expect((await send(target, paper(name, name))).status).toBe(303)
    expect(await attached(to.offerId)).toEqual(there)
    const page = await member.get(here)
    expect(validateHtml(page.html)).toEqual([])
    expect(load(page.html)("main").text()).toContain("złożony z ofertą, zastąpi go nowy")
    const wrong = await send(OWN, { name: "virus.exe", bytes: new Uint8Array([77, 90, 1, 2]) })
    expect(wrong.status).toBe(422)
    expect(validateHtml(wrong.html)).toEqual([])

    const sent = await member.submit(urls.offerCorrectionSending.href(to))
    expect(load(sent.html)("#zalaczniki").text()).toContain("statut-2.pdf")
    expect((await attached(to.offerId)).map(({ name }) => name)).toEqual(["statut-2.pdf", "mapa-2.pdf", "zdjecie.pdf"])
    const versions = await versionsOf(world.ctxOf("official"), to.offerId)
    expect(versions.map(({ snapshot }) => snapshot.attachments?.map(({ name }) => name))).toEqual([
      ["statut.pdf", "mapa.pdf"],
      ["statut-2.pdf", "mapa-2.pdf", "zdjecie.pdf"],
    ])
    const shown = await official.get(urls.offerReturn.href(to))
    expect(validateHtml(shown.html)).toEqual([])
    expect(load(shown.html)("ins").text()).toContain("zdjecie.pdf")
    const before = { ...to, attachmentId: there[0]!.id }
    expect((await official.get(urls.offerAttachment.href(before))).status).toBe(200)
    expect((await member.get(urls.offerAttachment.href(before))).status).toBe(200)
  })

  it("come once, can be taken out again, and only while the call is open", async () => {
    const { offer, to, there } = await returned()
    const first = await add(offer.id, asked.id, "a.pdf")
    expect(await add(offer.id, asked.id, "a.pdf")).toEqual(first)
    await add(offer.id, asked.id, "b.pdf")
    expect((await filesOf(offer.id)).map(({ name, insteadOf }) => [name, insteadOf?.name])).toEqual([
      ["b.pdf", "statut.pdf"],
    ])
    expect(await add(offer.id, newId(), "c.pdf")).toMatchObject({ problems: [{ code: "attachment.unknown_target" }] })
    const [{ id: fileId } = { id: "" }] = await filesOf(offer.id)
    const removal = urls.offerCorrectionFileRemoval.href({ ...to, fileId })
    expect((await member.submit(removal)).html).toContain("Usunięto „b.pdf”")
    expect((await member.submit(removal)).html).toContain("nie ma już w poprawce")
    const nothing = await world.run("representative", (ctx) => sendCorrection(ctx, offer.id))
    expect(nothing).toMatchObject({ problems: [{ code: "correction.nothing_changed" }] })
    await add(offer.id, OWN, "mapa.pdf", "inna")
    await expect(world.run("stranger", (ctx) => removeCorrectionFile(ctx, offer.id, fileId))).rejects.toThrow("no such")
    const [kept] = await filesOf(offer.id)
    expect((await world.as("stranger").get(urls.offerCorrectionFile.href({ ...to, fileId: kept!.id }))).status).toBe(
      404,
    )
    expect((await world.run("representative", (ctx) => sendCorrection(ctx, offer.id))).ok).toBe(true)
    expect(await add(offer.id, OWN, "d.pdf")).toMatchObject({ problems: [{ code: "correction.not_asked" }] })
    expect((await attached(offer.id)).map(({ id }) => id)).toEqual([...there.map(({ id }) => id), kept!.id])
    await expect(world.db.updateTable("offer_correction_files").set({ name: "x" }).execute()).rejects.toThrow(
      "only while it is open",
    )
    await expect(
      world.db.updateTable("offer_attachments").set({ removed_at: world.clock.now() }).execute(),
    ).rejects.toThrow("never changed")
  })

  it("stay closed where the office named other parts only", async () => {
    const { offer, to } = await returned(["description"])
    expect((await member.get(urls.offerCorrectionAttachments.href(to))).status).toBe(404)
    await expect(add(offer.id, OWN, "x.pdf")).rejects.toThrow("no such")
    expect(readSnapshot(offer.snapshot!).attachments).toHaveLength(2)
  })
})
