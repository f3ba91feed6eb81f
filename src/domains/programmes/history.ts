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

/** The saves of a part, the newest first; each with the one before, also across pages. */
export async function historyOfPart(
  ctx: OfficeCtx,
  programmeId: string,
  key: PartKey,
  page: number,
): Promise<{ versions: PartVersion[]; page: number; pages: number }> {
  const saves = ctx.db
    .selectFrom("programme_saves")
    .where("office_id", "=", ctx.office.id)
    .where("programme_id", "=", programmeId)
    .where("part_key", "=", key)
  const { count } = await saves.select((it) => it.fn.countAll<number>().as("count")).executeTakeFirstOrThrow()
  const pages = Math.max(1, Math.ceil(Number(count) / PAGE))
  const shown = Math.min(Math.max(1, page), pages)
  const rows = await saves
    .select(["revision", "content", "because", "saved_at", "saved_by"])
    .orderBy("revision", "desc")
    .offset((shown - 1) * PAGE)
    .limit(PAGE + 1)
    .execute()
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
