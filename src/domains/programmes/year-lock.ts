import { sql } from "kysely"
import type { OfficeCtx } from "../../platform/ctx.ts"

/** A year has one programme: whoever begins, enters or brings one back waits for the other to end, and then sees it. */
export async function lockYear(ctx: OfficeCtx, year: number): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`programmes:${ctx.office.id}:${year}`}, 0))`.execute(ctx.db)
}
