import { load } from "cheerio"
import { describe, expect, it } from "vitest"
import { testWorld } from "../../../../tests/support/app.ts"
import { fieldsOf } from "../../../../tests/support/forms.ts"
import { validateHtml } from "../../../../tests/support/html.ts"
import { foundation, jointCall, jointly, typedPartner } from "../../../../tests/support/joint-offers.ts"
import { draftedOffer } from "../../../../tests/support/offers.ts"
import { pdfText } from "../../../../tests/support/pdf-text.ts"
import { pdfSigner, signPdf } from "../../../../tests/support/signed-pdf.ts"
import { newId } from "../../../platform/ids.ts"
import { urls } from "../../../urls.ts"
import { setMembership } from "../../organisations/public.ts"
import { addAttachment } from "../attachments/add-attachment.ts"
import { OWN } from "../attachments/attachment.ts"
import { removeAttachment } from "../attachments/remove-attachment.ts"
import { readSnapshot } from "../offer.snapshot.ts"
import { saveOffer } from "../save-offer.ts"
import { addSignedPdf } from "../signing/add-signed-pdf.ts"
import { prepareSigningPdf } from "../signing/prepare-signing-pdf.ts"
import { submitOffer } from "../submit-offer.ts"
import { offerorsOf } from "./frozen-offerors.ts"
import { proofOf } from "./partner.ts"

const queries: string[] = []
const world = await testWorld({ watch: (sql) => void queries.push(sql) })
const office = "leszno"
const [lead, partner] = [world.as("representative"), world.as("stranger")]
const call = await jointCall(world)
const to = (offerId: string) => ({ office, offerId })
const text = (html: string) => load(html)("main").text().replaceAll("\u00a0", " ")
const submit = (offerId: string) => world.run("representative", (ctx) => submitOffer(ctx, offerId))
const codes = (outcome: { ok: boolean; problems?: readonly { code: string }[] }) =>
  outcome.problems?.map(({ code }) => code) ?? []
const draft = () => draftedOffer(world, call, { change: jointly(call, foundation(world)) })
/** The partner's representative presses "Potwierdzam" on the offer's page. */
const confirm = async (offerId: string) => {
  const page = await partner.get(urls.offer.href(to(offerId)))
  return partner.submit(urls.offerSigning.href(to(offerId)), fieldsOf(page.html, 'form[action$="/podpisy"]'))
}

/** A third organisation, of `resident`, that has nothing to do with any of the offers. */
const third = newId()
const model = await world.db
  .selectFrom("organisations")
  .selectAll()
  .where("id", "=", world.ids.organisations.club)
  .executeTakeFirstOrThrow()
await world.db
  .insertInto("organisations")
  .values({ ...model, id: third, name: "Koło Trzecie", register_number: "0000111222" })
  .execute()
await world.run("administrator", (ctx) =>
  setMembership(ctx, { organisationId: third, personId: world.ids.people.resident, role: "representative" }),
)

