import { describe, expect, it } from "vitest"
import { testWorld } from "../../../tests/support/app.ts"
import { publishedCall } from "../../../tests/support/calls.ts"
import { draftedOffer, submittedOffer } from "../../../tests/support/offers.ts"
import { historyOf } from "../../platform/audit.ts"
import { Missing } from "../../platform/http/reply.ts"
import { markDecided } from "../calls/public.ts"
import { countSubmitted, submittedOffersOf } from "./public.ts"
import { withdrawOffer } from "./withdraw-offer.ts"

const world = await testWorld()
const withdraw = (id: string, who: "representative" | "assistant" | "stranger" = "representative") =>
  world.run(who, (ctx) => withdrawOffer(ctx, id))

describe("withdrawing an offer", () => {
  it("keeps it in the record with its number and date, takes it out of the lists and tells the organisation", async () => {
    const call = await publishedCall(world)
    const offer = await submittedOffer(world, call)
    world.clock.moveTo(world.clock.now().add({ hours: 1 }))
    expect(await withdraw(offer.id)).toMatchObject({ ok: true, value: { state: "withdrawn", number: offer.number } })
    expect(await countSubmitted(world.ctxOf("official"), call.id)).toBe(0)
    const events = await historyOf(world.ctxOf("representative"), { kind: "offer", id: offer.id })
    expect(events.at(-1)).toMatchObject({ what: "offer.withdrawn", data: { number: offer.number } })
    const mails = await world.db
      .selectFrom("mails")
      .selectAll()
      .where("subject", "like", `Oferta wycofana%${offer.number}`)
      .execute()
    expect(mails.map((mail) => mail.to_address).toSorted()).toEqual(["club@example.org", "representative@example.org"])
  })

  it("twice is withdrawing once", async () => {
    const offer = await submittedOffer(world, await publishedCall(world))
    const first = await withdraw(offer.id)
    world.clock.moveTo(world.clock.now().add({ minutes: 1 }))
    const second = await withdraw(offer.id)
    expect(second.ok && second.value.withdrawnAt).toEqual(first.ok && first.value.withdrawnAt)
    const events = await historyOf(world.ctxOf("representative"), { kind: "offer", id: offer.id })
    expect(events.filter((event) => event.what === "offer.withdrawn")).toHaveLength(1)
  })

  it("does not free its number for another offer", async () => {
    const call = await publishedCall(world)
    const first = await submittedOffer(world, call)
    await withdraw(first.id)
    expect((await submittedOffer(world, call)).number).toBe(`${call.number}/2`)
  })

  it("is refused for a draft, to an assistant and after the decision, each with its reason", async () => {
    const call = await publishedCall(world)
    const [draft, offer] = [await draftedOffer(world, call), await submittedOffer(world, call)]
    expect(await withdraw(draft.id)).toMatchObject({ problems: [{ code: "offer.not_submitted" }] })
    expect(await withdraw(offer.id, "assistant")).toMatchObject({ problems: [{ code: "offer.not_yours_to_withdraw" }] })
    await expect(withdraw(offer.id, "stranger")).rejects.toThrow(Missing)
    const before = world.clock.now()
    world.clock.moveTo(call.closesAt.add({ hours: 24 }))
    expect(await submittedOffersOf(world.ctxOf("official"), call.id)).toHaveLength(1)
    await world.db.transaction().execute((tx) => markDecided(world.ctxOf("mayor", tx), call.id))
    expect(await withdraw(offer.id)).toMatchObject({ problems: [{ code: "offer.call_over" }] })
    world.clock.moveTo(before)
  })
})
