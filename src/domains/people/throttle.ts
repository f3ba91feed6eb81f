import { createHmac } from "node:crypto"
import type { Pool } from "pg"

/** What is counted: tries to sign in, and mails asked for (confirmation, reset, registration). */
export type TryKind = "sign-in" | "mail"

const RULES: Readonly<Record<TryKind, { free: number; firstPauseSeconds: number; longestPauseSeconds: number }>> = {
  "sign-in": { free: 5, firstPauseSeconds: 30, longestPauseSeconds: 15 * 60 },
  mail: { free: 3, firstPauseSeconds: 5 * 60, longestPauseSeconds: 60 * 60 },
}
/** After so long without a try everything is forgotten. */
const FORGOTTEN_AFTER_HOURS = 24

/**
 * Slows down by account, never by address: a training room shares one. A try is counted before it is made, in a
 * transaction of its own, so that many at once do not slip through and a refused form does not take the count back.
 * An e-mail nobody has is counted like any other, so that the pause tells nothing.
 */
export type Throttle = {
  /** Counts a try; the moment from which the next one is allowed when this one is not. */
  begin(kind: TryKind, email: string, now: Temporal.Instant): Promise<Temporal.Instant | undefined>
  /** The try was right: all is forgotten. */
  clear(kind: TryKind, email: string): Promise<void>
}

export function createThrottle(pool: Pool, secret: string): Throttle {
  const keyOf = (email: string) => createHmac("sha256", secret).update(`tries:${email.toLowerCase()}`).digest("hex")
  return {
    async begin(kind, email, now) {
      const key = keyOf(email)
      const rule = RULES[kind]
      // One statement: two tries at once are counted as two.
      const counted = await pool.query(
        `insert into person_tries as t (kind, key, tries, last_at) values ($1, $2, 1, $3)
         on conflict (kind, key) do update set
           tries = case when t.last_at < $3::timestamptz - make_interval(hours => $4) then 1 else t.tries + 1 end,
           blocked_until = case
             when t.last_at < $3::timestamptz - make_interval(hours => $4) or t.tries + 1 < $5 then null
             else $3::timestamptz + make_interval(secs => least($7, $6 * 2 ^ least(t.tries + 1 - $5, 20)))
           end,
           last_at = $3
         where t.blocked_until is null or t.blocked_until <= $3`,
        [kind, key, now.toString(), FORGOTTEN_AFTER_HOURS, rule.free, rule.firstPauseSeconds, rule.longestPauseSeconds],
      )
      if (counted.rowCount) return undefined
      const { rows } = await pool.query<{ blocked_until: Date }>(
        "select blocked_until from person_tries where kind = $1 and key = $2",
        [kind, key],
      )
      return rows[0] ? Temporal.Instant.fromEpochMilliseconds(rows[0].blocked_until.getTime()) : undefined
    },
    async clear(kind, email) {
      await pool.query("delete from person_tries where kind = $1 and key = $2", [kind, keyOf(email)])
    },
  }
}
