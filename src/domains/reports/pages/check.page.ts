import { today } from "../../../lib/dates.ts"
import type { Problem } from "../../../lib/problems.ts"
import type { PersonCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  alert,
  button,
  buttonForm,
  card,
  documentView,
  type Html,
  html,
  pageHeader,
  say,
  section,
  words,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import type { Contract } from "../../contracts/public.ts"
import { type ReportReading, reportBlocks } from "../documents/report.blocks.ts"
import { represents } from "../report.access.ts"
import { daysLate, refundDue } from "../report.plan.ts"
import { type ReportView, termOf } from "../report.view.ts"
import { formTexts as texts } from "./form.texts.ts"
import { draftPage, gapLink } from "./report.frame.ts"

export type CheckPage = {
  view: ReportView
  reading: ReportReading
  /** Why a submission was just refused, beyond the gaps. */
  refused?: readonly Problem[]
}

/** Every gap with the way to it, the button that submits, then the whole report to read. */
export function checkPage(ctx: PersonCtx, { view, reading, refused }: CheckPage): Html {
  return draftPage(ctx, {
    view,
    title: texts.checkTitle,
    failed: refused !== undefined,
    main: [
      refused ? refusal(ctx, refused) : "",
      gapCard(ctx, view, false),
      gapCard(ctx, view, true),
      submitCard(ctx, view),
    ],
    after: section(ctx, {
      title: texts.whole,
      body: card(ctx, { body: documentView(ctx, { blocks: reportBlocks(reading, ctx.lang) }, { rank: 3 }) }),
    }),
  })
}

/** The problems that are not gaps of the form: those are listed below with their links. */
function refusal(ctx: PersonCtx, problems: readonly Problem[]): Html {
  const others = problems.filter((problem) => problem.field === "")
  return alert(ctx, {
    tone: "danger",
    level: 2,
    announce: true,
    title: texts.refused,
    body: others.map((problem) => html`<p>${words(ctx, problem.message)}</p>`),
  })
}

function gapCard(ctx: PersonCtx, view: ReportView, warnings: boolean): Html | "" {
  const gaps = view.gaps.filter((gap) => (gap.level === "warning") === warnings)
  if (gaps.length === 0) return ""
  const items = gaps.map((gap) => html`<li>${gapLink(ctx, view, gap, gap.message) || say(ctx, gap.message)}</li>`)
  return alert(ctx, {
    tone: warnings ? "warning" : "danger",
    level: 2,
    title: warnings ? texts.warningsTitle : texts.gapsTitle(gaps.length),
    body: html`<ul>${items}</ul>`,
  })
}

function submitCard(ctx: PersonCtx, view: ReportView): Html {
  const { report, plan, totals } = view
  const late = daysLate(termOf(report, plan), today(ctx.now))
  const action = urls.reportSubmission.href({ office: ctx.office.slug, reportId: report.id })
  return card(ctx, {
    title: texts.submitTitle,
    body: [
      html`<p>${say(ctx, texts.submitBody)}</p>`,
      late > 0 ? alert(ctx, { tone: "warning", body: texts.submitLate(late) }) : "",
      report.content.grant !== null && totals.unused > 0
        ? alert(ctx, { body: texts.refund(totals.unused, refundDue(plan)) })
        : "",
      represents(ctx, report) ? "" : html`<p class="note">${say(ctx, texts.assistantNote)}</p>`,
    ],
    foot: buttonForm(ctx, { action, button: button(ctx, { label: texts.submit, look: "primary" }) }),
  })
}

/** Before the first word: what a report is, by when, and the button that begins it. */
export function startPage(ctx: PersonCtx, contract: Contract, problems: readonly Problem[]): Html {
  const to = { office: ctx.office.slug, contractId: contract.id }
  const failed = problems.length > 0
  return officePage(ctx, {
    title: texts.startTitle,
    failed,
    main: [
      pageHeader(ctx, {
        crumbs: [
          { label: texts.own, href: urls.organisationDesk.href({ office: to.office }) },
          { label: contract.title, href: urls.contract.href(to) },
          { label: texts.startTitle },
        ],
        title: texts.startTitle,
        lead: texts.startLead(contract.title),
      }),
      failed
        ? alert(ctx, { tone: "danger", level: 2, title: texts.cannotStart, problems })
        : card(ctx, {
            body: html`<p>${say(ctx, texts.startTerm(contract.taskTo, contract.reportDueOn))}</p>`,
            foot: buttonForm(ctx, {
              action: urls.newReport.href(to),
              button: button(ctx, { label: texts.start, look: "primary" }),
            }),
          }),
    ],
  })
}
