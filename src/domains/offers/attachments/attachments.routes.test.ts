import { load } from "cheerio"
import { describe, expect, it } from "vitest"
import { testWorld } from "../../../../tests/support/app.ts"
import { publishedCall } from "../../../../tests/support/calls.ts"
import { draftedOffer } from "../../../../tests/support/offers.ts"
import { paper, paperForm } from "../../../../tests/support/papers.ts"
import { newId } from "../../../platform/ids.ts"
import { urls } from "../../../urls.ts"
import { DEFAULT_OFFER_RULES, type RequestedAttachment } from "../../calls/public.ts"
import { addDocument } from "../../organisations/public.ts"
import { readSnapshot } from "../offer.snapshot.ts"
import { submitOffer } from "../submit-offer.ts"
import { attachmentsOf } from "./attachment.queries.ts"

let infected = false
const world = await testWorld({ scanner: async () => (infected ? "infected" : "clean") })
const office = "leszno"
const statute: RequestedAttachment = { id: newId(), name: "Statut", hint: "Aktualny", isRequired: true }
const letter: RequestedAttachment = { id: newId(), name: "List intencyjny", hint: "", isRequired: false }
const call = await publishedCall(world, { offerRules: { ...DEFAULT_OFFER_RULES, attachments: [statute, letter] } })

const addressOf = (offerId: string, target: string) => urls.offerAttachments.href({ office, offerId }, { do: target })
const send = (who: "representative" | "assistant" | "stranger", offerId: string, target: string, file = paper()) =>
  world.as(who).upload(addressOf(offerId, target), paperForm(`file.${target}`, file))
const attached = (offerId: string) => attachmentsOf(world.ctxOf("representative"), offerId)
const text = (html: string) => load(html)("main").text().replace(/\s+/g, " ")

