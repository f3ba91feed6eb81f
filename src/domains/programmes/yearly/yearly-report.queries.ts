import type { OfficeCtx } from "../../../platform/ctx.ts"
import { Missing } from "../../../platform/http/reply.ts"
import { managesProgrammes } from "../programme.access.ts"
import { type ChapterTexts, completeTexts } from "./chapters.ts"
import type { ReportSnapshot, YearlyReport } from "./yearly-report.ts"
import "./yearly-report.tables.ts"

const stored = (ctx: OfficeCtx) =>
  ctx.db.selectFrom("yearly_reports").selectAll().where("office_id", "=", ctx.office.id)

type Row = Awaited<ReturnType<ReturnType<typeof stored>["executeTakeFirstOrThrow"]>>

const reportOf = (row: Row): YearlyReport => ({
  id: row.id,
  year: row.year,
  texts: completeTexts(row.texts),
  revision: row.revision,
  edition: row.edition,
  publishedRevision: row.published_revision,
  presentedOn: row.presented_on,
  bipUrl: row.bip_url,
  changedAt: row.changed_at,
})

/**
 * The report of a year for those who write it; in a command its row is locked.
 * @throws Missing when there is none or the actor does not run programmes
 */
export async function accessYearlyReport(ctx: OfficeCtx, year: number): Promise<YearlyReport> {
  if (!managesProgrammes(ctx) || !Number.isInteger(year) || year > 9999) throw new Missing("yearly report")
  const query = stored(ctx).where("year", "=", year)
  const row = await (ctx.db.isTransaction ? query.forUpdate() : query).executeTakeFirst()
  if (!row) throw new Missing("yearly report")
  return reportOf(row)
}

/** Begun reports, the newest year first. */
export async function yearlyReports(ctx: OfficeCtx): Promise<YearlyReport[]> {
  return (await stored(ctx).orderBy("year", "desc").limit(100).execute()).map(reportOf)
}

export type ReportEdition = {
  year: number
  edition: number
  snapshot: ReportSnapshot
  sha256: string
  because: string
  publishedAt: Temporal.Instant
  bipUrl: string | null
  presentedOn: string | null
  /** How many editions there are. */
  editions: number
}

/** A published report of a year: the edition asked for, or the last one. */
export async function publishedReport(
  ctx: OfficeCtx,
  year: number,
  edition?: number,
): Promise<ReportEdition | undefined> {
  const row = await ctx.db
    .selectFrom("yearly_reports as r")
    .innerJoin("yearly_report_editions as e", (join) =>
      join.onRef("e.office_id", "=", "r.office_id").onRef("e.report_id", "=", "r.id"),
    )
    .select(["r.year", "r.edition as editions", "r.bip_url", "r.presented_on"])
    .select(["e.edition", "e.snapshot", "e.sha256", "e.because", "e.published_at"])
    .where("r.office_id", "=", ctx.office.id)
    .where("r.year", "=", year)
    .where((eb) => (edition === undefined ? eb("e.edition", "=", eb.ref("r.edition")) : eb("e.edition", "=", edition)))
    .executeTakeFirst()
  return (
    row && {
      year: row.year,
      edition: row.edition,
      snapshot: JSON.parse(row.snapshot) as ReportSnapshot,
      sha256: row.sha256,
      because: row.because,
      publishedAt: row.published_at,
      bipUrl: row.bip_url,
      presentedOn: row.presented_on,
      editions: row.editions,
    }
  )
}

/** Years whose report everybody may read, the newest first. */
export async function publishedYears(ctx: OfficeCtx): Promise<number[]> {
  const rows = await stored(ctx).where("edition", ">", 0).orderBy("year", "desc").limit(100).execute()
  return rows.map(({ year }) => year)
}

/** What both sides of a merge began from. */
export async function textsAt(ctx: OfficeCtx, report: YearlyReport, revision: number): Promise<ChapterTexts> {
  if (revision >= report.revision) return report.texts
  const row = await ctx.db
    .selectFrom("yearly_report_saves")
    .select("texts")
    .where("office_id", "=", ctx.office.id)
    .where("report_id", "=", report.id)
    .where("revision", "<=", revision)
    .orderBy("revision", "desc")
    .limit(1)
    .executeTakeFirst()
  return completeTexts(row?.texts ?? {})
}
