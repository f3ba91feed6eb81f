import { load } from "cheerio"
import { sql } from "kysely"
import { describe, expect, it } from "vitest"
import { testWorld } from "../../../../tests/support/app.ts"
import { publishedCall } from "../../../../tests/support/calls.ts"
import { validateHtml } from "../../../../tests/support/html.ts"
import { draftedOffer, submittedOffer } from "../../../../tests/support/offers.ts"
import { urls } from "../../../urls.ts"
import { completeRules } from "../../calls/public.ts"
import { isSealed } from "../offer.access.ts"
import { checksumOf } from "../offer.snapshot.ts"
import { submitOffer } from "../submit-offer.ts"
import { withdrawOffer } from "../withdraw-offer.ts"
import { verifyFairness } from "./fairness.queries.ts"
import { type Proof, rootFrom, rootOf } from "./merkle.ts"
import { recordClosings, recordOpening } from "./record-fairness.ts"

const office = "leszno"
const world = await testWorld()
const ctx = () => ({ ...world.ctxOf("visitor"), actor: { kind: "system" } as const })
const call = await publishedCall(world)
const first = await submittedOffer(world, call)
const second = await submittedOffer(world, call, { who: "stranger" })
await world.run("stranger", (own) => withdrawOffer(own, second.id))
const draft = await draftedOffer(world, call)
const page = (query?: Record<string, string>) =>
  world.as("visitor").get(urls.fairness.href({ office, callId: call.id }, query))

