import { type Selectable, sql } from "kysely"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { isId } from "../../../platform/ids.ts"
import { type OfferSnapshot, readSnapshot } from "../offer.snapshot.ts"
import type { CorrectionTable } from "./correction.tables.ts"
import { type Correction, isAwaited } from "./correction.ts"
import type { CorrectionFile } from "./correction-files.ts"

const correctionOf = (row: Selectable<CorrectionTable> & { files: CorrectionFile[] }): Correction => ({
  id: row.id,
  offerId: row.offer_id,
  callId: row.call_id,
  state: row.state,
  sections: row.sections,
  message: row.message,
  askedAt: row.asked_at,
  dueAt: row.due_at,
  content: row.content,
  files: row.files,
  revision: row.revision,
  sentAt: row.sent_at,
  cancelledAt: row.cancelled_at,
})

/** What each call has brought so far, the oldest first: of few files in few calls, so that they take no question of their own. */
const filesOfEach = sql<CorrectionFile[]>`(
  select coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'requestedId', f.requested_id, 'name', f.name, 'kind', f.kind,
    'size', f.size, 'sha256', f.sha256, 'scan', f.scan, 'insteadOf', case when i.id is not null
      then jsonb_build_object('id', i.id, 'name', i.name, 'sha256', i.sha256) end) order by f.added_at, f.id), '[]')
  from offer_correction_files f
  left join offer_attachments i on i.office_id = f.office_id and i.id = f.instead_of
  where f.office_id = offer_corrections.office_id and f.correction_id = offer_corrections.id and f.removed_at is null)`

/** Every call for correction of an offer, the newest first; within a change the rows are locked. */
export async function correctionsOf(ctx: OfficeCtx, offerId: string): Promise<Correction[]> {
  if (!isId(offerId)) return []
  const query = ctx.db
    .selectFrom("offer_corrections")
    .selectAll()
    .select(filesOfEach.as("files"))
    .where("office_id", "=", ctx.office.id)
    .where("offer_id", "=", offerId)
    .orderBy("asked_at", "desc")
    .orderBy("id", "desc")
  const rows = await (ctx.db.isTransaction ? query.forUpdate() : query).execute()
  return rows.map(correctionOf)
}

/** The call for correction that the organisation can answer now. */
export async function awaitedCorrection(ctx: OfficeCtx, offerId: string): Promise<Correction | undefined> {
  return (await correctionsOf(ctx, offerId)).find((it) => isAwaited(it, ctx.now))
}

/** Those of the offers whose organisations can still answer a call for correction. */
export async function awaitedAmong(ctx: OfficeCtx, offerIds: readonly string[]): Promise<ReadonlySet<string>> {
  if (offerIds.length === 0) return new Set()
  const rows = await ctx.db
    .selectFrom("offer_corrections")
    .select("offer_id")
    .where("office_id", "=", ctx.office.id)
    .where("offer_id", "in", offerIds)
    .where("state", "=", "asked")
    .where("due_at", ">=", ctx.now)
    .execute()
  return new Set(rows.map((row) => row.offer_id))
}

/** A text of the offer that was in force: version 1 is what was submitted. */
export type OfferVersion = {
  version: number
  snapshot: OfferSnapshot
  sha256: string
  frozenAt: Temporal.Instant
  correctionId: string | null
}

/** Versions of an offer by number; none while it was never corrected. */
export async function versionsOf(ctx: OfficeCtx, offerId: string): Promise<OfferVersion[]> {
  const rows = await ctx.db
    .selectFrom("offer_versions")
    .selectAll()
    .where("office_id", "=", ctx.office.id)
    .where("offer_id", "=", offerId)
    .orderBy("version")
    .execute()
  return rows.map((row) => ({
    version: row.version,
    snapshot: readSnapshot(row.snapshot),
    sha256: row.sha256,
    frozenAt: row.frozen_at,
    correctionId: row.correction_id,
  }))
}
