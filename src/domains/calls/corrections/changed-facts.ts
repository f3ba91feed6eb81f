import { isDeepStrictEqual } from "node:util"
import type { CallContent, Criterion } from "../call.ts"
import type { OfferRules } from "../offer-rules.ts"
import type { VersionContent } from "./version.queries.ts"

/**
 * Names of the facts in which two announcements differ, for `law/correction.ts`; the card of the strategy is none of them.
 * Criteria and rules for offers are `criteria` and `offerRules`, or `criteriaWords` and `offerRulesWords` where only how
 * something is called or explained differs.
 */
export function changedFacts(before: VersionContent, after: VersionContent): string[] {
  const comparable = (content: CallContent, key: keyof CallContent) =>
    key === "closesAt" ? String(content.closesAt) : content[key]
  const plain = (Object.keys(after) as (keyof VersionContent)[])
    .filter(
      (key): key is keyof CallContent =>
        !["cardId", "programmeTaskId", "offerRules", "criteria"].includes(key) && key in before,
    )
    .filter((key) => !isDeepStrictEqual(comparable(before, key), comparable(after, key)))
  return [
    ...plain,
    ...listed("criteria", before.criteria, after.criteria, withoutIds, judged),
    ...listed("offerRules", before.offerRules, after.offerRules, rulesWithoutIds, rulesWithoutWords),
  ]
}

/** Whether two lists say the same; a row typed anew with the words of an old one is that row. */
export const isSameList = (a: readonly Criterion[], b: readonly Criterion[]): boolean =>
  isDeepStrictEqual(withoutIds(a), withoutIds(b))

function listed<T>(name: string, was: T, is: T, said: (it: T) => unknown, binding: (it: T) => unknown): string[] {
  if (isDeepStrictEqual(said(was), said(is))) return []
  return [isDeepStrictEqual(binding(was), binding(is)) ? `${name}Words` : name]
}

const withoutIds = (criteria: readonly Criterion[]) => criteria.map(({ id, ...rest }) => rest)

/** What offers are judged by, wherever in the list it stands. */
const judged = (criteria: readonly Criterion[]) =>
  criteria.map(({ name, hint, ...rest }) => rest).toSorted((a, b) => a.id.localeCompare(b.id))

const rulesWithoutIds = (rules: OfferRules) => ({
  ...rules,
  tasks: rules.tasks.map(({ id, ...rest }) => rest),
  attachments: rules.attachments.map(({ id, ...rest }) => rest),
})

const rulesWithoutWords = ({ accessibilityConditions, ...rules }: OfferRules) => ({
  ...rules,
  tasks: rules.tasks.map(({ name, ...rest }) => rest),
  attachments: rules.attachments.map(({ name, hint, ...rest }) => rest),
})
