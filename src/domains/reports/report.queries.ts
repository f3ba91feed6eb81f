import { sql } from "kysely"
import { today } from "../../lib/dates.ts"
import type { OfficeCtx } from "../../platform/ctx.ts"
import { isId } from "../../platform/ids.ts"
import { signedContracts } from "../contracts/public.ts"
import { reportFrom, storedReports } from "./report.rows.ts"
import { type ReportLine, STANDINGS, type Standing } from "./report.standing.ts"
import type { Report, ReportState } from "./report.ts"

/** The final report on a contract, if one was begun. Who may see it is decided by the caller. */
export async function getReportOf(ctx: OfficeCtx, contractId: string): Promise<Report | undefined> {
  if (!isId(contractId)) return undefined
  const row = await storedReports(ctx).where("reports.contract_id", "=", contractId).executeTakeFirst()
  return row && reportFrom(row)
}

/** What the pages of a contract say of its report. */
export async function reportOf(
  ctx: OfficeCtx,
  contractId: string,
): Promise<
  { id: string; state: ReportState; submittedAt: Temporal.Instant | null; termOn: string | null } | undefined
> {
  const report = await getReportOf(ctx, contractId)
  if (!report) return undefined
  const { id, state, submission, returned } = report
  return { id, state, submittedAt: submission?.at ?? null, termOn: returned?.termOn ?? null }
}

export type ReportFilter = { text: string; standing: Standing | undefined }
export type ReportList = { lines: ReportLine[]; total: number; page: number; pages: number }

const PAGE = 25

function standing(ctx: OfficeCtx) {
  const day = today(ctx.now).toString()
  return sql<Standing>`case
    when r.state in ('submitted', 'returned', 'accepted') then r.state
    when c."reportDueOn" < ${day}::date then 'late' else 'due' end`
}

/** Signed contracts, each with its report if there is one. */
function expected(ctx: OfficeCtx, text = "") {
  const all = ctx.db
    .selectFrom(signedContracts(ctx).as("c"))
    .leftJoin("reports as r", (join) => join.on("r.office_id", "=", ctx.office.id).onRef("r.contract_id", "=", "c.id"))
  if (text === "") return all
  const pattern = `%${text.slice(0, 200).replaceAll(/[\\%_]/g, "\\$&")}%`
  const words = sql`fold(concat_ws(' ', c.number, c.title, c."organisationName", c."organisationNumbers"))`
  return all.where(sql<boolean>`${words} like fold(${pattern})`)
}

function lines(ctx: OfficeCtx, query: ReturnType<typeof expected>) {
  return query
    .leftJoinLateral(
      (each) =>
        each
          .selectFrom("report_submissions as s")
          .select(["s.submitted_at", "s.days_late"])
          .whereRef("s.office_id", "=", "r.office_id")
          .whereRef("s.report_id", "=", "r.id")
          .orderBy("s.sequence", "desc")
          .limit(1)
          .as("s"),
      (join) => join.onTrue(),
    )
    .leftJoinLateral(
      (each) =>
        each
          .selectFrom("report_returns as b")
          .select("b.term_on")
          .whereRef("b.office_id", "=", "r.office_id")
          .whereRef("b.report_id", "=", "r.id")
          .orderBy("b.sequence", "desc")
          .limit(1)
          .as("b"),
      (join) => join.onTrue(),
    )
    .select(["c.id as contractId", "c.number", "c.title", "c.organisationName", "c.grant", "c.paid"])
    .select(sql<string>`coalesce(b.term_on, c."reportDueOn")::date`.as("dueOn"))
    .select([
      "r.id as reportId",
      "s.submitted_at as submittedAt",
      "s.days_late as daysLate",
      "r.grant_used as grantUsed",
    ])
    .select(standing(ctx).as("standing"))
}

/** Every report the office waits for, has to check or has checked: what is to be checked first, then by its day. Two queries. */
export async function listReports(ctx: OfficeCtx, filter: ReportFilter, asked = 1): Promise<ReportList> {
  let query = expected(ctx, filter.text)
  if (filter.standing) query = query.where(sql<boolean>`${standing(ctx)} = ${filter.standing}`)
  const { total } = await query.select(sql<number>`count(*)::int`.as("total")).executeTakeFirstOrThrow()
  const pages = Math.max(1, Math.ceil(total / PAGE))
  const page = asked > pages ? 1 : Math.max(1, asked)
  const rows = await lines(ctx, query)
    .orderBy(sql`array_position(${[...STANDINGS]}::text[], ${standing(ctx)})`)
    .orderBy("dueOn")
    .orderBy("c.id")
    .limit(PAGE)
    .offset((page - 1) * PAGE)
    .execute()
  return { lines: rows, total, page, pages }
}

/** How many reports stand where, in one query. */
export async function countReports(ctx: OfficeCtx): Promise<Record<Standing, number>> {
  const rows = await expected(ctx)
    .select(standing(ctx).as("standing"))
    .select(sql<number>`count(*)::int`.as("count"))
    .groupBy("standing")
    .execute()
  const counts = { submitted: 0, late: 0, due: 0, returned: 0, accepted: 0 }
  for (const row of rows) counts[row.standing] = row.count
  return counts
}

/**
 * Reports owed, sent or given back on these contracts, of which the caller decided who sees them; the next day first, at most a
 * hundred. One query.
 */
export async function reportsOnContracts(ctx: OfficeCtx, contractIds: readonly string[]): Promise<ReportLine[]> {
  if (contractIds.length === 0) return []
  return await lines(ctx, expected(ctx).where("c.id", "in", contractIds))
    .orderBy(sql`coalesce(r.state, '') = 'accepted'`)
    .orderBy("dueOn")
    .orderBy("c.id")
    .limit(100)
    .execute()
}
