import { describe, expect, it } from "vitest"
import { testWorld } from "../../../tests/support/app.ts"
import { accepted, draftedContract, paidContract } from "../../../tests/support/contracts.ts"
import { historyOf } from "../../platform/audit.ts"
import { markSettled } from "./mark-settled.ts"

const world = await testWorld()
const settle = (id: string) => world.run("official", (ctx) => markSettled(ctx, id))

describe("settling a contract", () => {
  it("happens to a signed contract, once", async () => {
    const { id } = await paidContract(world)
    expect(accepted(await settle(id))).toMatchObject({ state: "settled", settledAt: world.clock.now() })
    expect(accepted(await settle(id)).state).toBe("settled")
    const events = await historyOf(world.ctxOf("official"), { kind: "contract", id })
    expect(events.filter((event) => event.what === "contract.settled")).toHaveLength(1)
  })

  it("is refused for a draft", async () => {
    const { id } = await draftedContract(world)
    expect(await settle(id)).toMatchObject({ problems: [{ code: "contract.not_settleable" }] })
  })
})
