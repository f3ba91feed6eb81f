import { describe, expect, it } from "vitest"
import { testWorld } from "../../../tests/support/app.ts"
import { Missing } from "../../platform/http/reply.ts"
import { newId } from "../../platform/ids.ts"
import { accessDraft } from "./call.access.ts"
import { contentOf } from "./call.rows.ts"
import { callSamples } from "./call.samples.ts"
import { saveCall } from "./save-call.ts"
import { startCall } from "./start-call.ts"

const world = await testWorld()
const content = contentOf(callSamples.completeDraft)

async function draftId(): Promise<string> {
  const id = newId()
  await world.run("official", (ctx) => startCall(ctx, { id, title: "Nowy konkurs", form: "support" }))
  return id
}

describe("saving a draft", () => {
  it("keeps every value, and who saved it", async () => {
    const id = await draftId()
    const outcome = await world.run("coordinator", (ctx) => saveCall(ctx, id, { revision: 1, content }))
    expect(outcome).toEqual({ ok: true, value: { revision: 2 } })
    const draft = await accessDraft(world.ctxOf("official"), id)
    expect({ ...contentOf(draft), closesAt: String(draft.closesAt) }).toEqual({
      ...content,
      closesAt: String(content.closesAt),
    })
    expect(draft).toMatchObject({ revision: 2, changedBy: world.ids.people.coordinator })
  })

  it("overwrites nothing that another window saved meanwhile", async () => {
    const id = await draftId()
    await world.run("coordinator", (ctx) => saveCall(ctx, id, { revision: 1, content }))
    const late = { revision: 1, content: { ...content, title: "Z drugiego okna" } }
    const outcome = await world.run("official", (ctx) => saveCall(ctx, id, late))
    expect(outcome).toMatchObject({ ok: false, problems: [{ code: "call.savedElsewhere" }] })
    expect((await accessDraft(world.ctxOf("official"), id)).title).toBe(content.title)
  })

  it("lets one of two saves at the same moment through", async () => {
    const id = await draftId()
    const outcomes = await Promise.all(
      ["Pierwszy", "Drugi"].map((title) =>
        world.run("official", (ctx) => saveCall(ctx, id, { revision: 1, content: { ...content, title } })),
      ),
    )
    expect(outcomes.map((outcome) => outcome.ok).sort()).toEqual([false, true])
    expect((await accessDraft(world.ctxOf("official"), id)).revision).toBe(2)
  })

  it("takes the same form sent twice for one save", async () => {
    const id = await draftId()
    for (let time = 0; time < 2; time++)
      expect(await world.run("official", (ctx) => saveCall(ctx, id, { revision: 1, content }))).toEqual({
        ok: true,
        value: { revision: 2 },
      })
  })

  it("takes no card that this office does not have", async () => {
    const id = await draftId()
    const input = { revision: 1, content: { ...content, cardId: newId() } }
    const outcome = await world.run("official", (ctx) => saveCall(ctx, id, input))
    expect(outcome).toMatchObject({ ok: false, problems: [{ field: "cardId", code: "call.unreadable" }] })
  })

  it("is for those who run calls", async () => {
    const id = await draftId()
    await expect(world.run("mayor", (ctx) => saveCall(ctx, id, { revision: 1, content }))).rejects.toThrow(Missing)
  })
})
