import { createHash } from "node:crypto"
import { describe, expect, it } from "vitest"
import { testWorld } from "../../../tests/support/app.ts"
import { publishedCall } from "../../../tests/support/calls.ts"
import { draftedOffer } from "../../../tests/support/offers.ts"
import { historyOf, linkEvents, verifyChain } from "../../platform/audit.ts"
import { Missing } from "../../platform/http/reply.ts"
import { readSnapshot } from "./offer.snapshot.ts"
import { type Offer, withoutBlankRows } from "./offer.ts"
import { submitOffer } from "./submit-offer.ts"

const world = await testWorld()
const submit = (id: string, who: "representative" | "assistant" | "stranger" = "representative") =>
  world.run(who, (ctx) => submitOffer(ctx, id))
const submitted = async (id: string): Promise<Offer> => {
  const outcome = await submit(id)
  if (!outcome.ok) throw new Error(outcome.problems.map((it) => it.code).join())
  return outcome.value
}
const row = (id: string) => world.db.selectFrom("offers").selectAll().where("id", "=", id).executeTakeFirstOrThrow()
const mailsAbout = (number: string) =>
  world.db.selectFrom("mails").selectAll().where("subject", "like", `%${number}`).orderBy("to_address").execute()

describe("submitting an offer", () => {
  it("gives it a number of its call, freezes it and records the event with its hash", async () => {
    const call = await publishedCall(world)
    const draft = await draftedOffer(world, call)
    const offer = await submitted(draft.id)
    expect(offer).toMatchObject({ state: "submitted", number: `${call.number}/1`, submittedAt: world.clock.now() })
    const stored = await row(draft.id)
    expect(stored.sha256).toBe(createHash("sha256").update(stored.snapshot!, "utf8").digest("hex"))
    expect(stored).toMatchObject({
      title: "Piłka ręczna po lekcjach",
      organisation_name: "Klub Sportowy „Próba”",
      total_cost: 4_000_000,
      grant_requested: 3_600_000,
      submitted_by: world.ids.people.representative,
    })
    const events = await historyOf(world.ctxOf("representative"), { kind: "offer", id: draft.id })
    expect(events.at(-1)).toMatchObject({
      what: "offer.submitted",
      data: { call: call.id, number: offer.number, sha256: offer.sha256 },
    })
  })

  it("freezes the organisation's data as they are at that moment", async () => {
    const call = await publishedCall(world)
    const { id } = await draftedOffer(world, call)
    const before = await submitted(id)
    await world.db
      .updateTable("organisations")
      .set({ name: "Klub po zmianie nazwy" })
      .where("id", "=", before.organisationId)
      .execute()
    const { snapshot } = await row(id)
    await world.db
      .updateTable("organisations")
      .set({ name: "Klub Sportowy „Próba”" })
      .where("id", "=", before.organisationId)
      .execute()
    expect(readSnapshot(snapshot!)).toMatchObject({
      form: "2018-2057-1/2",
      number: before.number,
      call: { id: call.id, number: call.number, title: call.title },
      organisation: { name: "Klub Sportowy „Próba”", registerNumber: "0000123456" },
      content: withoutBlankRows(before.content),
    })
    expect(snapshot).not.toContain("partners")
  })

  it("leaves rows that were never filled out of the frozen offer", async () => {
    const call = await publishedCall(world)
    const draft = await draftedOffer(world, call)
    const blank = { id: "pusty", name: "", target: "", monitoring: "" }
    const content = { ...draft.content, results: [...draft.content.results, blank] }
    await world.db.updateTable("offers").set({ content }).where("id", "=", draft.id).execute()
    expect((await submitted(draft.id)).content.results).toEqual(draft.content.results)
  })

  it("sends one receipt to the organisation and one to the person, with links to it and to its check", async () => {
    const call = await publishedCall(world)
    const { id } = await draftedOffer(world, call)
    const offer = await submitted(id)
    const mails = await mailsAbout(offer.number!)
    expect(mails.map((mail) => mail.to_address)).toEqual(["club@example.org", "representative@example.org"])
    expect(mails[0]?.body).toContain(`/leszno/oferty/${id}/potwierdzenie`)
    expect(mails[0]?.body).toContain("/leszno/sprawdz-potwierdzenie?numer=")
    expect(mails[0]?.body).toContain(offer.sha256)
  })

  it("twice gives the first number and sends nothing more, also after the end", async () => {
    const call = await publishedCall(world)
    const { id } = await draftedOffer(world, call)
    const first = await submitted(id)
    world.clock.moveTo(call.closesAt.add({ hours: 1 }))
    const second = await submitted(id)
    world.clock.moveTo(call.publishedAt!)
    expect(second).toMatchObject({ number: first.number, sha256: first.sha256, submittedAt: first.submittedAt })
    expect(await mailsAbout(first.number!)).toHaveLength(2)
  })

  it("at the closing moment is in time, and one second later is refused and stays a draft with its content", async () => {
    const call = await publishedCall(world)
    const [inTime, late] = [await draftedOffer(world, call), await draftedOffer(world, call)]
    world.clock.moveTo(call.closesAt)
    expect((await submitted(inTime.id)).state).toBe("submitted")
    world.clock.moveTo(call.closesAt.add({ seconds: 1 }))
    const outcome = await submit(late.id)
    world.clock.moveTo(call.publishedAt!)
    expect(outcome).toMatchObject({ ok: false, problems: [{ code: "offer.call_closed" }] })
    expect(await row(late.id)).toMatchObject({ state: "drafted", number: null, content: late.content })
  })

  it("with gaps is refused with all of them, and takes no number", async () => {
    const call = await publishedCall(world)
    const draft = await draftedOffer(world, call, { change: { title: "", grant: 3_700_000, ownFinancial: 60_000 } })
    const outcome = await submit(draft.id)
    expect(outcome.ok ? [] : outcome.problems.map((it) => it.code)).toEqual([
      "offer.title_missing",
      "offer.grant_too_high",
    ])
    expect((await submitted((await draftedOffer(world, call)).id)).number).toBe(`${call.number}/1`)
  })

  it("is for a representative: an assistant is told so, a stranger finds nothing", async () => {
    const call = await publishedCall(world)
    const { id } = await draftedOffer(world, call, { who: "assistant" })
    expect(await submit(id, "assistant")).toMatchObject({
      ok: false,
      problems: [{ code: "offer.not_yours_to_submit" }],
    })
    await expect(submit(id, "stranger")).rejects.toThrow(Missing)
    expect((await submitted(id)).state).toBe("submitted")
  })
})

