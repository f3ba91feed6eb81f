import type { OfficeCtx } from "../../platform/ctx.ts"
import type { ProgrammeSnapshot } from "./programme.snapshot.ts"
import type { Resolution } from "./programme.ts"

/** A text that the council adopted. */
export type Edition = {
  edition: number
  resolution: Resolution
  because: string
  sha256: string
  adoptedAt: Temporal.Instant
  snapshot: ProgrammeSnapshot
}

/** Every adopted text of a programme, the first one first; a programme is changed a few times at most. */
export async function editionsOf(ctx: OfficeCtx, programmeId: string): Promise<Edition[]> {
  const rows = await ctx.db
    .selectFrom("programme_editions")
    .selectAll()
    .where("office_id", "=", ctx.office.id)
    .where("programme_id", "=", programmeId)
    .orderBy("edition")
    .execute()
  return rows.map((row) => ({
    edition: row.edition,
    resolution: { number: row.resolution_number, on: row.resolution_on, bipUrl: row.bip_url },
    because: row.because,
    sha256: row.sha256,
    adoptedAt: row.adopted_at,
    snapshot: JSON.parse(row.snapshot) as ProgrammeSnapshot,
  }))
}
