import { load } from "cheerio"
import { describe, expect, it } from "vitest"
import { testWorld } from "../../tests/support/app.ts"
import { publishedCall } from "../../tests/support/calls.ts"
import { draftedOffer } from "../../tests/support/offers.ts"
import { paper, paperForm } from "../../tests/support/papers.ts"
import { submitOffer } from "../domains/offers/public.ts"
import type { ScanResult } from "../platform/antivirus.ts"
import { urls } from "../urls.ts"

let answer: ScanResult = "not-scanned"
const world = await testWorld({ scanner: async () => answer })
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
