import { formatDate, formatMoment } from "../../../lib/dates.ts"
import { formatMoney } from "../../../lib/money.ts"
import { inEach } from "../../../lib/texts.ts"
import type { PersonCtx } from "../../../platform/ctx.ts"
import { type Addressee, lettersTo, type Mail } from "../../../platform/mail.ts"
import { urls } from "../../../urls.ts"
import { type ReportPlan, refundDue } from "../report.plan.ts"
import { mailTexts as texts } from "../report.texts.ts"
import type { Report } from "../report.ts"

const linkTo = (ctx: PersonCtx, report: Report): string =>
  `${ctx.baseUrl ?? ""}${urls.report.href({ office: ctx.office.slug, reportId: report.id })}`

/** The receipt: to the parties of the contract and to the person who submitted, to each in the language they use. */
export function submittedMails(
  ctx: PersonCtx,
  report: Report,
  plan: ReportPlan,
  parties: readonly Addressee[],
): Mail[] {
  const at = report.submission?.at ?? ctx.now
  const body = texts.submitted({
    title: plan.title,
    number: plan.number,
    at: inEach((each) => formatMoment(at, each)),
    sha256: report.submission?.sha256 ?? "",
    link: linkTo(ctx, report),
  })
  const actor = { email: ctx.actor.email, language: ctx.lang }
  return lettersTo([...parties, actor], texts.submittedSubject(plan.number), body)
}

/** What to correct, and by when. */
export function returnedMail(ctx: PersonCtx, report: Report, plan: ReportPlan, to: Addressee): Mail {
  const lang = to.language
  const body = texts.returned({
    title: plan.title,
    number: plan.number,
    remarks: report.returned?.remarks ?? "",
    term: formatDate(report.returned?.termOn ?? plan.reportDueOn, lang),
    link: linkTo(ctx, report),
  })
  return { to: to.email, subject: texts.returnedSubject(plan.number)[lang], body: body[lang] }
}

/** That all is done, or what still goes back and by when. */
export function acceptedMail(ctx: PersonCtx, report: Report, plan: ReportPlan, to: Addressee): Mail {
  const lang = to.language
  const facts = {
    title: plan.title,
    number: plan.number,
    used: formatMoney(report.grantUsed ?? 0, lang),
    link: linkTo(ctx, report),
  }
  const unused = report.grantUnused ?? 0
  const body =
    unused === 0
      ? texts.accepted(facts)
      : texts.acceptedWithRefund({
          ...facts,
          unused: formatMoney(unused, lang),
          due: formatDate(refundDue(plan), lang),
        })
  return { to: to.email, subject: texts.acceptedSubject(plan.number)[lang], body: body[lang] }
}
