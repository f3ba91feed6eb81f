import { describe, expect, it } from "vitest"
import { testWorld } from "../../../tests/support/app.ts"
import { publishedCall } from "../../../tests/support/calls.ts"
import { draftedOffer } from "../../../tests/support/offers.ts"
import { Missing } from "../../platform/http/reply.ts"
import { fixOffer } from "./fix-offer.ts"
import { submitOffer } from "./submit-offer.ts"

const world = await testWorld()
const call = await publishedCall(world)
const tooMuch = { grant: 3_650_000, ownFinancial: 110_000 }
const fix = (who: "representative" | "assistant" | "stranger", id: string, field: string, value: string) =>
  world.run(who, (ctx) => fixOffer(ctx, id, { field, value }))
const grantOf = async (id: string) =>
  (await world.db.selectFrom("offers").select("content").where("id", "=", id).executeTakeFirstOrThrow()).content.grant

describe("the button that mends", () => {
  it("sets the largest grant that the costs allow", async () => {
    const { id } = await draftedOffer(world, call, { change: tooMuch })
    expect(await fix("assistant", id, "grant", "36000.00")).toMatchObject({ ok: true, value: { isDone: true } })
    expect(await grantOf(id)).toBe(3_600_000)
  })

  it("pressed twice does it once and complains of nothing", async () => {
    const { id } = await draftedOffer(world, call, { change: tooMuch })
    await fix("assistant", id, "grant", "36000.00")
    expect(await fix("assistant", id, "grant", "36000.00")).toMatchObject({ ok: true, value: { isDone: false } })
    expect(await grantOf(id)).toBe(3_600_000)
  })

  it("sets nothing that the list of gaps does not propose", async () => {
    const { id } = await draftedOffer(world, call, { change: tooMuch })
    for (const [field, value] of [
      ["grant", "99999.00"],
      ["grant", "36000"],
      ["title", "Podmieniony"],
      ["number", "1"],
    ] as const)
      expect(await fix("assistant", id, field, value)).toMatchObject({ ok: true, value: { isDone: false } })
    expect(await grantOf(id)).toBe(tooMuch.grant)
  })

  it("does not exist for a stranger and does not touch a submitted offer", async () => {
    const offer = await draftedOffer(world, call)
    await expect(fix("stranger", offer.id, "grant", "36000.00")).rejects.toThrow(Missing)
    await world.run("representative", (ctx) => submitOffer(ctx, offer.id))
    expect(await fix("representative", offer.id, "grant", "36000.00")).toMatchObject({ ok: false })
  })
})