describe("the record of fairness", () => {
  it("says before the closing only when it will be made", async () => {
    expect(await recordClosings(ctx())).toBe(0)
    const { html } = await page()
    expect(validateHtml(html)).toEqual([])
    expect(html).toContain("Nie ma jeszcze zapisów")
    const receipt = await world.as("representative").get(urls.offerReceipt.href({ office, offerId: first.id }))
    const way = load(receipt.html)(`a[href^="${urls.fairness.href({ office, callId: call.id })}"]`).attr("href")
    expect((await world.as("visitor").get(way!)).html).toContain("Nie ma jeszcze zapisów")
    const announcement = await world.as("visitor").get(urls.call.href({ office, callId: call.id }))
    expect(announcement.html).toContain(urls.fairness.href({ office, callId: call.id }))
    expect(html).toContain("Nabór kończy się")
    const now = world.clock.now()
    world.clock.moveTo(call.closesAt.add({ seconds: 1 }))
    expect((await page()).html).toContain("Nabór zakończył się")
    world.clock.moveTo(now)
  })

  it("waits for what came in time and is still at work", async () => {
    world.clock.moveTo(call.closesAt.add({ seconds: 119 }))
    expect(await recordClosings(ctx())).toBe(0)
  })

  it("is written once after the closing, whatever runs at the same time", async () => {
    world.clock.moveTo(call.closesAt.add({ minutes: 2 }))
    const turns = await Promise.all([recordClosings(ctx()), recordClosings(ctx())])
    expect(turns[0] + turns[1]).toBe(1)
    expect(await recordClosings(ctx())).toBe(0)
    const rows = await world.db.selectFrom("fairness_records").selectAll().execute()
    expect(rows).toMatchObject([{ moment: "closing", offers: 2, withdrawn: 1 }])
    expect(rows[0]?.root).toBe(rootOf([first.sha256!, second.sha256!]))
    await world.product.chores.linkEvents()
    const $ = load((await page()).html)
    expect($("main").text()).toContain("2 oferty, w tym 1 wycofana")
    expect($("main").text()).toMatch(/nr \d+: [0-9a-f]{16}/)
  })

  it("proves each offer to whoever holds its receipt, and tells nothing of it", async () => {
    for (const offer of [first, second]) {
      const shown = await page({ suma: checksumOf(offer.sha256!) })
      expect(validateHtml(shown.html)).toEqual([])
      expect(shown.html).toContain("Ta oferta jest pod odciskiem wspólnym")
      for (const secret of [offer.content.title, offer.number!]) expect(shown.html).not.toContain(secret)
      const file = await world
        .as("visitor")
        .get(urls.fairnessProof.href({ office, callId: call.id }, { suma: offer.sha256! }))
      const { root, ...proof } = JSON.parse(file.html) as Proof & { root: string }
      expect(rootFrom(proof)).toBe(root)
    }
    expect((await page({ suma: "0".repeat(12) })).status).toBe(422)
    expect((await page({ suma: "nic" })).html).toContain("Suma kontrolna ma dwanaście znaków albo 64")
    const none = urls.fairnessProof.href({ office, callId: call.id }, { suma: "0".repeat(64) })
    expect((await world.as("visitor").get(none)).status).toBe(404)
  })

  it("says at the office's first judgement that nothing has changed", async () => {
    for (let turn = 0; turn < 2; turn++)
      await world.db.transaction().execute((db) => recordOpening({ ...ctx(), db }, call))
    expect((await page()).html).toContain("Taki sam odcisk jak przy zamknięciu")
  })

  it("keeps late offers out and says so once", async () => {
    const outcome = await world.run("representative", (own) => submitOffer(own, draft.id))
    expect(outcome.ok ? [] : outcome.problems.map(({ code }) => code)).toEqual(["offer.call_closed"])
  })

  it("keeps late offers out even when the clock is turned back", async () => {
    world.clock.moveTo(call.closesAt)
    const outcome = await world.run("representative", (own) => submitOffer(own, draft.id))
    expect(outcome).toMatchObject({ ok: false, problems: [{ code: "offer.call_closed" }] })
    const { number, sequence, submitted_at, submitted_by, snapshot, sha256, title, organisation_name } = (await world.db
      .selectFrom("offers")
      .selectAll()
      .where("id", "=", first.id)
      .executeTakeFirst())!
    const submitted = { number: `${number}9`, sequence: sequence! + 9, submitted_at, submitted_by, snapshot, sha256 }
    const forged = world.db
      .updateTable("offers")
      .set({ state: "submitted", ...submitted, title, organisation_name, total_cost: 1, grant_requested: 1 })
      .where("id", "=", draft.id)
    await expect(forged.execute()).rejects.toThrow(/recorded/)
  })

  it("is never changed, and finds out an offer that was", async () => {
    await expect(sql`update fairness_records set offers = offers`.execute(world.db)).rejects.toThrow(/never changed/)
    expect(await verifyFairness(world.db)).toEqual({ records: 2, faults: [] })
    await world.db
      .transaction()
      .execute(async (db) => {
        await sql`set local session_replication_role = replica`.execute(db)
        await sql`delete from offers where id = ${second.id}`.execute(db)
        const { faults } = await verifyFairness(db)
        expect(faults).toEqual([
          { callId: call.id, moment: "closing", fault: "offers" },
          { callId: call.id, moment: "opening", fault: "offers" },
        ])
        throw new Error("undo")
      })
      .catch((error: Error) => expect(error.message).toBe("undo"))
  })
})

describe("the seal", () => {
  const at = (change: object) => ({ ...call, offerRules: completeRules(change) })
  it("holds to the closing, and as long as a committed offer may arrive", () => {
    expect(isSealed(call, call.closesAt)).toBe(true)
    expect(isSealed(call, call.closesAt.add({ seconds: 1 }))).toBe(false)
    expect(isSealed(at({ insuranceMinutes: 30 }), call.closesAt.add({ minutes: 30 }))).toBe(true)
    expect(isSealed(at({ insuranceMinutes: 30 }), call.closesAt.add({ minutes: 31 }))).toBe(false)
  })

  it("may be left out by the announcement", () => {
    expect(isSealed(at({ isSealed: false }), call.closesAt.subtract({ hours: 1 }))).toBe(false)
  })
})
