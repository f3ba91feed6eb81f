import { today } from "../../../lib/dates.ts"
import { formatNrb } from "../../../lib/identifiers.ts"
import { formatMoney, type Grosze } from "../../../lib/money.ts"
import type { Problem } from "../../../lib/problems.ts"
import type { RecordedEvent } from "../../../platform/audit.ts"
import { hasRole, type OfficeCtx } from "../../../platform/ctx.ts"
import { eventWords } from "../../../platform/event.texts.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  alert,
  type Content,
  card,
  columns,
  day,
  type Fact,
  facts,
  fieldId,
  type Html,
  html,
  link,
  money,
  pageHeader,
  say,
  share,
  timeline,
  words,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { OFFER_READERS } from "../../offers/public.ts"
import { managesContracts, readsContracts } from "../contract.access.ts"
import { contractTotals } from "../contract.budget.ts"
import type { ContractReport } from "../contract.neighbours.ts"
import { type Contract, paymentsOf } from "../contract.ts"
import { documentTexts } from "../documents/contract.texts.ts"
import { pageTexts as texts } from "./contract-page.texts.ts"
import { clausesPart, moneyCard, resultsCard, tranchesCard } from "./contract-parts.ts"
import { nextStepCard } from "./next-step.ts"
import { stateTag } from "./state-tag.ts"

export type ContractPage = {
  contract: Contract
  /** What still has to be agreed; empty once signed. */
  gaps: readonly Problem[]
  checksum: string
  report: ContractReport | undefined
  history: readonly RecordedEvent[]
  names: ReadonlyMap<string, string>
}

/** One contract for both parties: what to do now, the payments, the money, the clauses, and how it went. */
export function contractPage(ctx: OfficeCtx, page: ContractPage): Html {
  const { contract, gaps } = page
  return officePage(ctx, {
    title: `${words(ctx, texts.eyebrow(contract.number))}: ${contract.title}`,
    main: [
      pageHeader(ctx, {
        crumbs: [
          readsContracts(ctx)
            ? { label: texts.contracts, href: urls.contracts.href({ office: ctx.office.slug }) }
            : { label: texts.own, href: urls.organisationDesk.href({ office: ctx.office.slug }) },
          { label: contract.title },
        ],
        eyebrow: texts.eyebrow(contract.number),
        title: contract.title,
        tags: [stateTag(ctx, contract.state), html`<span class="quiet">${contract.organisationName}</span>`],
      }),
      nextStepCard(ctx, { ...page, gaps: gaps.length }),
      gaps.length > 0 && managesContracts(ctx) ? gapCard(ctx, contract, gaps) : "",
      columns(ctx, {
        asideFirst: true,
        main: [
          tranchesCard(ctx, contract),
          moneyCard(ctx, contract),
          resultsCard(ctx, contract),
          card(ctx, { body: clausesPart(ctx, contract) }),
          card(ctx, { title: texts.history, body: historyPart(ctx, page) }),
        ],
        aside: [factCard(ctx, contract), paperCard(ctx, contract)],
      }),
    ],
  })
}

/** Each gap leads to the field of the form that mends it. */
function gapCard(ctx: OfficeCtx, contract: Contract, gaps: readonly Problem[]): Html {
  const edit = urls.contractEdit.href({ office: ctx.office.slug, contractId: contract.id })
  const items = gaps.map(
    (gap) => html`<li>${link(ctx, { href: `${edit}#${fieldId(gap.field)}`, label: gap.message })}</li>`,
  )
  return alert(ctx, { tone: "warning", body: html`<ul>${items}</ul>` })
}

function factCard(ctx: OfficeCtx, contract: Contract): Html {
  const { total, own } = contractTotals(contract)
  const isLate = contract.state === "signed" && contract.reportDueOn < today(ctx.now).toString()
  const signed: Fact[] = contract.signedOn
    ? [
        {
          term: texts.signedOn,
          value: day(ctx, contract.signedOn),
          note: contract.signedForm ? texts[contract.signedForm] : undefined,
        },
      ]
    : []
  return card(ctx, {
    title: texts.facts,
    compact: true,
    body: facts(ctx, [
      { term: texts.grant, value: money(ctx, contract.grant) },
      { term: texts.totalCost, value: money(ctx, total) },
      { term: texts.ownContribution, value: html`${money(ctx, own)} (${share(ctx, own, total)})` },
      { term: texts.taskTerm, value: documentTexts.days(contract.taskFrom, contract.taskTo) },
      ...signed,
      { term: texts.useUntil, value: day(ctx, contract.grantUse.to) },
      {
        term: texts.reportDue,
        value: day(ctx, contract.reportDueOn, contract.state === "signed" ? { now: ctx.now } : {}),
        tone: isLate ? "danger" : undefined,
      },
      { term: texts.account, value: contract.account && formatNrb(contract.account) },
    ]),
  })
}

/** Those at the office who read contracts do not all read offers; the others here are the organisation's own people. */
function offerLink(ctx: OfficeCtx, { offerId }: Contract): { href: string; label: Content }[] {
  const to = { office: ctx.office.slug, offerId }
  if (hasRole(ctx.actor, ...OFFER_READERS)) return [{ href: urls.officeOffer.href(to), label: texts.offer }]
  return readsContracts(ctx) ? [] : [{ href: urls.offer.href(to), label: texts.offer }]
}

function paperCard(ctx: OfficeCtx, contract: Contract): Html {
  const { slug: office } = ctx.office
  const to = { office, contractId: contract.id }
  const { paid } = paymentsOf(contract.tranches)
  const manages = managesContracts(ctx)
  const canEnd = contract.state === "drafted" || (contract.state === "signed" && paid === 0)
  const links: { href: string; label: Content }[] = [
    { href: urls.contractPdf.href(to), label: texts.pdf },
    ...(manages && contract.state === "drafted" ? [{ href: urls.contractEdit.href(to), label: texts.edit }] : []),
    ...offerLink(ctx, contract),
    { href: urls.call.href({ office, callId: contract.callId }), label: texts.competition },
    { href: urls.organisation.href({ office, organisationId: contract.organisationId }), label: texts.profile },
    ...(contract.state === "signed" || contract.state === "settled"
      ? [{ href: urls.publicContract.href(to), label: texts.publicPage }]
      : []),
    ...(manages && canEnd ? [{ href: urls.contractTermination.href(to), label: texts.close }] : []),
  ]
  const checksum = contract.sha256
    ? html`<p class="note">${say(ctx, texts.checksum)}<br><code class="checksum">${contract.sha256.match(/.{1,8}/g)?.join(" ")}</code></p>`
    : ""
  return card(ctx, {
    title: texts.papers,
    compact: true,
    body: [html`<ul>${links.map((each) => html`<li>${link(ctx, each)}</li>`)}</ul>`, checksum],
  })
}

function historyPart(ctx: OfficeCtx, { history, names }: ContractPage): Html {
  return timeline(ctx, {
    label: texts.history,
    events: history.toReversed().map((event) => ({
      at: event.happenedAt,
      what: eventWords(event.what),
      who: event.actorId ? (names.get(event.actorId) ?? texts.somebody) : undefined,
      more:
        event.what === "tranche.paid"
          ? texts.trancheOf(Number(event.data.tranche), formatMoney(Number(event.data.amount) as Grosze, ctx.lang))
          : undefined,
    })),
  })
}
