import { describe, expect, it } from "vitest"
import { testWorld } from "../../../tests/support/app.ts"
import { publishedCall } from "../../../tests/support/calls.ts"
import { getCall } from "./call.queries.ts"
import { markDecided } from "./mark-decided.ts"
import { markResultsPublished } from "./mark-results-published.ts"

const world = await testWorld()

describe("marking the results as published", () => {
  it("follows the decision and keeps its first moment", async () => {
    const { id, closesAt } = await publishedCall(world)
    world.clock.moveTo(closesAt.add({ hours: 240 }))
    const early = await world.run("official", (ctx) => markResultsPublished(ctx, id))
    expect(early).toMatchObject({ ok: false, problems: [{ code: "call.notDecided" }] })
    await world.run("mayor", (ctx) => markDecided(ctx, id))
    const first = world.clock.now()
    expect((await world.run("official", (ctx) => markResultsPublished(ctx, id))).ok).toBe(true)
    world.clock.moveTo(first.add({ hours: 1 }))
    expect((await world.run("official", (ctx) => markResultsPublished(ctx, id))).ok).toBe(true)
    expect((await getCall(world.ctxOf("visitor"), id)).resultsPublishedAt).toEqual(first)
  })
})
