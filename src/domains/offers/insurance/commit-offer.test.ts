import { load } from "cheerio"
import { describe, expect, it } from "vitest"
import { testWorld } from "../../../../tests/support/app.ts"
import { publishedCall } from "../../../../tests/support/calls.ts"
import { validateHtml } from "../../../../tests/support/html.ts"
import { draftedOffer } from "../../../../tests/support/offers.ts"
import { isSignedBy, receiptSigner } from "../../../platform/time-receipt.ts"
import { urls } from "../../../urls.ts"
import { completeRules } from "../../calls/public.ts"
import { readSnapshot } from "../offer.snapshot.ts"
import { saveOffer } from "../save-offer.ts"
import { commitOffer } from "./commit-offer.ts"
import { commitmentHash } from "./commitment.ts"

const world = await testWorld()
const office = "leszno"
const start = world.clock.now()
const call = await publishedCall(world, { offerRules: completeRules({ insuranceMinutes: 30 }) })
const treasurer = world.as("representative")
const commitmentOf = (offerId: string) => urls.offerCommitment.href({ office, offerId })
const submissionOf = (offerId: string) => urls.offerSubmission.href({ office, offerId })
const row = (id: string) => world.db.selectFrom("offers").selectAll().where("id", "=", id).executeTakeFirstOrThrow()
const minutesLate = (minutes: number) => world.clock.moveTo(call.closesAt.add({ minutes }))

describe("deadline insurance", () => {
  it("takes in the announced minutes exactly the content whose hash came in time", async () => {
    world.clock.moveTo(call.closesAt.subtract({ minutes: 2 }))
    const draft = await draftedOffer(world, call)
    const page = await treasurer.submit(commitmentOf(draft.id))
    expect(validateHtml(page.html)).toEqual([])
    expect(page.html).toContain("Termin zabezpieczono")
    expect(page.html).toContain("Oferta nie jest jeszcze złożona")
    expect((await row(draft.id)).state).toBe("drafted")
    minutesLate(30)
    expect((await treasurer.post(submissionOf(draft.id))).location).toBe(
      urls.offerReceipt.href({ office, offerId: draft.id }),
    )
    const { snapshot, submitted_at } = await row(draft.id)
    expect(submitted_at).toEqual(call.closesAt.add({ minutes: 30 }))
    expect(readSnapshot(snapshot!).commitment).toEqual({
      sha256: commitmentHash(draft.content, []),
      committedAt: call.closesAt.subtract({ minutes: 2 }).toString(),
    })
  })

  it("takes the hash alone from a browser, once, whatever the draft holds meanwhile", async () => {
    world.clock.moveTo(call.closesAt)
    const draft = await draftedOffer(world, call)
    const sha256 = commitmentHash(draft.content, [])
    await treasurer.post(commitmentOf(draft.id), { sha256 })
    minutesLate(10)
    // The same hash again, after the closing: the first receipt, not an error.
    expect((await treasurer.post(commitmentOf(draft.id), { sha256 })).status).toBe(303)
    const rows = await world.db.selectFrom("offer_commitments").selectAll().where("offer_id", "=", draft.id).execute()
    expect(rows.map((each) => each.committed_at)).toEqual([call.closesAt])
    expect((await treasurer.post(submissionOf(draft.id))).status).toBe(303)
  })

  it("refuses another content after the closing, and says why", async () => {
    world.clock.moveTo(call.closesAt.subtract({ minutes: 1 }))
    const draft = await draftedOffer(world, call)
    await treasurer.post(commitmentOf(draft.id))
    const part = { ...draft.content, title: "Inny tytuł" }
    const saved = await world.run("representative", (ctx) =>
      saveOffer(ctx, draft.id, { section: "task", revision: draft.revision, part }),
    )
    expect(saved.kind).toBe("saved")
    const warned = await treasurer.get(urls.offerCheck.href({ office, offerId: draft.id }))
    expect(warned.html).toContain("Od zabezpieczenia treść lub załączniki się zmieniły")
    minutesLate(5)
    const page = await treasurer.post(submissionOf(draft.id))
    expect(page.status).toBe(422)
    expect(page.html).toContain("przyjmujemy tylko dokładnie to, co zabezpieczono")
    expect((await row(draft.id)).state).toBe("drafted")
  })

  it("ends with the announced minutes, and helps nobody who committed too late or nothing", async () => {
    world.clock.moveTo(call.closesAt.subtract({ minutes: 1 }))
    const [committed, bare] = [await draftedOffer(world, call), await draftedOffer(world, call)]
    await treasurer.post(commitmentOf(committed.id))
    minutesLate(1)
    expect((await treasurer.post(commitmentOf(bare.id))).html).toContain("terminu nie można już zabezpieczyć")
    expect((await treasurer.post(submissionOf(bare.id))).status).toBe(422)
    minutesLate(31)
    expect((await treasurer.post(submissionOf(committed.id))).status).toBe(422)
  })

  it("gives a receipt of the time that is checked without the product", async () => {
    world.clock.moveTo(call.closesAt.subtract({ hours: 1 }))
    const draft = await draftedOffer(world, call)
    const $ = load((await treasurer.submit(commitmentOf(draft.id))).html)
    const href = $('a[href*="zabezpieczenie-terminu/potwierdzenie"]').attr("href")!
    const receipt = JSON.parse((await treasurer.get(href)).html) as Record<string, string>
    expect(receipt.publicKey).toBe(receiptSigner("a secret of tests that is long enough").publicKey)
    expect(isSignedBy(receipt.publicKey!, receipt.statement!, receipt.signature!)).toBe(true)
    expect(JSON.parse(receipt.statement!)).toMatchObject({
      offer: draft.id,
      sha256: commitmentHash(draft.content, []),
      committedAt: world.clock.now().toString(),
    })
    expect((await world.as("stranger").get(href)).status).toBe(404)
    expect((await world.as("stranger").post(commitmentOf(draft.id))).status).toBe(404)
  })

  it("is refused to an assistant, for what is no hash, and where the announcement has none", async () => {
    const draft = await draftedOffer(world, call, { who: "assistant" })
    expect((await world.as("assistant").post(commitmentOf(draft.id))).status).toBe(422)
    expect((await treasurer.post(commitmentOf(draft.id), { sha256: "nic" })).html).toContain("Odcisk ma 64 znaki")
    world.clock.moveTo(start)
    const without = await draftedOffer(world, await publishedCall(world))
    const outcome = await world.run("representative", (ctx) => commitOffer(ctx, without.id))
    expect(outcome).toMatchObject({ ok: false, problems: [{ code: "commitment.off" }] })
    const page = await treasurer.get(urls.offerCheck.href({ office, offerId: without.id }))
    expect(page.html).not.toContain("Zabezpiecz termin")
  })
})
