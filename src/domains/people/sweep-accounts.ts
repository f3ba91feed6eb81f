import { sql } from "kysely"
import type { Db } from "../../platform/db.ts"

/**
 * Removes what has expired: sessions, one-time values and tries of more than a day ago. For a daily job; safe at any
 * time and with many processes. Returns how many rows went.
 */
export async function sweepAccounts(db: Db): Promise<number> {
  const { rows } = await sql<{ gone: number }>`
    with sessions as (delete from person_sessions where expires_at < now() returning 1),
      verifications as (delete from person_verifications where expires_at < now() returning 1),
      tries as (delete from person_tries where last_at < now() - interval '1 day' returning 1)
    select ((select count(*) from sessions) + (select count(*) from verifications) + (select count(*) from tries))::int
      as gone`.execute(db)
  return rows[0]?.gone ?? 0
}
