import type { OfficeCtx } from "../../../platform/ctx.ts"
import { programmeOf, storedProgrammes } from "../programme.rows.ts"
import type { ProgrammeSnapshot } from "../programme.snapshot.ts"
import type { Programme } from "../programme.ts"

export type ProgrammeInForce = { programme: Programme; snapshot: ProgrammeSnapshot }

/** Programmes that reach a year, as the council adopted them last: the annual one first, then those of several years. */
export async function programmesInForce(ctx: OfficeCtx, year: number): Promise<ProgrammeInForce[]> {
  const rows = await storedProgrammes(ctx)
    .select("e.snapshot")
    .where("p.year_from", "<=", year)
    .where("p.year_to", ">=", year)
    .orderBy("p.kind")
    .orderBy("p.year_from")
    .execute()
  return rows.flatMap(({ snapshot, ...row }) =>
    snapshot === null ? [] : [{ programme: programmeOf(row), snapshot: JSON.parse(snapshot) as ProgrammeSnapshot }],
  )
}
