import { formatAmount, type Grosze } from "../lib/money.ts"
import type { Problem } from "../lib/problems.ts"
import type { Text } from "../lib/texts.ts"
import { amountTexts as texts } from "./announcement.texts.ts"
import type { AnnouncementFacts } from "./announcement.ts"

/** The pool, the limits of one grant and the own contribution (art. 13 ust. 2 pkt 2 and 3). */
export function checkAmounts(facts: AnnouncementFacts): Problem[] {
  return [...checkPool(facts), ...checkOwnContribution(facts)]
}

function checkPool({ pool, smallestGrant, largestGrant }: AnnouncementFacts): Problem[] {
  const problem = (field: string, code: string, message: Text, proposed?: Grosze): Problem => ({
    field,
    code,
    message,
    article: `art. 13 ust. 2 pkt ${field === "pool" ? 2 : 3} UDPPiW`,
    fix:
      proposed === undefined
        ? undefined
        : { field, value: formatAmount(proposed, "pl"), label: texts.setAmount(proposed) },
  })
  if (pool !== undefined && pool <= 0) return [problem("pool", "announcement.pool_not_positive", texts.poolNotPositive)]
  const problems: Problem[] = []
  if (smallestGrant !== undefined && smallestGrant <= 0) {
    problems.push(problem("smallestGrant", "announcement.grant_not_positive", texts.grantNotPositive))
  }
  if (largestGrant !== undefined && largestGrant <= 0) {
    problems.push(problem("largestGrant", "announcement.grant_not_positive", texts.grantNotPositive))
  }
  if (pool !== undefined && smallestGrant !== undefined && smallestGrant > pool) {
    problems.push(
      problem("smallestGrant", "announcement.pool_below_smallest_grant", texts.poolBelowSmallest(pool), pool),
    )
  }
  if (pool !== undefined && largestGrant !== undefined && largestGrant > pool) {
    problems.push(problem("largestGrant", "announcement.largest_grant_above_pool", texts.largestAbovePool(pool), pool))
  }
  if (smallestGrant !== undefined && largestGrant !== undefined && smallestGrant > largestGrant) {
    const message = texts.smallestAboveLargest(largestGrant)
    problems.push(problem("smallestGrant", "announcement.smallest_grant_above_largest", message, largestGrant))
  }
  return problems
}

function checkOwnContribution({ form, ownContributionShare }: AnnouncementFacts): Problem[] {
  if (ownContributionShare === undefined || ownContributionShare === 0) return []
  const field = "ownContributionShare"
  if (ownContributionShare < 0 || ownContributionShare >= 10_000) {
    return [{ field, code: "announcement.own_contribution_out_of_range", message: texts.ownContributionOutOfRange }]
  }
  if (form !== "entrust") return []
  return [
    {
      field,
      code: "announcement.own_contribution_when_entrusting",
      message: texts.ownContributionWhenEntrusting,
      level: "warning",
      article: "art. 5 ust. 4, art. 15 ust. 1 pkt 4 UDPPiW",
      fix: { field, value: "0", label: texts.noOwnContribution },
    },
  ]
}
