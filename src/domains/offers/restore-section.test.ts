import { describe, expect, it } from "vitest"
import { testWorld } from "../../../tests/support/app.ts"
import { publishedCall } from "../../../tests/support/calls.ts"
import { validateHtml } from "../../../tests/support/html.ts"
import { draftedOffer } from "../../../tests/support/offers.ts"
import { urls } from "../../urls.ts"
import { accessOffer } from "./offer.access.ts"
import { pickSection, type SectionContent, type SectionId } from "./offer.sections.ts"
import type { Offer, OfferContent } from "./offer.ts"
import { pruneSaves } from "./prune-saves.ts"
import { restoreSection } from "./restore-section.ts"
import { saveOffer } from "./save-offer.ts"

const world = await testWorld()
const call = await publishedCall(world)
const retitle = (who: "representative" | "assistant", offer: Offer, title: string) =>
  world.run(who, async (ctx) => {
    const part = { ...pickSection(offer.content, "task"), title }
    const saving = await saveOffer(ctx, offer.id, { section: "task", revision: offer.revision, part })
    return saving.offer
  })
const historyOf = async (offer: Offer) =>
  (await world.as("representative").get(urls.offerHistory.href({ office: "leszno", offerId: offer.id }))).html

describe("the history of a draft", () => {
  it("names who changed which field and marks the words, apart for each person", async () => {
    const draft = await draftedOffer(world, call, { change: { title: "Turniej dla dzieci" } })
    await retitle("assistant", draft, "Turniej dla seniorów")
    const html = await historyOf(draft)
    expect(validateHtml(html)).toEqual([])
    expect(html).toContain(`${world.ctxOf("assistant").actor.name},`)
    expect(html).toMatch(/<del>.*usunięto: <\/span>dzieci<\/del>/)
    expect(html).toMatch(/<ins>.*dodano: <\/span>seniorów<\/ins>/)
  })

  it("says what was chosen in words, and names the year of a part of a cost", async () => {
    const draft = await draftedOffer(world, call, { change: { charges: false, statements: {} } })
    const save = async (section: SectionId, change: Partial<OfferContent>) =>
      world.run("assistant", async (ctx) => {
        const { content, revision } = await accessOffer(ctx, draft.id, "edit")
        const part = { ...pickSection(content, section), ...change } as SectionContent
        return saveOffer(ctx, draft.id, { section, revision, part })
      })
    await save("other", { charges: true })
    await save("statements", { statements: { truthful: true, "tax-arrears": "none" } })
    await save("task", { callTaskId: "gone", to: "2027-11-30" })
    await save("costs", { costs: draft.content.costs.map((cost) => ({ ...cost, year2: 12_300 })) })
    const html = await historyOf(draft)
    for (const text of [
      ...["Tak, odbiorcy wniosą opłaty", "Nie, zadanie jest bezpłatne", "Oświadczenie: informacje zgodne z prawdą"],
      ...["potwierdzone", "zadanie, którego nie ma już", "30.11.2027", "część w 2. roku zadania (wiersz 1)"],
    ])
      expect(html).toContain(text)
    for (const raw of ["Inne pole", ">yes<", "</span>yes", "</span>on<", "</span>none", "2027-11-30"])
      expect(html).not.toContain(raw)
  })

  it("is read page by page", async () => {
    const draft = await draftedOffer(world, call)
    let offer = draft
    for (let n = 1; n <= 12; n++) offer = await retitle(n % 2 ? "assistant" : "representative", offer, `turniej${n}x`)
    const first = await historyOf(draft)
    expect(first).toContain("turniej12x")
    expect(first).not.toContain("turniej1x")
    const [next] = /\?strona=2/.exec(first) ?? []
    const path = `${urls.offerHistory.href({ office: "leszno", offerId: draft.id })}${next}`
    expect((await world.as("representative").get(path)).html).toContain("turniej1x")
  })

  it("is not seen by strangers", async () => {
    const draft = await draftedOffer(world, call)
    const path = urls.offerHistory.href({ office: "leszno", offerId: draft.id })
    expect((await world.as("stranger").get(path)).status).toBe(404)
    expect((await world.as("stranger").post(path, { section: "zadanie", revision: "1" })).status).toBe(404)
  })
})

describe("an older section", () => {
  it("comes back as a new save, so that what it replaced can come back too", async () => {
    const draft = await draftedOffer(world, call, { change: { title: "Pierwszy" } })
    const second = await retitle("representative", draft, "Drugi")
    const { revision: first } = await world.db
      .selectFrom("offer_saves")
      .select("revision")
      .where("offer_id", "=", draft.id)
      .where("section", "=", "task")
      .where("revision", "<", second.revision)
      .orderBy("revision", "desc")
      .executeTakeFirstOrThrow()
    const back = (revision: number) =>
      world.run("assistant", (ctx) => restoreSection(ctx, draft.id, { section: "task", revision }))
    expect(await back(first)).toMatchObject({ ok: true, value: { content: { title: "Pierwszy" } } })
    expect(await back(second.revision)).toMatchObject({ ok: true, value: { content: { title: "Drugi" } } })
    await expect(back(99)).rejects.toThrow()
  })
})

describe("old saves", () => {
  it("are thinned out to the last of an hour after thirty days, at night, and the last one always stays", async () => {
    const draft = await draftedOffer(world, call)
    let offer = draft
    for (const title of ["a", "b", "c"]) offer = await retitle("representative", offer, title)
    const count = async () =>
      (await world.db.selectFrom("offer_saves").select("revision").where("offer_id", "=", draft.id).execute()).length
    const before = await count()
    const now = world.clock.now()
    const night = now.toZonedDateTimeISO("Europe/Warsaw").withPlainTime("03:10").add({ days: 31 }).toInstant()
    await world.run("official", (ctx) => pruneSaves({ ...ctx, now: night.add({ hours: 5 }) }))
    expect(await count()).toBe(before)
    await world.run("official", (ctx) => pruneSaves({ ...ctx, now: night }))
    const left = await world.db
      .selectFrom("offer_saves")
      .select("revision")
      .where("offer_id", "=", draft.id)
      .where("section", "=", "task")
      .execute()
    expect(left).toEqual([{ revision: offer.revision }])
  })
})
