import { formatDate } from "../../../lib/dates.ts"
import { formatMoney, type Grosze } from "../../../lib/money.ts"
import type { PersonCtx } from "../../../platform/ctx.ts"
import type { Addressee, Mail } from "../../../platform/mail.ts"
import { urls } from "../../../urls.ts"
import { mailTexts as texts } from "../contract.texts.ts"
import type { Contract } from "../contract.ts"

const linkTo = (ctx: PersonCtx, contract: Contract): string =>
  `${ctx.baseUrl ?? ""}${urls.contract.href({ office: ctx.office.slug, contractId: contract.id })}`

/** Tells the organisation that the contract holds, and what comes next. */
export function signedMail(ctx: PersonCtx, contract: Contract, to: Addressee): Mail {
  const lang = to.language
  const body = texts.signed({
    title: contract.title,
    number: contract.number,
    on: formatDate(contract.signedOn ?? "", lang),
    grant: formatMoney(contract.grant, lang),
    payout: formatDate(contract.tranches[0]?.due ?? contract.grantUse.to, lang),
    report: formatDate(contract.reportDueOn, lang),
    sha256: contract.sha256 ?? "",
    link: linkTo(ctx, contract),
  })
  return { to: to.email, subject: texts.signedSubject(contract.number)[lang], body: body[lang] }
}

/** Tells the organisation that money is on its way. */
export function paidMail(
  ctx: PersonCtx,
  contract: Contract,
  payment: { amount: Grosze; paidOn: string },
  to: Addressee,
): Mail {
  const lang = to.language
  const body = texts.paid({
    title: contract.title,
    number: contract.number,
    amount: formatMoney(payment.amount, lang),
    on: formatDate(payment.paidOn, lang),
    use: formatDate(contract.grantUse.to, lang),
    link: linkTo(ctx, contract),
  })
  return { to: to.email, subject: texts.paidSubject(contract.number)[lang], body: body[lang] }
}
