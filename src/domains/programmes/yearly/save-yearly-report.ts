import { isDeepStrictEqual } from "node:util"
import { type Conflict, mergeDocuments } from "../../../lib/merge.ts"
import type { Problem } from "../../../lib/problems.ts"
import { actorId, type OfficeCtx } from "../../../platform/ctx.ts"
import { CHAPTERS, type ChapterTexts } from "./chapters.ts"
import { yearlyTexts as texts } from "./yearly.texts.ts"
import { accessYearlyReport, textsAt } from "./yearly-report.queries.ts"
import type { YearlyReport } from "./yearly-report.ts"

export const CHAPTER_LIMIT = 20_000

export type ReportSaving =
  | { kind: "saved"; isMerged: boolean }
  /** Nothing is written; `texts` holds both changes, with these in the chapters that conflict. */
  | { kind: "conflict"; report: YearlyReport; texts: ChapterTexts; conflicts: Conflict[] }
  | { kind: "refused"; report: YearlyReport; problems: Problem[] }

/**
 * Saves what people wrote; a save that began from an older revision is merged chapter by chapter.
 * @throws Missing when the report is not this actor's to write
 */
export async function saveYearlyReport(
  ctx: OfficeCtx,
  year: number,
  typed: { revision: number; texts: ChapterTexts },
): Promise<ReportSaving> {
  const report = await accessYearlyReport(ctx, year)
  const problems = CHAPTERS.flatMap(({ key }): Problem[] => {
    const over = typed.texts[key].length - CHAPTER_LIMIT
    return over > 0 ? [{ field: key, code: "yearly-report.tooLong", message: texts.tooLong(over) }] : []
  })
  if (problems.length > 0) return { kind: "refused", report, problems }
  const base = await textsAt(ctx, report, typed.revision)
  const { merged, conflicts } = mergeDocuments(base, report.texts, typed.texts)
  if (conflicts.length > 0) return { kind: "conflict", report, texts: merged, conflicts }
  const isMerged = !isDeepStrictEqual(merged, typed.texts)
  if (isDeepStrictEqual(merged, report.texts)) return { kind: "saved", isMerged }
  const revision = report.revision + 1
  const written = JSON.stringify(merged) as never
  await ctx.db
    .insertInto("yearly_report_saves")
    .values({
      ...{ office_id: ctx.office.id, report_id: report.id, revision, texts: written },
      ...{ saved_at: ctx.now, saved_by: actorId(ctx.actor) },
    })
    .execute()
  await ctx.db
    .updateTable("yearly_reports")
    .set({ texts: written, revision, changed_at: ctx.now, changed_by: actorId(ctx.actor) })
    .where("office_id", "=", ctx.office.id)
    .where("id", "=", report.id)
    .execute()
  return { kind: "saved", isMerged }
}
