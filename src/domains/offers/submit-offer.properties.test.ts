import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { testWorld } from "../../../tests/support/app.ts"
import { publishedCall } from "../../../tests/support/calls.ts"
import { draftedOffer } from "../../../tests/support/offers.ts"
import { DEFAULT_OFFER_RULES } from "../calls/public.ts"
import { costValue } from "./offer.budget.ts"
import { offerSamples } from "./offer.samples.ts"
import { readSnapshot } from "./offer.snapshot.ts"
import { ADMINISTRATIVE } from "./offer.ts"
import { submitOffer } from "./submit-offer.ts"

const world = await testWorld()
const tasks = [{ id: "t1", name: "Zajęcia", amount: 2_500_000 }]
const call = await publishedCall(world, {
  offerRules: {
    ...DEFAULT_OFFER_RULES,
    tasks,
    ownShare: 2000,
    ownFinancialShare: 1500,
    ownInKindAllowed: true,
    recipientsMoneyAllowed: false,
  },
})
const handball = offerSamples.handball({ from: call.taskFrom, to: call.taskTo })

/** Around every limit of that announcement at once, mostly with sources that add up. */
const anyChange = fc
  .record({
    hours: fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 150, max: 400 }) }, fc.integer({ min: 20, max: 500 })),
    accounting: fc.integer({ min: 1, max: 60_000 }),
    grantShare: fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 60, max: 80 }) }, fc.integer({ min: 60, max: 90 })),
    ownInKind: fc.constantFrom(0, 0, 50_000, 400_000),
    recipients: fc.constantFrom(0, 0, 0, 0, 0, 0, 0, 10_000),
    callTaskId: fc.constantFrom("t1", "t1", "t1", "t1", "t1", "t1", "t1", "t1", "", "gone"),
    slip: fc.constantFrom(0, 0, 0, 0, 0, 0, 0, 1),
  })
  .map(({ hours, accounting, grantShare, ownInKind, recipients, callTaskId, slip }) => {
    const [training, , , , books] = handball.costs
    const costs = [
      { ...training!, quantity: hours * 1000 },
      { ...books!, unitCost: accounting, quantity: 1000 },
    ]
    const total = costs.reduce((sum, cost) => sum + costValue(cost), 0)
    const grant = Math.floor((total * grantShare) / 100)
    const ownFinancial = Math.max(0, total - grant - ownInKind - recipients + slip)
    return { costs, grant, ownInKind, recipients, ownFinancial, callTaskId }
  })

describe("for any budget", () => {
  it("no offer beyond the limits of its announcement is ever submitted", async () => {
    let submitted = 0
    let refused = 0
    await fc.assert(
      fc.asyncProperty(anyChange, async (change) => {
        const draft = await draftedOffer(world, call, { change })
        const outcome = await world.run("representative", (ctx) => submitOffer(ctx, draft.id))
        const row = await world.db.selectFrom("offers").selectAll().where("id", "=", draft.id).executeTakeFirstOrThrow()
        expect(row.state === "submitted").toBe(outcome.ok)
        if (row.state !== "submitted") {
          refused++
          expect(row.number).toBeNull()
          return
        }
        submitted++
        const { content } = readSnapshot(row.snapshot!)
        const total = content.costs.reduce((sum, cost) => sum + costValue(cost), 0)
        const administrative = content.costs.filter((cost) => cost.group === ADMINISTRATIVE)
        const grant = content.grant ?? 0
        expect(content.callTaskId).toBe("t1")
        expect(grant + content.ownFinancial + content.ownInKind).toBe(total)
        expect(content.recipients).toBe(0)
        expect(grant).toBeLessThanOrEqual(Math.min(2_500_000, call.grantMax ?? call.pool))
        expect(grant).toBeGreaterThanOrEqual(call.grantMin ?? 1)
        expect(grant * 10_000).toBeLessThanOrEqual(total * (call.maxGrantShare ?? 10_000))
        expect((content.ownFinancial + content.ownInKind) * 10_000).toBeGreaterThanOrEqual(total * 2000)
        expect(content.ownFinancial * 10_000).toBeGreaterThanOrEqual(total * 1500)
        expect(administrative.reduce((sum, cost) => sum + costValue(cost), 0) * 10_000).toBeLessThanOrEqual(
          total * (call.maxAdministrativeShare ?? 10_000),
        )
      }),
      { numRuns: 60 },
    )
    expect(Math.min(submitted, refused), `${submitted} submitted, ${refused} refused`).toBeGreaterThan(3)
  }, 60_000)
})
