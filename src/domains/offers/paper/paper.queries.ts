import { sql } from "kysely"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import type { PaperOutcome } from "./paper.tables.ts"
import "./paper.tables.ts"

/** One comparison of a paper confirmation; `number` and `organisation` only when such an offer exists. */
export type PaperCheck = {
  id: string
  typed: string
  outcome: PaperOutcome
  at: Temporal.Instant
  by: string
  organisation: string | null
  withdrawn: boolean
}

const SHOWN = 50

/** The last comparisons in a call, the last first, with how many offers have matching paper. One query. */
export async function paperChecksOf(
  ctx: OfficeCtx,
  callId: string,
): Promise<{ checks: PaperCheck[]; matched: number }> {
  const rows = await ctx.db
    .selectFrom("paper_confirmations as c")
    .leftJoin("offers as o", (join) => join.onRef("o.office_id", "=", "c.office_id").onRef("o.id", "=", "c.offer_id"))
    .leftJoin("people as p", "p.id", "c.checked_by")
    .select(["c.id", "c.typed", "c.outcome", "c.checked_at", "p.name", "o.organisation_name", "o.withdrawn_at"])
    .select(
      sql<number>`(count(*) filter (where c.outcome = 'match' and o.state = 'submitted') over ())::int`.as("matched"),
    )
    .where("c.office_id", "=", ctx.office.id)
    .where("c.call_id", "=", callId)
    .orderBy("c.checked_at", "desc")
    .orderBy("c.id", "desc")
    .limit(SHOWN)
    .execute()
  return {
    matched: rows[0]?.matched ?? 0,
    checks: rows.map((row) => ({
      id: row.id,
      typed: row.typed,
      outcome: row.outcome,
      at: row.checked_at,
      by: row.name ?? "",
      organisation: row.organisation_name,
      withdrawn: row.withdrawn_at !== null,
    })),
  }
}

/** Offers of a call without matching paper, by number; for calls that have closed. */
export async function offersWithoutPaper(
  ctx: OfficeCtx,
  callId: string,
): Promise<{ id: string; number: string; organisation: string }[]> {
  const rows = await ctx.db
    .selectFrom("offers as o")
    .select(["o.id", "o.number", "o.organisation_name"])
    .where("o.office_id", "=", ctx.office.id)
    .where("o.call_id", "=", callId)
    .where("o.state", "=", "submitted")
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("paper_confirmations as c")
            .select("c.id")
            .whereRef("c.office_id", "=", "o.office_id")
            .whereRef("c.call_id", "=", "o.call_id")
            .whereRef("c.offer_id", "=", "o.id")
            .where("c.outcome", "=", "match"),
        ),
      ),
    )
    .orderBy("o.sequence")
    .limit(200)
    .execute()
  return rows.map((row) => ({ id: row.id, number: row.number ?? "", organisation: row.organisation_name ?? "" }))
}