describe("the attachments of a draft", () => {
  it("are one row for each paper asked for, sent in one move by anybody of the organisation", async () => {
    const draft = await draftedOffer(world, call)
    const page = await world.as("assistant").get(urls.offerAttachments.href({ office, offerId: draft.id }))
    expect(page.status).toBe(200)
    const $ = load(page.html)
    expect(
      $(".attachment-row h3")
        .map((_, it) => $(it).text())
        .get(),
    ).toEqual(["Statut Obowiązkowy", "List intencyjny Nieobowiązkowy"])
    expect($(".attachment-row").first().text()).toContain("10 MB")
    const sent = await send("assistant", draft.id, statute.id)
    expect(sent.status).toBe(303)
    expect(await attached(draft.id)).toMatchObject([{ name: "statut.pdf", requestedId: statute.id, scan: "clean" }])
    const again = await world.as("representative").get(sent.location!)
    expect(text(again.html)).toContain("Statut Dołączono")
  })

  it("are a gap of the offer while a required one is missing, with the way to its row", async () => {
    const draft = await draftedOffer(world, call)
    const check = await world.as("representative").get(urls.offerCheck.href({ office, offerId: draft.id }))
    const gap = load(check.html)(`a[href$="zalaczniki#field-file-${statute.id}"]`)
    expect(gap.first().text()).toContain("Dołącz wymagany plik: Statut")
    const refused = await world.run("representative", (ctx) => submitOffer(ctx, draft.id))
    expect(refused).toMatchObject({ ok: false, problems: [{ code: "offer.attachment_missing" }] })
    await send("representative", draft.id, statute.id)
    const submitted = await world.run("representative", (ctx) => submitOffer(ctx, draft.id))
    if (!submitted.ok) throw new Error(submitted.problems[0]?.code)
    const [one] = await attached(draft.id)
    expect(readSnapshot(submitted.value.snapshot!).attachments).toEqual([
      { name: "statut.pdf", size: paper().bytes.length, sha256: one!.sha256, requestedId: statute.id },
    ])
  })

  it("are replaced by a new file, and the old one can be brought back", async () => {
    const draft = await draftedOffer(world, call)
    await send("representative", draft.id, statute.id)
    await send("representative", draft.id, statute.id, paper("statut-nowy.pdf", "nowy"))
    expect((await attached(draft.id)).map((it) => it.name)).toEqual(["statut-nowy.pdf"])
    const page = await world.as("representative").get(urls.offerAttachments.href({ office, offerId: draft.id }))
    const restoration = load(page.html)('form[action$="przywrocenie"]').attr("action")!
    await world.as("representative").post(restoration)
    await world.as("representative").post(restoration)
    expect((await attached(draft.id)).map((it) => it.name)).toEqual(["statut.pdf"])
  })

  it("are removed and brought back, once however often one presses", async () => {
    const draft = await draftedOffer(world, call)
    await send("representative", draft.id, "own")
    await send("representative", draft.id, "own")
    const [one] = await attached(draft.id)
    expect(await attached(draft.id)).toHaveLength(1)
    const to = { office, offerId: draft.id, attachmentId: one!.id }
    for (const _ of [1, 2]) await world.as("representative").post(urls.offerAttachmentRemoval.href(to))
    expect(await attached(draft.id)).toEqual([])
    const page = await world.as("representative").submit(urls.offerAttachmentRestoration.href(to))
    expect(text(page.html)).toContain("statut.pdf")
    expect(await attached(draft.id)).toHaveLength(1)
  })

  it("are at most ten besides those asked for", async () => {
    const draft = await draftedOffer(world, call)
    for (let n = 1; n <= 10; n++) await send("representative", draft.id, "own", paper(`${n}.pdf`, String(n)))
    const refused = await send("representative", draft.id, "own", paper("11.pdf", "11"))
    expect(refused.status).toBe(422)
    expect(await attached(draft.id)).toHaveLength(10)
  })

  it("say beside their field why a file is refused: its content, a virus, its size", async () => {
    const draft = await draftedOffer(world, call)
    const problemOf = (html: string) => load(html)(`#field-file-${statute.id}-problem`).text()
    const lie = paper("statut.docx")
    expect(problemOf((await send("representative", draft.id, statute.id, lie)).html)).toContain(".docx")
    expect(problemOf((await world.as("representative").post(addressOf(draft.id, statute.id))).html)).toContain(
      "Wybierz plik.",
    )
    infected = true
    expect(problemOf((await send("representative", draft.id, statute.id)).html)).toContain("wirusa")
    infected = false
    const large = { name: "wielki.pdf", bytes: new Uint8Array(12_000_000).fill(37) }
    expect(problemOf((await send("representative", draft.id, statute.id, large)).html)).toContain("12 MB")
    const huge = { name: "ogromny.pdf", bytes: new Uint8Array(33_000_000).fill(37) }
    const cut = await send("representative", draft.id, statute.id, huge)
    expect(cut.status).toBe(413)
    expect(problemOf(cut.html)).toContain("najwyżej 10 MB")
    expect((await send("representative", draft.id, newId())).status).toBe(422)
    expect(await attached(draft.id)).toEqual([])
  })
})

