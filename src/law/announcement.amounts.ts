import { formatAmount, type Grosze, shareOf } from "../lib/money.ts"
import type { Problem } from "../lib/problems.ts"
import type { Text } from "../lib/texts.ts"
import { amountTexts as texts } from "./announcement.texts.ts"
import type { AnnouncementFacts } from "./announcement.ts"

/** The pool, the limits of one grant and the own contribution (art. 13 ust. 2 pkt 2 and 3). */
export function checkAmounts(facts: AnnouncementFacts): Problem[] {
  return [...checkPool(facts), ...checkTasks(facts), ...checkOwnContribution(facts), ...checkOwnShare(facts)]
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

/** The tasks of a call share its pool. */
function checkTasks({ pool, taskAmounts = [], smallestGrant }: AnnouncementFacts): Problem[] {
  if (taskAmounts.length === 0 || pool === undefined) return []
  const field = "taskAmounts"
  const article = "art. 13 ust. 2 pkt 2 UDPPiW"
  const sum = taskAmounts.reduce((all, amount) => all + amount, 0)
  const problems: Problem[] = []
  if (sum !== pool) {
    const [code, message, level] =
      sum > pool
        ? (["announcement.tasks_above_pool", texts.tasksAbovePool(sum, pool), "error"] as const)
        : (["announcement.tasks_below_pool", texts.tasksBelowPool(sum, pool), "warning"] as const)
    problems.push({ field, code, message, level, article })
  }
  const least = Math.min(...taskAmounts)
  if (smallestGrant !== undefined && least < smallestGrant)
    problems.push({
      field,
      code: "announcement.task_below_smallest_grant",
      message: texts.taskBelowSmallest(least),
      article,
    })
  return problems
}

/** An own contribution that leaves less for the grant than the share the grant may have. */
function checkOwnShare({ form, ownShare, ownContributionShare }: AnnouncementFacts): Problem[] {
  if (!ownShare) return []
  const field = "ownShare"
  const article = "art. 13 ust. 2 pkt 3, art. 15 ust. 1 pkt 4 UDPPiW"
  if (form === "entrust")
    return [
      {
        field,
        code: "announcement.own_share_when_entrusting",
        message: texts.ownContributionWhenEntrusting,
        level: "warning",
        article: "art. 5 ust. 4, art. 15 ust. 1 pkt 4 UDPPiW",
      },
    ]
  const ofTotal = ownShare.of === "total" ? ownShare.share : shareOf(ownShare.share, 10_000 + ownShare.share)
  if (ownContributionShare === undefined || ownContributionShare === 0) return []
  return ofTotal === ownContributionShare
    ? []
    : [
        {
          field,
          code: "announcement.own_share_twice",
          message: texts.ownShareTwice(ofTotal, ownContributionShare),
          level: "warning",
          article,
        },
      ]
}
