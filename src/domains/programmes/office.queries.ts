import { sql } from "kysely"
import type { PartKey } from "../../law/programme.ts"
import type { OfficeCtx } from "../../platform/ctx.ts"
import { personNames } from "../people/public.ts"
import { programmeOf, storedProgrammes } from "./programme.rows.ts"
import type { Programme } from "./programme.ts"

/** Who works on a part and what waits there. */
export type PartWork = {
  assignedTo: { id: string; name: string } | null
  lastSave: { at: Temporal.Instant; by: string; revision: number } | null
  openComments: number
}

type Row = {
  part_key: PartKey
  assigned_to: string | null
  revision: number | null
  saved_at: Temporal.Instant | null
  saved_by: string | null
  open: number
}

/** For each part that has been touched: its writer, its last save, its open comments. */
export async function partWork(ctx: OfficeCtx, programmeId: string): Promise<Map<PartKey, PartWork>> {
  const { rows } = await sql<Row>`
    select p.part_key, p.assigned_to, s.revision, s.saved_at, s.saved_by,
      (select count(*)::int from programme_comments c where c.office_id = p.office_id
        and c.programme_id = p.programme_id and c.part_key = p.part_key and c.settled_at is null) as open
    from programme_parts p
    left join lateral (
      select revision, saved_at, saved_by from programme_saves s
      where s.office_id = p.office_id and s.programme_id = p.programme_id and s.part_key = p.part_key
      order by revision desc limit 1
    ) s on true
    where p.office_id = ${ctx.office.id} and p.programme_id = ${programmeId}`.execute(ctx.db)
  const names = await personNames(
    ctx,
    rows.flatMap((row) => [row.assigned_to, row.saved_by].filter((id) => id !== null)),
  )
  return new Map(rows.map((row) => [row.part_key, workOf(row, names)]))
}

function workOf(row: Row, names: ReadonlyMap<string, string>): PartWork {
  const { assigned_to: writer, saved_at: at, saved_by: by, revision } = row
  return {
    assignedTo: writer === null ? null : { id: writer, name: names.get(writer) ?? "" },
    lastSave: at === null || revision === null ? null : { at, revision, by: by === null ? "" : (names.get(by) ?? "") },
    openComments: row.open,
  }
}

/** Every programme of the office, the latest year first; one a year, so they are few. */
export async function listProgrammes(ctx: OfficeCtx, state?: "adopted"): Promise<Programme[]> {
  const query = storedProgrammes(ctx).orderBy("p.year_from", "desc").orderBy("p.kind").limit(200)
  const rows = await (state ? query.where("p.state", "=", state) : query).execute()
  return rows.map(programmeOf)
}
