import { type Grosze, shareOf } from "../../lib/money.ts"
import { ADMINISTRATIVE } from "../offers/public.ts"
import type { ReportPlan } from "./report.plan.ts"
import type { ReportContent, SourceAmounts } from "./report.ts"

/** Planned under the contract, and what it came to. */
export type Pair = { planned: Grosze; actual: Grosze }

export type ReportTotals = {
  /** Costs by the id of their activity or `ADMINISTRATIVE`. */
  groups: ReadonlyMap<string, Pair>
  activities: Pair
  administrative: Pair
  total: Pair
  /** II.2 rows 1, 2 and 3: the grant with what it earned, other money, work and things. */
  grantPart: Pair
  otherMoney: Pair
  inKind: Pair
  sources: Pair
  grant: Pair
  /** Paid to the organisation and not used: it goes back. */
  unused: Grosze
  /** Used beyond what was paid so far. */
  unpaid: Grosze
  /** Rows 4, 5 and 6, in hundredths of a percent: of the total cost, and in relation to the grant. */
  grantShare: Pair
  otherMoneyRatio: Pair
  inKindRatio: Pair
}

const NOTHING: Pair = { planned: 0, actual: 0 }
const plus = (a: Pair, b: Pair): Pair => ({ planned: a.planned + b.planned, actual: a.actual + b.actual })
const sum = (pairs: Iterable<Pair>): Pair => [...pairs].reduce(plus, NOTHING)
const ratio = (part: Pair, whole: Pair): Pair => ({
  planned: shareOf(part.planned, whole.planned),
  actual: shareOf(part.actual, whole.actual),
})

/** All sums and shares of part II, planned beside actual; what is not stated yet counts as 0. */
export function reportTotals(content: ReportContent, plan: ReportPlan): ReportTotals {
  const borne = new Map(content.costs.map((cost) => [cost.id, cost.actual ?? 0]))
  const groups = new Map<string, Pair>()
  for (const cost of plan.costs) {
    const pair = { planned: cost.amount, actual: borne.get(cost.id) ?? 0 }
    groups.set(cost.group, plus(groups.get(cost.group) ?? NOTHING, pair))
  }
  const administrative = groups.get(ADMINISTRATIVE) ?? NOTHING
  const total = sum(groups.values())
  const activities = sum([...groups].filter(([group]) => group !== ADMINISTRATIVE).map(([, pair]) => pair))
  const grant = { planned: plan.grant, actual: content.grant ?? 0 }
  const grantPart = { planned: plan.grant, actual: grant.actual + content.bankInterest + content.otherIncome }
  const otherMoney = {
    planned: plan.ownFinancial + plan.recipients,
    actual: content.ownFinancial + content.recipients + content.otherPublic + content.remaining,
  }
  const inKind = { planned: plan.ownInKind, actual: content.personal + content.material }
  return {
    ...{ groups, activities, administrative, total, grantPart, otherMoney, inKind, grant },
    sources: sum([grantPart, otherMoney, inKind]),
    unused: Math.max(0, plan.paid - grant.actual),
    unpaid: Math.max(0, grant.actual - plan.paid),
    grantShare: ratio(grant, total),
    otherMoneyRatio: ratio(otherMoney, grant),
    inKindRatio: ratio(inKind, grant),
  }
}

/** Planned amounts of the sources that the contract knows; work and things are planned together, not by halves. */
export const plannedSource = (plan: ReportPlan, key: "grant" | keyof SourceAmounts): Grosze | undefined => {
  if (key === "grant") return plan.grant
  if (key === "ownFinancial" || key === "recipients") return plan[key]
  return key === "personal" || key === "material" ? undefined : 0
}

/** By how much a cost rose over its plan, in hundredths of a percent; 0 when it did not. */
export const riseOf = ({ planned, actual }: Pair): number =>
  actual <= planned ? 0 : shareOf(actual - planned, planned)

/** Whether a cost rose by more than the contract lets an expense paid from the grant rise: exact, not by a rounded share. */
export const isBeyondTolerance = ({ planned, actual }: Pair, tolerance: number): boolean =>
  BigInt(actual) * 10_000n > BigInt(planned) * BigInt(10_000 + tolerance)
