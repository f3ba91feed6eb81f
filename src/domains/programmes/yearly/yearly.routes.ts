import type { OfficeCtx } from "../../../platform/ctx.ts"
import { docx } from "../../../platform/docx.ts"
import { everyone } from "../../../platform/http/access.ts"
import type { Form } from "../../../platform/http/form.ts"
import { againReply, fileReply, Missing, pageReply, redirectReply } from "../../../platform/http/reply.ts"
import { get, post, type Route } from "../../../platform/http/route.ts"
import { DOCX, PDF } from "../../../platform/media-types.ts"
import { type DocumentModel, pdf } from "../../../platform/pdf.ts"
import { urls } from "../../../urls.ts"
import type { FactSource } from "../../strategy/public.ts"
import { bipPackage } from "../bip-package.ts"
import { programmeManagers } from "../programme.access.ts"
import { CHAPTERS, type ChapterTexts } from "./chapters.ts"
import { figuresOf } from "./figures.ts"
import { yearlyReportsPage } from "./list.page.ts"
import { paperOf, previewPage, publicationPage, publicReportPage, publicReportsPage } from "./public.page.ts"
import { publishYearlyReport, whyNotPublished } from "./publish-yearly-report.ts"
import { recordDelivery } from "./record-delivery.ts"
import { reportDocument } from "./report.document.ts"
import { saveYearlyReport } from "./save-yearly-report.ts"
import { startYearlyReport } from "./start-yearly-report.ts"
import { writePage } from "./write.page.ts"
import { yearlyTexts as texts } from "./yearly.texts.ts"
import { accessYearlyReport, publishedReport, publishedYears, yearlyReports } from "./yearly-report.queries.ts"

