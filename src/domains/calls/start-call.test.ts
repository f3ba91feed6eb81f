import { describe, expect, it } from "vitest"
import { testWorld } from "../../../tests/support/app.ts"
import { historyOf } from "../../platform/audit.ts"
import { Missing } from "../../platform/http/reply.ts"
import { newId } from "../../platform/ids.ts"
import { accessCall, accessDraft } from "./call.access.ts"
import { maxPointsOf } from "./call.ts"
import { startCall } from "./start-call.ts"

const world = await testWorld()
const input = () => ({ id: newId(), title: "Sport w 2027 roku", form: "support" })

describe("starting a call", () => {
  it("begins a draft with the usual wording and 100 points of criteria", async () => {
    for (const form of ["support", "entrust"]) {
      const outcome = await world.run("official", (ctx) => startCall(ctx, { ...input(), form }))
      if (!outcome.ok) throw new Error("refused")
      const draft = await accessDraft(world.ctxOf("official"), outcome.value.id)
      expect(draft).toMatchObject({ title: "Sport w 2027 roku", form, revision: 1, pool: null, closesAt: null })
      expect(draft.procedure).toContain("komisja konkursowa")
      expect(maxPointsOf(draft.criteria)).toBe(100)
      expect(draft.criteria.some((criterion) => criterion.articleKey === "own_money")).toBe(form === "support")
    }
  })

  it("begins one draft when the form is sent twice", async () => {
    const once = input()
    for (let time = 0; time < 2; time++)
      expect(await world.run("official", (ctx) => startCall(ctx, once))).toEqual({ ok: true, value: { id: once.id } })
    const events = await historyOf(world.ctxOf("official"), { kind: "call", id: once.id })
    expect(events.map((event) => event.what)).toEqual(["call.started"])
  })

  it("asks for a title and a form", async () => {
    const outcome = await world.run("official", (ctx) => startCall(ctx, { ...input(), title: "" }))
    expect(outcome).toMatchObject({ ok: false, problems: [{ field: "title" }] })
    const formless = await world.run("official", (ctx) => startCall(ctx, { ...input(), form: "gift" }))
    expect(formless).toMatchObject({ ok: false, problems: [{ field: "form" }] })
    const long = await world.run("official", (ctx) => startCall(ctx, { ...input(), title: "x".repeat(301) }))
    expect(long).toMatchObject({ ok: false, problems: [{ code: "call.tooLong" }] })
  })

  it("is for those who run calls", async () => {
    for (const name of ["representative", "committee1", "mayor", "councillor"] as const)
      await expect(world.run(name, (ctx) => startCall(ctx, input()))).rejects.toThrow(Missing)
  })

  it("leaves a draft that nobody else can see", async () => {
    const { id } = input()
    await world.run("official", (ctx) => startCall(ctx, { ...input(), id }))
    await expect(accessCall(world.ctxOf("visitor"), id, "view")).rejects.toThrow(Missing)
    await expect(accessCall(world.ctxOf("official"), id, "manage")).rejects.toThrow(Missing)
    await expect(accessDraft(world.ctxOf("mayor"), id)).rejects.toThrow(Missing)
    await expect(accessDraft(world.ctxOf("official"), "not-an-id")).rejects.toThrow(Missing)
  })
})
