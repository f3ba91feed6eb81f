import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { MAX_MONEY } from "../../lib/money.ts"
import {
  administrativeCeiling,
  costValue,
  type GrantLimits,
  grantCeiling,
  isWithinShare,
  leastTotalFor,
  offerTotals,
} from "./offer.budget.ts"
import { offerSamples } from "./offer.samples.ts"

const term = { from: "2027-02-01", to: "2027-12-15" }
const limits = (more: Partial<GrantLimits> = {}): GrantLimits => ({
  pool: 110_000_000,
  grantMin: null,
  grantMax: null,
  maxGrantShare: null,
  maxAdministrativeShare: null,
  ...more,
})

describe("value of a cost", () => {
  it("is the price times the quantity", () => {
    expect(costValue({ unitCost: 6500, quantity: 320_000 })).toBe(2_080_000)
  })

  it("rounds half a grosz up", () => {
    expect(costValue({ unitCost: 1, quantity: 500 })).toBe(1)
    expect(costValue({ unitCost: 1, quantity: 499 })).toBe(0)
    expect(costValue({ unitCost: 333, quantity: 1500 })).toBe(500)
  })

  it("stays a safe integer however large the price and the quantity are", () => {
    expect(costValue({ unitCost: MAX_MONEY, quantity: Number.MAX_SAFE_INTEGER })).toBe(MAX_MONEY + 1)
  })
})

describe("totals of an offer", () => {
  const totals = offerTotals(offerSamples.handball(term))

  it("adds the costs by activity, the administrative ones apart", () => {
    expect([...totals.groups]).toEqual([
      ["dzialanie-1", 3_160_000],
      ["dzialanie-2", 560_000],
      ["administrative", 280_000],
    ])
    expect(totals).toMatchObject({ activities: 3_720_000, administrative: 280_000, total: 4_000_000 })
  })

  it("adds the sources and gives their shares in hundredths of a percent", () => {
    expect(totals).toMatchObject({ grant: 3_600_000, ownFinancial: 160_000, ownInKind: 240_000, own: 400_000 })
    expect(totals.sources).toBe(totals.total)
    expect(totals.shares).toEqual({
      grant: 9000,
      own: 1000,
      ownFinancial: 400,
      ownInKind: 600,
      recipients: 0,
      administrative: 700,
    })
  })

  it("prints shares that need not add up to 100%", () => {
    const cost = { id: "a", group: "administrative", name: "", unit: "", unitCost: 300, quantity: 1000 }
    const { shares } = offerTotals({ costs: [cost], grant: 100, ownFinancial: 100, ownInKind: 100, recipients: 0 })
    expect(shares.grant + shares.own).toBe(3333 + 6667)
    expect(shares.grant + shares.ownFinancial + shares.ownInKind).toBe(9999)
  })

  it("stay exact numbers for the largest amounts over the smallest costs", () => {
    const cost = { id: "a", group: "administrative", name: "", unit: "", unitCost: 1, quantity: 1000 }
    const most = { grant: MAX_MONEY, ownFinancial: MAX_MONEY, ownInKind: MAX_MONEY, recipients: MAX_MONEY }
    const totals = offerTotals({ costs: [cost], ...most })
    for (const number of [totals.sources, ...Object.values(totals.shares)])
      expect(Number.isSafeInteger(number)).toBe(true)
  })

  it("counts a grant not stated yet as nothing, and shares of no costs as 0", () => {
    const none = offerTotals({ costs: [], grant: null, ownFinancial: 0, ownInKind: 0, recipients: 0 })
    expect(none).toMatchObject({ total: 0, sources: 0, shares: { grant: 0, own: 0 } })
  })
})

describe("the explained maximum", () => {
  it("is the share of the costs that the call covers, rounded down to a grosz", () => {
    expect(grantCeiling(4_000_000, limits({ maxGrantShare: 9000 }))).toEqual({ amount: 3_600_000, because: "share" })
    expect(grantCeiling(1001, limits({ maxGrantShare: 9000 }))).toEqual({ amount: 900, because: "share" })
  })

  it("names the limit that decides", () => {
    expect(grantCeiling(4_000_000, limits({ grantMax: 1_000_000 })).because).toBe("grantMax")
    expect(grantCeiling(900_000_000, limits()).because).toBe("pool")
    expect(grantCeiling(4_000_000, limits())).toEqual({ amount: 4_000_000, because: "costs" })
    expect(grantCeiling(4_000_000, limits({ maxGrantShare: 10_000 })).because).toBe("costs")
  })

  it("is allowed itself, and one grosz more is not", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: MAX_MONEY }), fc.integer({ min: 1, max: 9999 }), (total, maxGrantShare) => {
        const { amount } = grantCeiling(total, limits({ maxGrantShare, pool: MAX_MONEY }))
        expect(isWithinShare(amount, total, maxGrantShare)).toBe(true)
        expect(isWithinShare(amount + 1, total, maxGrantShare)).toBe(false)
      }),
    )
  })

  it("reaches a smallest grant exactly from the least total cost named for it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e8 }), fc.integer({ min: 2, max: 10_000 }), (grant, maxGrantShare) => {
        const least = leastTotalFor(grant, { maxGrantShare })
        expect(isWithinShare(grant, least - 1, maxGrantShare)).toBe(false)
        expect(isWithinShare(grant, least, maxGrantShare)).toBe(least < MAX_MONEY)
      }),
    )
  })
})

describe("the largest administrative costs", () => {
  it("keep to their share of the whole they are part of", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e8 }), fc.integer({ min: 0, max: 9999 }), (activities, share) => {
        const most = administrativeCeiling(activities, limits({ maxAdministrativeShare: share }))!
        expect(isWithinShare(most, activities + most, share)).toBe(true)
        expect(isWithinShare(most + 1, activities + most + 1, share)).toBe(false)
      }),
    )
  })

  it("are never more than the largest amount there is", () => {
    expect(administrativeCeiling(MAX_MONEY, limits({ maxAdministrativeShare: 9999 }))).toBe(MAX_MONEY)
  })

  it("have no ceiling where the call sets none", () => {
    expect(administrativeCeiling(100, limits())).toBeUndefined()
  })
})