describe("many submissions at once", () => {
  it("of 20 offers get the numbers 1 to 20, each once", async () => {
    const call = await publishedCall(world)
    const drafts: Offer[] = []
    for (let n = 0; n < 20; n++) drafts.push(await draftedOffer(world, call))
    const offers = await Promise.all(drafts.map((draft) => submitted(draft.id)))
    const expected = Array.from({ length: 20 }, (_, n) => `${call.number}/${n + 1}`)
    expect(offers.map((offer) => offer.number).toSorted()).toEqual(expected.toSorted())
  })

  it("of one offer get one number, one event and one receipt", async () => {
    const call = await publishedCall(world)
    const { id } = await draftedOffer(world, call)
    const offers = await Promise.all(Array.from({ length: 8 }, () => submitted(id)))
    expect(new Set(offers.map((offer) => offer.number))).toEqual(new Set([`${call.number}/1`]))
    const events = await historyOf(world.ctxOf("representative"), { kind: "offer", id })
    expect(events.filter((event) => event.what === "offer.submitted")).toHaveLength(1)
    expect(await mailsAbout(`${call.number}/1`)).toHaveLength(2)
  })

  it("leave no hole in the numbers when one of them fails after taking its number", async () => {
    const call = await publishedCall(world)
    const [lost, kept] = [await draftedOffer(world, call), await draftedOffer(world, call)]
    const failing = world.run("representative", async (ctx) => {
      await submitOffer(ctx, lost.id)
      throw new Error("the connection broke")
    })
    await expect(failing).rejects.toThrow("broke")
    expect((await submitted(kept.id)).number).toBe(`${call.number}/1`)
    expect((await row(lost.id)).state).toBe("drafted")
  })

  it("leave a whole audit chain behind", async () => {
    await linkEvents(world.db)
    expect((await verifyChain(world.db)).faults).toEqual([])
  })
})

describe("a submitted offer", () => {
  it("is never changed or deleted, not even by a statement in the database", async () => {
    const call = await publishedCall(world)
    const { id, content } = await submitted((await draftedOffer(world, call)).id)
    const change = (set: object) => world.db.updateTable("offers").set(set).where("id", "=", id).execute()
    await expect(change({ content: { ...content, grant: 1 } })).rejects.toThrow("never changed")
    await expect(change({ number: "1/1/1" })).rejects.toThrow("never changed")
    await expect(change({ submitted_at: world.clock.now().subtract({ hours: 1 }) })).rejects.toThrow("never changed")
    await expect(change({ state: "drafted" })).rejects.toThrow()
    await expect(world.db.deleteFrom("offers").where("id", "=", id).execute()).rejects.toThrow("never deleted")
  })
})
