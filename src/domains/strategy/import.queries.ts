import { sql } from "kysely"
import type { PersonCtx } from "../../platform/ctx.ts"
import "./strategy.tables.ts"

export type OpenImport = { id: string; createdAt: Temporal.Instant; cards: number }

/** Imports this person has begun and neither confirmed nor discarded, the newest first. */
export async function openImports(ctx: PersonCtx): Promise<OpenImport[]> {
  const rows = await ctx.db
    .selectFrom("card_imports as i")
    .select(["i.id", "i.created_at"])
    .select(
      sql<number>`(select count(*)::int from card_import_readings r
        where r.office_id = i.office_id and r.import_id = i.id)`.as("cards"),
    )
    .where("i.office_id", "=", ctx.office.id)
    .where("i.person_id", "=", ctx.actor.id)
    .where("i.state", "=", "drafted")
    .orderBy("i.created_at", "desc")
    .limit(20)
    .execute()
  return rows.map((row) => ({ id: row.id, createdAt: row.created_at, cards: row.cards }))
}
