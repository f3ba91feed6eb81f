import type { Problem } from "../../../lib/problems.ts"
import type { Text } from "../../../lib/texts.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  type Content,
  confirmPanel,
  dateField,
  errorSummary,
  type Html,
  html,
  pageHeader,
  say,
  textArea,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import type { ReportTotals } from "../report.budget.ts"
import { type ReportPlan, refundDue } from "../report.plan.ts"
import type { Report } from "../report.ts"
import { REMARKS_LIMIT, type Remarks } from "../return-report.ts"
import { pageTexts as texts } from "./report-page.texts.ts"

export type AcceptancePage = {
  report: Report
  plan: ReportPlan
  totals: ReportTotals
  problems: readonly Problem[]
}

/** Asks before a report is accepted: what is settled and what goes back. */
export function acceptancePage(ctx: OfficeCtx, { report, plan, totals, problems }: AcceptancePage): Html {
  const left = plan.grant - plan.paid
  const unpaid = left > 0 ? [texts.acceptUnpaid(left)] : []
  const refund = totals.unused > 0 ? [texts.acceptRefund(totals.unused, refundDue(plan))] : []
  return judgementPage(ctx, report, plan, texts.acceptTitle, problems, [
    confirmPanel(ctx, {
      title: texts.acceptTitle,
      body: html`<p>${say(ctx, texts.acceptBody(totals.grant.actual))}</p>`,
      consequences: [...refund, ...unpaid, texts.acceptConsequence],
      action: urls.reportAcceptance.href({ office: ctx.office.slug, reportId: report.id }),
      confirm: texts.accept,
      cancel: back(ctx, report),
    }),
  ])
}

export type ReturnPage = { report: Report; plan: ReportPlan; typed: Remarks; problems: readonly Problem[] }

/** Asks what is to be corrected, and by when. */
export function returnPage(ctx: OfficeCtx, { report, plan, typed, problems }: ReturnPage): Html {
  return judgementPage(ctx, report, plan, texts.returnTitle, problems, [
    confirmPanel(ctx, {
      title: texts.returnTitle,
      body: html`<p>${say(ctx, texts.returnBody)}</p>`,
      action: urls.reportReturn.href({ office: ctx.office.slug, reportId: report.id }),
      confirm: texts.return,
      cancel: back(ctx, report),
      fields: [
        textArea(ctx, {
          name: "remarks",
          label: texts.remarksField,
          value: typed.remarks,
          rows: 8,
          limit: REMARKS_LIMIT,
          problems,
        }),
        dateField(ctx, { name: "termOn", label: texts.termField, value: typed.termOn, problems }),
      ],
    }),
  ])
}

const back = (ctx: OfficeCtx, report: Report) => ({
  href: urls.report.href({ office: ctx.office.slug, reportId: report.id }),
})

function judgementPage(
  ctx: OfficeCtx,
  report: Report,
  plan: ReportPlan,
  title: Text,
  problems: readonly Problem[],
  body: Content,
): Html {
  return officePage(ctx, {
    title,
    failed: problems.length > 0,
    main: [
      pageHeader(ctx, {
        crumbs: [
          { label: texts.reports, href: urls.reports.href({ office: ctx.office.slug }) },
          { label: plan.title, ...back(ctx, report) },
          { label: title },
        ],
        eyebrow: texts.eyebrow(plan.number),
        title: plan.title,
      }),
      errorSummary(ctx, problems),
      body,
    ],
  })
}
