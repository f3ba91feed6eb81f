import { describe, expect, it } from "vitest"
import { testWorld } from "../../../tests/support/app.ts"
import { draftedCall, publishedCall } from "../../../tests/support/calls.ts"
import { messageBeside } from "../../../tests/support/forms.ts"
import { validateHtml } from "../../../tests/support/html.ts"
import { submittedOffer } from "../../../tests/support/offers.ts"
import { historyOf } from "../../platform/audit.ts"
import { Missing } from "../../platform/http/reply.ts"
import { newId } from "../../platform/ids.ts"
import { urls } from "../../urls.ts"
import { deleteOffer } from "./delete-offer.ts"
import { offerOf } from "./offer.rows.ts"
import { pickSection, type SectionId } from "./offer.sections.ts"
import { carriedMarks, isCarriedWhole } from "./past-offers.ts"
import { saveOffer } from "./save-offer.ts"
import { startOffer } from "./start-offer.ts"
import { withdrawOffer } from "./withdraw-offer.ts"

const world = await testWorld()
const call = await publishedCall(world)
const club = world.ids.organisations.club
const start = (
  who: "representative" | "assistant" | "stranger",
  more: Partial<Parameters<typeof startOffer>[1]> = {},
) => world.run(who, (ctx) => startOffer(ctx, { id: newId(), callId: call.id, organisationId: club, ...more }))
const started = async (...args: Parameters<typeof start>) => {
  const outcome = await start(...args)
  if (!outcome.ok) throw new Error(outcome.problems.map((it) => it.code).join())
  return outcome.value
}

describe("starting an offer", () => {
  it("makes a draft with the person's name for explanations and without a number, and records it", async () => {
    const { offerId, isNew } = await started("representative")
    expect(isNew).toBe(true)
    const row = await world.db.selectFrom("offers").selectAll().where("id", "=", offerId).executeTakeFirstOrThrow()
    expect(row).toMatchObject({ state: "drafted", form: "2018-2057-1/2", number: null, revision: 1 })
    expect(row.content.contact).toEqual({
      name: "Renata Reprezentująca",
      phone: "",
      email: "representative@example.org",
    })
    const history = await historyOf(world.ctxOf("representative"), { kind: "offer", id: offerId })
    expect(history.map((event) => event.what)).toEqual(["offer.started"])
  })

  it("gives the existing draft instead of a second one, also to another member", async () => {
    const first = await started("representative")
    const second = await started("assistant")
    expect(second).toEqual({ offerId: first.offerId, isNew: false })
  })

  it("makes a second draft when one asks for it, and one only when the form is sent twice", async () => {
    const { offerId } = await started("representative")
    const id = newId()
    const another = await started("representative", { id, another: true })
    expect(another).toEqual({ offerId: id, isNew: true })
    expect(id).not.toBe(offerId)
    expect(await started("representative", { id, another: true })).toEqual({ offerId: id, isNew: false })
  })

  it("begins with the content of a withdrawn offer, without its statements, so that later saves merge with it", async () => {
    const other = await publishedCall(world)
    const old = await submittedOffer(world, other)
    await world.run("representative", (ctx) => withdrawOffer(ctx, old.id))
    const { offerId } = await started("representative", { callId: other.id, another: true, from: old.id })
    const row = await world.db.selectFrom("offers").selectAll().where("id", "=", offerId).executeTakeFirstOrThrow()
    expect(row).toMatchObject({ state: "drafted", number: null, content: { ...old.content, statements: {} } })
    const save = (section: SectionId, change: object) =>
      world.run("representative", (ctx) =>
        saveOffer(ctx, offerId, {
          section,
          revision: row.revision,
          part: { ...pickSection(old.content, section), ...change },
        }),
      )
    expect((await save("task", { place: "Nowe miejsce" })).kind).toBe("saved")
    expect((await save("experience", { resources: "Nowe zasoby" })).kind).toBe("saved")
  })

  it("begins with an offer of another call, and marks its dates and amounts until somebody changes them", async () => {
    const [before, other] = [await publishedCall(world), await publishedCall(world)]
    const old = await submittedOffer(world, before)
    const browser = world.as("representative")
    const page = await browser.get(urls.newOffer.href({ office: "leszno", callId: other.id }))
    expect(page.html).toContain(`value="${old.id}"`)
    const { offerId } = await started("representative", { callId: other.id, from: old.id })
    const row = await world.db.selectFrom("offers").selectAll().where("id", "=", offerId).executeTakeFirstOrThrow()
    expect(row.content).toEqual({ ...old.content, statements: {} })
    const offer = offerOf(row)
    expect(carriedMarks(offer, "task").map((it) => it.field)).toEqual(["from", "to"])
    expect(carriedMarks(offer, "costs").map((it) => it.field)).toContain("grant")
    expect(isCarriedWhole(offer, "task")).toBe(true)
    const section = urls.offerSection.href({ office: "leszno", offerId, section: "zadanie" })
    const { html } = await browser.get(section)
    expect(validateHtml(html)).toEqual([])
    expect(messageBeside(html, "from")).toContain(`Przeniesione z oferty ${old.number}`)
    const changed = { ...offer, content: { ...offer.content, from: "2027-03-01" } }
    expect(carriedMarks(changed, "task").map((it) => it.field)).toEqual(["to"])
    expect(isCarriedWhole(changed, "task")).toBe(false)
  })

  it("begins with no offer of another organisation", async () => {
    const other = await publishedCall(world)
    const old = await submittedOffer(world, other)
    const foundation = { organisationId: world.ids.organisations.foundation, callId: other.id }
    await expect(start("stranger", { ...foundation, from: old.id })).rejects.toThrow(Missing)
    const page = await world.as("stranger").get(urls.newOffer.href({ office: "leszno", callId: other.id }))
    expect(page.html).not.toContain(old.id)
  })

  it("makes one draft when two people start at the same moment", async () => {
    const other = await publishedCall(world)
    const results = await Promise.all(
      (["representative", "assistant", "representative", "assistant"] as const).map((who) =>
        started(who, { callId: other.id }),
      ),
    )
    expect(new Set(results.map((it) => it.offerId)).size).toBe(1)
    expect(results.filter((it) => it.isNew)).toHaveLength(1)
  })

  it("does not count a deleted or a submitted offer as an existing draft", async () => {
    const other = await publishedCall(world)
    await submittedOffer(world, other)
    const { offerId } = await started("representative", { callId: other.id })
    await world.run("representative", (ctx) => deleteOffer(ctx, offerId))
    expect((await started("representative", { callId: other.id })).isNew).toBe(true)
  })

  it("is refused with the reason once the call has closed", async () => {
    const closing = await publishedCall(world)
    world.clock.moveTo(closing.closesAt.add({ seconds: 1 }))
    const outcome = await start("representative", { callId: closing.id })
    world.clock.moveTo(call.publishedAt!)
    expect(outcome).toMatchObject({ ok: false, problems: [{ code: "offer.call_closed" }] })
  })

  it("does not exist for a stranger, for a draft of a call, or for a taken id", async () => {
    await expect(start("stranger")).rejects.toThrow(Missing)
    const draft = await draftedCall(world)
    await expect(start("representative", { callId: draft.id })).rejects.toThrow(Missing)
    await expect(start("representative", { callId: "../etc" })).rejects.toThrow(Missing)
    const foreign = newId()
    await started("stranger", { id: foreign, organisationId: world.ids.organisations.foundation })
    await expect(start("representative", { id: foreign, another: true })).rejects.toThrow(Missing)
  })
})
