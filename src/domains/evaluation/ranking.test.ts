import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { isDivergent, meanOf, rankOffers, suggestAmounts, sumOf } from "./ranking.ts"

const sheet = (offerId: string, personId: string, total: number) => ({ offerId, personId, total })

describe("rankOffers", () => {
  it("orders by the mean of the members' totals and shares a place between equals", () => {
    const ranked = rankOffers(
      ["a", "b", "c", "d"],
      [sheet("a", "x", 8000), sheet("a", "y", 7000), sheet("b", "x", 9000), sheet("c", "x", 7500)],
      75,
    )
    expect(ranked.map((offer) => [offer.offerId, offer.mean, offer.place, offer.reachesThreshold])).toEqual([
      ["b", 9000, 1, true],
      ["a", 7500, 2, true],
      ["c", 7500, 2, true],
      ["d", null, null, false],
    ])
  })

  it("rounds a mean of thirds half up to hundredths of a point", () => {
    expect(meanOf([1, 1, 2])).toBe(1)
    expect(meanOf([1, 2])).toBe(2)
    expect(meanOf([9250, 9000, 8801])).toBe(9017)
  })

  it("marks members who differ by more than three tenths of all points", () => {
    const [offer] = rankOffers(["a"], [sheet("a", "x", 9000), sheet("a", "y", 5999)], null)
    expect(isDivergent(offer!, 100)).toBe(true)
    const [close] = rankOffers(["a"], [sheet("a", "x", 9000), sheet("a", "y", 6000)], null)
    expect(isDivergent(close!, 100)).toBe(false)
  })
})

describe("suggestAmounts", () => {
  const ranked = rankOffers(["a", "b", "c"], [sheet("a", "x", 90), sheet("b", "x", 80), sheet("c", "x", 10)], null)
  const requested = new Map([
    ["a", 600],
    ["b", 600],
    ["c", 600],
  ])

  it("gives the rest of the pool to the last one it reaches", () => {
    const amounts = suggestAmounts(ranked, requested, { pool: 1000, grantMin: null })
    expect([...amounts.values()]).toEqual([600, 400, 0])
  })

  it("gives nothing where the rest is below the smallest grant", () => {
    const amounts = suggestAmounts(ranked, requested, { pool: 1000, grantMin: 500 })
    expect([...amounts.values()]).toEqual([600, 0, 0])
  })

  it("never exceeds the pool, what was asked for, or the threshold", () => {
    const offers = fc.array(fc.record({ asked: fc.nat(10_000), total: fc.nat(10_000) }), { maxLength: 12 })
    fc.assert(
      fc.property(
        offers,
        fc.nat(30_000),
        fc.option(fc.nat(5_000)),
        fc.option(fc.nat(100)),
        (list, pool, min, limit) => {
          const ids = list.map((_, index) => String(index))
          const order = rankOffers(
            ids,
            list.map((each, index) => sheet(String(index), "x", each.total)),
            limit,
          )
          const asked = new Map(list.map((each, index) => [String(index), each.asked]))
          const amounts = suggestAmounts(order, asked, { pool, grantMin: min })
          expect(sumOf(amounts)).toBeLessThanOrEqual(pool)
          for (const offer of order) {
            const amount = amounts.get(offer.offerId)!
            expect(amount).toBeLessThanOrEqual(asked.get(offer.offerId)!)
            if (!offer.reachesThreshold) expect(amount).toBe(0)
          }
        },
      ),
    )
  })
})
