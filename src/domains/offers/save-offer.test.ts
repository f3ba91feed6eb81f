import { describe, expect, it } from "vitest"
import { testWorld } from "../../../tests/support/app.ts"
import { publishedCall } from "../../../tests/support/calls.ts"
import { draftedOffer } from "../../../tests/support/offers.ts"
import { Missing } from "../../platform/http/reply.ts"
import { newId } from "../../platform/ids.ts"
import { pickSection } from "./offer.sections.ts"
import type { Offer } from "./offer.ts"
import { type SaveRequest, saveOffer } from "./save-offer.ts"
import { submitOffer } from "./submit-offer.ts"

const world = await testWorld()
const call = await publishedCall(world)
type Who = "representative" | "assistant" | "stranger"
const save = (who: Who, offer: Offer, request: SaveRequest) =>
  world.run(who, (ctx) => saveOffer(ctx, offer.id, request))
const saved = async (id: string) => {
  const { content, revision } = await world.db
    .selectFrom("offers")
    .select(["content", "revision"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow()
  return { content, revision }
}
const task = (offer: Offer, more: Partial<Offer["content"]>) => ({ ...pickSection(offer.content, "task"), ...more })

describe("saving a section", () => {
  it("writes it, leaves the others alone and counts the revision on", async () => {
    const offer = await draftedOffer(world, call)
    const part = task(offer, { title: "Piłka ręczna 2" })
    const saving = await save("assistant", offer, { section: "task", revision: offer.revision, part })
    expect(saving).toMatchObject({ kind: "saved", isMerged: false })
    expect(await saved(offer.id)).toEqual({
      content: { ...offer.content, title: "Piłka ręczna 2" },
      revision: offer.revision + 1,
    })
  })

  it("writes nothing when nothing changed, so that pressing save twice is saving once", async () => {
    const offer = await draftedOffer(world, call)
    const request = { section: "task", revision: offer.revision, part: pickSection(offer.content, "task") } as const
    expect(await save("assistant", offer, request)).toMatchObject({ kind: "saved", isMerged: false })
    expect((await saved(offer.id)).revision).toBe(offer.revision)
  })

  it("works after the call has closed: what is typed is not lost", async () => {
    const offer = await draftedOffer(world, call)
    world.clock.moveTo(call.closesAt.add({ hours: 1 }))
    const saving = await save("assistant", offer, {
      section: "task",
      revision: offer.revision,
      part: task(offer, { title: "Za późno" }),
    })
    world.clock.moveTo(call.publishedAt!)
    expect(saving.kind).toBe("saved")
  })

  it("does not exist for a member of another organisation, for a guess or for rubbish", async () => {
    const offer = await draftedOffer(world, call)
    const request = { section: "task", revision: 1, part: {} } as const
    await expect(save("stranger", offer, request)).rejects.toThrow(Missing)
    for (const id of [newId(), "1", "' or 1=1"])
      await expect(save("representative", { ...offer, id }, request)).rejects.toThrow(Missing)
  })

  it("of an offer submitted in another tab is refused with its number, and changes nothing", async () => {
    const offer = await draftedOffer(world, call)
    const outcome = await world.run("representative", (ctx) => submitOffer(ctx, offer.id))
    const number = outcome.ok ? outcome.value.number : ""
    const saving = await save("assistant", offer, { section: "task", revision: offer.revision, part: { title: "x" } })
    expect(saving).toMatchObject({ kind: "refused", problems: [{ code: "offer.is_submitted" }] })
    expect(saving.kind === "refused" && saving.problems[0]?.message.pl).toContain(number)
    expect((await saved(offer.id)).content.title).toBe(offer.content.title)
  })
})

describe("saving from an old page", () => {
  it("of another section is simply saved", async () => {
    const offer = await draftedOffer(world, call)
    const { revision } = offer
    await save("assistant", offer, { section: "task", revision, part: task(offer, { title: "Nowy tytuł" }) })
    const saving = await save("representative", offer, {
      section: "experience",
      revision,
      part: { experience: "Nowe doświadczenie", resources: offer.content.resources },
    })
    expect(saving).toMatchObject({ kind: "saved", isMerged: false })
    expect((await saved(offer.id)).content).toMatchObject({ title: "Nowy tytuł", experience: "Nowe doświadczenie" })
  })

  it("joins fields of one section that only one of two people changed", async () => {
    const offer = await draftedOffer(world, call)
    const { revision } = offer
    await save("assistant", offer, { section: "task", revision, part: task(offer, { title: "Nowy tytuł" }) })
    const saving = await save("representative", offer, {
      section: "task",
      revision,
      part: task(offer, { place: "Nowe miejsce" }),
    })
    expect(saving).toMatchObject({ kind: "saved", isMerged: true })
    expect((await saved(offer.id)).content).toMatchObject({ title: "Nowy tytuł", place: "Nowe miejsce" })
  })

  it("joins rows of the cost table that two people added and changed", async () => {
    const offer = await draftedOffer(world, call)
    const { revision, content } = offer
    const costs = pickSection(content, "costs")
    const [first, ...rest] = content.costs
    const extra = { ...first!, id: "nowy", name: "Woda" }
    await save("assistant", offer, { section: "costs", revision, part: { ...costs, costs: [...content.costs, extra] } })
    const saving = await save("representative", offer, {
      section: "costs",
      revision,
      part: { ...costs, costs: [{ ...first!, quantity: 100_000 }, ...rest] },
    })
    expect(saving.kind).toBe("saved")
    const { content: joined } = await saved(offer.id)
    expect(joined.costs).toEqual([{ ...first!, quantity: 100_000 }, ...rest, extra])
  })

  it("shows both values of a field that both changed, writes neither over the other, and keeps the rest", async () => {
    const offer = await draftedOffer(world, call)
    const { revision } = offer
    await save("assistant", offer, {
      section: "task",
      revision,
      part: task(offer, { title: "Ich", place: "Ich miejsce" }),
    })
    const saving = await save("representative", offer, {
      section: "task",
      revision,
      part: task(offer, { title: "Mój" }),
    })
    expect(saving).toMatchObject({
      kind: "conflict",
      conflicts: [{ path: "title", mine: "Mój", theirs: "Ich" }],
      part: { title: "Mój", place: "Ich miejsce" },
      offer: { revision: revision + 1 },
    })
    expect((await saved(offer.id)).content.title).toBe("Ich")
  })

  it("decides once more after a conflict, from what was shown", async () => {
    const offer = await draftedOffer(world, call)
    const { revision } = offer
    await save("assistant", offer, { section: "task", revision, part: task(offer, { title: "Ich" }) })
    const conflict = await save("representative", offer, {
      section: "task",
      revision,
      part: task(offer, { title: "Mój" }),
    })
    const again = await save("representative", offer, {
      section: "task",
      revision: conflict.offer.revision,
      part: task(offer, { title: "Mój" }),
    })
    expect(again.kind).toBe("saved")
    expect((await saved(offer.id)).content.title).toBe("Mój")
  })

  it("of two at the very same moment loses neither", async () => {
    const offer = await draftedOffer(world, call)
    const { revision } = offer
    const results = await Promise.all([
      save("assistant", offer, { section: "task", revision, part: task(offer, { title: "A" }) }),
      save("representative", offer, { section: "task", revision, part: task(offer, { place: "B" }) }),
    ])
    expect(results.map((it) => it.kind)).toEqual(["saved", "saved"])
    expect((await saved(offer.id)).content).toMatchObject({ title: "A", place: "B" })
  })
})
