import { sql } from "kysely"
import type { PartKey } from "../../law/programme.ts"
import type { OfficeCtx } from "../../platform/ctx.ts"
import { personNames } from "../people/public.ts"
import type { PartContent } from "./programme.ts"

/** One save of a part, with the text before it. */
export type PartVersion = {
  revision: number
  at: Temporal.Instant
  by: string
  because: string
  content: PartContent
  before: PartContent | undefined
}

const PAGE = 25

type Row = {
  revision: number
  content: PartContent
  because: string
  saved_at: Temporal.Instant
  saved_by: string | null
}

/**
 * The saves of a part, the newest first, each with what it changed. A person's saves that follow each other within a
 * quarter of an hour are one: pages save by themselves. What stood before a paragraph or a task was taken out stays.
 */
export async function historyOfPart(
  ctx: OfficeCtx,
  programmeId: string,
  key: PartKey,
  page: number,
): Promise<{ versions: PartVersion[]; page: number; pages: number }> {
  const sittings = sql`(
    select revision, because, saved_at, saved_by, content,
      coalesce(lead(saved_by) over w = saved_by and lead(saved_at) over w - saved_at <= interval '15 minutes'
        and because = '' and lead(because) over w = ''
        and jsonb_array_length(lead(content->'paragraphs') over w) >= jsonb_array_length(content->'paragraphs')
        and jsonb_array_length(lead(content->'tasks') over w) >= jsonb_array_length(content->'tasks'), false) as goes_on
    from programme_saves
    where office_id = ${ctx.office.id} and programme_id = ${programmeId} and part_key = ${key}
    window w as (order by revision)
  ) as s where not goes_on`
  const counted = await sql<{ count: number }>`select count(*)::int as count from ${sittings}`.execute(ctx.db)
  const pages = Math.max(1, Math.ceil((counted.rows[0]?.count ?? 0) / PAGE))
  const shown = Math.min(Math.max(1, page), pages)
  const { rows } = await sql<Row>`
    select revision, content, because, saved_at, saved_by from ${sittings}
    order by revision desc offset ${(shown - 1) * PAGE} limit ${PAGE + 1}`.execute(ctx.db)
  const names = await personNames(
    ctx,
    rows.flatMap(({ saved_by: by }) => (by === null ? [] : [by])),
  )
  const versions = rows.slice(0, PAGE).map((row, index) => ({
    revision: row.revision,
    at: row.saved_at,
    by: row.saved_by === null ? "" : (names.get(row.saved_by) ?? ""),
    because: row.because,
    content: row.content,
    before: rows[index + 1]?.content,
  }))
  return { versions, page: shown, pages }
}

/** The part as one save left it, or undefined. */
export async function partAtRevision(
  ctx: OfficeCtx,
  programmeId: string,
  key: PartKey,
  revision: number,
): Promise<PartContent | undefined> {
  const row = await ctx.db
    .selectFrom("programme_saves")
    .select("content")
    .where("office_id", "=", ctx.office.id)
    .where("programme_id", "=", programmeId)
    .where("part_key", "=", key)
    .where("revision", "=", revision)
    .executeTakeFirst()
  return row?.content
}
