import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { testWorld } from "../../../tests/support/app.ts"
import { publishedCall } from "../../../tests/support/calls.ts"
import { submittedOffer } from "../../../tests/support/offers.ts"
import { formatAmount } from "../../lib/money.ts"
import { historyOf } from "../../platform/audit.ts"
import { addCommitteeMember } from "./add-committee-member.ts"
import { checkOfferForm } from "./check-offer-form.ts"
import { decideGrants } from "./decide-grants.ts"
import { endCommitteeMember } from "./end-committee-member.ts"
import { evaluationProgress } from "./evaluation.progress.ts"
import { awardedOffer, committeeOf, decisionsOf, handedSheetsOf } from "./evaluation.queries.ts"
import { readAmounts } from "./grant-amounts.ts"
import { proposeGrants } from "./propose-grants.ts"
import { publishResults } from "./publish-results.ts"
import { readPoints, saveScoreSheet } from "./save-score-sheet.ts"
import { stateImpartiality } from "./state-impartiality.ts"

const world = await testWorld()
const call = await publishedCall(world)
const offer = await submittedOffer(world, call)
const MEMBERS = ["committee1", "committee2", "committee3"] as const
const all = (share: number) =>
  Object.fromEntries(call.criteria.map(({ id, maxPoints }) => [id, String(Math.floor(maxPoints * share))]))
const passing = { verdicts: { "statutory-activity": "yes", representation: "yes" }, note: "" }
const full = { [offer.id]: formatAmount(offer.content.grant as number, "pl") }
const codes = (outcome: { ok: boolean; problems?: readonly { code: string }[] }) =>
  outcome.problems?.map((problem) => problem.code) ?? []

describe("checkOfferForm", () => {
  it("finds no offer while the call is open", async () => {
    await expect(world.run("official", (ctx) => checkOfferForm(ctx, offer.id, passing))).rejects.toThrow("no such")
  })

  it("judges nothing while a punctual request may still be at work", async () => {
    world.clock.moveTo(call.closesAt.add({ seconds: 119 }))
    const early = await world.run("official", (ctx) => checkOfferForm(ctx, offer.id, passing))
    expect(early).toMatchObject({ ok: false, problems: [{ code: "formal.not_now" }] })
    world.clock.moveTo(call.closesAt.add({ minutes: 2 }))
  })

  it("records the verdict with its evidence", async () => {
    expect(await world.run("official", (ctx) => checkOfferForm(ctx, offer.id, passing))).toEqual({
      ok: true,
      value: true,
    })
    const history = await historyOf(world.ctxOf("official"), { kind: "offer", id: offer.id })
    expect(history.at(-1)).toMatchObject({ what: "offer.form-checked", data: { passed: true } })
  })
})

describe("addCommitteeMember", () => {
  const add = (personId: string, isChair = false) =>
    world.run("official", (ctx) => addCommitteeMember(ctx, call.id, { personId, side: "office", isChair }))

  it("refuses a person who acts for an offeror (art. 15 ust. 2d)", async () => {
    const { committee3 } = world.ids.people
    await world.db
      .insertInto("organisation_members")
      .values({
        organisation_id: offer.organisationId,
        person_id: committee3,
        role: "assistant",
        requested_at: world.clock.now(),
        admitted_at: world.clock.now(),
        admitted_by: null,
        ended_at: null,
        ended_by: null,
      })
      .execute()
    expect(codes(await add(committee3))).toEqual(["committee.acts_for_offeror"])
    await world.db.deleteFrom("organisation_members").where("person_id", "=", committee3).execute()
  })

  it("has one chair, the last one named", async () => {
    for (const name of MEMBERS) await add(world.ids.people[name], name !== "committee3")
    const chairs = (await committeeOf(world.ctxOf("official"), call.id)).filter((member) => member.isChair)
    expect(chairs.map((member) => member.personId)).toEqual([world.ids.people.committee2])
  })
})

describe("stateImpartiality", () => {
  it("takes back the sheet of an offer from which the member then steps aside", async () => {
    for (const name of MEMBERS)
      await world.run(name, (ctx) => stateImpartiality(ctx, call.id, { exclusions: [], confirmed: true }))
    const sheet = { points: all(0.9), note: "", handIn: true }
    await world.run("committee3", (ctx) => saveScoreSheet(ctx, call.id, offer.id, sheet))
    expect(await handedSheetsOf(world.ctxOf("official"), call.id)).toHaveLength(1)
    const exclusions = [{ offerId: offer.id, ground: "family" as const }]
    await world.run("committee3", (ctx) => stateImpartiality(ctx, call.id, { exclusions, confirmed: false }))
    expect(await handedSheetsOf(world.ctxOf("official"), call.id)).toEqual([])
  })
})

