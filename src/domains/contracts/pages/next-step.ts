import { daysOf } from "../../../law/deadlines.ts"
import { today, toPlainDate } from "../../../lib/dates.ts"
import type { Text } from "../../../lib/texts.ts"
import { membershipIn, type OfficeCtx } from "../../../platform/ctx.ts"
import { buttonLink, card, type Html, html, say } from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { isOfParty, managesContracts } from "../contract.access.ts"
import type { ContractReport } from "../contract.neighbours.ts"
import { type Contract, paymentsOf } from "../contract.ts"
import { nextTexts as texts } from "./contract-page.texts.ts"

export type Circumstances = {
  contract: Contract
  /** What still has to be agreed; only known while it is a draft. */
  gaps: number
  /** Of the copy to be signed. */
  checksum: string
  report: ContractReport | undefined
}

type Next = { sentence: Text; action?: { href: string; label: Text } }

/** The one thing to do now, for whoever looks: a sentence, and a button for whom it concerns. */
export function nextStepCard(ctx: OfficeCtx, it: Circumstances): Html {
  const isOffice = managesContracts(ctx)
  const isOfLead = membershipIn(ctx.actor, it.contract.organisationId) !== undefined
  const isOfPartner = !isOfLead && isOfParty(ctx, it.contract)
  const forOne = isOffice ? forOffice : isOfLead ? forParty : isOfPartner ? forPartner : forOffice
  const next = forOne(ctx, it)
  return card(ctx, {
    title: texts.title,
    body: html`<p>${say(ctx, next.sentence)}</p>`,
    foot:
      next.action && (isOffice || isOfLead || isOfPartner)
        ? buttonLink(ctx, { ...next.action, look: "primary" })
        : undefined,
  })
}

function forOffice(ctx: OfficeCtx, { contract, gaps, checksum, report }: Circumstances): Next {
  const to = { office: ctx.office.slug, contractId: contract.id }
  const toReport = report && urls.report.href({ office: ctx.office.slug, reportId: report.id })
  if (contract.termination) return ended(contract.termination)
  if (contract.state === "drafted" && gaps > 0)
    return { sentence: texts.gaps(gaps), action: { href: urls.contractEdit.href(to), label: texts.fillIn } }
  if (contract.state === "drafted")
    return {
      sentence: texts.ready(checksum),
      action: { href: urls.contractSignature.href(to), label: texts.recordSignature },
    }
  if (contract.state === "settled")
    return { sentence: texts.settled, ...(toReport ? { action: { href: toReport, label: texts.openReport } } : {}) }
  if (report?.state === "submitted" && toReport)
    return { sentence: texts.reportSubmitted, action: { href: toReport, label: texts.checkReport } }
  const { next } = paymentsOf(contract.tranches)
  if (next)
    return {
      sentence: texts.payNow(contract.tranches.indexOf(next) + 1, next.amount, next.due ?? contract.grantUse.to),
      action: { href: urls.tranchePayment.href({ ...to, trancheId: next.id }), label: texts.recordPayment },
    }
  if (report?.state === "returned") return { sentence: texts.reportReturned(report.termOn ?? contract.reportDueOn) }
  return { sentence: awaiting(contract, ctx.now) }
}

function awaiting({ taskTo, reportDueOn }: Contract, now: Temporal.Instant): Text {
  const day = today(now)
  if (day.toString() <= taskTo) return texts.running(taskTo, reportDueOn)
  if (day.toString() <= reportDueOn) return texts.awaitReport(reportDueOn)
  const late = toPlainDate(reportDueOn).until(day, { largestUnit: "day" }).days
  return texts.reportLate(reportDueOn, late, daysOf("SUMMONS", day))
}

function forParty(ctx: OfficeCtx, { contract, report }: Circumstances): Next {
  const { slug: office } = ctx.office
  if (contract.termination) return ended(contract.termination)
  if (contract.state === "drafted") return { sentence: texts.partyDraft }
  const start = { href: urls.newReport.href({ office, contractId: contract.id }), label: texts.startReport }
  const open = report && urls.report.href({ office, reportId: report.id })
  if (!open) return { sentence: due(contract, ctx.now), action: start }
  switch (report.state) {
    case "drafted":
      return { sentence: due(contract, ctx.now), action: { href: open, label: texts.continueReport } }
    case "returned":
      return {
        sentence: texts.partyReturned(report.termOn ?? contract.reportDueOn),
        action: { href: open, label: texts.correctReport },
      }
    case "submitted":
      return { sentence: texts.partySubmitted, action: { href: open, label: texts.openReport } }
    case "accepted":
      return { sentence: texts.settled, action: { href: open, label: texts.openReport } }
  }
}

/** A partner of a joint offer reports nothing itself, and reads what the other party has submitted. */
function forPartner(ctx: OfficeCtx, { contract, report }: Circumstances): Next {
  if (contract.termination) return ended(contract.termination)
  if (contract.state === "drafted") return { sentence: texts.partyDraft }
  if (!report || report.state === "drafted") return { sentence: texts.partnerAwaits(contract.reportDueOn) }
  const action = { href: urls.report.href({ office: ctx.office.slug, reportId: report.id }), label: texts.openReport }
  if (report.state === "returned")
    return { sentence: texts.partnerReturned(report.termOn ?? contract.reportDueOn), action }
  return { sentence: report.state === "accepted" ? texts.settled : texts.partySubmitted, action }
}

function due({ taskTo, reportDueOn }: Contract, now: Temporal.Instant): Text {
  const day = today(now).toString()
  if (day <= taskTo) return texts.partyRunning(taskTo, reportDueOn)
  return day <= reportDueOn ? texts.partyReport(reportDueOn) : texts.partyLate(reportDueOn)
}

const ended = ({ on, reason }: { on: string; reason: string }): Next => ({ sentence: texts.terminated(on, reason) })
