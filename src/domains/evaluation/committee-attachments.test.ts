import { load } from "cheerio"
import { describe, expect, it } from "vitest"
import { testWorld } from "../../../tests/support/app.ts"
import { publishedCall } from "../../../tests/support/calls.ts"
import { draftedOffer } from "../../../tests/support/offers.ts"
import { paper, paperForm } from "../../../tests/support/papers.ts"
import { urls } from "../../urls.ts"
import { submitOffer } from "../offers/public.ts"

const world = await testWorld()
const call = await publishedCall(world)
const to = { office: "leszno", callId: call.id }

async function fileOf(offerId: string, isRemoved: boolean): Promise<string> {
  const row = await world.db
    .selectFrom("offer_attachments")
    .select("id")
    .where("offer_id", "=", offerId)
    .where("removed_at", isRemoved ? "is not" : "is", null)
    .executeTakeFirstOrThrow()
  return row.id
}

async function offerWithFile(who: "representative" | "stranger"): Promise<string> {
  const { id } = await draftedOffer(world, call, { who })
  const address = urls.offerAttachments.href({ office: to.office, offerId: id }, { do: "own" })
  await world.as(who).upload(address, paperForm("file.own", paper("pomylka.pdf", "nie ten plik")))
  const mistake = urls.offerAttachmentRemoval.href({
    office: to.office,
    offerId: id,
    attachmentId: await fileOf(id, false),
  })
  await world.as(who).post(mistake)
  await world.as(who).upload(address, paperForm("file.own", paper("plan.pdf")))
  const outcome = await world.run(who, (ctx) => submitOffer(ctx, id))
  if (!outcome.ok) throw new Error(outcome.problems[0]?.code)
  return id
}

const [first, second] = [await offerWithFile("representative"), await offerWithFile("stranger")]
world.clock.moveTo(call.closesAt.add({ hours: 1 }))
for (const offerId of [first, second])
  await world.as("official").post(urls.formalCheck.href({ office: to.office, offerId }), {
    "verdict.statutory-activity": "yes",
    "verdict.representation": "yes",
    note: "",
  })
for (const [member, side] of [
  ["committee1", "office"],
  ["committee2", "organisations"],
] as const)
  await world.as("official").post(urls.committee.href(to), { personId: world.ids.people[member], side })

const addressOf = async (offerId: string, isRemoved = false) =>
  urls.committeeAttachment.href({ ...to, offerId, attachmentId: await fileOf(offerId, isRemoved) })

describe("the attachments of an offer in the committee's room", () => {
  it("are closed until a member has stated impartiality, then stand beside the offer", async () => {
    const address = await addressOf(first)
    expect((await world.as("committee1").get(address)).status).toBe(404)
    await world.as("committee1").post(urls.conflictStatement.href(to), { confirmed: "on" })
    const sheet = await world.as("committee1").get(urls.scoreSheet.href({ ...to, offerId: first }))
    expect(load(sheet.html)(`a[href="${address}"]`).text()).toBe("plan.pdf")
    expect(load(sheet.html)(".file-warning").text()).toContain("Nie sprawdzono")
    const file = await world.as("committee1").get(address)
    expect(file.status).toBe(200)
    expect(Buffer.from(file.bytes)).toEqual(Buffer.from(paper().bytes))
  })

  it("are kept from a member who steps aside, from others of the role and under another offer", async () => {
    const exclusion = { confirmed: "on", [`ground.${second}`]: "family" }
    await world.as("committee2").post(urls.conflictStatement.href(to), exclusion)
    expect((await world.as("committee2").get(await addressOf(first))).status).toBe(200)
    expect((await world.as("committee2").get(await addressOf(second))).status).toBe(404)
    expect((await world.as("committee3").get(await addressOf(first))).status).toBe(404)
    const mixed = (await addressOf(first)).replace(first, second)
    expect((await world.as("committee1").get(mixed)).status).toBe(404)
  })

  it("are those that were submitted: what was taken out before is for the organisation alone", async () => {
    expect((await world.as("committee1").get(await addressOf(first, true))).status).toBe(404)
    const removed = urls.offerAttachment.href({
      office: to.office,
      offerId: first,
      attachmentId: await fileOf(first, true),
    })
    expect((await world.as("official").get(removed)).status).toBe(404)
    expect((await world.as("representative").get(removed)).status).toBe(200)
  })
})
