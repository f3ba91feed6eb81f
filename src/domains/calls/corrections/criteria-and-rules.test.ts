import { load } from "cheerio"
import { sql } from "kysely"
import { beforeEach, describe, expect, it } from "vitest"
import { testWorld } from "../../../../tests/support/app.ts"
import { publishedCall } from "../../../../tests/support/calls.ts"
import { fieldsOf } from "../../../../tests/support/forms.ts"
import { validateHtml } from "../../../../tests/support/html.ts"
import { draftedOffer, submittedOffer } from "../../../../tests/support/offers.ts"
import { today } from "../../../lib/dates.ts"
import { historyOf } from "../../../platform/audit.ts"
import { newId } from "../../../platform/ids.ts"
import { urls } from "../../../urls.ts"
import { accessCall } from "../call.access.ts"
import type { Call } from "../call.ts"
import { type CorrectionInput, correctCall } from "./correct-call.ts"
import { versionsOf } from "./version.queries.ts"

const world = await testWorld()
const office = "leszno"
beforeEach(() => world.clock.reset())

const correct = (callId: string, input: CorrectionInput) =>
  world.run("official", (ctx) => correctCall(ctx, callId, input))

async function inputFor(call: Call, text: Partial<CorrectionInput["content"]>, kind = "conditions" as const) {
  const { version, content } = (await versionsOf(world.ctxOf("official"), call.id)).at(-1)!
  const now = world.clock.now()
  const closesAt = call.closesAt.add({ hours: 24 * 21 })
  const decisionOn = today(closesAt).add({ days: 15 }).toString()
  const later = { closesAt, decisionOn }
  return {
    version,
    kind,
    reason: "Uchwała",
    bip: now,
    board: now,
    content: { ...content, ...later, ...text },
    seen: [],
  }
}

describe("a correction of criteria and of rules for offers", () => {
  it("starts the 21 days anew, keeps the ids of what stays and leaves the old list readable", async () => {
    const call = await publishedCall(world)
    world.clock.moveTo(world.clock.now().add({ hours: 24 * 5 }))
    const [first, second, ...rest] = call.criteria
    const added = {
      id: newId(),
      name: "Wolontariat",
      hint: "",
      maxPoints: 5,
      articleKey: null,
      isBonus: true,
      threshold: null,
    }
    const criteria = [{ ...first!, maxPoints: first!.maxPoints + 5 }, ...rest, added]
    const early = await correct(call.id, await inputFor(call, { criteria, closesAt: call.closesAt }))
    expect(early).toMatchObject({ ok: false, problems: [{ code: "correction.window_too_short", field: "closesOn" }] })
    const outcome = await correct(call.id, await inputFor(call, { criteria }))
    expect(outcome).toMatchObject({ ok: true, value: { call: { version: 2 } } })
    const versions = await versionsOf(world.ctxOf("visitor"), call.id)
    expect(versions.map(({ content }) => content.criteria.map(({ name }) => name))).toEqual([
      call.criteria.map(({ name }) => name),
      criteria.map(({ name }) => name),
    ])
    expect((await accessCall(world.ctxOf("visitor"), call.id, "view")).criteria).toEqual(criteria)
    expect(versions[1]!.content.criteria.some(({ id }) => id === second!.id)).toBe(false)
  })

  it("passes as a slip of the pen only where words differ", async () => {
    const call = await publishedCall(world)
    const { decisionOn, closesAt } = call
    const slip = async (criteria: Call["criteria"]) => ({
      ...(await inputFor(call, { criteria, closesAt, decisionOn })),
      kind: "editorial" as const,
    })
    const dearer = call.criteria.map((it, index) => (index === 0 ? { ...it, maxPoints: it.maxPoints + 1 } : it))
    expect(await correct(call.id, await slip(dearer))).toMatchObject({
      ok: false,
      problems: [{ code: "correction.not_editorial" }],
    })
    const renamed = call.criteria.map((it, index) => (index === 0 ? { ...it, name: `${it.name} oferenta` } : it))
    expect(await correct(call.id, await slip(renamed))).toMatchObject({ ok: true, value: { call: { closesAt } } })
  })

  it("never opens offers that came sealed", async () => {
    const call = await publishedCall(world)
    const offerRules = { ...call.offerRules, isSealed: false }
    expect(await correct(call.id, await inputFor(call, { offerRules }))).toMatchObject({
      ok: false,
      problems: [{ code: "correction.unsealed" }],
    })
  })

  it("shows drafts what is missing now, and leaves submitted offers as they came", async () => {
    const call = await publishedCall(world)
    const draft = await draftedOffer(world, call)
    const sent = await submittedOffer(world, call, { who: "stranger" })
    const paper = { id: newId(), name: "Statut", hint: "", isRequired: true }
    world.clock.moveTo(world.clock.now().add({ minutes: 5 }))
    const offerRules = { ...call.offerRules, attachments: [paper] }
    expect(await correct(call.id, await inputFor(call, { offerRules }))).toMatchObject({ ok: true })
    const check = await world.as("representative").get(urls.offerCheck.href({ office, offerId: draft.id }))
    expect(check.html).toContain("Statut")
    const row = await world.db.selectFrom("offers").selectAll().where("id", "=", sent.id).executeTakeFirstOrThrow()
    expect([row.sha256, row.state]).toEqual([sent.sha256, "submitted"])
    const page = await world.as("stranger").get(urls.offer.href({ office, offerId: sent.id }))
    expect(load(page.html)("main").text()).toContain("wycofać i złożyć nową")
    expect(validateHtml(page.html)).toEqual([])
  })

  it("is refused by the database beside a version and after the closing, whoever writes to it", async () => {
    const call = await publishedCall(world)
    await expect(
      world.db.updateTable("call_criteria").set({ max_points: 99 }).where("call_id", "=", call.id).execute(),
    ).rejects.toThrow("never edited")
    const late = call.closesAt.add({ seconds: 1 })
    await expect(
      sql`update calls set version = 2, corrected_at = ${late} where id = ${call.id}`.execute(world.db),
    ).rejects.toThrow("is over")
  })

  it("records which facts changed and when each place has it", async () => {
    const call = await publishedCall(world)
    const input = await inputFor(call, { offerRules: { ...call.offerRules, offersPerOrganisation: 1 } })
    const bip = input.bip.subtract({ hours: 2 })
    expect(await correct(call.id, { ...input, bip })).toMatchObject({ ok: true })
    const version = (await versionsOf(world.ctxOf("official"), call.id)).at(-1)!
    expect(version.appeared.find(({ channel }) => channel === "bip")!.at).toEqual(bip)
    const event = (await historyOf(world.ctxOf("official"), { kind: "call", id: call.id })).at(-1)!
    expect(event.data).toMatchObject({ changed: ["closesAt", "decisionOn", "offerRules"], bip: String(bip) })
    const page = load((await world.as("official").get(urls.officeCall.href({ office, callId: call.id }))).html)
    const [corrected, published] = page(".timeline li")
      .toArray()
      .map((it) => page(it).text())
    expect(corrected).toContain("Wersja 2; Biuletyn Informacji Publicznej")
    expect(published).toContain("Wersja 1; Biuletyn Informacji Publicznej")
  })
})

