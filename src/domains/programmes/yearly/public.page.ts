import type { Problem } from "../../../lib/problems.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  alert,
  buttonLink,
  card,
  columns,
  confirmPanel,
  day,
  documentView,
  emptyState,
  errorSummary,
  facts,
  type Html,
  hidden,
  html,
  link,
  moment,
  pageHeader,
  textArea,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { BECAUSE_LIMIT, whyNotPublished } from "./publish-yearly-report.ts"
import { type ReportPaper, reportOnPage } from "./report.document.ts"
import { yearlyTexts as texts } from "./yearly.texts.ts"
import type { ReportEdition } from "./yearly-report.queries.ts"
import type { YearlyReport } from "./yearly-report.ts"

/** Published reports, for everybody. */
export function publicReportsPage(ctx: OfficeCtx, years: readonly number[]): Html {
  const { slug: office } = ctx.office
  return officePage(ctx, {
    title: texts.list,
    main: [
      pageHeader(ctx, {
        crumbs: [{ label: texts.programmeOf, href: urls.programmes.href({ office }) }, { label: texts.publicList }],
        title: texts.list,
        lead: texts.publicLead,
      }),
      years.length === 0
        ? emptyState(ctx, {
            level: 2,
            title: texts.publicNone,
            actions: buttonLink(ctx, { href: urls.numbers.href({ office }), label: texts.toNumbers }),
          })
        : card(ctx, {
            body: html`<ul class="link-list">${years.map(
              (year) =>
                html`<li>${link(ctx, { href: urls.publicYearlyReport.href({ office, year: String(year) }), label: texts.title(year) })}</li>`,
            )}</ul>`,
          }),
    ],
  })
}

/** One published edition. */
export function publicReportPage(ctx: OfficeCtx, it: ReportEdition): Html {
  const { slug: office } = ctx.office
  const year = String(it.year)
  const to = { office, year, edition: String(it.edition) }
  return officePage(ctx, {
    title: texts.title(it.year),
    main: [
      pageHeader(ctx, {
        crumbs: [
          { label: texts.programmeOf, href: urls.programmes.href({ office }) },
          { label: texts.publicList, href: urls.publicYearlyReports.href({ office }) },
          { label: year },
        ],
        title: texts.title(it.year),
        actions: [
          buttonLink(ctx, { href: urls.yearlyReportPdf.href(to), label: texts.pdf, icon: "download", look: "primary" }),
          buttonLink(ctx, { href: urls.yearlyReportDocx.href(to), label: texts.docx, icon: "download" }),
        ],
      }),
      columns(ctx, {
        main: documentView(ctx, reportOnPage(ctx, paperOf(it))),
        aside: card(ctx, {
          compact: true,
          title: texts.edition(it.edition),
          body: [
            facts(
              ctx,
              [
                { term: texts.publishedAt, value: moment(ctx, it.publishedAt) },
                ...(it.because ? [{ term: texts.whyAgain, value: it.because }] : []),
                ...(it.presentedOn ? [{ term: texts.given, value: day(ctx, it.presentedOn) }] : []),
                ...(it.bipUrl
                  ? [{ term: texts.inBip, value: link(ctx, { href: it.bipUrl, label: texts.openInBip }) }]
                  : []),
                { term: texts.checksum, value: html`<code class="hash">${it.sha256}</code>` },
              ],
              "stacked",
            ),
            otherEditions(ctx, it),
          ],
        }),
      }),
    ],
  })
}

export const paperOf = (it: ReportEdition): ReportPaper => ({
  texts: it.snapshot.texts,
  figures: it.snapshot.figures,
  issuedAt: it.publishedAt,
  isDraft: false,
  edition: it.edition,
})

function otherEditions(ctx: OfficeCtx, it: ReportEdition): Html | "" {
  const others = Array.from({ length: it.editions }, (_, index) => it.editions - index).filter((n) => n !== it.edition)
  if (others.length === 0) return ""
  const at = (edition: number) =>
    urls.publicYearlyReportEdition.href({ office: ctx.office.slug, year: String(it.year), edition: String(edition) })
  return html`<h3>${texts.otherEditions[ctx.lang]}</h3><ul class="link-list">${others.map(
    (edition) => html`<li>${link(ctx, { href: at(edition), label: texts.edition(edition) })}</li>`,
  )}</ul>`
}

/** What would be published now, for those who write it. */
export function previewPage(ctx: OfficeCtx, report: YearlyReport, paper: ReportPaper): Html {
  const to = { office: ctx.office.slug, year: String(report.year) }
  return officePage(ctx, {
    title: texts.title(report.year),
    main: [
      pageHeader(ctx, {
        crumbs: [
          { label: texts.list, href: urls.yearlyReports.href({ office: ctx.office.slug }) },
          { label: String(report.year), href: urls.yearlyReport.href(to) },
          { label: texts.preview },
        ],
        title: texts.title(report.year),
        actions: [
          buttonLink(ctx, {
            href: urls.yearlyReportPublication.href(to),
            label: report.edition > 0 ? texts.toNextEdition : texts.toPublication,
            look: "primary",
          }),
          buttonLink(ctx, { href: urls.yearlyReportDraftPdf.href(to), label: texts.pdf }),
        ],
      }),
      alert(ctx, { tone: "info", body: texts.draftMark }),
      documentView(ctx, reportOnPage(ctx, paper)),
    ],
  })
}

/** The question before the publication, which cannot be taken back. */
export function publicationPage(
  ctx: OfficeCtx,
  report: YearlyReport,
  it: { problems: readonly Problem[]; because: string },
): Html {
  const to = { office: ctx.office.slug, year: String(report.year) }
  return officePage(ctx, {
    title: texts.publicationTitle(report.year),
    failed: it.problems.length > 0,
    main: [
      pageHeader(ctx, {
        crumbs: [
          { label: texts.list, href: urls.yearlyReports.href({ office: ctx.office.slug }) },
          { label: String(report.year), href: urls.yearlyReport.href(to) },
          { label: texts.publish },
        ],
        title: texts.title(report.year),
      }),
      errorSummary(ctx, it.problems),
      whyNotPublished(ctx, report, "?").length > 0
        ? buttonLink(ctx, { href: urls.yearlyReport.href(to), label: texts.backToWriting })
        : publicationQuestion(ctx, report, it),
    ],
  })
}

/** Asked only when the answer can be yes. */
function publicationQuestion(
  ctx: OfficeCtx,
  report: YearlyReport,
  it: { problems: readonly Problem[]; because: string },
): Html {
  const to = { office: ctx.office.slug, year: String(report.year) }
  return confirmPanel(ctx, {
    title: texts.publicationTitle(report.year),
    body: html`<p>${texts.publicationBody[ctx.lang]}</p>`,
    consequences: [texts.publicationStays],
    action: urls.yearlyReportPublication.href(to),
    confirm: texts.publish,
    cancel: { href: urls.yearlyReport.href(to) },
    fields: [
      hidden("revision", report.revision),
      hidden("edition", report.edition),
      report.edition > 0
        ? textArea(ctx, {
            name: "because",
            label: texts.because,
            value: it.because,
            rows: 3,
            limit: BECAUSE_LIMIT,
            problems: it.problems,
          })
        : "",
    ],
  })
}