describe("a partner with accounts", () => {
  it("sees the draft on its desk and reads it, and nobody else does", async () => {
    const { id } = await draft()
    const desk = await partner.get(urls.organisationDesk.href({ office }))
    expect(text(desk.html)).toContain("Oferta wspólna: przygotowuje ją Klub Sportowy „Próba”")
    queries.length = 0
    const page = await partner.get(urls.offer.href(to(id)))
    expect(queries.length).toBeLessThanOrEqual(8)
    expect(page.status).toBe(200)
    expect(validateHtml(page.html)).toEqual([])
    for (const said of ["Fundacja Obca", "Piłka ręczna po lekcjach", "Wobec urzędu oferentów reprezentuje klub"])
      expect(text(page.html)).toContain(said)
    const statuses = async (who: typeof partner) =>
      Promise.all([
        ...[urls.offer, urls.offerPdf, urls.offerSigning].map(async (url) => (await who.get(url.href(to(id)))).status),
      ])
    expect(await statuses(partner)).toEqual([200, 200, 303])
    expect(await statuses(world.as("resident"))).toEqual([404, 404, 404])
    expect(await statuses(world.as("official"))).toEqual([404, 404, 404])
  })

  it("opens the attachments that the draft has, and not those taken off it", async () => {
    const { id } = await draft()
    const { files } = world.ctxOf("representative")
    const bytes = new Uint8Array(Buffer.from("%PDF-1.7 statut"))
    const file = { name: "statut.pdf", kind: "pdf", size: 15, sha256: await files.put(bytes), scan: "clean" } as const
    const added = await world.run("representative", (ctx) => addAttachment(ctx, id, { target: OWN, file }))
    if (!added.ok) throw new Error(codes(added).join())
    const address = urls.offerAttachment.href({ ...to(id), attachmentId: added.value })
    expect((await partner.get(urls.offer.href(to(id)))).html).toContain(address)
    expect((await partner.get(address)).status).toBe(200)
    for (const other of ["resident", "official"] as const) expect((await world.as(other).get(address)).status).toBe(404)
    await world.run("representative", (ctx) => removeAttachment(ctx, id, added.value))
    expect((await partner.get(address)).status).toBe(404)
    expect((await lead.get(address)).status).toBe(200)
  })

  it("edits, deletes, withdraws and submits nothing", async () => {
    const { id } = await draft()
    const section = urls.offerSection.href({ ...to(id), section: "zadanie" })
    const reads = [
      section,
      urls.offerCheck.href(to(id)),
      urls.offerHistory.href(to(id)),
      urls.offerAttachments.href(to(id)),
    ]
    for (const address of reads) expect((await partner.get(address)).status).toBe(404)
    for (const url of [urls.offerDeletion, urls.offerSubmission, urls.offerFix, urls.offerSigningRequest])
      expect((await partner.post(url.href(to(id)), {})).status).toBe(404)
    expect((await partner.post(section, { title: "Nasze" })).status).toBe(404)
    expect((await partner.post(urls.offerWithdrawal.href(to(id)), {})).status).toBe(404)
  })

  it("confirms by its own rule before the offer can be submitted; a change makes it void", async () => {
    const offer = await draft()
    expect(codes(await submit(offer.id))).toEqual(["offer.confirmations_missing"])
    expect(text((await confirm(offer.id)).html)).toContain("Twoje potwierdzenie jest zapisane")
    const change = { ...offer.content, title: "Inny tytuł" }
    const { title, from, to: until, place, callTaskId } = change
    await world.run("representative", (ctx) =>
      saveOffer(ctx, offer.id, {
        section: "task",
        revision: offer.revision,
        part: { title, from, to: until, place, callTaskId },
      }),
    )
    expect(codes(await submit(offer.id))).toEqual(["offer.confirmations_missing"])
    await confirm(offer.id)
    const submitted = await submit(offer.id)
    if (!submitted.ok) throw new Error(codes(submitted).join())
    const snapshot = readSnapshot(submitted.value.snapshot!)
    expect(snapshot.confirmations?.map(({ name, offeror }) => [name, offeror])).toEqual([
      ["Obcy Obcowski", "partner-1"],
      ["Renata Reprezentująca", undefined],
    ])
    expect(offerorsOf(snapshot).map(({ name, registerNumber }) => [name, registerNumber])).toEqual([
      ["Klub Sportowy „Próba”", "0000123456"],
      ["Fundacja Obca", "0000654321"],
    ])
    expect((await partner.get(urls.offerReceipt.href(to(offer.id)))).html).toContain(submitted.value.number)
    const own = text((await partner.get(urls.offer.href(to(offer.id)))).html)
    for (const said of ["Oferta wspólna", "Klub Sportowy „Próba”, Fundacja Obca"]) expect(own).toContain(said)
    expect((await world.as("resident").get(urls.offerReceipt.href(to(offer.id)))).status).toBe(404)
    const mails = await world.db
      .selectFrom("mails")
      .select("to_address")
      .where("subject", "like", `%${submitted.value.number}`)
      .execute()
    expect(mails.map((mail) => mail.to_address).sort()).toEqual([
      "club@example.org",
      "foundation@example.org",
      "representative@example.org",
    ])
    const printed = await pdfText((await lead.get(urls.offerPdf.href(to(offer.id)))).bytes)
    for (const said of ["Oferta wspólna realizacji zadania", "art. 14 ust. 2", "Fundacja Obca", "10 000,00"])
      expect(printed.replaceAll("\u00a0", " ")).toContain(said)
    await expect(world.db.deleteFrom("offer_partners").where("offer_id", "=", offer.id).execute()).rejects.toThrow(
      "never changed",
    )
  })

  it("of two jointly needs both of its people, or an authorisation in their place", async () => {
    const { foundation: organisation } = world.ids.organisations
    const rule = (representation: "one" | "two-jointly") =>
      world.db.updateTable("organisations").set({ representation }).where("id", "=", organisation).execute()
    await rule("two-jointly")
    const offer = await draft()
    await confirm(offer.id)
    expect(codes(await submit(offer.id))).toEqual(["offer.confirmations_missing"])
    const file = {
      name: "pelnomocnictwo.pdf",
      kind: "pdf",
      size: 4,
      sha256: "a".repeat(64),
      scan: "not-scanned",
    } as const
    await world.run("representative", (ctx) => addAttachment(ctx, offer.id, { target: "partner-partner-1", file }))
    expect((await submit(offer.id)).ok).toBe(true)
    await rule("one")
  })

  it("of two jointly may have a signature outside of somebody without an account, in its name", async () => {
    const { foundation: organisation } = world.ids.organisations
    const rule = (representation: "one" | "two-jointly") =>
      world.db.updateTable("organisations").set({ representation }).where("id", "=", organisation).execute()
    await rule("two-jointly")
    const offer = await draft()
    await confirm(offer.id)
    const prepared = await world.run("representative", (ctx) => prepareSigningPdf(ctx, offer.id))
    if (!prepared.ok) throw new Error(codes(prepared).join())
    const { files } = world.ctxOf("representative")
    const original = (await files.get(prepared.value))!
    const bytes = await signPdf(original, await pdfSigner("Jan Bez-Konta"), new Date("2026-03-03T09:30:00Z"))
    const sha256 = await files.put(bytes)
    const add = (offerorId: string) =>
      world.run("representative", (ctx) =>
        addSignedPdf(ctx, offer.id, { bytes, sha256, scan: "clean", forAll: false, offerorId }),
      )
    // In the wrong name first: it can be given again in the right one.
    expect(await add("lead")).toEqual({ ok: true, value: { missing: 1 } })
    expect(await add("partner-1")).toEqual({ ok: true, value: { missing: 0 } })
    expect(await add("partner-1")).toEqual({ ok: true, value: { missing: 0 } })
    expect((await submit(offer.id)).ok).toBe(true)
    await rule("one")
  })
})