describe("a document of the organisation's profile", () => {
  const add = async (validUntil: string, name: string) => {
    const file = { ...paper(name, name), type: "" }
    const it = await world.run("assistant", (ctx) =>
      addDocument(ctx, ctx.actor.memberships[0]!.organisationId, { purpose: "register-extract", validUntil, file }),
    )
    if (!it.ok) throw new Error(it.problems[0]?.code)
    return it.value
  }

  it("is attached by one press while valid, and stays in the offer afterwards", async () => {
    const draft = await draftedOffer(world, call)
    const documentId = await add("2026-03-03", "krs.pdf")
    const address = urls.offerAttachmentFromProfile.href({ office, offerId: draft.id })
    const fields = { target: statute.id, [`document.file.${statute.id}`]: documentId }
    const offered = load(
      (await world.as("representative").get(urls.offerAttachments.href({ office, offerId: draft.id }))).html,
    )
    // An extract is not the statute: no single press attaches it there, a choice from the list does.
    expect(offered(`button[name="document.file.${statute.id}"]`)).toHaveLength(0)
    expect(offered(`details select[name="document.file.${statute.id}"] option[value="${documentId}"]`)).toHaveLength(1)
    expect(offered(`button[name="document.file.own"][value="${documentId}"]`)).toHaveLength(1)
    const page = await world.as("representative").submit(address, fields)
    expect(text(page.html)).toContain("krs.pdf")
    expect(text(page.html)).toContain("z profilu organizacji")
    const before = world.clock.now()
    world.clock.moveTo(before.add({ hours: 24 }))
    const refused = await world.as("representative").post(address, { target: "own", "document.file.own": documentId })
    expect(refused.status).toBe(422)
    expect(await attached(draft.id)).toMatchObject([{ documentId, requestedId: statute.id }])
    world.clock.moveTo(before)
  })

  it("of another organisation is of no use", async () => {
    const draft = await draftedOffer(world, call, { who: "stranger" })
    const documentId = await add("", "cudzy.pdf")
    const address = urls.offerAttachmentFromProfile.href({ office, offerId: draft.id })
    expect((await world.as("stranger").post(address, { target: "own", "document.file.own": documentId })).status).toBe(
      422,
    )
  })
})

describe("who may have an attachment", () => {
  it("is the organisation, and once the call has closed the office; nobody else ever", async () => {
    const own = await publishedCall(world)
    const draft = await draftedOffer(world, own)
    await send("representative", draft.id, "own", paper("Łąka – opis.pdf"))
    await world.run("representative", (ctx) => submitOffer(ctx, draft.id))
    const [one] = await attached(draft.id)
    const address = urls.offerAttachment.href({ office, offerId: draft.id, attachmentId: one!.id })
    const got = await world.as("assistant").get(address)
    expect(Buffer.from(got.bytes)).toEqual(Buffer.from(paper().bytes))
    expect(got.headers.get("content-type")).toBe("application/pdf")
    expect(got.headers.get("x-content-type-options")).toBe("nosniff")
    expect(got.headers.get("content-disposition")).toMatch(
      /^attachment; filename="Laka {2}opis.pdf"; filename\*=UTF-8''%C5%81/,
    )
    for (const who of ["stranger", "official", "mayor", "councillor", "committee1", "resident"] as const)
      expect((await world.as(who).get(address)).status, who).toBe(404)
    expect((await world.as("visitor").get(address)).status).not.toBe(200)
    const before = world.clock.now()
    world.clock.moveTo(own.closesAt.add({ hours: 1 }))
    for (const who of ["official", "mayor"] as const) expect((await world.as(who).get(address)).status, who).toBe(200)
    for (const who of ["stranger", "councillor", "committee1"] as const)
      expect((await world.as(who).get(address)).status, who).toBe(404)
    const page = await world.as("official").get(urls.officeOffer.href({ office, offerId: draft.id }))
    expect(load(page.html)(`a[href="${address}"]`).text()).toBe("Łąka – opis.pdf")
    world.clock.moveTo(before)
  })

  it("never changes an offer that is submitted, nor another's draft", async () => {
    const own = await publishedCall(world)
    const draft = await draftedOffer(world, own)
    await send("representative", draft.id, "own")
    const [one] = await attached(draft.id)
    expect((await send("stranger", draft.id, "own")).status).toBe(404)
    const to = { office, offerId: draft.id, attachmentId: one!.id }
    expect((await world.as("stranger").post(urls.offerAttachmentRemoval.href(to))).status).toBe(404)
    await world.run("representative", (ctx) => submitOffer(ctx, draft.id))
    await send("representative", draft.id, "own", paper("po-czasie.pdf", "x"))
    await world.as("representative").post(urls.offerAttachmentRemoval.href(to))
    expect((await attached(draft.id)).map((it) => it.id)).toEqual([one!.id])
    const change = world.db.updateTable("offer_attachments").set({ name: "inny.pdf" }).where("id", "=", one!.id)
    await expect(change.execute()).rejects.toThrow(/never changed/)
  })
})
