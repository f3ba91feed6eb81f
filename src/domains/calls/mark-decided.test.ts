import { describe, expect, it } from "vitest"
import { testWorld } from "../../../tests/support/app.ts"
import { publishedCall } from "../../../tests/support/calls.ts"
import { historyOf } from "../../platform/audit.ts"
import { annulCall } from "./annul-call.ts"
import { getCall } from "./call.queries.ts"
import { markDecided } from "./mark-decided.ts"

const world = await testWorld()

describe("marking a call as decided", () => {
  it("is refused while offers may still come", async () => {
    world.clock.reset()
    const { id, closesAt } = await publishedCall(world)
    world.clock.moveTo(closesAt)
    const outcome = await world.run("mayor", (ctx) => markDecided(ctx, id))
    expect(outcome).toMatchObject({ ok: false, problems: [{ code: "call.notInEvaluation" }] })
  })

  it("records who decided and when, once", async () => {
    world.clock.reset()
    const { id, closesAt } = await publishedCall(world)
    world.clock.moveTo(closesAt.add({ hours: 240 }))
    for (let time = 0; time < 2; time++) expect((await world.run("mayor", (ctx) => markDecided(ctx, id))).ok).toBe(true)
    expect(await getCall(world.ctxOf("visitor"), id)).toMatchObject({ state: "decided", decidedAt: world.clock.now() })
    const events = await historyOf(world.ctxOf("official"), { kind: "call", id })
    expect(events.filter((event) => event.what === "call.decided")).toHaveLength(1)
    expect(events.at(-1)?.actorId).toBe(world.ids.people.mayor)
  })

  it("is refused for an annulled call", async () => {
    world.clock.reset()
    const { id, closesAt } = await publishedCall(world)
    world.clock.moveTo(closesAt.add({ hours: 1 }))
    const none = { submitted: 0, meetRequirements: undefined }
    await world.run("official", (ctx) => annulCall(ctx, id, { ground: "no-offers", note: "" }, none))
    expect((await world.run("mayor", (ctx) => markDecided(ctx, id))).ok).toBe(false)
  })
})
