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

/** A remark of somebody who writes the programme too. */
export type Comment = { id: string; text: string; by: string; at: Temporal.Instant; settledAt: Temporal.Instant | null }

type Row = {
  part_key: PartKey
  assigned_to: string | null
  revision: number | null
  saved_at: Temporal.Instant | null
  saved_by: string | null
  open: number
}

export type WorkOnParts = { work: Map<PartKey, PartWork>; comments: Comment[] }

/** The latest comments of a part are shown; older ones are long settled. */
const MOST_COMMENTS = 50

/** For each part its writer, its last save and its open comments; for one part its comments too. */
export async function workOnParts(ctx: OfficeCtx, programmeId: string, key?: PartKey): Promise<WorkOnParts> {
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
  const comments = key ? await commentRows(ctx, programmeId, key) : []
  const ids = rows.flatMap((row) => [row.assigned_to, row.saved_by].filter((id) => id !== null))
  const names = await personNames(ctx, [...ids, ...comments.map((row) => row.written_by)])
  return {
    work: new Map(rows.map((row) => [row.part_key, workOf(row, names)])),
    comments: comments.toReversed().map((row) => ({
      id: row.id,
      text: row.text,
      by: names.get(row.written_by) ?? "",
      at: row.written_at,
      settledAt: row.settled_at,
    })),
  }
}

const commentRows = (ctx: OfficeCtx, programmeId: string, key: PartKey) =>
  ctx.db
    .selectFrom("programme_comments")
    .select(["id", "text", "written_by", "written_at", "settled_at"])
    .where("office_id", "=", ctx.office.id)
    .where("programme_id", "=", programmeId)
    .where("part_key", "=", key)
    .orderBy("written_at", "desc")
    .limit(MOST_COMMENTS)
    .execute()

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

/** Programmes whose years are not over for longer than a year: those whose report may still be due. */
export async function openProgrammes(ctx: OfficeCtx, year: number): Promise<Programme[]> {
  const rows = await storedProgrammes(ctx)
    .where("p.year_to", ">=", year - 1)
    .orderBy("p.year_from")
    .limit(20)
    .execute()
  return rows.map(programmeOf)
}
