import type { Text } from "../../lib/texts.ts"
import { hasRole, type OfficeCtx } from "../../platform/ctx.ts"
import type { Tone } from "../../ui/public.ts"
import { urls } from "../../urls.ts"
import type { CallAtWork, MoneyAtWork, Seat } from "./office-desk.queries.ts"
import { deskTexts as texts } from "./office-desk.texts.ts"

export type DeskTask = { what: string | Text; state: Text; tone: Tone; next: { label: Text; href: string } }

/** What a call asks of this person now; undefined when it asks nothing of them. */
export function callTask(ctx: OfficeCtx, call: CallAtWork): DeskTask | undefined {
  const to = { office: ctx.office.slug, callId: call.id }
  const manages = hasRole(ctx.actor, "official", "coordinator", "administrator")
  const open = { label: texts.goCall, href: urls.officeCall.href(to) }
  const task = (state: Text, tone: Tone, next: DeskTask["next"]): DeskTask => ({ what: call.title, state, tone, next })
  if (Temporal.Instant.compare(ctx.now, call.closesAt) <= 0)
    return manages ? task(texts.openNote(call.submitted), "info", open) : undefined
  if (call.isDecided)
    return manages
      ? task(texts.stepResults, "danger", { label: texts.goResults, href: urls.ranking.href(to) })
      : undefined
  if (call.isHandedOver) {
    if (hasRole(ctx.actor, "mayor"))
      return task(texts.stepDecision, "danger", { label: texts.goDecision, href: urls.decision.href(to) })
    return manages ? task(texts.stepDecision, "info", open) : undefined
  }
  if (!manages) return undefined
  if (call.submitted === 0) return task(texts.noOffers, "warning", open)
  if (call.checked < call.submitted)
    return task(texts.stepCheck(call.checked, call.submitted), "warning", {
      label: texts.goCheck,
      href: urls.callOffers.href(to),
    })
  return task(texts.stepScore, "info", { label: texts.goRanking, href: urls.ranking.href(to) })
}

export function seatTask(ctx: OfficeCtx, seat: Seat): DeskTask {
  const to = { office: ctx.office.slug, callId: seat.callId }
  if (!seat.isStated)
    return {
      what: texts.committee(seat.title),
      state: texts.needStatement,
      tone: "warning",
      next: { label: texts.goStatement, href: urls.conflictStatement.href(to) },
    }
  const isDone = seat.handedIn >= seat.due
  return {
    what: texts.committee(seat.title),
    state: texts.sheets(seat.handedIn, seat.due),
    tone: isDone ? "success" : "warning",
    next: { label: isDone ? texts.goRoom : texts.goScore, href: urls.committeeRoom.href(to) },
  }
}

/** What waits in contracts and reports, for those who run them. */
export function moneyTasks(ctx: OfficeCtx, it: MoneyAtWork): DeskTask[] {
  const office = ctx.office.slug
  const tasks: DeskTask[] = []
  const add = (count: number, task: DeskTask) => count > 0 && tasks.push(task)
  add(it.questions, {
    what: texts.questions,
    state: texts.countQuestions(it.questions),
    tone: "warning",
    next: {
      label: texts.goQuestions,
      href: urls.officeQuestions.href({ office, callId: it.nextQuestionCall ?? "" }),
    },
  })
  add(it.reportsLate, {
    what: texts.reportsLate,
    state: texts.countReports(it.reportsLate),
    tone: "danger",
    next: { label: texts.goReports, href: urls.reports.href({ office }) },
  })
  add(it.reportsToRead, {
    what: texts.reportsToRead,
    state: texts.countReports(it.reportsToRead),
    tone: "warning",
    next: { label: texts.goReport, href: urls.report.href({ office, reportId: it.nextReport ?? "" }) },
  })
  add(it.withoutContract, {
    what: texts.withoutContract,
    state: texts.countOffers(it.withoutContract),
    tone: "warning",
    next: { label: texts.goContract, href: urls.newContract.href({ office, offerId: it.nextOfferId ?? "" }) },
  })
  add(it.toSign, {
    what: texts.toSign,
    state: texts.countContracts(it.toSign),
    tone: "warning",
    next: { label: texts.goSign, href: urls.contract.href({ office, contractId: it.nextToSign ?? "" }) },
  })
  add(it.tranchesDue, {
    what: texts.tranches,
    state: texts.countTranches(it.tranchesDue),
    tone: "warning",
    next: { label: texts.goSign, href: urls.contract.href({ office, contractId: it.nextTrancheContract ?? "" }) },
  })
  return tasks
}
