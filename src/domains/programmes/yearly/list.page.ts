import { reportTerm } from "../../../law/programme-report.ts"
import { formatDate, today } from "../../../lib/dates.ts"
import type { Problem } from "../../../lib/problems.ts"
import { inEach, type Text } from "../../../lib/texts.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  button,
  card,
  columns,
  day,
  emptyState,
  errorSummary,
  form,
  type Html,
  html,
  link,
  numberField,
  pageHeader,
  say,
  table,
  tag,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { CHAPTERS } from "./chapters.ts"
import { yearlyTexts as texts } from "./yearly.texts.ts"
import type { YearlyReport } from "./yearly-report.ts"

/** Reports on the programme, a row a year, and a way to begin one. */
export function yearlyReportsPage(
  ctx: OfficeCtx,
  it: { reports: readonly YearlyReport[]; typedYear?: string; problems?: readonly Problem[] },
): Html {
  const { slug: office } = ctx.office
  const problems = it.problems ?? []
  return officePage(ctx, {
    title: texts.list,
    failed: problems.length > 0,
    main: [
      pageHeader(ctx, { title: texts.list, lead: texts.listLead }),
      errorSummary(ctx, problems),
      columns(ctx, {
        main:
          it.reports.length === 0
            ? emptyState(ctx, { level: 2, title: texts.none, body: texts.noneLead, icon: "file-text" })
            : card(ctx, {
                body: table<YearlyReport>(ctx, {
                  caption: texts.list,
                  hiddenCaption: true,
                  rows: it.reports,
                  columns: [
                    {
                      label: texts.year,
                      heading: true,
                      cell: ({ year }) =>
                        link(ctx, {
                          href: urls.yearlyReport.href({ office, year: String(year) }),
                          label: String(year),
                        }),
                    },
                    { label: texts.state, cell: (report) => stateOf(ctx, report) },
                    { label: texts.due, cell: (report) => dueOf(ctx, report) },
                  ],
                }),
              }),
        aside: card(ctx, {
          title: texts.begin,
          compact: true,
          body: form(ctx, {
            action: urls.yearlyReports.href({ office }),
            body: [
              numberField(ctx, {
                name: "year",
                label: texts.year,
                value: it.typedYear ?? String(today(ctx.now).year - 1),
                problems,
              }),
              button(ctx, { label: texts.begin, look: "primary" }),
            ],
          }),
        }),
      }),
    ],
  })
}

/** How far a report is, in words and a colour. */
export function stateOf(ctx: OfficeCtx, report: YearlyReport): Html {
  const written = Object.values(report.texts).filter((text) => text.trim() !== "").length
  const main =
    report.edition > 0
      ? tag(ctx, { label: texts.published(report.edition), tone: "success" })
      : tag(ctx, { label: texts.draft, tone: "info" })
  const hasChanged = report.edition > 0 && report.publishedRevision !== report.revision
  return html`${main}${hasChanged ? tag(ctx, { label: texts.changedSince, tone: "warning" }) : ""}<br><span class="note">${say(
    ctx,
    texts.written(written, CHAPTERS.length),
  )}</span>`
}

function dueOf(ctx: OfficeCtx, report: YearlyReport): Html {
  if (report.presentedOn) return html`${day(ctx, report.presentedOn)}`
  return html`${say(ctx, texts.dueBy(lastDay(report.year)))}`
}

export const lastDay = (year: number): Text => inEach((lang) => formatDate(reportTerm(year).end, lang))
