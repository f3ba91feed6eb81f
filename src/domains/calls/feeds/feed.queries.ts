import type { OfficeCtx } from "../../../platform/ctx.ts"
import { Missing } from "../../../platform/http/reply.ts"
import { isId } from "../../../platform/ids.ts"
import type { CallState } from "../call.ts"

/** A call as feeds tell of it; never a draft. */
export type FedCall = {
  id: string
  state: CallState
  number: string
  title: string
  description: string
  closesAt: Temporal.Instant
  extendedTo: Temporal.Instant | null
  announcedClosing: Temporal.Instant
  decisionOn: string
  publishedAt: Temporal.Instant
  version: number
  /** When its latest correction was announced. */
  correctedAt: Temporal.Instant | null
  resultsPublishedAt: Temporal.Instant | null
  annulledAt: Temporal.Instant | null
}

const MOST = 60

/** The calls announced last in this office, the newest first. */
export async function fedCalls(ctx: OfficeCtx): Promise<FedCall[]> {
  const rows = await announced(ctx)
    .where("published_at", "<=", ctx.now)
    .orderBy("published_at", "desc")
    .orderBy("id", "desc")
    .limit(MOST)
    .execute()
  return rows.map(fedCallOf)
}

/** One announced call, however old, and also while a place of its announcement is still to come. @throws Missing */
export async function fedCall(ctx: OfficeCtx, id: string): Promise<FedCall> {
  const row = isId(id) ? await announced(ctx).where("id", "=", id).executeTakeFirst() : undefined
  if (!row) throw new Missing("call")
  return fedCallOf(row)
}

const announced = (ctx: OfficeCtx) =>
  ctx.db
    .selectFrom("calls")
    .select([
      "id",
      "state",
      "number",
      "title",
      "description",
      "closes_at",
      "extended_to",
      "offers_until",
      "decision_on",
    ])
    .select(["published_at", "version", "corrected_at", "results_published_at", "annulled_at"])
    .where("office_id", "=", ctx.office.id)
    .where("state", "<>", "drafted")

type Row = Awaited<ReturnType<ReturnType<typeof announced>["executeTakeFirstOrThrow"]>>

const fedCallOf = (row: Row): FedCall => ({
  id: row.id,
  state: row.state,
  number: row.number ?? "",
  title: row.title,
  description: row.description,
  closesAt: row.offers_until!,
  extendedTo: row.extended_to,
  announcedClosing: row.closes_at!,
  decisionOn: row.decision_on!,
  publishedAt: row.published_at!,
  version: row.version,
  correctedAt: row.corrected_at,
  resultsPublishedAt: row.results_published_at,
  annulledAt: row.annulled_at,
})
