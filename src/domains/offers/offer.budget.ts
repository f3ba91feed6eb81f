import { type Grosze, MAX_MONEY, shareOf } from "../../lib/money.ts"
import { ADMINISTRATIVE, type Cost, type OfferContent } from "./offer.ts"

/** Quantities are whole thousandths: 320 hours are 320 000. */
export const QUANTITY_UNIT = 1000
/** A hundred million units: no cost of a task has more. */
export const MAX_QUANTITY = 100_000_000 * QUANTITY_UNIT

/** Quantity × unit cost, rounded half up to a grosz; never more than one grosz above `MAX_MONEY`, so that sums stay exact. */
export function costValue(cost: Pick<Cost, "unitCost" | "quantity">): Grosze {
  const thousandths = BigInt(cost.unitCost) * BigInt(cost.quantity)
  const value = (2n * thousandths + BigInt(QUANTITY_UNIT)) / (2n * BigInt(QUANTITY_UNIT))
  return value > BigInt(MAX_MONEY) ? MAX_MONEY + 1 : Number(value)
}

export type OfferTotals = {
  /** Sum of costs by group: the id of an activity or `ADMINISTRATIVE`. */
  groups: ReadonlyMap<string, Grosze>
  /** V.A part I, part II and all. */
  activities: Grosze
  administrative: Grosze
  total: Grosze
  /** V.B rows; `own` = `ownFinancial` + `ownInKind`. A grant not stated yet counts as 0. */
  grant: Grosze
  own: Grosze
  ownFinancial: Grosze
  ownInKind: Grosze
  recipients: Grosze
  sources: Grosze
  /** Shares in the total cost, in hundredths of a percent. Rounded each on its own: they may not add up to 100%. */
  shares: Readonly<Record<"grant" | "own" | "ownFinancial" | "ownInKind" | "recipients" | "administrative", number>>
}

type Budget = Pick<OfferContent, "costs" | "grant" | "ownFinancial" | "ownInKind" | "recipients">

/** All sums and shares of the cost table and its sources: V.A and V.B of the form. */
export function offerTotals(content: Budget): OfferTotals {
  const groups = new Map<string, Grosze>()
  for (const cost of content.costs) groups.set(cost.group, (groups.get(cost.group) ?? 0) + costValue(cost))
  const administrative = groups.get(ADMINISTRATIVE) ?? 0
  const total = sum([...groups.values()])
  const grant = content.grant ?? 0
  const { ownFinancial, ownInKind, recipients } = content
  const own = ownFinancial + ownInKind
  return {
    groups,
    activities: total - administrative,
    administrative,
    total,
    grant,
    own,
    ownFinancial,
    ownInKind,
    recipients,
    sources: grant + own + recipients,
    shares: {
      grant: shareIn(grant, total),
      own: shareIn(own, total),
      ownFinancial: shareIn(ownFinancial, total),
      ownInKind: shareIn(ownInKind, total),
      recipients: shareIn(recipients, total),
      administrative: shareIn(administrative, total),
    },
  }
}

/** More than a hundred times the costs: a slip of the keyboard, shown as it is but inside exact numbers. */
const MOST_SHARE = 99_999_999

/** `part / whole` in hundredths of a percent, for a table that may hold any amounts. */
export const shareIn = (part: Grosze, whole: Grosze): number => Math.min(shareOf(part, whole), MOST_SHARE)

const sum = (amounts: readonly Grosze[]): Grosze => amounts.reduce((all, amount) => all + amount, 0)

/** What a call says about money; shares are in hundredths of a percent of the total cost. */
export type GrantLimits = {
  pool: Grosze
  grantMin: Grosze | null
  grantMax: Grosze | null
  maxGrantShare: number | null
  maxAdministrativeShare: number | null
  /** Money of the task the offer is for, where the call has several. */
  taskAmount?: Grosze
  own?: OwnLimits
}

/** Least own contribution and the part of it that must be money, in hundredths of a percent of the total or of the grant. */
export type OwnLimits = { ownShare: number | null; ownFinancialShare: number | null; ownShareOf: "total" | "grant" }

const ownShareOf = (own: OwnLimits | undefined): number => Math.max(own?.ownShare ?? 0, own?.ownFinancialShare ?? 0)

