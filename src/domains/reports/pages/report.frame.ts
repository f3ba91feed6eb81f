import { formatMoment, formatTime, momentAt, today, toPlainDate } from "../../../lib/dates.ts"
import { formatMoney } from "../../../lib/money.ts"
import type { Text } from "../../../lib/texts.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  alert,
  button,
  buttonLink,
  type Content,
  card,
  columns,
  day,
  deadlineTag,
  FIX,
  facts,
  fieldId,
  type Html,
  html,
  link,
  pageHeader,
  tag,
  taskList,
  type Words,
  words,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { type Gap, gapsBySection } from "../report.gaps.ts"
import { refundDue } from "../report.plan.ts"
import { SECTIONS, type SectionId, slugOf } from "../report.sections.ts"
import { type ReportView, termOf } from "../report.view.ts"
import { formTexts as texts } from "./form.texts.ts"

/** Id of the form of a section, for buttons that stand beside it. */
export const REPORT_FORM_ID = "report-form"

export type DraftPage = {
  view: ReportView
  title: Words
  /** The open section; undefined on the page that checks the whole. */
  section?: SectionId
  main: Content
  /** Under the columns, as wide as the page. */
  after?: Content
  failed?: boolean
}

/** Every page of a report being written: the sections at the left, its state at the right, remarks of the office above. */
export function draftPage(ctx: OfficeCtx, page: DraftPage): Html {
  const { view } = page
  const { report, contract, plan } = view
  const office = ctx.office.slug
  const lastMoment = momentAt(toPlainDate(termOf(report, plan)).add({ days: 1 }), "00:00")
  return officePage(ctx, {
    title: page.title,
    failed: page.failed ?? false,
    main: [
      pageHeader(ctx, {
        title: page.title,
        crumbs: [
          { label: texts.own, href: urls.organisationDesk.href({ office }) },
          { label: contract.title, href: urls.contract.href({ office, contractId: contract.id }) },
          { label: texts.startTitle },
        ],
        tags: [
          tag(ctx, { label: report.state === "returned" ? texts.toCorrect : texts.notSubmitted, tone: "danger" }),
          deadlineTag(ctx, lastMoment, ctx.now),
        ],
        aside: savedLine(ctx, view),
      }),
      columns(ctx, { before: sections(ctx, page), main: [remarks(ctx, view), page.main], aside: state(ctx, page) }),
      page.after,
    ],
  })
}

function savedLine(ctx: OfficeCtx, { report: { changedAt } }: ReportView): Html {
  const isToday = toPlainDate(changedAt).equals(today(ctx.now))
  const text = isToday ? texts.saved(formatTime(changedAt)) : texts.savedOn(formatMoment(changedAt, ctx.lang))
  return html`<span role="status">${words(ctx, text)}</span>`
}

function remarks(ctx: OfficeCtx, { report }: ReportView): Html | "" {
  if (report.state !== "returned" || !report.returned) return ""
  const lines = report.returned.remarks.split("\n").map((line) => html`<p>${line}</p>`)
  return alert(ctx, { tone: "warning", level: 2, title: texts.remarks(report.returned.termOn), body: lines })
}

function sections(ctx: OfficeCtx, { view, section }: DraftPage): Html {
  const counts = gapsBySection(view.gaps)
  const to = { office: ctx.office.slug, reportId: view.report.id }
  const items = SECTIONS.map(({ id, slug }) => ({
    label: texts[id],
    href: urls.reportSection.href({ ...to, section: slug }),
    current: id === section,
    ...(counts[id] === 0
      ? { state: "done" as const }
      : view.begun.has(id)
        ? { state: "missing" as const, note: texts.gaps(counts[id]) }
        : { state: "empty" as const }),
  }))
  const check = {
    label: texts.check,
    href: urls.reportSubmission.href(to),
    state: "optional" as const,
    current: section === undefined,
    last: true,
  }
  return taskList(ctx, { label: texts.sections, items: [...items, check] })
}

const SHOWN_GAPS = 3

function state(ctx: OfficeCtx, { view, section }: DraftPage): Html {
  const { report, plan, totals, gaps, begun } = view
  const full = (amount: number) => formatMoney(amount, ctx.lang)
  const to = { office: ctx.office.slug, reportId: report.id }
  const open = gaps.filter((gap) => gap.level !== "warning" && gap.section !== "contract")
  const told = open
    .filter((gap) => gap.section !== "contract" && begun.has(gap.section))
    .toSorted((a, b) => Number(b.section === section) - Number(a.section === section))
  const isUneven = totals.sources.actual !== totals.total.actual
  const used = { term: texts.used, value: full(totals.grant.actual) }
  const unused =
    report.content.grant !== null && totals.unused > 0
      ? [{ term: texts.unused, value: full(totals.unused), note: texts.refundBy(refundDue(plan)) }]
      : []
  const body = [
    facts(ctx, [
      { term: texts.planned, value: full(totals.total.planned) },
      { term: texts.actual, value: full(totals.total.actual) },
      { term: texts.sourcesSum, value: full(totals.sources.actual), tone: isUneven ? "danger" : undefined },
      { term: texts.paid, value: full(plan.paid) },
      used,
      ...unused,
      { term: texts.due, value: day(ctx, termOf(report, plan), { now: ctx.now }) },
    ]),
    section === undefined ? "" : told.slice(0, SHOWN_GAPS).map((gap) => gapAlert(ctx, view, gap)),
    section !== undefined && open.length > SHOWN_GAPS
      ? html`<p>${link(ctx, { href: urls.reportSubmission.href(to), label: texts.allGaps(open.length) })}</p>`
      : "",
    open.length === 0 ? alert(ctx, { tone: "success", body: texts.complete }) : "",
    section === undefined
      ? ""
      : button(ctx, {
          label: texts.check,
          look: "primary",
          wide: true,
          form: REPORT_FORM_ID,
          name: "_go",
          value: "check",
        }),
    buttonLink(ctx, {
      href: urls.reportPdf.href(to),
      label: texts.pdf,
      look: "quiet",
      icon: "file-text",
      wide: true,
    }),
  ]
  return card(ctx, { title: texts.state, body, compact: true })
}

function gapAlert(ctx: OfficeCtx, view: ReportView, gap: Gap): Html {
  const action = gap.fix
    ? button(ctx, {
        label: gap.fix.label,
        form: REPORT_FORM_ID,
        name: FIX,
        value: `${gap.fix.field}=${gap.fix.value}`,
        look: "quiet",
      })
    : gapLink(ctx, view, gap)
  return alert(ctx, { tone: "danger", body: html`<p>${words(ctx, gap.message)}</p>`, actions: action })
}

/** The way from a gap to its field; nothing for what cannot be mended, such as a task that has not ended. */
export function gapLink(ctx: OfficeCtx, view: ReportView, gap: Gap, label?: Content): Html | "" {
  if (gap.section === "contract") return ""
  const to = { office: ctx.office.slug, reportId: view.report.id, section: slugOf(gap.section) }
  const name: Text = texts[gap.section]
  return link(ctx, {
    href: `${urls.reportSection.href(to)}#${fieldId(gap.field)}`,
    label: label ?? texts.goTo(name),
  })
}