/** Reports on the programme; `facts` is everything that can be counted. */
export function yearlyRoutes(facts: readonly FactSource[]): readonly Route[] {
  /** The report as it would be published now. */
  const draftOf = async (ctx: OfficeCtx, year: number) => {
    const report = await accessYearlyReport(ctx, year)
    const figures = await figuresOf(ctx, facts, report.year)
    return { report, paper: { texts: report.texts, figures, issuedAt: ctx.now, isDraft: true } }
  }
  return [
    get(urls.yearlyReports, programmeManagers, async (ctx) =>
      pageReply(yearlyReportsPage(ctx, { reports: await yearlyReports(ctx) })),
    ),
    post(urls.yearlyReports, programmeManagers, async (ctx, { form }) => {
      const typedYear = form.text("year")
      const outcome = await startYearlyReport(ctx, Number(typedYear))
      if (!outcome.ok)
        return againReply(
          yearlyReportsPage(ctx, { reports: await yearlyReports(ctx), typedYear, problems: outcome.problems }),
        )
      const { year } = outcome.value
      return redirectReply(urls.yearlyReport.href({ office: ctx.office.slug, year: String(year) }), texts.begun(year))
    }),

    get(urls.yearlyReport, programmeManagers, async (ctx, { params }) => {
      const { report, paper } = await draftOf(ctx, Number(params.year))
      return pageReply(writePage(ctx, { report, figures: paper.figures, typed: report.texts }))
    }),
    post(urls.yearlyReport, programmeManagers, async (ctx, { params, form }) => {
      const year = Number(params.year)
      const typed = typedOf(form)
      const saving = await saveYearlyReport(ctx, year, { revision: Number(form.text("revision")) || 0, texts: typed })
      if (saving.kind === "saved")
        return redirectReply(
          urls.yearlyReport.href({ office: ctx.office.slug, year: params.year }),
          saving.isMerged ? texts.savedMerged : texts.saved,
        )
      const figures = await figuresOf(ctx, facts, year)
      return againReply(
        saving.kind === "conflict"
          ? writePage(ctx, { report: saving.report, figures, typed: saving.texts, conflicts: saving.conflicts })
          : writePage(ctx, { report: saving.report, figures, typed, problems: saving.problems }),
      )
    }),

    get(urls.yearlyReportPreview, programmeManagers, async (ctx, { params }) => {
      const { report, paper } = await draftOf(ctx, Number(params.year))
      return pageReply(previewPage(ctx, report, paper))
    }),
    get(urls.yearlyReportDraftPdf, programmeManagers, async (ctx, { params }) => {
      const { report, paper } = await draftOf(ctx, Number(params.year))
      return asPdf(reportDocument(ctx, paper), report.year)
    }),
    get(urls.yearlyReportDraftDocx, programmeManagers, async (ctx, { params }) => {
      const { report, paper } = await draftOf(ctx, Number(params.year))
      return asDocx(reportDocument(ctx, paper), report.year)
    }),

    get(urls.yearlyReportPublication, programmeManagers, async (ctx, { params }) => {
      const report = await accessYearlyReport(ctx, Number(params.year))
      const problems = whyNotPublished(ctx, report, "?")
      return pageReply(publicationPage(ctx, report, { problems, because: "" }))
    }),
    post(urls.yearlyReportPublication, programmeManagers, async (ctx, { params, form }) => {
      const year = Number(params.year)
      const because = form.text("because")
      const outcome = await publishYearlyReport(ctx, facts, year, {
        revision: Number(form.text("revision")) || 0,
        because,
        seen: form.has("edition") ? Number(form.text("edition")) : undefined,
      })
      if (!outcome.ok) {
        const report = await accessYearlyReport(ctx, year)
        return againReply(publicationPage(ctx, report, { problems: outcome.problems, because }))
      }
      return redirectReply(urls.yearlyReport.href({ office: ctx.office.slug, year: params.year }), texts.wasPublished)
    }),
    post(urls.yearlyReportDelivery, programmeManagers, async (ctx, { params, form }) => {
      const year = Number(params.year)
      const delivery = { presentedOn: form.text("presentedOn"), bipUrl: form.text("bipUrl").trim() }
      const outcome = await recordDelivery(ctx, year, delivery)
      if (!outcome.ok) {
        const { report, paper } = await draftOf(ctx, year)
        const { figures } = paper
        return againReply(
          writePage(ctx, { report, figures, typed: report.texts, problems: outcome.problems, delivery }),
        )
      }
      const notice = outcome.value.warnings.length > 0 ? texts.deliveryLate : texts.deliverySaved
      return redirectReply(urls.yearlyReport.href({ office: ctx.office.slug, year: params.year }), notice)
    }),
    get(urls.yearlyReportBipPackage, programmeManagers, async (ctx, { params }) => {
      const edition = await editionAt(ctx, params.year)
      const { name, bytes } = await bipPackage(ctx, {
        name: texts.fileName(edition.year).pl,
        model: reportDocument({ ...ctx, lang: "pl" }, paperOf(edition)),
        madeAt: edition.publishedAt,
        sha256: edition.sha256,
        data: edition.snapshot,
      })
      return fileReply(bytes, { type: "application/zip", name, download: true })
    }),

    get(urls.publicYearlyReports, everyone, async (ctx) =>
      pageReply(publicReportsPage(ctx, await publishedYears(ctx))),
    ),
    get(urls.publicYearlyReport, everyone, async (ctx, { params }) =>
      pageReply(publicReportPage(ctx, await editionAt(ctx, params.year))),
    ),
    get(urls.publicYearlyReportEdition, everyone, async (ctx, { params }) =>
      pageReply(publicReportPage(ctx, await editionAt(ctx, params.year, params.edition))),
    ),
    get(urls.yearlyReportPdf, everyone, async (ctx, { params }) => {
      const edition = await editionAt(ctx, params.year, params.edition)
      return asPdf(reportDocument(ctx, paperOf(edition)), edition.year)
    }),
    get(urls.yearlyReportDocx, everyone, async (ctx, { params }) => {
      const edition = await editionAt(ctx, params.year, params.edition)
      return asDocx(reportDocument(ctx, paperOf(edition)), edition.year)
    }),
  ]
}

async function editionAt(ctx: OfficeCtx, year: string, edition?: string) {
  const isNumber = (text: string | undefined) => text === undefined || /^\d{1,4}$/.test(text)
  const found =
    isNumber(year) && isNumber(edition)
      ? await publishedReport(ctx, Number(year), edition === undefined ? undefined : Number(edition))
      : undefined
  if (!found) throw new Missing("yearly report")
  return found
}

const typedOf = (form: Form): ChapterTexts =>
  Object.fromEntries(CHAPTERS.map(({ key }) => [key, form.text(key)])) as ChapterTexts

const asPdf = async (model: DocumentModel, year: number) =>
  fileReply(await pdf(model), { type: PDF, name: `${texts.fileName(year)[model.lang]}.pdf` })

const asDocx = async (model: DocumentModel, year: number) =>
  fileReply(await docx(model), { type: DOCX, name: `${texts.fileName(year)[model.lang]}.docx`, download: true })
