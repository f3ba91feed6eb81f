import { describe, expect, it } from "vitest"
import { testWorld } from "../../../tests/support/app.ts"
import { publishedCall } from "../../../tests/support/calls.ts"
import { historyOf } from "../../platform/audit.ts"
import { Missing } from "../../platform/http/reply.ts"
import { annulCall, type OfferFacts, whyNotAnnullable } from "./annul-call.ts"
import { callSamples } from "./call.samples.ts"

const world = await testWorld()
const NOTE = "Do końca naboru nie wpłynęła żadna oferta."
const none: OfferFacts = { submitted: 0, meetRequirements: undefined }

async function closedCall() {
  world.clock.reset()
  const call = await publishedCall(world)
  world.clock.moveTo(call.closesAt.add({ seconds: 1 }))
  return call
}

describe("the grounds of art. 18a", () => {
  const later = Temporal.Instant.from("2027-01-05T10:00:00Z")
  const codes = (ground: "no-offers" | "none-meets-requirements", offers: OfferFacts, call = callSamples.published) =>
    whyNotAnnullable(call, ground, offers, later).map((problem) => problem.code)

  it("apply when nothing came, or nothing that came meets the requirements", () => {
    expect(codes("no-offers", none)).toEqual([])
    expect(codes("none-meets-requirements", { submitted: 3, meetRequirements: 0 })).toEqual([])
  })

  it("do not apply when one offer is enough", () => {
    expect(codes("no-offers", { submitted: 1, meetRequirements: undefined })).toEqual(["call.offersCame"])
    expect(codes("none-meets-requirements", { submitted: 2, meetRequirements: 1 })).toEqual([
      "call.someMeetRequirements",
    ])
    expect(codes("none-meets-requirements", none)).toEqual(["call.noOffersCame"])
    expect(codes("none-meets-requirements", { submitted: 2, meetRequirements: undefined })).toEqual([
      "call.formalCheckUnfinished",
    ])
  })

  it("apply neither before the closing nor after the decision", () => {
    const open = whyNotAnnullable(callSamples.published, "no-offers", none, callSamples.published.closesAt)
    expect(open.map((problem) => problem.code)).toEqual(["call.annulledTooEarly"])
    expect(codes("no-offers", none, callSamples.decided)).toEqual(["call.notAnnullable"])
  })
})

describe("annulling a call", () => {
  it("records the ground, the reason, who and when, once", async () => {
    const { id } = await closedCall()
    const annul = () => world.run("official", (ctx) => annulCall(ctx, id, { ground: "no-offers", note: NOTE }, none))
    expect(await annul()).toMatchObject({
      ok: true,
      value: { state: "annulled", annulment: { ground: "no-offers", note: NOTE, at: world.clock.now() } },
    })
    expect((await annul()).ok).toBe(true)
    const events = await historyOf(world.ctxOf("official"), { kind: "call", id })
    expect(events.filter((event) => event.what === "call.annulled")).toHaveLength(1)
  })

  it("refuses other words once it is annulled", async () => {
    const { id } = await closedCall()
    const annul = (note: string) =>
      world.run("official", (ctx) => annulCall(ctx, id, { ground: "no-offers", note }, none))
    expect((await annul(NOTE)).ok).toBe(true)
    expect(await annul("Inaczej.")).toMatchObject({ ok: false, problems: [{ code: "call.annulledAlready" }] })
    expect((await annul(NOTE)).ok).toBe(true)
  })

  it("asks for a ground the act knows", async () => {
    const { id } = await closedCall()
    const outcome = await world.run("official", (ctx) => annulCall(ctx, id, { ground: "no-money", note: "" }, none))
    expect(outcome).toMatchObject({ ok: false, problems: [{ field: "ground", code: "call.groundMissing" }] })
  })

  it("is for those who run calls", async () => {
    const { id } = await closedCall()
    const annul = world.run("mayor", (ctx) => annulCall(ctx, id, { ground: "no-offers", note: "" }, none))
    await expect(annul).rejects.toThrow(Missing)
  })
})