describe("endCommitteeMember", () => {
  it("leaves the sheets of the one who goes out of the ranking", async () => {
    await world.run("committee1", (ctx) =>
      saveScoreSheet(ctx, call.id, offer.id, { points: all(0.9), note: "", handIn: true }),
    )
    const { committee1 } = world.ids.people
    for (const _ of [1, 2]) await world.run("official", (ctx) => endCommitteeMember(ctx, call.id, committee1))
    expect(await handedSheetsOf(world.ctxOf("official"), call.id)).toEqual([])
    await world.run("official", (ctx) =>
      addCommitteeMember(ctx, call.id, { personId: committee1, side: "office", isChair: true }),
    )
    expect(await handedSheetsOf(world.ctxOf("official"), call.id)).toHaveLength(1)
  })
})

describe("saveScoreSheet", () => {
  it("reads every number of points with up to two decimals and no other text", () => {
    const criterion = { id: "a", name: "", hint: "", maxPoints: 40, articleKey: null, isBonus: false, threshold: null }
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), fc.constantFrom(",", "."), (hundredths, point) => {
        const text = `${Math.floor(hundredths / 100)}${point}${String(hundredths % 100).padStart(2, "0")}`
        expect(readPoints([criterion], { a: text }, true)).toEqual({ points: { a: hundredths }, problems: [] })
      }),
    )
    for (const text of ["-1", "40,01", "1e1", "１２", "4 0", "0x10", "1,234", "NaN", "9".repeat(50)])
      expect(readPoints([criterion], { a: text }, false).problems).toHaveLength(1)
  })

  it("counts a sheet handed in by two tabs at once as one", async () => {
    const sheet = { points: all(0.7), note: "", handIn: true }
    const twice = [1, 2].map(() => world.run("committee2", (ctx) => saveScoreSheet(ctx, call.id, offer.id, sheet)))
    expect((await Promise.all(twice)).every((outcome) => outcome.ok)).toBe(true)
    expect(await handedSheetsOf(world.ctxOf("official"), call.id)).toHaveLength(2)
    expect(await evaluationProgress(world.ctxOf("official"), call.id, 1)).toMatchObject({
      step: "proposal",
      sheetsDue: 2,
      sheetsHandedIn: 2,
    })
  })
})

describe("readAmounts", () => {
  it("offers a value for each refused amount that is then accepted", () => {
    const amounts = fc.integer({ min: 0, max: 10_000_00 })
    const fundable = fc.record({ requested: amounts, reachesThreshold: fc.boolean() })
    fc.assert(
      fc.property(fundable, amounts, (one, typed) => {
        const offers = [{ offerId: "x", ...one }]
        const { problems } = readAmounts(offers, { x: formatAmount(typed, "pl") }, Number.MAX_SAFE_INTEGER)
        for (const { fix } of problems)
          expect(readAmounts(offers, { x: fix!.value }, Number.MAX_SAFE_INTEGER).problems).toEqual([])
        expect(problems.length > 0).toBe(typed > (one.reachesThreshold ? one.requested : 0))
      }),
    )
  })
})

describe("proposeGrants", () => {
  it("hands one opinion over when two officials press at once", async () => {
    const press = () => world.run("official", (ctx) => proposeGrants(ctx, call.id, { amounts: full, handOver: true }))
    expect((await Promise.all([press(), press()])).every((outcome) => outcome.ok)).toBe(true)
    const history = await historyOf(world.ctxOf("official"), { kind: "call", id: call.id })
    expect(history.filter((event) => event.what === "committee.opinion-handed-over")).toHaveLength(1)
    const unread = { amounts: { ...full, [offer.id]: "dużo" }, handOver: true }
    expect(await world.run("official", (ctx) => proposeGrants(ctx, call.id, unread))).toMatchObject({ ok: false })
  })
})

describe("decideGrants", () => {
  it("is decided once when pressed twice at once", async () => {
    const press = () =>
      world.run("mayor", (ctx) => decideGrants(ctx, call.id, { amounts: full, reasons: {}, confirmed: true }))
    expect((await Promise.all([press(), press()])).every((outcome) => outcome.ok)).toBe(true)
    expect((await decisionsOf(world.ctxOf("mayor"), call.id)).size).toBe(1)
    const unread = { amounts: { ...full, [offer.id]: "dużo" }, reasons: {}, confirmed: true }
    expect(await world.run("mayor", (ctx) => decideGrants(ctx, call.id, unread))).toMatchObject({ ok: false })
    const award = await awardedOffer(world.ctxOf("official"), offer.id)
    expect(award?.amount).toBe(offer.content.grant)
  })
})

describe("publishResults", () => {
  it("writes to each organisation once when pressed twice at once", async () => {
    const press = () => world.run("official", (ctx) => publishResults(ctx, call.id))
    expect((await Promise.all([press(), press()])).every((outcome) => outcome.ok)).toBe(true)
    const mails = await world.db.selectFrom("mails").select("id").where("subject", "like", "Wyniki%").execute()
    expect(mails).toHaveLength(1)
  })
})
