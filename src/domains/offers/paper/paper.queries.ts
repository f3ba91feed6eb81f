import { sql } from "kysely"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { isId } from "../../../platform/ids.ts"
import type { PaperOutcome } from "./paper.tables.ts"
import "./paper.tables.ts"

/** One comparison of a paper confirmation; `organisation` only when such an offer exists. */
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

/** Where the comparisons of a call are read; while it is sealed only fitting paper, which names it, tells whose it is. */
export type PaperDesk = { callId: string; isSealed: boolean }

/** The last comparisons in a call, the last first. */
export async function paperChecksOf(ctx: OfficeCtx, desk: PaperDesk): Promise<PaperCheck[]> {
  const rows = await checkRows(ctx, desk).orderBy("c.checked_at", "desc").orderBy("c.id", "desc").limit(SHOWN).execute()
  return rows.map((row) => paperCheckOf(row, desk))
}

/** One comparison of a call, however long ago; undefined when there is none. */
export async function findPaperCheck(ctx: OfficeCtx, desk: PaperDesk, id: string): Promise<PaperCheck | undefined> {
  if (!isId(id)) return undefined
  const row = await checkRows(ctx, desk).where("c.id", "=", id).executeTakeFirst()
  return row && paperCheckOf(row, desk)
}

/** How many submitted offers of a call have fitting paper. */
export async function countPapers(ctx: OfficeCtx, callId: string): Promise<number> {
  const { count } = await ctx.db
    .selectFrom("paper_confirmations as c")
    .innerJoin("offers as o", (join) => join.onRef("o.office_id", "=", "c.office_id").onRef("o.id", "=", "c.offer_id"))
    .select(sql<number>`count(distinct c.offer_id)::int`.as("count"))
    .where("c.office_id", "=", ctx.office.id)
    .where("c.call_id", "=", callId)
    .where("c.outcome", "=", "match")
    .where("o.state", "=", "submitted")
    .executeTakeFirstOrThrow()
  return count
}

const checkRows = (ctx: OfficeCtx, { callId }: PaperDesk) =>
  ctx.db
    .selectFrom("paper_confirmations as c")
    .leftJoin("offers as o", (join) => join.onRef("o.office_id", "=", "c.office_id").onRef("o.id", "=", "c.offer_id"))
    .leftJoin("people as p", "p.id", "c.checked_by")
    .select(["c.id", "c.typed", "c.outcome", "c.checked_at", "p.name", "o.organisation_name", "o.withdrawn_at"])
    .where("c.office_id", "=", ctx.office.id)
    .where("c.call_id", "=", callId)

type CheckRow = Awaited<ReturnType<ReturnType<typeof checkRows>["executeTakeFirstOrThrow"]>>

const paperCheckOf = (row: CheckRow, { isSealed }: PaperDesk): PaperCheck => ({
  id: row.id,
  typed: row.typed,
  outcome: row.outcome,
  at: row.checked_at,
  by: row.name ?? "",
  organisation: isSealed && row.outcome !== "match" ? null : row.organisation_name,
  withdrawn: row.withdrawn_at !== null,
})

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
