import type { OfficeCtx } from "../../platform/ctx.ts"
import type { ProgrammeSnapshot } from "./programme.snapshot.ts"
import type { Resolution } from "./programme.ts"

/** A text that the council adopted. */
export type Edition = {
  edition: number
  resolution: Resolution
  because: string
  /** The same resolution typed better, not a later one. */
  isCorrection: boolean
  sha256: string
  adoptedAt: Temporal.Instant
  snapshot: ProgrammeSnapshot
}

const stored = (ctx: OfficeCtx, programmeId: string) =>
  ctx.db
    .selectFrom("programme_editions")
    .selectAll()
    .where("office_id", "=", ctx.office.id)
    .where("programme_id", "=", programmeId)

/** Every adopted text of a programme, the first one first; a programme is changed a few times at most. */
export async function editionsOf(ctx: OfficeCtx, programmeId: string): Promise<Edition[]> {
  return (await stored(ctx, programmeId).orderBy("edition").execute()).map(editionOf)
}

/** The last of them, which is in force; undefined for a draft. */
export async function editionInForce(ctx: OfficeCtx, programmeId: string): Promise<Edition | undefined> {
  const row = await stored(ctx, programmeId).orderBy("edition", "desc").limit(1).executeTakeFirst()
  return row && editionOf(row)
}

type Row = Awaited<ReturnType<ReturnType<typeof stored>["executeTakeFirstOrThrow"]>>

const editionOf = (row: Row): Edition => ({
  edition: row.edition,
  resolution: { number: row.resolution_number, on: row.resolution_on, bipUrl: row.bip_url },
  because: row.because,
  isCorrection: row.is_correction,
  sha256: row.sha256,
  adoptedAt: row.adopted_at,
  snapshot: JSON.parse(row.snapshot) as ProgrammeSnapshot,
})