describe("a partner without accounts", () => {
  it("is stood for by an attached agreement or authorisation, without which nothing is submitted", async () => {
    const typed = typedPartner()
    const offer = await draftedOffer(world, call, { change: jointly(call, typed) })
    expect(codes(await submit(offer.id))).toEqual(["offer.attachment_missing"])
    const page = text((await lead.get(urls.offerAttachments.href(to(offer.id)))).html)
    expect(page).toContain("Umowa między oferentami albo pełnomocnictwo: Stowarzyszenie Wędrowne Czyżyki")
    const file = { name: "umowa.pdf", kind: "pdf", size: 4, sha256: "b".repeat(64), scan: "not-scanned" } as const
    await world.run("representative", (ctx) => addAttachment(ctx, offer.id, { target: proofOf(typed), file }))
    const submitted = await submit(offer.id)
    if (!submitted.ok) throw new Error(codes(submitted).join())
    expect(offerorsOf(readSnapshot(submitted.value.snapshot!))[1]).toMatchObject({
      name: "Stowarzyszenie Wędrowne Czyżyki",
      nip: "7740001454",
      representationNote: "prezeska samodzielnie: Zofia Czyżyk",
    })
  })

  it("is called in the language of the page while it has no name", async () => {
    const offer = await draftedOffer(world, call, { change: jointly(call, { ...typedPartner(), name: "" }) })
    const costs = await lead.get(`${urls.offerSection.href({ ...to(offer.id), section: "koszty" })}?lang=en`)
    expect(text(costs.html)).toContain("Partner no. 1")
  })

  it("has each missing thing named at its own field", async () => {
    const typed = { ...typedPartner(), name: "", street: "", representedBy: "", registerNumber: "777001" }
    const offer = await draftedOffer(world, call, { change: jointly(call, typed) })
    const outcome = await submit(offer.id)
    expect(!outcome.ok && outcome.problems.map(({ field }) => field)).toEqual([
      "partners.0.name",
      "partners.0.registerNumber",
      "partners.0.street",
      "partners.0.representedBy",
      "file.partner-partner-1",
    ])
  })
})

describe("offers that an announcement limits", () => {
  it("count a joint one for each of its organisations", async () => {
    const limited = await jointCall(world, { offersPerOrganisation: 1 })
    const own = await draftedOffer(world, limited, { who: "stranger", sample: "swimming" })
    const joint = await draftedOffer(world, limited, { change: jointly(limited, foundation(world)) })
    await confirm(joint.id)
    expect((await submit(joint.id)).ok).toBe(true)
    const refused = await world.run("stranger", (ctx) => submitOffer(ctx, own.id))
    expect(codes(refused)).toContain("offer.offers_too_many")
  })
})
