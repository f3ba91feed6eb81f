import { deadline } from "../../../law/deadlines.ts"
import { today } from "../../../lib/dates.ts"
import type { Problem } from "../../../lib/problems.ts"
import type { OfficeCtx, PersonCtx } from "../../../platform/ctx.ts"
import { officials } from "../../../platform/http/access.ts"
import { againReply, pageReply, redirectReply } from "../../../platform/http/reply.ts"
import { get, post, type Route } from "../../../platform/http/route.ts"
import { urls } from "../../../urls.ts"
import { getContract } from "../../contracts/public.ts"
import { acceptReport, settlementOf, whyNotAcceptable } from "../accept-report.ts"
import { acceptancePage, returnPage } from "../pages/judgement.page.ts"
import { pageTexts as texts } from "../pages/report-page.texts.ts"
import { accessReport } from "../report.access.ts"
import { planOf } from "../report.plan.ts"
import type { Report } from "../report.ts"
import { type Remarks, returnReport } from "../return-report.ts"

/** `officials` are people. */
const person = (ctx: OfficeCtx): PersonCtx => ctx as PersonCtx
const toReport = (ctx: OfficeCtx, reportId: string) => urls.report.href({ office: ctx.office.slug, reportId })

export const judgementRoutes: readonly Route[] = [
  get(urls.reportAcceptance, officials, async (ctx, { params }) => {
    const report = await accessReport(ctx, params.reportId, "judge")
    if (report.state !== "submitted") return redirectReply(toReport(ctx, report.id))
    return pageReply(await acceptance(ctx, report))
  }),
  post(urls.reportAcceptance, officials, async (ctx, { params }) => {
    const outcome = await acceptReport(person(ctx), params.reportId)
    if (outcome.ok) return redirectReply(toReport(ctx, outcome.value.id), texts.acceptedNotice)
    const report = await accessReport(ctx, params.reportId, "judge")
    return againReply(await acceptance(ctx, report, outcome.problems))
  }),

  get(urls.reportReturn, officials, async (ctx, { params }) => {
    const report = await accessReport(ctx, params.reportId, "judge")
    if (report.state !== "submitted") return redirectReply(toReport(ctx, report.id))
    // The same time as a written call for a missing report gives.
    const termOn = deadline("SUMMONS", today(ctx.now)).end.toString()
    return pageReply(await returning(ctx, report, { remarks: "", termOn }, []))
  }),
  post(urls.reportReturn, officials, async (ctx, { params, form }) => {
    const typed = { remarks: form.text("remarks"), termOn: form.text("termOn") }
    const outcome = await returnReport(person(ctx), params.reportId, typed)
    if (outcome.ok) return redirectReply(toReport(ctx, outcome.value.id), texts.returnedNotice)
    const report = await accessReport(ctx, params.reportId, "judge")
    return againReply(await returning(ctx, report, typed, outcome.problems))
  }),
]

/** Says at once what keeps from accepting, so that nobody presses in vain. */
async function acceptance(ctx: OfficeCtx, report: Report, refused?: readonly Problem[]) {
  const contract = await getContract(ctx, report.contractId)
  const totals = settlementOf(report, contract)
  const problem = whyNotAcceptable(totals, contract)
  return acceptancePage(ctx, {
    report,
    plan: planOf(contract),
    totals,
    problems: refused ?? (problem ? [problem] : []),
  })
}

async function returning(ctx: OfficeCtx, report: Report, typed: Remarks, problems: readonly Problem[]) {
  const plan = planOf(await getContract(ctx, report.contractId))
  return returnPage(ctx, { report, plan, typed, problems })
}
