import type { OwnContract } from "../../domains/contracts/public.ts"
import type { ReportLine } from "../../domains/reports/public.ts"
import { momentAt, toPlainDate } from "../../lib/dates.ts"
import { formatMoney } from "../../lib/money.ts"
import { membershipIn, type PersonCtx } from "../../platform/ctx.ts"
import { type Content, deadlineTag, html, link, say, table, tag, words } from "../../ui/public.ts"
import { urls } from "../../urls.ts"
import { organisationDeskTexts as texts } from "./organisation-desk.texts.ts"

const SOON_HOURS = 14 * 24

type ContractState = OwnContract["state"]

const STATES = {
  drafted: { label: texts.contractDrafted, tone: "warning" },
  signed: { label: texts.contractSigned, tone: "success" },
  settled: { label: texts.contractSettled, tone: "neutral" },
  terminated: { label: texts.contractTerminated, tone: "neutral" },
} as const satisfies Record<ContractState, object>

/** Contracts of the person's organisations: what is to be signed, paid or reported next. */
export function ownContracts(
  ctx: PersonCtx,
  contracts: readonly OwnContract[],
  reports: readonly ReportLine[],
): Content {
  const office = ctx.office.slug
  const reportOf = new Map(reports.map((report) => [report.contractId, report]))
  return table<OwnContract>(ctx, {
    caption: texts.contracts,
    hiddenCaption: true,
    rows: contracts,
    empty: texts.noContracts,
    columns: [
      {
        label: texts.task,
        heading: true,
        cell: (row) => link(ctx, { href: urls.contract.href({ office, contractId: row.id }), label: row.title }),
      },
      { label: texts.number, cell: (row) => row.number },
      { label: texts.grant, align: "number", cell: (row) => formatMoney(row.grant, ctx.lang) },
      { label: texts.state, cell: (row) => tag(ctx, STATES[row.state]) },
      { label: texts.next, cell: (row) => next(ctx, row, reportOf.get(row.id)) },
    ],
  })
}

function next(ctx: PersonCtx, contract: OwnContract, report: ReportLine | undefined): Content {
  // A partner of a joint offer reads the contract and what was submitted; tranches and the report are the other organisation's.
  if (!membershipIn(ctx.actor, contract.organisationId))
    return [html`<p>${words(ctx, texts.ofPartner)}</p>`, submittedLink(ctx, report)]
  if (contract.state === "drafted") return texts.toSign
  if (contract.state !== "signed") return ""
  const { nextTranche: tranche } = contract
  return html`${tranche ? html`<p>${words(ctx, texts.nextTranche(tranche.amount, tranche.due))}</p>` : ""}<p>${say(ctx, reportLink(ctx, contract, report))}</p>`
}

/** To the report that another party of a joint offer has submitted. */
function submittedLink(ctx: PersonCtx, report: ReportLine | undefined): Content {
  if (!report?.reportId || !report.submittedAt) return ""
  const href = urls.report.href({ office: ctx.office.slug, reportId: report.reportId })
  return html`<p>${link(ctx, { href, label: texts.readReport })}</p>`
}

/** The time left for a report, once it is a matter of days. */
function soon(ctx: PersonCtx, dueOn: string): Content {
  const end = momentAt(toPlainDate(dueOn).add({ days: 1 }), "00:00")
  return ctx.now.until(end).total("hours") <= SOON_HOURS ? deadlineTag(ctx, end, ctx.now) : ""
}

/** To the report that was begun, or to where it begins; late and returned ones in brick. */
function reportLink(ctx: PersonCtx, contract: OwnContract, report: ReportLine | undefined): Content {
  const office = ctx.office.slug
  const href = report?.reportId
    ? urls.report.href({ office, reportId: report.reportId })
    : urls.newReport.href({ office, contractId: contract.id })
  switch (report?.standing) {
    case "submitted":
      return link(ctx, { href, label: texts.reportSubmitted })
    case "returned":
      return [
        tag(ctx, { label: texts.reportReturned, tone: "danger" }),
        " ",
        link(ctx, { href, label: texts.correct(report.dueOn) }),
      ]
    case "late":
      return [
        tag(ctx, { label: texts.reportLate, tone: "danger" }),
        " ",
        link(ctx, { href, label: texts.report(report.dueOn) }),
      ]
    default:
      return [link(ctx, { href, label: texts.report(contract.reportDueOn) }), " ", soon(ctx, contract.reportDueOn)]
  }
}
