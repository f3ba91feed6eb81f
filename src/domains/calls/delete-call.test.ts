import { describe, expect, it } from "vitest"
import { testWorld } from "../../../tests/support/app.ts"
import { historyOf } from "../../platform/audit.ts"
import { Missing } from "../../platform/http/reply.ts"
import { newId } from "../../platform/ids.ts"
import { accessDraft } from "./call.access.ts"
import { listOfficeCalls } from "./call.queries.ts"
import { deleteCall } from "./delete-call.ts"
import { startCall } from "./start-call.ts"

const world = await testWorld()

describe("deleting a draft", () => {
  it("takes it from every list, once", async () => {
    const id = newId()
    await world.run("official", (ctx) => startCall(ctx, { id, title: "Pomyłka", form: "support" }))
    for (let time = 0; time < 2; time++) await world.run("official", (ctx) => deleteCall(ctx, id))
    await expect(accessDraft(world.ctxOf("official"), id)).rejects.toThrow(Missing)
    expect((await listOfficeCalls(world.ctxOf("official"), {})).total).toBe(0)
    const events = await historyOf(world.ctxOf("official"), { kind: "call", id })
    expect(events.map((event) => event.what)).toEqual(["call.started", "call.deleted"])
  })

  it("is for those who run calls", async () => {
    const id = newId()
    await world.run("official", (ctx) => startCall(ctx, { id, title: "Szkic", form: "support" }))
    await expect(world.run("representative", (ctx) => deleteCall(ctx, id))).rejects.toThrow(Missing)
    await expect(world.run("official", (ctx) => deleteCall(ctx, "x"))).rejects.toThrow(Missing)
  })
})
