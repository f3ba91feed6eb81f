import { formatShare } from "../../../lib/money.ts"
import type { Text } from "../../../lib/texts.ts"
import type { RecordedEvent } from "../../../platform/audit.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { eventWords } from "../../../platform/event.texts.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  alert,
  barInTable,
  buttonLink,
  buttonRow,
  type Content,
  card,
  columns,
  day,
  documentView,
  type Fact,
  facts,
  type Html,
  html,
  link,
  moment,
  money,
  pageHeader,
  say,
  table,
  tag,
  timeline,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { managesContracts, readsContracts } from "../../contracts/public.ts"
import { type ReportReading, reportBlocks } from "../documents/report.blocks.ts"
import type { Pair, ReportTotals } from "../report.budget.ts"
import type { Gap } from "../report.gaps.ts"
import { type ReportPlan, refundDue } from "../report.plan.ts"
import { stateTexts } from "../report.texts.ts"
import type { Report, ReportState, Submission } from "../report.ts"
import { formTexts } from "./form.texts.ts"
import { pageTexts as texts } from "./report-page.texts.ts"

export type ReportPage = {
  report: Report & { submission: Submission }
  /** As it was last submitted. */
  reading: ReportReading
  totals: ReportTotals
  /** What deserves a second look in what was submitted. */
  warnings: readonly Gap[]
  history: readonly RecordedEvent[]
  names: ReadonlyMap<string, string>
}

const TONES = { drafted: "neutral", submitted: "warning", returned: "danger", accepted: "success" } as const

const stateTag = (ctx: OfficeCtx, state: ReportState): Html =>
  tag(ctx, { label: stateTexts[state], tone: TONES[state] })

/** A submitted report for both sides: what to do now, what it says beside the plan, and how it went. */
export function reportPage(ctx: OfficeCtx, page: ReportPage): Html {
  const { report, reading } = page
  const { plan } = reading
  const { slug: office } = ctx.office
  const late = report.submission.daysLate
  return officePage(ctx, {
    title: `${texts.eyebrow(plan.number)[ctx.lang]}: ${plan.title}`,
    main: [
      pageHeader(ctx, {
        crumbs: [
          readsContracts(ctx)
            ? { label: texts.reports, href: urls.reports.href({ office }) }
            : { label: formTexts.own, href: urls.organisationDesk.href({ office }) },
          { label: plan.title },
        ],
        eyebrow: texts.eyebrow(plan.number),
        title: plan.title,
        tags: [
          stateTag(ctx, report.state),
          late > 0 ? tag(ctx, { label: texts.lateBy(late), tone: "danger" }) : "",
          html`<span class="quiet">${plan.contractors?.join(", ") ?? reading.organisation.name}</span>`,
        ],
      }),
      nextCard(ctx, report, plan),
      warningCard(ctx, page),
      columns(ctx, {
        asideFirst: true,
        main: [
          remarksCard(ctx, report),
          comparisonCard(ctx, page.totals),
          card(ctx, { body: documentView(ctx, { blocks: reportBlocks(reading, ctx.lang) }) }),
          card(ctx, { title: texts.history, body: historyPart(ctx, page) }),
        ],
        aside: [factCard(ctx, page), paperCard(ctx, page)],
      }),
    ],
  })
}

/** The one thing to do now: for the office to judge, for the organisation to wait. */
function nextCard(ctx: OfficeCtx, report: Report, plan: ReportPlan): Html {
  const to = { office: ctx.office.slug, reportId: report.id }
  const mayJudge = report.state === "submitted" && managesContracts(ctx)
  return card(ctx, {
    title: texts.next,
    body: html`<p>${say(ctx, mayJudge ? texts.officeCheck : sentenceOf(report, plan))}</p>`,
    foot: mayJudge
      ? buttonRow(
          ctx,
          buttonLink(ctx, { href: urls.reportAcceptance.href(to), label: texts.accept, look: "primary" }),
          buttonLink(ctx, { href: urls.reportReturn.href(to), label: texts.return }),
        )
      : undefined,
  })
}

function sentenceOf(report: Report, plan: ReportPlan): Text {
  if (report.state === "accepted") {
    const unused = report.grantUnused ?? 0
    return unused > 0 ? texts.acceptedRefund(unused, refundDue(plan)) : texts.accepted
  }
  if (report.state === "returned" && report.returned) return texts.returnedTo(report.returned.termOn)
  return texts.waiting
}

type Compared = Pair & { name: Text }

