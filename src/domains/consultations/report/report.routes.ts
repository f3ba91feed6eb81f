import type { OfficeCtx, PersonCtx } from "../../../platform/ctx.ts"
import { docx } from "../../../platform/docx.ts"
import { everyone, officials } from "../../../platform/http/access.ts"
import { againReply, fileReply, Missing, pageReply, redirectReply } from "../../../platform/http/reply.ts"
import { get, post, type Route } from "../../../platform/http/route.ts"
import { DOCX, PDF } from "../../../platform/media-types.ts"
import { pdf } from "../../../platform/pdf.ts"
import { urls } from "../../../urls.ts"
import { accessConsultation } from "../consultation.access.ts"
import type { Consultation } from "../consultation.ts"
import { type ConsultationReport, gatherReport } from "./consultation-report.ts"
import { publishReport, whyNotReportable } from "./publish-report.ts"
import { reportDocument } from "./report.document.ts"
import { officeReportPage, resultsPage } from "./report.page.ts"
import { publishedReport } from "./report.queries.ts"
import { reportTexts as texts } from "./report.texts.ts"

export const reportRoutes: readonly Route[] = [
  get(urls.consultationReport, officials, async (ctx, { params }) =>
    pageReply(await preview(ctx, await announced(ctx, params.consultationId))),
  ),
  post(urls.consultationReport, officials, async (ctx, { params }) => {
    const outcome = await publishReport(ctx as PersonCtx, params.consultationId)
    if (!outcome.ok) return againReply(await preview(ctx, await announced(ctx, params.consultationId)))
    return redirectReply(urls.consultationResults.href(params), texts.published)
  }),

  get(urls.consultationResults, everyone, async (ctx, { params }) => {
    const { it, model } = await published(ctx, params.consultationId)
    return pageReply(resultsPage(ctx, it, model))
  }),
  get(urls.consultationResultsPdf, everyone, async (ctx, { params }) => {
    const { it, model } = await published(ctx, params.consultationId)
    return fileReply(await pdf(model), { type: PDF, name: `${nameOf(ctx, it)}.pdf` })
  }),
  get(urls.consultationResultsDocx, everyone, async (ctx, { params }) => {
    const { it, model } = await published(ctx, params.consultationId)
    return fileReply(await docx(model), { type: DOCX, name: `${nameOf(ctx, it)}.docx`, download: true })
  }),
]

const nameOf = (ctx: OfficeCtx, it: Consultation) => texts.fileName((it.number ?? "").replaceAll("/", "-"))[ctx.lang]

async function announced(ctx: OfficeCtx, id: string): Promise<Consultation> {
  const it = await accessConsultation(ctx, id, "manage")
  if (it.state === "drafted") throw new Missing("announced consultation")
  return it
}

async function preview(ctx: OfficeCtx, it: Consultation) {
  const frozen = it.state === "reported" ? await publishedReport(ctx, it.id) : undefined
  const modelOf = (report: ConsultationReport) =>
    reportDocument({ lang: ctx.lang, officeName: ctx.office.name, isDraft: !frozen }, report)
  if (frozen) return officeReportPage(ctx, it, modelOf(frozen), [])
  const gathered = await gatherReport(ctx, it)
  return officeReportPage(ctx, it, modelOf(gathered.report), whyNotReportable(it, gathered))
}

async function published(ctx: OfficeCtx, id: string) {
  const it = await accessConsultation(ctx, id, "view")
  const report = it.state === "reported" ? await publishedReport(ctx, it.id) : undefined
  if (!report) throw new Missing("report of a consultation")
  return { it, model: reportDocument({ lang: ctx.lang, officeName: ctx.office.name, isDraft: false }, report) }
}
