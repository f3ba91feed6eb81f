import type { PartKey } from "../../law/programme.ts"
import type { OfficeCtx } from "../../platform/ctx.ts"
import { personNames } from "../people/public.ts"

/** A remark of somebody who writes the programme too. */
export type Comment = {
  id: string
  text: string
  by: string
  at: Temporal.Instant
  settledAt: Temporal.Instant | null
}

/** The latest comments are shown; older ones are of parts long settled. */
const MOST = 50

export async function commentsOf(ctx: OfficeCtx, programmeId: string, key: PartKey): Promise<Comment[]> {
  const rows = await ctx.db
    .selectFrom("programme_comments")
    .select(["id", "text", "written_by", "written_at", "settled_at"])
    .where("office_id", "=", ctx.office.id)
    .where("programme_id", "=", programmeId)
    .where("part_key", "=", key)
    .orderBy("written_at", "desc")
    .limit(MOST)
    .execute()
  const names = await personNames(
    ctx,
    rows.map((row) => row.written_by),
  )
  return rows.toReversed().map((row) => ({
    id: row.id,
    text: row.text,
    by: names.get(row.written_by) ?? "",
    at: row.written_at,
    settledAt: row.settled_at,
  }))
}