export type LeastOwn = {
  all: Grosze
  /** The part of it that must be money. */
  financial: Grosze
  /** What is promised in kind, where it counts. */
  inKind: Grosze
  /** How much money is needed beside that. */
  money: Grosze
}

/** The least own contribution beside this grant and these costs. */
export function leastOwn(
  it: Pick<OfferTotals, "total" | "grant" | "ownInKind">,
  rules: OwnLimits & { ownInKindAllowed: boolean },
): LeastOwn {
  const whole = rules.ownShareOf === "total" ? it.total : it.grant
  const all = leastPart(whole, ownShareOf(rules))
  const financial = leastPart(whole, rules.ownFinancialShare ?? 0)
  const inKind = rules.ownInKindAllowed ? it.ownInKind : 0
  return { all, financial, inKind, money: Math.max(financial, all - inKind) }
}

/** The least whole grosz that is at least that share of `whole`. */
const leastPart = (whole: Grosze, share: number): Grosze => Number((BigInt(whole) * BigInt(share) + 9_999n) / 10_000n)

/** Whether `part` is at most that share of `whole`: exact, not by a rounded share. */
export function isWithinShare(part: Grosze, whole: Grosze, share: number): boolean {
  return BigInt(part) * 10_000n <= BigInt(whole) * BigInt(share)
}

/** The largest whole grosz that is within that share of `whole`. */
function partWithinShare(whole: Grosze, share: number): Grosze {
  return Number((BigInt(whole) * BigInt(share)) / 10_000n)
}

/** What holds the grant down; the tightest comes first. */
export type Ceiling = { amount: Grosze; because: "share" | "own" | "grantMax" | "task" | "pool" | "costs" }

/** The explained maximum: the largest grant these costs allow under the call's limits, and the limit that decides. */
export function grantCeiling(total: Grosze, limits: GrantLimits): Ceiling {
  const ceilings: Ceiling[] = [{ amount: total, because: "costs" }]
  if (limits.maxGrantShare !== null && limits.maxGrantShare < 10_000)
    ceilings.push({ amount: partWithinShare(total, limits.maxGrantShare), because: "share" })
  const own = ownShareOf(limits.own)
  if (own > 0 && limits.own?.ownShareOf === "total")
    ceilings.push({ amount: total - leastPart(total, own), because: "own" })
  if (own > 0 && limits.own?.ownShareOf === "grant")
    ceilings.push({ amount: Number((BigInt(total) * 10_000n) / BigInt(10_000 + own)), because: "own" })
  if (limits.grantMax !== null) ceilings.push({ amount: limits.grantMax, because: "grantMax" })
  if (limits.taskAmount !== undefined) ceilings.push({ amount: limits.taskAmount, because: "task" })
  ceilings.push({ amount: limits.pool, because: "pool" })
  return ceilings.reduce((lowest, ceiling) => (ceiling.amount < lowest.amount ? ceiling : lowest))
}

/** The least total cost at which a grant of that amount is within the call's shares; at most `MAX_MONEY`. */
export function leastTotalFor(grant: Grosze, limits: Pick<GrantLimits, "maxGrantShare" | "own">): Grosze {
  const own = BigInt(ownShareOf(limits.own))
  const share = BigInt(limits.maxGrantShare ?? 10_000)
  const rest = limits.own?.ownShareOf === "total" ? 10_000n - own : 10_000n
  const most = share < rest ? share : rest
  if (most <= 0n) return MAX_MONEY
  const byShare = (BigInt(grant) * 10_000n + most - 1n) / most
  const byGrant = limits.own?.ownShareOf === "grant" ? (BigInt(grant) * (10_000n + own) + 9_999n) / 10_000n : 0n
  const least = byShare > byGrant ? byShare : byGrant
  return least > BigInt(MAX_MONEY) ? MAX_MONEY : Number(least)
}

/**
 * The largest administrative costs beside these costs of activities, at most `MAX_MONEY`; undefined where the call sets
 * no limit.
 */
export function administrativeCeiling(activities: Grosze, limits: GrantLimits): Grosze | undefined {
  const share = limits.maxAdministrativeShare
  if (share === null || share >= 10_000) return undefined
  const most = (BigInt(activities) * BigInt(share)) / BigInt(10_000 - share)
  return most > BigInt(MAX_MONEY) ? MAX_MONEY : Number(most)
}
