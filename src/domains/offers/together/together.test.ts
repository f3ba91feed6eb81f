import { describe, expect, it } from "vitest"
import { testWorld } from "../../../../tests/support/app.ts"
import { publishedCall } from "../../../../tests/support/calls.ts"
import { fieldsOf } from "../../../../tests/support/forms.ts"
import { draftedOffer } from "../../../../tests/support/offers.ts"
import { urls } from "../../../urls.ts"
import { meetOthers } from "./presence.ts"

const world = await testWorld()
const call = await publishedCall(world)
const [treasurer, helper] = [world.as("representative"), world.as("assistant")]
const to = (offerId: string) => ({ office: "leszno", offerId })

describe("two people in one offer", () => {
  it("see each other and the section, until one has been away for a while", async () => {
    const draft = await draftedOffer(world, call)
    const at = { section: "task", revision: draft.revision } as const
    await world.run("assistant", (ctx) => meetOthers(ctx, draft.id, { ...at, section: "costs" }))
    const met = await world.run("representative", (ctx) => meetOthers(ctx, draft.id, at))
    expect(met).toEqual({
      neighbours: [{ name: world.ctxOf("assistant").actor.name, section: "costs" }],
      change: undefined,
    })
    world.clock.moveTo(world.clock.now().add({ seconds: 60 }))
    expect((await world.run("representative", (ctx) => meetOthers(ctx, draft.id, at))).neighbours).toEqual([])
  })

  it("learn that the other saved the section since, and who it was", async () => {
    const draft = await draftedOffer(world, call)
    const path = urls.offerSection.href({ ...to(draft.id), section: "zadanie" })
    const fields = fieldsOf((await treasurer.get(path)).html, "#offer-form")
    await helper.post(path, { ...fields, title: "Tytuł od drugiej osoby" })
    const ask = { section: "zadanie", revision: String(draft.revision) }
    const answer = JSON.parse((await treasurer.post(urls.offerPresence.href(to(draft.id)), ask)).html)
    expect(answer.revision).toBe(draft.revision + 1)
    expect(answer.changed).toContain(world.ctxOf("assistant").actor.name)
    const own = JSON.parse((await helper.post(urls.offerPresence.href(to(draft.id)), ask)).html)
    expect(own.changed).toContain("z Twojego konta w innym oknie")
  })

  it("are none of a stranger's business", async () => {
    const draft = await draftedOffer(world, call)
    const ask = { section: "zadanie", revision: "1" }
    expect((await world.as("stranger").post(urls.offerPresence.href(to(draft.id)), ask)).status).toBe(404)
  })
})

describe("text that waited for a session", () => {
  it("is answered with 401 while nobody is signed in, and is never saved by another person", async () => {
    const draft = await draftedOffer(world, call)
    const path = urls.offerSection.href({ ...to(draft.id), section: "zadanie" })
    const fields = fieldsOf((await treasurer.get(path)).html, "#offer-form")
    const body = { ...fields, title: "Tekst, który czekał" }
    const headers = { "x-autosave": "1", "x-person": world.ctxOf("representative").actor.id }
    expect((await world.as("visitor").post(path, body, headers)).status).toBe(401)
    expect((await helper.post(path, body, headers)).status).toBe(409)
    const saved = () => world.db.selectFrom("offers").select("content").where("id", "=", draft.id).executeTakeFirst()
    expect((await saved())?.content.title).toBe(draft.content.title)
    expect((await treasurer.post(path, body, headers)).status).toBe(200)
    expect((await saved())?.content.title).toBe("Tekst, który czekał")
  })
})
