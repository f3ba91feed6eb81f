import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { isDivergent, meanOf, rankOffers, suggestAmounts, sumOf } from "./ranking.ts"

const sheet = (offerId: string, personId: string, total: number) => ({ offerId, personId, total })

describe("rankOffers", () => {
  it("orders by the mean of the members' totals and shares a place between equals", () => {
    const ranked = rankOffers(
      ["a", "b", "c", "d"],
      [sheet("a", "x", 8000), sheet("a", "y", 7000), sheet("b", "x", 9000), sheet("c", "x", 7500)],
      { threshold: 75 },
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
    const [offer] = rankOffers(["a"], [sheet("a", "x", 9000), sheet("a", "y", 5999)], { threshold: null })
    expect(isDivergent(offer!, 100)).toBe(true)
    const [close] = rankOffers(["a"], [sheet("a", "x", 9000), sheet("a", "y", 6000)], { threshold: null })
    expect(isDivergent(close!, 100)).toBe(false)
  })
})

describe("the rules of an announcement", () => {
  const points = (personId: string, offerId: string, work: number, bonus: number) => ({
    offerId,
    personId,
    total: work + bonus,
    points: { work, bonus },
  })
  const criteria = [
    { id: "work", isBonus: false, threshold: null },
    { id: "bonus", isBonus: true, threshold: null },
  ]

  it("leave a bonus outside the threshold and count it in the place", () => {
    const sheets = [points("x", "a", 5000, 2000), points("x", "b", 6000, 0)]
    const ranked = rankOffers(["a", "b"], sheets, { threshold: 60, criteria })
    expect(ranked.map((it) => [it.offerId, it.place, it.reachesThreshold])).toEqual([
      ["a", 1, false],
      ["b", 2, true],
    ])
  })

  it("ask for the least points of a criterion on the mean of its sheets", () => {
    const own = [{ id: "work", isBonus: false, threshold: 30 }]
    const reach = (one: number, other: number) =>
      rankOffers(["a"], [points("x", "a", one, 0), points("y", "a", other, 0)], { threshold: null, criteria: own })[0]
        ?.reachesThreshold
    expect(reach(2000, 4000)).toBe(true)
    expect(reach(2000, 3999)).toBe(true)
    expect(reach(2000, 3998)).toBe(false)
  })

  it("order by the sum where the announcement says so", () => {
    const sheets = [points("x", "a", 5000, 0), points("y", "a", 5000, 0), points("x", "b", 9000, 0)]
    expect(rankOffers(["b", "a"], sheets, { threshold: null, method: "sum" })[0]).toMatchObject({
      offerId: "a",
      score: 10000,
    })
    expect(rankOffers(["b", "a"], sheets, { threshold: null })[0]).toMatchObject({ offerId: "b", score: 9000 })
  })
})

describe("suggestAmounts", () => {
  const ranked = rankOffers(["a", "b", "c"], [sheet("a", "x", 90), sheet("b", "x", 80), sheet("c", "x", 10)], {
    threshold: null,
  })
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
            { threshold: limit },
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
