import { historyOf } from "../../../platform/audit.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { membersOr, only } from "../../../platform/http/access.ts"
import { fileReply, Missing, pageReply, redirectReply } from "../../../platform/http/reply.ts"
import { get, type Route } from "../../../platform/http/route.ts"
import { pdf } from "../../../platform/pdf.ts"
import { urls } from "../../../urls.ts"
import { personNames } from "../../people/public.ts"
import { reportDocument } from "../documents/report.pdf.ts"
import { documentTexts } from "../documents/report.texts.ts"
import { reportPage } from "../pages/report.page.ts"
import { reportsPage, reportsQueryOf } from "../pages/reports.page.ts"
import { accessReport, belongsTo } from "../report.access.ts"
import { reportTotals } from "../report.budget.ts"
import { whyNotSubmittable } from "../report.gaps.ts"
import { countReports, listReports } from "../report.queries.ts"
import { slugOf } from "../report.sections.ts"
import { readReportSnapshot } from "../report.snapshot.ts"
import { isOpen, type Report } from "../report.ts"
import { draftReading, firstOpenSection, viewOf } from "../report.view.ts"

const readers = only("official", "coordinator", "administrator", "mayor", "councillor")
const parties = membersOr("official", "coordinator", "administrator", "mayor", "councillor")

export const readingRoutes: readonly Route[] = [
  get(urls.reports, readers, async (ctx, { query }) => {
    const asked = reportsQueryOf(query)
    const list = await listReports(ctx, asked, asked.page)
    return pageReply(reportsPage(ctx, { list, asked, counts: await countReports(ctx) }))
  }),

  get(urls.report, parties, async (ctx, { params }) => {
    const report = await accessReport(ctx, params.reportId, "view")
    if (isWritten(ctx, report)) {
      const section = slugOf(firstOpenSection(await viewOf(ctx, report)))
      return redirectReply(urls.reportSection.href({ office: ctx.office.slug, reportId: report.id, section }))
    }
    if (!report.submission) throw new Missing("report")
    const reading = readReportSnapshot(report.submission.snapshot)
    const history = await historyOf(ctx, { kind: "report", id: report.id })
    const gaps = whyNotSubmittable(reading.content, reading.plan, ctx.now)
    return pageReply(
      reportPage(ctx, {
        report: { ...report, submission: report.submission },
        reading,
        totals: reportTotals(reading.content, reading.plan),
        warnings: gaps.filter((gap) => gap.level === "warning"),
        history,
        names: await personNames(
          ctx,
          history.flatMap((event) => event.actorId ?? []),
        ),
      }),
    )
  }),

  get(urls.reportPdf, parties, async (ctx, { params }) => {
    const report = await accessReport(ctx, params.reportId, "view")
    const { document, number } = await documentOf(ctx, report)
    return fileReply(await pdf(document), {
      type: "application/pdf",
      name: documentTexts.fileName(number)[ctx.lang],
    })
  }),
]

/** Whether this person's organisation is writing it now. */
const isWritten = (ctx: OfficeCtx, report: Report): boolean => isOpen(report.state) && belongsTo(ctx, report)

/** As submitted, in Polish; for those who write it, what they have written until now. */
async function documentOf(ctx: OfficeCtx, report: Report) {
  const { submission } = report
  if (submission && !isWritten(ctx, report)) {
    const reading = readReportSnapshot(submission.snapshot)
    const submitted = { at: submission.at, sha256: submission.sha256 }
    return {
      document: reportDocument(reading, { submitted, issuedAt: submission.at }, "pl"),
      number: reading.plan.number,
    }
  }
  const { plan } = await viewOf(ctx, report)
  const reading = await draftReading(ctx, report, plan)
  return { document: reportDocument(reading, { issuedAt: ctx.now }, ctx.lang), number: plan.number }
}
