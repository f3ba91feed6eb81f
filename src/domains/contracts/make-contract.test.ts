import { describe, expect, it } from "vitest"
import { testWorld } from "../../../tests/support/app.ts"
import { publishedCall } from "../../../tests/support/calls.ts"
import { accepted, awardedOffer, decideCall, draftedContract } from "../../../tests/support/contracts.ts"
import { submittedOffer } from "../../../tests/support/offers.ts"
import { historyOf } from "../../platform/audit.ts"
import { Missing } from "../../platform/http/reply.ts"
import { newId } from "../../platform/ids.ts"
import { completeRules } from "../calls/public.ts"
import { getOrganisation } from "../organisations/public.ts"
import { clausesOf } from "./contract.clauses.ts"
import { makeContract } from "./make-contract.ts"

const world = await testWorld()
const make = (offerId: string, who: Parameters<typeof world.ctxOf>[0] = "official") =>
  world.run(who as "official", (ctx) => makeContract(ctx, offerId))

describe("making a contract", () => {
  it("takes the grant from the award and everything else from the offer as it was submitted", async () => {
    const { offer, call } = await awardedOffer(world)
    const contract = accepted(await make(offer.id))
    expect(contract).toMatchObject({
      state: "drafted",
      number: "1/2026",
      title: "Piłka ręczna po lekcjach",
      organisationName: "Klub Sportowy „Próba”",
      grant: 3_600_000,
      ownFinancial: 160_000,
      ownInKind: 240_000,
      taskFrom: call.taskFrom,
      taskTo: call.taskTo,
      account: "61109010140000071219812874",
      officeContact: "Urszula Urzędowa",
      contractorContact: "Alicja Jaskółka, 65 500 10 20, alicja.jaskolka@jaskolki.example.org",
      nonPartyScope: "Turniej wojewódzki: Przewóz drużyn zleca się przewoźnikowi.",
      tranches: [{ amount: 3_600_000, due: null, paidOn: null }],
      grantUse: { from: call.taskFrom, to: "2026-12-31" },
      // 30 days from the end of the year fall on a Saturday.
      reportDueOn: "2027-02-01",
      basis: { offer: { number: offer.number, sha256: offer.sha256, grant: 3_600_000, total: 4_000_000 } },
    })
    expect(contract.costs.map(({ name, amount }) => [name, amount])).toEqual([
      ["Trenerka, umowa zlecenie", 2_080_000],
      ["Wynajem hali", 1_080_000],
      ["Autokar", 480_000],
      ["Puchary i napoje", 80_000],
      ["Księgowość zadania", 280_000],
    ])
    const events = await historyOf(world.ctxOf("official"), { kind: "contract", id: contract.id })
    expect(events).toMatchObject([{ what: "contract.made", data: { number: "1/2026", grant: 3_600_000 } }])
  })

  it("takes over the account of the organisation's profile at this moment only", async () => {
    const { offer } = await awardedOffer(world)
    const contract = accepted(await make(offer.id))
    const organisation = await getOrganisation(world.ctxOf("official"), contract.organisationId)
    expect(contract.account).toBe(organisation?.bankAccount)
    expect(contract.basis.organisation).not.toHaveProperty("bankAccount")
  })

  it("keeps a smaller award beside the costs of the offer, so that the difference has to be agreed", async () => {
    const { offer } = await awardedOffer(world, { amount: 3_000_000 })
    expect(accepted(await make(offer.id))).toMatchObject({
      grant: 3_000_000,
      ownFinancial: 160_000,
      tranches: [{ amount: 3_000_000 }],
      basis: { offer: { grant: 3_600_000, total: 4_000_000 } },
    })
  })

  it("takes over the conditions of accessibility that were announced", async () => {
    world.clock.moveTo(Temporal.Instant.from("2026-03-02T09:00:00Z"))
    const offerRules = completeRules({ accessibilityConditions: "Wejście bez progów.\nTłumacz na życzenie." })
    const call = await publishedCall(world, { offerRules })
    const offer = await submittedOffer(world, call)
    await decideCall(world, call, [{ offer }])
    const contract = accepted(await make(offer.id))
    expect(contract.basis.call.accessibility).toBe("Wejście bez progów. Tłumacz na życzenie.")
    const words = clausesOf(contract, "2026-12-01").flatMap(({ paragraphs }) => paragraphs.map(({ pl }) => pl))
    expect(words.join(" ")).toContain("Wejście bez progów. Tłumacz na życzenie.")
  })

  it("twice, also at the same moment, makes one contract and skips no number", async () => {
    const { offer } = await awardedOffer(world)
    const [a, b, c] = await Promise.all([make(offer.id), make(offer.id), make(offer.id)])
    const contract = accepted(a)
    expect([accepted(b).id, accepted(c).id]).toEqual([contract.id, contract.id])
    const next = await draftedContract(world)
    expect(Number(next.number.split("/")[0])).toBe(Number(contract.number.split("/")[0]) + 1)
    const events = await historyOf(world.ctxOf("official"), { kind: "contract", id: contract.id })
    expect(events).toHaveLength(1)
  })

  it("counts its numbers anew each year", async () => {
    const { offer } = await awardedOffer(world)
    world.clock.moveTo(Temporal.Instant.from("2027-01-01T00:00:00+01:00"))
    expect(accepted(await make(offer.id)).number).toBe("1/2027")
  })

  it("is refused before the results are published and for an offer without a grant", async () => {
    const early = await awardedOffer(world, { unpublished: true })
    expect(await make(early.offer.id)).toMatchObject({ problems: [{ code: "contract.results_not_published" }] })
    const none = await awardedOffer(world, { amount: 0 })
    expect(await make(none.offer.id)).toMatchObject({ problems: [{ code: "contract.not_awarded" }] })
  })

  it("does not exist for those who run no contracts, nor for an unknown offer", async () => {
    const { offer } = await awardedOffer(world)
    for (const who of ["mayor", "councillor", "committee1", "goalChief", "representative", "resident"] as const)
      await expect(make(offer.id, who)).rejects.toThrow(Missing)
    await expect(make(newId())).rejects.toThrow(Missing)
    await expect(make("1' or '1'='1")).rejects.toThrow(Missing)
  })
})

describe("what a contract rests on", () => {
  it("is never changed or deleted, not even by a statement in the database", async () => {
    const { id } = await draftedContract(world)
    const change = (set: object) => world.db.updateTable("contracts").set(set).where("id", "=", id).execute()
    await expect(change({ grant_amount: 1 })).rejects.toThrow("never changed")
    await expect(change({ number: "9/2026" })).rejects.toThrow("never changed")
    await expect(world.db.deleteFrom("contracts").where("id", "=", id).execute()).rejects.toThrow("never deleted")
  })
})
