import { describe, expect, it } from "vitest"
import { testWorld } from "../../../tests/support/app.ts"
import { newId } from "../../platform/ids.ts"
import { accessDraft } from "./call.access.ts"
import { setCriteria } from "./set-criteria.ts"
import { startCall } from "./start-call.ts"

const world = await testWorld()

async function draftOf(id = newId()) {
  await world.run("official", (ctx) => startCall(ctx, { id, title: "Nowy konkurs", form: "support" }))
  return accessDraft(world.ctxOf("official"), id)
}

const fresh = {
  id: null,
  name: "Zasięg",
  hint: "Ilu mieszkańców",
  maxPoints: 15,
  articleKey: null,
  isBonus: false,
  threshold: null,
}

describe("setting the criteria", () => {
  it("keeps the order given and the ids of those that stay", async () => {
    const draft = await draftOf()
    const [first, second] = draft.criteria
    const criteria = [{ ...second!, maxPoints: 40 }, fresh, first!]
    const outcome = await world.run("official", (ctx) => setCriteria(ctx, draft.id, { revision: 1, criteria }))
    expect(outcome).toEqual({ ok: true, value: { revision: 2 } })
    const saved = (await accessDraft(world.ctxOf("official"), draft.id)).criteria
    expect(saved).toEqual([{ ...second, maxPoints: 40 }, { ...fresh, id: expect.any(String) }, first])
  })

  it("takes the same list sent twice for one change", async () => {
    const draft = await draftOf()
    const criteria = [...draft.criteria, fresh]
    for (let time = 0; time < 2; time++)
      expect(await world.run("official", (ctx) => setCriteria(ctx, draft.id, { revision: 1, criteria }))).toEqual({
        ok: true,
        value: { revision: 2 },
      })
  })

  it("overwrites nothing that another window saved meanwhile", async () => {
    const draft = await draftOf()
    await world.run("official", (ctx) => setCriteria(ctx, draft.id, { revision: 1, criteria: [] }))
    const late = await world.run("official", (ctx) => setCriteria(ctx, draft.id, { revision: 1, criteria: [fresh] }))
    expect(late).toMatchObject({ ok: false, problems: [{ code: "call.savedElsewhere" }] })
  })

  it("gives a new id to a criterion that another call owns", async () => {
    const [mine, other] = [await draftOf(), await draftOf()]
    const criteria = [other.criteria[0]!, other.criteria[0]!]
    await world.run("official", (ctx) => setCriteria(ctx, mine.id, { revision: 1, criteria }))
    const saved = (await accessDraft(world.ctxOf("official"), mine.id)).criteria
    expect(new Set([...saved.map((criterion) => criterion.id), other.criteria[0]!.id]).size).toBe(3)
    expect((await accessDraft(world.ctxOf("official"), other.id)).criteria).toEqual(other.criteria)
  })
})
