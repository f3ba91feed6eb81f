import { formatDate, toPlainDate } from "../../../lib/dates.ts"
import { formatNrb } from "../../../lib/identifiers.ts"
import type { Problem } from "../../../lib/problems.ts"
import type { Text } from "../../../lib/texts.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  alert,
  button,
  buttonForm,
  type Content,
  card,
  confirmPanel,
  dateField,
  errorSummary,
  facts,
  type Html,
  html,
  money,
  pageHeader,
  radios,
  say,
  textArea,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { offerTotals } from "../../offers/public.ts"
import type { Contract, Tranche } from "../contract.ts"
import type { Preparation } from "../make-contract.ts"
import type { Signature } from "../sign-contract.ts"
import { REASON_LIMIT, type Termination } from "../terminate-contract.ts"
import { pageTexts } from "./contract-page.texts.ts"
import { recordTexts as texts } from "./edit.texts.ts"

/** What a contract for an awarded offer would rest on, and the button that makes it. */
export function newContractPage(ctx: OfficeCtx, { offer, award, call }: Preparation): Html {
  const { slug: office } = ctx.office
  const { content } = offer
  return officePage(ctx, {
    title: texts.makeTitle,
    main: [
      pageHeader(ctx, {
        crumbs: [{ label: pageTexts.contracts, href: urls.contracts.href({ office }) }, { label: texts.makeTitle }],
        eyebrow: call.title,
        title: texts.makeTitle,
        lead: texts.makeLead,
      }),
      card(ctx, {
        body: facts(
          ctx,
          [
            { term: texts.offeror, value: offer.organisation.name },
            { term: texts.task, value: content.title },
            { term: texts.cost, value: money(ctx, offerTotals(content).total) },
            { term: texts.asked, value: money(ctx, content.grant ?? 0) },
            {
              term: texts.awarded,
              value: money(ctx, award.amount),
              tone: award.amount < (content.grant ?? 0) ? "warning" : undefined,
            },
            { term: texts.decided, value: formatDate(toPlainDate(award.decidedAt), ctx.lang) },
          ],
          "long",
        ),
        foot: buttonForm(ctx, {
          action: urls.newContract.href({ office, offerId: offer.id }),
          button: button(ctx, { label: texts.make, look: "primary" }),
        }),
      }),
    ],
  })
}

/** Why a contract cannot be made yet. */
export function noContractPage(ctx: OfficeCtx, problems: readonly Problem[]): Html {
  return officePage(ctx, {
    title: texts.cannotMake,
    failed: true,
    main: [
      pageHeader(ctx, {
        crumbs: [
          { label: pageTexts.contracts, href: urls.contracts.href({ office: ctx.office.slug }) },
          { label: texts.makeTitle },
        ],
        title: texts.cannotMake,
      }),
      alert(ctx, { tone: "danger", problems }),
    ],
  })
}

export type SignaturePage = { contract: Contract; typed: Signature; checksum: string; problems: readonly Problem[] }

export function signaturePage(ctx: OfficeCtx, { contract, typed, checksum, problems }: SignaturePage): Html {
  return recordPage(ctx, contract, texts.signTitle, problems, [
    confirmPanel(ctx, {
      title: texts.signTitle,
      body: html`<p>${say(ctx, texts.signBody(checksum))}</p>`,
      consequences: [texts.signConsequence, texts.signMail],
      action: urls.contractSignature.href({ office: ctx.office.slug, contractId: contract.id }),
      confirm: texts.sign,
      cancel: back(ctx, contract),
      fields: [
        dateField(ctx, {
          name: "signedOn",
          label: texts.signedOn,
          hint: texts.signedOnHint,
          value: typed.signedOn,
          problems,
        }),
        radios(ctx, {
          name: "signedForm",
          label: texts.signedForm,
          value: typed.form,
          problems,
          choices: [
            { value: "paper", label: texts.paper },
            { value: "qualified", label: texts.qualified, hint: texts.qualifiedHint },
          ],
        }),
      ],
    }),
  ])
}

export type PaymentPage = { contract: Contract; tranche: Tranche; paidOn: string; problems: readonly Problem[] }

export function paymentPage(ctx: OfficeCtx, { contract, tranche, paidOn, problems }: PaymentPage): Html {
  const number = contract.tranches.indexOf(tranche) + 1
  const to = { office: ctx.office.slug, contractId: contract.id, trancheId: tranche.id }
  return recordPage(ctx, contract, texts.payTitle(number), problems, [
    confirmPanel(ctx, {
      title: texts.payTitle(number),
      body: html`<p>${say(ctx, texts.payBody(tranche.amount, contract.organisationName))}<br>${say(ctx, texts.payAccount(formatNrb(contract.account)))}</p>`,
      consequences: [texts.payConsequence],
      action: urls.tranchePayment.href(to),
      confirm: texts.pay,
      cancel: back(ctx, contract),
      fields: dateField(ctx, {
        name: "paidOn",
        label: texts.paidOn,
        hint: texts.paidOnHint,
        value: paidOn,
        problems,
      }),
    }),
  ])
}

export type TerminationPage = { contract: Contract; typed: Termination; problems: readonly Problem[] }

export function terminationPage(ctx: OfficeCtx, { contract, typed, problems }: TerminationPage): Html {
  return recordPage(ctx, contract, texts.endTitle, problems, [
    confirmPanel(ctx, {
      title: texts.endTitle,
      body: html`<p>${say(ctx, texts.endBody)}</p>`,
      consequences: [texts.endConsequence],
      action: urls.contractTermination.href({ office: ctx.office.slug, contractId: contract.id }),
      confirm: texts.end,
      cancel: back(ctx, contract),
      danger: true,
      fields: [
        dateField(ctx, { name: "on", label: texts.endOn, value: typed.on, problems }),
        textArea(ctx, {
          name: "reason",
          label: texts.endReason,
          value: typed.reason,
          rows: 4,
          limit: REASON_LIMIT,
          problems,
        }),
      ],
    }),
  ])
}

const back = (ctx: OfficeCtx, contract: Contract) => ({
  href: urls.contract.href({ office: ctx.office.slug, contractId: contract.id }),
})

function recordPage(
  ctx: OfficeCtx,
  contract: Contract,
  title: Text,
  problems: readonly Problem[],
  body: Content,
): Html {
  return officePage(ctx, {
    title,
    failed: problems.length > 0,
    main: [
      pageHeader(ctx, {
        crumbs: [
          { label: pageTexts.contracts, href: urls.contracts.href({ office: ctx.office.slug }) },
          { label: contract.title, ...back(ctx, contract) },
          { label: title },
        ],
        eyebrow: pageTexts.eyebrow(contract.number),
        title: contract.title,
      }),
      errorSummary(ctx, problems),
      body,
    ],
  })
}
