import type { Selectable } from "kysely"
import type { CorrectionKind } from "../../../law/correction.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { contentOfRow, criterionOf, type StoredCall } from "../call.rows.ts"
import type { CallContent, Criterion } from "../call.ts"
import { type Appearance, appearanceOf } from "./appearance.ts"
import type { CallVersionTable } from "./version.tables.ts"

/** What one version of an announcement says. */
export type VersionContent = CallContent & { criteria: readonly Criterion[] }

export type CallVersion = {
  version: number
  kind: "first" | CorrectionKind
  content: VersionContent
  reason: string
  madeAt: Temporal.Instant
  madeBy: string | null
  appeared: readonly Appearance[]
}

/** Every version of an announcement, the oldest first; the last is what holds. Two queries. */
export async function versionsOf(ctx: OfficeCtx, callId: string): Promise<CallVersion[]> {
  const rows = await ctx.db
    .selectFrom("call_versions")
    .selectAll()
    .where("office_id", "=", ctx.office.id)
    .where("call_id", "=", callId)
    .orderBy("version")
    .execute()
  const places = await ctx.db
    .selectFrom("call_publications")
    .select(["version", "channel", "published_on", "published_at", "recorded_at", "recorded_by"])
    .where("office_id", "=", ctx.office.id)
    .where("call_id", "=", callId)
    .orderBy("channel")
    .execute()
  return rows.map((row) => ({
    version: row.version,
    kind: row.kind,
    content: contentOfVersion(row),
    reason: row.reason,
    madeAt: row.made_at,
    madeBy: row.made_by,
    appeared: places.filter(({ version }) => version === row.version).map(appearanceOf),
  }))
}

function contentOfVersion({ content }: Selectable<CallVersionTable>): VersionContent {
  const stored = content as StoredCall & { closes_at: string }
  // The card of the strategy and the task of the programme are no part of what was announced.
  const row = { ...stored, card_id: null, programme_task_id: null, closes_at: Temporal.Instant.from(stored.closes_at) }
  return { ...contentOfRow(row), criteria: stored.criteria.map(criterionOf) }
}
