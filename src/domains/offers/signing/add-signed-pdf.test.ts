import { describe, expect, it } from "vitest"
import { testWorld } from "../../../../tests/support/app.ts"
import { publishedCall } from "../../../../tests/support/calls.ts"
import { draftedOffer } from "../../../../tests/support/offers.ts"
import { pdfSigner, signPdf } from "../../../../tests/support/signed-pdf.ts"
import { signXml } from "../../../../tests/support/signed-xml.ts"
import { readSnapshot } from "../offer.snapshot.ts"
import { submitOffer } from "../submit-offer.ts"
import { addSignedPdf } from "./add-signed-pdf.ts"
import { prepareSigningPdf } from "./prepare-signing-pdf.ts"

const world = await testWorld()
await world.db.updateTable("organisations").set({ representation: "two-jointly" }).execute()
const call = await publishedCall(world)
const renata = await pdfSigner("REPREZENTUJĄCA RENATA")
const jan = await pdfSigner("Jan Bez-Konta")
const at = new Date("2026-03-03T09:30:00Z")
const codes = (outcome: { ok: boolean; problems?: readonly { code: string }[] }) =>
  outcome.problems?.map(({ code }) => code) ?? []

async function prepared() {
  const offer = await draftedOffer(world, call)
  const outcome = await world.run("representative", (ctx) => prepareSigningPdf(ctx, offer.id))
  if (!outcome.ok) throw new Error(codes(outcome).join())
  const { files } = world.ctxOf("representative")
  const original = (await files.get(outcome.value))!
  const add = async (bytes: Uint8Array, forAll = false, who: "representative" | "assistant" = "representative") => {
    const sha256 = await files.put(bytes)
    return world.run(who, (ctx) => addSignedPdf(ctx, offer.id, { bytes, sha256, scan: "clean", forAll }))
  }
  return { offer, original, add, sha256: outcome.value }
}

describe("a PDF signed outside", () => {
  it("confirms for those whom its certificates name, also without an account, and is frozen with its finding", async () => {
    const { offer, original, add } = await prepared()
    const once = await signPdf(original, renata, at)
    expect(await add(once)).toEqual({ ok: true, value: { missing: 1 } })
    expect(await add(once)).toEqual({ ok: true, value: { missing: 1 } })
    expect(codes(await world.run("representative", (ctx) => submitOffer(ctx, offer.id)))).toEqual([
      "offer.confirmations_missing",
    ])
    expect(await add(await signPdf(once, jan, at))).toEqual({ ok: true, value: { missing: 0 } })
    const submitted = await world.run("representative", (ctx) => submitOffer(ctx, offer.id))
    if (!submitted.ok) throw new Error(codes(submitted).join())
    expect(readSnapshot(submitted.value.snapshot!).confirmations).toContainEqual(
      expect.objectContaining({
        name: "Jan Bez-Konta",
        how: "signed-pdf",
        finding: expect.objectContaining({ checkedAt: world.clock.now().toString() }),
      }),
    )
  })

  it("may be an XML file with the PDF inside or beside it, but not one made for another PDF", async () => {
    const { original, add } = await prepared()
    expect(codes(await add(await signXml(new Uint8Array([...original, 10]), renata, { form: "detached" })))).toEqual([
      "signed.other_document",
    ])
    expect(await add(await signXml(original, renata, { form: "detached" }))).toEqual({
      ok: true,
      value: { missing: 1 },
    })
    expect(await add(await signXml(original, jan, { form: "enveloping" }))).toEqual({ ok: true, value: { missing: 0 } })
  })

  it("is made once for one content", async () => {
    const { offer, sha256 } = await prepared()
    const again = await world.run("representative", (ctx) => prepareSigningPdf(ctx, offer.id))
    expect(again).toEqual({ ok: true, value: sha256 })
  })

  it("can stand for everybody whom the rule wants", async () => {
    const { original, add } = await prepared()
    expect(await add(await signPdf(original, renata, at), true)).toEqual({ ok: true, value: { missing: 0 } })
  })

  it("is refused when it is not signed, changed, another document, of an earlier content, or sent by an assistant", async () => {
    const { offer, original, add } = await prepared()
    const once = await signPdf(original, renata, at)
    expect(codes(await add(original))).toEqual(["signed.no_signature"])
    expect(codes(await add(once.with(once.length - 2, 65)))).toEqual(["signed.broken"])
    expect(codes(await add(once.with(40, once[40]! ^ 1)))).toEqual(["signed.other_document"])
    expect(codes(await add(once, false, "assistant"))).toEqual(["signed.not_yours"])
    const content = { ...offer.content, title: "Inny tytuł" }
    await world.db.updateTable("offers").set({ content }).where("id", "=", offer.id).execute()
    expect(codes(await add(once))).toEqual(["signed.earlier_content"])
    const other = await draftedOffer(world, call)
    const sha256 = await world.ctxOf("representative").files.put(once)
    const elsewhere = await world.run("representative", (ctx) =>
      addSignedPdf(ctx, other.id, { bytes: once, sha256, scan: "clean", forAll: false }),
    )
    expect(codes(elsewhere)).toEqual(["signed.not_prepared"])
  })
})
