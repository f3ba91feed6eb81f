import { describe, expect, it } from "vitest"
import { testWorld } from "../../../tests/support/app.ts"
import { publishedCall } from "../../../tests/support/calls.ts"
import { draftedOffer, submittedOffer } from "../../../tests/support/offers.ts"
import { historyOf } from "../../platform/audit.ts"
import { Missing } from "../../platform/http/reply.ts"
import { deleteOffer, restoreOffer } from "./delete-offer.ts"
import { accessOffer } from "./offer.access.ts"

const world = await testWorld()
const call = await publishedCall(world)
type Who = "representative" | "assistant" | "stranger"
const remove = (id: string, who: Who = "assistant") => world.run(who, (ctx) => deleteOffer(ctx, id))
const restore = (id: string, who: Who = "assistant") => world.run(who, (ctx) => restoreOffer(ctx, id))

describe("deleting a draft", () => {
  it("hides it and bringing it back gives it back as it was", async () => {
    const draft = await draftedOffer(world, call)
    await remove(draft.id)
    await expect(accessOffer(world.ctxOf("representative"), draft.id, "view")).rejects.toThrow(Missing)
    await restore(draft.id)
    expect(await accessOffer(world.ctxOf("representative"), draft.id, "view")).toEqual(draft)
    const events = await historyOf(world.ctxOf("representative"), { kind: "offer", id: draft.id })
    expect(events.map((event) => event.what)).toEqual(["offer.started", "offer.deleted", "offer.restored"])
  })

  it("twice is deleting once, and bringing back twice is bringing back once", async () => {
    const draft = await draftedOffer(world, call)
    await remove(draft.id)
    await remove(draft.id)
    await restore(draft.id)
    expect((await restore(draft.id)).state).toBe("drafted")
    const events = await historyOf(world.ctxOf("representative"), { kind: "offer", id: draft.id })
    expect(events).toHaveLength(3)
  })

  it("is refused for a submitted offer and does not exist for a stranger", async () => {
    const offer = await submittedOffer(world, call)
    expect(await remove(offer.id)).toMatchObject({ ok: false, problems: [{ code: "offer.not_a_draft" }] })
    await expect(remove(offer.id, "stranger")).rejects.toThrow(Missing)
    await expect(restore(offer.id, "stranger")).rejects.toThrow(Missing)
  })
})