describe("the page of a correction", () => {
  it("adds and removes criteria and papers without a script, loses nothing typed and shows everybody each difference", async () => {
    const call = await publishedCall(world)
    const path = urls.callCorrection.href({ office, callId: call.id })
    const official = world.as("official")
    const typed = fieldsOf((await official.get(path)).html, "#correction-form")
    const closing = call.closesAt
      .add({ hours: 24 * 21 })
      .toZonedDateTimeISO("Europe/Warsaw")
      .toPlainDate()
    const fields = {
      ...typed,
      kind: "conditions",
      reason: "Nowe zasady",
      closesOn: closing.toString(),
      decisionOn: closing.add({ days: 15 }).toString(),
      offersPerOrganisation: "1",
    }
    const added = await official.post(path, { ...fields, do: "add" })
    expect(validateHtml(added.html)).toEqual([])
    const n = call.criteria.length
    const withRow = fieldsOf(added.html, "#correction-form")
    expect(withRow.reason).toBe("Nowe zasady")
    expect(withRow[`criteria.${n}.name`]).toBe("")
    const unnamed = { ...withRow, [`criteria.${n}.maxPoints`]: "15", do: "compare" }
    const refused = await official.post(path, unnamed)
    expect(refused.status).toBe(422)
    expect(load(refused.html)("details[id$=criteria]").attr("open")).toBeDefined()
    const paper = await official.post(path, { ...unnamed, [`criteria.${n}.name`]: "Dostępność", do: "add.attachments" })
    const all = { ...fieldsOf(paper.html, "#correction-form"), "attachments.0.name": "Statut" }
    const removed = await official.post(path, { ...all, do: "remove.0" })
    const last = { ...fieldsOf(removed.html, "#correction-form"), do: "publish" }
    const done = await official.post(path, last)
    expect(done.status).toBe(303)
    expect((await official.post(path, last)).status).toBe(303)
    const now = await accessCall(world.ctxOf("visitor"), call.id, "view")
    expect(now).toMatchObject({ version: 2, offerRules: { offersPerOrganisation: 1 } })
    expect(now.criteria.map(({ name }) => name)).toEqual([
      ...call.criteria.slice(1).map(({ name }) => name),
      "Dostępność",
    ])
    const page = await world.as("visitor").get(urls.callVersion.href({ office, callId: call.id, version: "2" }))
    expect(validateHtml(page.html)).toEqual([])
    const $ = load(page.html)
    const terms = $("#zmiany dt")
      .toArray()
      .map((it) => $(it).text().trim())
    expect(new Set(terms).size).toBe(terms.length)
    expect(terms).toEqual(
      expect.arrayContaining([
        "Warunki ofert: Oferty jednej organizacji",
        "Warunki ofert: Załączniki",
        `Kryterium „${call.criteria[0]!.name}”`,
        "Kryterium „Dostępność”",
      ]),
    )
    expect($("#zmiany ins").text()).toContain("najwyżej")
    const shown = load((await world.as("visitor").get(urls.call.href({ office, callId: call.id }))).html)
    expect(shown("#co-przygotowac").text()).toContain("Dostępność: najwyżej 15 punktów")
  })
})
