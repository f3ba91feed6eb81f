import { type RawBuilder, sql } from "kysely"

/**
 * The opposite of `isSealed` for a list: whether the offers of the call `c` are open to those at the office who read offers.
 */
export const isUnsealed = (now: Temporal.Instant): RawBuilder<boolean> =>
  sql`(c.state in ('decided', 'annulled')
    or c.state = 'published' and (not coalesce((c.offer_rules->>'isSealed')::boolean, true)
      or c.offers_until
        + make_interval(mins => coalesce((c.offer_rules->>'insuranceMinutes')::int, 0)) < ${now}))`
