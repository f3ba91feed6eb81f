import { load } from "cheerio"
import { describe, expect, it } from "vitest"
import { testWorld } from "../../tests/support/app.ts"
import { publishedCall } from "../../tests/support/calls.ts"
import { draftedOffer } from "../../tests/support/offers.ts"
import { paper, paperForm } from "../../tests/support/papers.ts"
import { pdfSigner, signPdf } from "../../tests/support/signed-pdf.ts"
import { submitOffer } from "../domains/offers/public.ts"
import type { ScanResult } from "../platform/antivirus.ts"
import { urls } from "../urls.ts"

let answer: ScanResult = "not-scanned"
/** A file that the antivirus does not take, whatever it says of others. */
let refused = (_bytes: Uint8Array): boolean => false
const world = await testWorld({ scanner: async (bytes) => (refused(bytes) ? "not-scanned" : answer) })
const office = "leszno"
const call = await publishedCall(world)

describe("files that were kept while the antivirus did not answer", () => {
  it("are scanned later, also those of an offer submitted meanwhile, and an infected one is not handed out", async () => {
    const { id } = await draftedOffer(world, call)
    const address = urls.offerAttachments.href({ office, offerId: id }, { do: "own" })
    const documents = urls.organisationDocuments.href({ office, organisationId: world.ids.organisations.club })
    await world.as("representative").upload(address, paperForm("file.own", paper()))
    await world
      .as("representative")
      .upload(documents, paperForm("file", paper("krs.pdf", "krs"), { purpose: "statute" }))
    await world.run("representative", (ctx) => submitOffer(ctx, id))
    const state = () => world.db.selectFrom("offer_attachments").select(["id", "scan"]).executeTakeFirstOrThrow()

    await world.product.chores.scanWaiting()
    expect((await state()).scan).toBe("not-scanned")
    answer = "infected"
    await world.product.chores.scanWaiting()
    const row = await state()
    expect(row.scan).toBe("infected")
    const file = urls.offerAttachment.href({ office, offerId: id, attachmentId: row.id })
    expect((await world.as("representative").get(file)).status).toBe(404)
    const page = load((await world.as("representative").get(urls.offer.href({ office, offerId: id }))).html)
    expect(page("#zalaczniki").text()).toContain("znalazł w tym pliku wirusa")
    expect(page(`a[href="${file}"]`)).toHaveLength(0)
    const { scan } = await world.db.selectFrom("organisation_documents").select("scan").executeTakeFirstOrThrow()
    expect(scan).toBe("infected")
  })

  it("are a signed PDF too, which is not handed out once a virus is found in it", async () => {
    answer = "not-scanned"
    const { id } = await draftedOffer(world, call)
    const to = { office, offerId: id }
    const representative = world.as("representative")
    await representative.post(urls.offerSigningPdf.href(to))
    const { bytes } = await representative.get(urls.offerSigningPdf.href(to))
    const signed = new Uint8Array(await signPdf(bytes, await pdfSigner("Renata Reprezentująca"), new Date(0)))
    await representative.upload(
      urls.offerSignedPdf.href(to),
      paperForm("signed", { name: "podpisana.pdf", bytes: signed }),
    )
    const { id: confirmationId } = await world.db
      .selectFrom("offer_confirmations")
      .select("id")
      .where("offer_id", "=", id)
      .executeTakeFirstOrThrow()
    const file = urls.offerSignedFile.href({ ...to, confirmationId })
    expect((await representative.get(file)).status).toBe(200)
    answer = "infected"
    await world.product.chores.scanWaiting()
    expect((await representative.get(file)).status).toBe(404)
  })

  it("do not wait behind one that the antivirus never takes or the store has lost", async () => {
    answer = "not-scanned"
    const { id } = await draftedOffer(world, call)
    const address = urls.offerAttachments.href({ office, offerId: id }, { do: "own" })
    for (const name of ["pierwszy", "drugi", "trzeci"])
      await world.as("representative").upload(address, paperForm("file.own", paper(`${name}.pdf`, name)))
    const of = world.db.selectFrom("offer_attachments").where("offer_id", "=", id)
    const [lost, huge] = await of.select(["id", "sha256"]).orderBy("sha256").execute()
    await world.db
      .updateTable("offer_attachments")
      .set({ sha256: "0".repeat(64) })
      .where("id", "=", lost!.id)
      .execute()
    const hugeBytes = await world.ctxOf("representative").files.get(huge!.sha256)
    refused = (bytes) => Buffer.from(bytes).equals(hugeBytes!)
    answer = "clean"
    for (let turn = 0; turn < 40; turn++) await world.product.chores.scanWaiting()
    const scans = (await of.select("scan").execute()).map(({ scan }) => scan)
    expect(scans.toSorted()).toEqual(["clean", "not-scanned", "not-scanned"])
    refused = () => false
  })

  it("are called clean once the antivirus says so, and asked about no more", async () => {
    answer = "not-scanned"
    const { id } = await draftedOffer(world, call)
    const address = urls.offerAttachments.href({ office, offerId: id }, { do: "own" })
    await world.as("representative").upload(address, paperForm("file.own", paper("inny.pdf", "inny")))
    answer = "clean"
    for (const _ of [1, 2]) await world.product.chores.scanWaiting()
    const rows = await world.db.selectFrom("offer_attachments").select("scan").where("offer_id", "=", id).execute()
    expect(rows).toEqual([{ scan: "clean" }])
  })
})
