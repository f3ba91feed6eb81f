import type { Grosze } from "../../lib/money.ts"

/** One member's handed-in points for one offer, in hundredths. */
export type Sheet = {
  offerId: string
  personId: string
  total: number
  /** By criterion, where a rule asks for them. */
  points?: Readonly<Record<string, number>>
}

/** How the announcement makes one result of the sheets; thresholds are in whole points of one sheet. */
export type RankingRule = {
  threshold: number | null
  method?: "mean" | "sum"
  criteria?: readonly { id: string; isBonus: boolean; threshold: number | null }[]
}

export type RankedOffer = {
  offerId: string
  /** Mean of the members' totals in hundredths of a point, half up; null while nobody has scored it. */
  mean: number | null
  /** What orders the offers: the mean, or the sum where the announcement says so. */
  score: number | null
  /** Place from 1, shared by equal means; null without a mean. */
  place: number | null
  reachesThreshold: boolean
  /** Largest difference between two members, in hundredths of a point. */
  spread: number
  scoredBy: number
}

/** Mean of whole hundredths, half up. */
export function meanOf(totals: readonly number[]): number | null {
  if (totals.length === 0) return null
  const sum = totals.reduce((a, b) => a + b, 0)
  return Math.floor((2 * sum + totals.length) / (2 * totals.length))
}

/**
 * Orders offers by the mean (or sum) of their scores, the best first; offers not yet scored last, otherwise in the order
 * given. Thresholds are compared with means: of all points but bonuses, and of each criterion that has its own.
 */
export function rankOffers(offerIds: readonly string[], sheets: readonly Sheet[], rule: RankingRule): RankedOffer[] {
  const scored = offerIds.map((offerId) => {
    const own = sheets.filter((sheet) => sheet.offerId === offerId)
    const totals = own.map((sheet) => sheet.total)
    const mean = meanOf(totals)
    return {
      offerId,
      mean,
      score: rule.method === "sum" && mean !== null ? totals.reduce((a, b) => a + b, 0) : mean,
      place: null as number | null,
      reachesThreshold: mean !== null && reaches(own, rule),
      spread: totals.length > 1 ? Math.max(...totals) - Math.min(...totals) : 0,
      scoredBy: totals.length,
    }
  })
  scored.sort((a, b) => (b.score ?? -1) - (a.score ?? -1))
  for (const [index, offer] of scored.entries()) {
    const before = scored[index - 1]
    if (offer.mean !== null) offer.place = before && before.score === offer.score ? before.place : index + 1
  }
  return scored
}

function reaches(sheets: readonly Sheet[], { threshold, criteria = [] }: RankingRule): boolean {
  const meanIn = (part: (sheet: Sheet) => number) => meanOf(sheets.map(part)) ?? 0
  const bonuses = criteria.filter((criterion) => criterion.isBonus)
  const bonusOf = (sheet: Sheet) => bonuses.reduce((sum, { id }) => sum + (sheet.points?.[id] ?? 0), 0)
  return (
    meanIn((sheet) => sheet.total - bonusOf(sheet)) >= (threshold ?? 0) * 100 &&
    criteria.every(({ id, threshold: own }) => own === null || meanIn((sheet) => sheet.points?.[id] ?? 0) >= own * 100)
  )
}

/**
 * A first proposal of amounts: in the order of the ranking each gets what it asked for while the pool lasts, the last
 * one the rest unless that is below the smallest grant. Offers under the threshold get nothing.
 */
export function suggestAmounts(
  ranked: readonly RankedOffer[],
  requested: ReadonlyMap<string, Grosze>,
  limits: { pool: Grosze; grantMin: Grosze | null },
): Map<string, Grosze> {
  let left = limits.pool
  const amounts = new Map<string, Grosze>()
  for (const offer of ranked) {
    const asked = offer.reachesThreshold ? (requested.get(offer.offerId) ?? 0) : 0
    const given = Math.min(asked, left)
    const amount = given < asked && given < (limits.grantMin ?? 1) ? 0 : given
    amounts.set(offer.offerId, amount)
    left -= amount
  }
  return amounts
}

/** Members' totals this far apart, as a share of the largest possible sum, must be talked over: 30 %. */
const DIVERGENCE_PERCENT = 30

/** Whether the members differ by more than the committee may pass over in silence. */
export const isDivergent = (offer: Pick<RankedOffer, "spread">, maxPoints: number): boolean =>
  offer.spread > maxPoints * DIVERGENCE_PERCENT

export type Amounts = ReadonlyMap<string, Grosze>

/** Sum of amounts; used against the pool. */
export const sumOf = (amounts: Amounts): Grosze => [...amounts.values()].reduce((sum, amount) => sum + amount, 0)
