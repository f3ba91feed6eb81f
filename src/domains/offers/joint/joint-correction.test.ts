import { load } from "cheerio"
import { describe, expect, it } from "vitest"
import { testWorld } from "../../../../tests/support/app.ts"
import { fieldsOf } from "../../../../tests/support/forms.ts"
import { validateHtml } from "../../../../tests/support/html.ts"
import { jointCall, jointly, submittedJointOffer, typedPartner } from "../../../../tests/support/joint-offers.ts"
import { draftedOffer } from "../../../../tests/support/offers.ts"
import { today } from "../../../lib/dates.ts"
import { urls } from "../../../urls.ts"
import { addAttachment } from "../attachments/add-attachment.ts"
import { askForCorrection } from "../corrections/ask-for-correction.ts"
import { saveCorrection } from "../corrections/save-correction.ts"
import { sendCorrection } from "../corrections/send-correction.ts"
import { pickSection, type SectionContent, type SectionId } from "../offer.sections.ts"
import { readSnapshot } from "../offer.snapshot.ts"
import { submitOffer } from "../submit-offer.ts"
import { offerorsOf } from "./frozen-offerors.ts"
import { proofOf } from "./partner.ts"

const world = await testWorld()
const call = await jointCall(world)
const [offer, other] = [await submittedJointOffer(world, call), await submittedJointOffer(world, call)]
const typed = typedPartner()
const ofTyped = await draftedOffer(world, call, { change: jointly(call, typed) })
const proof = { name: "umowa.pdf", kind: "pdf", size: 4, sha256: "b".repeat(64), scan: "not-scanned" } as const
await world.run("representative", (ctx) => addAttachment(ctx, ofTyped.id, { target: proofOf(typed), file: proof }))
await world.run("representative", (ctx) => submitOffer(ctx, ofTyped.id))
world.clock.moveTo(call.closesAt.add({ hours: 1 }))
const to = (offerId: string) => ({ office: "leszno", offerId })
const codes = (outcome: { ok: boolean; problems?: readonly { code: string }[] }) =>
  outcome.problems?.map(({ code }) => code) ?? []
const ask = (id: string, sections: SectionId[]) => {
  const dueOn = today(world.clock.now()).add({ days: 7 }).toString()
  return world.run("official", (ctx) =>
    askForCorrection(ctx, id, { sections, message: "Opiszcie dokładniej, kto weźmie udział.", dueOn }),
  )
}
const write = (id: string, section: SectionId, part: SectionContent) =>
  world.run("representative", (ctx) => saveCorrection(ctx, id, { section, revision: 1, part }))
const send = (id: string) => world.run("representative", (ctx) => sendCorrection(ctx, id))

describe("a correction of a joint offer", () => {
  it("is read and agreed to by the partner, who edits and sends nothing, before it can be sent", async () => {
    await ask(offer.id, ["description"])
    const letters = await world.db
      .selectFrom("mails")
      .select("to_address")
      .where("subject", "like", `%${offer.number}%`)
      .where("body", "like", "%Poprawia ją organizacja, która ją złożyła%")
      .execute()
    expect(letters.map((letter) => letter.to_address).sort()).toEqual([
      "assistant@example.org",
      "club@example.org",
      "foundation@example.org",
      "representative@example.org",
      "stranger@example.org",
    ])
    const synopsis = `${offer.content.synopsis} Weźmie w nich udział czterdzieścioro dzieci.`
    await write(offer.id, "description", { ...pickSection(offer.content, "description"), synopsis })
    expect(codes(await send(offer.id))).toEqual(["offer.confirmations_missing"])
    const partner = world.as("stranger")
    const page = await partner.get(urls.offerCorrection.href(to(offer.id)))
    expect(validateHtml(page.html)).toEqual([])
    expect(load(page.html)("main").text()).toContain("czterdzieścioro dzieci")
    const section = urls.offerCorrectionSection.href({ ...to(offer.id), section: "opis" })
    expect((await partner.get(section)).status).toBe(404)
    expect((await partner.post(urls.offerCorrectionSending.href(to(offer.id)), {})).status).toBe(404)
    const confirmation = urls.offerCorrectionConfirmation.href(to(offer.id))
    const agreed = await partner.submit(confirmation, fieldsOf(page.html, 'form[action$="-potwierdzenie"]'))
    expect(load(agreed.html)("main").text()).toContain("Poprawki wyśle organizacja, która złożyła ofertę")
    const sent = await send(offer.id)
    if (!sent.ok) throw new Error(codes(sent).join())
    const snapshot = readSnapshot(sent.value.snapshot!)
    expect(snapshot.correction?.confirmations.map(({ name, offeror }) => [name, offeror])).toEqual([
      ["Obcy Obcowski", "partner-1"],
      ["Renata Reprezentująca", undefined],
    ])
    expect(offerorsOf(snapshot).map(({ name }) => name)).toEqual(["Klub Sportowy „Próba”", "Fundacja Obca"])
  })

  it("cannot change who offers", async () => {
    await ask(other.id, ["offeror"])
    await write(other.id, "offeror", { contact: other.content.contact, partners: [] })
    expect(codes(await send(other.id))).toContain("correction.other_offerors")
  })

  it("has the offer found by what it now says of a partner whose data are typed", async () => {
    await ask(ofTyped.id, ["offeror"])
    const partners = [{ ...typed, name: "Stowarzyszenie Osiadłe Czyżyki", nip: "5260001246" }]
    await write(ofTyped.id, "offeror", { contact: ofTyped.content.contact, partners })
    expect(codes(await send(ofTyped.id))).toEqual([])
    const row = await world.db.selectFrom("offers").selectAll().where("id", "=", ofTyped.id).executeTakeFirstOrThrow()
    expect(row.organisation_name).toBe("Klub Sportowy „Próba”, Stowarzyszenie Osiadłe Czyżyki")
    expect(row.organisation_numbers).toContain("5260001246")
  })
})
