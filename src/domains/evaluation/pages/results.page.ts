import { deadline } from "../../../law/deadlines.ts"
import { formatDate, formatMoment, today } from "../../../lib/dates.ts"
import { formatMoney } from "../../../lib/money.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import { buttonLink, card, type Html, html, pageHeader, say, table } from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import type { Call } from "../../calls/public.ts"
import { decisionTexts as texts } from "../decision.texts.ts"
import { evaluationTexts } from "../evaluation.texts.ts"

/** What art. 15 ust. 2h makes public: the offeror's name, the task, the amount. */
export type ResultRow = { organisation: string; task: string; amount: number }
export type ResultsPage = { call: Call; publishedAt: Temporal.Instant; rows: readonly ResultRow[] }

export function resultsPage(ctx: OfficeCtx, props: ResultsPage): Html {
  const { call, publishedAt } = props
  const office = ctx.office.slug
  const granted = props.rows.filter((row) => row.amount > 0)
  const refused = props.rows.filter((row) => row.amount === 0)
  const total = granted.reduce((sum, row) => sum + row.amount, 0)
  const { end } = deadline("OKO_REASONS", today(publishedAt))
  return officePage(ctx, {
    title: texts.resultsTitle(call.title),
    main: [
      pageHeader(ctx, {
        title: texts.results,
        eyebrow: call.title,
        lead: texts.resultsLead(formatMoment(publishedAt, ctx.lang)),
        crumbs: [
          { label: evaluationTexts.calls, href: urls.calls.href({ office }) },
          { label: call.title, href: urls.call.href({ office, callId: call.id }) },
          { label: texts.results },
        ],
        actions: buttonLink(ctx, {
          href: urls.resultsPdf.href({ office, callId: call.id }),
          label: texts.downloadPdf,
          icon: "download",
        }),
        facts: [{ term: texts.ofPool(formatMoney(call.pool, ctx.lang)), value: formatMoney(total, ctx.lang) }],
      }),
      card(ctx, {
        title: texts.granted,
        body: table<ResultRow>(ctx, {
          caption: texts.granted,
          hiddenCaption: true,
          rows: granted,
          empty: texts.noneGranted,
          columns: [
            { label: texts.colOfferor, heading: true, cell: (row) => row.organisation },
            { label: texts.colTask, cell: (row) => row.task },
            { label: texts.colGrant, align: "number", cell: (row) => formatMoney(row.amount, ctx.lang) },
          ],
          foot: granted.length > 1 ? [texts.total, "", formatMoney(total, ctx.lang)] : undefined,
        }),
      }),
      card(ctx, {
        title: texts.refusedOffers,
        body: table<ResultRow>(ctx, {
          caption: texts.refusedOffers,
          hiddenCaption: true,
          rows: refused,
          empty: texts.noneRefused,
          columns: [
            { label: texts.colOfferor, heading: true, cell: (row) => row.organisation },
            { label: texts.colTask, cell: (row) => row.task },
          ],
        }),
      }),
      html`<p class="note">${say(ctx, texts.reasonsUntil(formatDate(end, ctx.lang)))}</p>`,
    ],
  })
}
