import { describe, expect, it } from "vitest"
import { testWorld } from "../../../tests/support/app.ts"
import { accepted, draftedContract, paidContract, signedContract } from "../../../tests/support/contracts.ts"
import { today } from "../../lib/dates.ts"
import { historyOf } from "../../platform/audit.ts"
import { Missing } from "../../platform/http/reply.ts"
import { terminateContract } from "./terminate-contract.ts"

const world = await testWorld()
const reason = "Klub odstąpił od umowy przed wypłatą."
const end = (
  id: string,
  change: { on?: string; reason?: string } = {},
  who: "official" | "representative" = "official",
) => world.run(who, (ctx) => terminateContract(ctx, id, { on: today(world.clock.now()).toString(), reason, ...change }))

describe("closing a contract that will not be performed", () => {
  it("happens to a draft and to a signed one nobody was paid under, once, with its reason", async () => {
    for (const { id } of [await draftedContract(world), await signedContract(world)]) {
      expect(accepted(await end(id))).toMatchObject({ state: "terminated", termination: { reason } })
      expect(accepted(await end(id, { reason: "Inny powód niż poprzednio." })).termination?.reason).toBe(reason)
      const events = await historyOf(world.ctxOf("official"), { kind: "contract", id })
      expect(events.filter((event) => event.what === "contract.terminated")).toHaveLength(1)
    }
  })

  it("is refused once money was paid, without a reason or a day, and for a day to come", async () => {
    expect(await end((await paidContract(world)).id)).toMatchObject({
      problems: [{ code: "contract.grant_already_paid" }],
    })
    const { id } = await draftedContract(world)
    expect(await end(id, { on: "", reason: "" })).toMatchObject({
      problems: [{ field: "on" }, { field: "reason" }],
    })
    const tomorrow = today(world.clock.now()).add({ days: 1 }).toString()
    expect(await end(id, { on: tomorrow })).toMatchObject({ problems: [{ code: "contract.terminated_in_future" }] })
  })

  it("does not exist for the organisation", async () => {
    const { id } = await draftedContract(world)
    await expect(end(id, {}, "representative")).rejects.toThrow(Missing)
  })
})