/** Planned beside actual at a glance, before the whole form is read. */
function comparisonCard(ctx: OfficeCtx, totals: ReportTotals): Html {
  const rows: Compared[] = [
    { name: texts.total, ...totals.total },
    { name: texts.grantRow, ...totals.grant },
    { name: texts.otherMoney, ...totals.otherMoney },
    { name: texts.inKind, ...totals.inKind },
  ]
  const most = Math.max(...rows.flatMap(({ planned, actual }) => [planned, actual]))
  return card(ctx, {
    title: texts.comparison,
    body: table<Compared>(ctx, {
      caption: texts.comparison,
      hiddenCaption: true,
      rows: rows.filter(({ planned, actual }) => planned + actual > 0),
      columns: [
        { label: texts.what, heading: true, cell: (row) => row.name },
        { label: texts.bar, hiddenLabel: true, width: "bar", cell: (row) => barInTable(row.actual, most) },
        { label: texts.actual, align: "number", cell: (row) => money(ctx, row.actual) },
        { label: texts.planned, align: "number", cell: (row) => money(ctx, row.planned) },
      ],
    }),
  })
}

/** For the office only: the organisation saw them while writing. */
function warningCard(ctx: OfficeCtx, { report, warnings }: ReportPage): Html | "" {
  if (warnings.length === 0 || report.state === "accepted" || !readsContracts(ctx)) return ""
  const items = warnings.map((gap) => html`<li>${say(ctx, gap.message)}</li>`)
  return alert(ctx, { tone: "warning", level: 2, title: texts.warnings, body: html`<ul>${items}</ul>` })
}

function remarksCard(ctx: OfficeCtx, { returned }: Report): Html | "" {
  if (!returned) return ""
  return card(ctx, {
    title: texts.remarks,
    aside: moment(ctx, returned.at),
    body: returned.remarks.split("\n").map((line) => html`<p>${line}</p>`),
  })
}

function factCard(ctx: OfficeCtx, { report, reading, totals }: ReportPage): Html {
  const { plan } = reading
  const { at, daysLate } = report.submission
  const unused: Fact[] =
    totals.unused > 0
      ? [
          {
            term: texts.unused,
            value: money(ctx, totals.unused),
            note: formTexts.refundBy(refundDue(plan)),
            tone: "warning",
          },
        ]
      : []
  return card(ctx, {
    title: texts.facts,
    compact: true,
    body: facts(ctx, [
      { term: texts.paid, value: money(ctx, plan.paid) },
      { term: texts.used, value: money(ctx, totals.grant.actual) },
      ...unused,
      { term: texts.total, value: money(ctx, totals.total.actual), note: texts.ofPlanned(totals.total.planned) },
      {
        term: texts.share,
        value: formatShare(totals.grantShare.actual, ctx.lang),
        note: texts.plannedShare(formatShare(totals.grantShare.planned, ctx.lang)),
      },
      { term: texts.due, value: day(ctx, plan.reportDueOn) },
      {
        term: texts.submittedAt,
        value: moment(ctx, at),
        note: daysLate > 0 ? texts.lateBy(daysLate) : texts.inTime,
        tone: daysLate > 0 ? "danger" : undefined,
      },
    ]),
  })
}

function paperCard(ctx: OfficeCtx, { report, reading }: ReportPage): Html {
  const { slug: office } = ctx.office
  const links: { href: string; label: Content }[] = [
    { href: urls.reportPdf.href({ office, reportId: report.id }), label: texts.pdf },
    { href: urls.contract.href({ office, contractId: report.contractId }), label: texts.contract },
    {
      href: urls.organisation.href({ office, organisationId: report.organisationId }),
      label: reading.organisation.name,
    },
  ]
  const { sha256 } = report.submission
  return card(ctx, {
    title: texts.papers,
    compact: true,
    body: html`<ul>${links.map((each) => html`<li>${link(ctx, each)}</li>`)}</ul><p class="note">${say(ctx, texts.checksum)}<br><code class="checksum">${sha256.match(/.{1,8}/g)?.join(" ")}</code></p>`,
  })
}

function historyPart(ctx: OfficeCtx, { history, names }: ReportPage): Html {
  return timeline(ctx, {
    label: texts.history,
    events: history.toReversed().map((event) => ({
      at: event.happenedAt,
      what: eventWords(event.what),
      who: event.actorId ? (names.get(event.actorId) ?? texts.somebody) : undefined,
    })),
  })
}
