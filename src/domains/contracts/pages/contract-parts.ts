import { daysOf } from "../../../law/deadlines.ts"
import { today } from "../../../lib/dates.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import type { DocumentBlock } from "../../../platform/pdf.model.ts"
import {
  type Content,
  card,
  day,
  disclosure,
  type Html,
  html,
  link,
  money,
  moneyBar,
  say,
  table,
  tag,
  words,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { ADMINISTRATIVE } from "../../offers/public.ts"
import { managesContracts } from "../contract.access.ts"
import { contractTotals } from "../contract.budget.ts"
import { clausesOf } from "../contract.clauses.ts"
import { type Contract, type ContractCost, isReduced, type Tranche } from "../contract.ts"
import type { ContractPaper } from "../documents/contract.pdf.ts"
import { documentTexts } from "../documents/contract.texts.ts"
import { pageTexts as texts } from "./contract-page.texts.ts"

/** When the grant is paid, and what was. */
export function tranchesCard(ctx: OfficeCtx, contract: Contract): Html {
  const place = (tranche: Tranche) => contract.tranches.indexOf(tranche) + 1
  const next = contract.tranches.find((tranche) => tranche.paidOn === null)
  const mayPay = managesContracts(ctx) && contract.state === "signed"
  const action = (tranche: Tranche): Content =>
    mayPay && tranche === next
      ? link(ctx, {
          href: urls.tranchePayment.href({
            office: ctx.office.slug,
            contractId: contract.id,
            trancheId: tranche.id,
          }),
          label: texts.recordPayment,
          hiddenLabel: texts.ofTranche(place(tranche)),
        })
      : ""
  return card(ctx, {
    title: texts.tranches,
    body: table<Tranche>(ctx, {
      caption: texts.tranches,
      hiddenCaption: true,
      rows: contract.tranches,
      columns: [
        { label: texts.colTranche, heading: true, cell: place },
        { label: texts.colDue, cell: (tranche) => dueCell(ctx, tranche) },
        { label: texts.colState, cell: (tranche) => [stateCell(ctx, contract, tranche), " ", action(tranche)] },
        { label: texts.colAmount, align: "number", cell: (tranche) => money(ctx, tranche.amount) },
      ],
      foot: [
        texts.trancheTotal,
        "",
        "",
        money(
          ctx,
          contract.tranches.reduce((sum, { amount }) => sum + amount, 0),
        ),
      ],
    }),
  })
}

const dueCell = (ctx: OfficeCtx, { due }: Tranche): Content =>
  due ? day(ctx, due) : texts.dueAfterSigning(daysOf("GRANT_PAYOUT", today(ctx.now)))

function stateCell(ctx: OfficeCtx, { state }: Contract, { due, paidOn }: Tranche): Html {
  if (paidOn) return tag(ctx, { label: texts.paidOn(paidOn), tone: "success" })
  const isOverdue = state === "signed" && due !== null && due < today(ctx.now).toString()
  return tag(ctx, isOverdue ? { label: texts.overdue, tone: "danger" } : { label: texts.unpaid, tone: "neutral" })
}

/** Where the money comes from as one bar, and the agreed costs under it. */
export function moneyCard(ctx: OfficeCtx, contract: Contract): Html {
  const { total } = contractTotals(contract)
  const parts = [
    { label: documentTexts.grant, amount: contract.grant },
    { label: documentTexts.ownFinancial, amount: contract.ownFinancial },
    { label: documentTexts.ownInKind, amount: contract.ownInKind },
    { label: documentTexts.recipients, amount: contract.recipients },
  ].filter(({ amount }) => amount > 0)
  const asked = contract.basis.offer.grant
  return card(ctx, {
    title: texts.money,
    aside: money(ctx, total),
    body: [
      moneyBar(ctx, { label: documentTexts.sources, parts, total }),
      isReduced(contract) ? html`<p class="note">${say(ctx, texts.reduced(asked, contract.grant))}</p>` : "",
      disclosure(ctx, { summary: texts.costs, body: costTable(ctx, contract) }),
    ],
  })
}

function costTable(ctx: OfficeCtx, contract: Contract): Html {
  return table<ContractCost>(ctx, {
    caption: texts.costs,
    hiddenCaption: true,
    columns: [
      { label: documentTexts.cost, heading: "plain", cell: (cost) => cost.name },
      {
        label: texts.colAmount,
        align: "number",
        cell: (cost) =>
          html`${money(ctx, cost.amount)}${
            cost.amount === cost.offered
              ? ""
              : html`<div class="note">${say(ctx, texts.changedFrom(cost.offered))}</div>`
          }`,
      },
    ],
    groups: costGroups(contract),
    foot: [documentTexts.total, money(ctx, contractTotals(contract).total)],
  })
}

/** Costs under their activities, then those of administration; activities without costs are left out. */
export function costGroups(contract: Contract): { heading: Content; rows: ContractCost[] }[] {
  const rowsOf = (group: string) => contract.costs.filter((cost) => cost.group === group)
  return [
    ...contract.basis.activities.map(({ id, name }) => ({ heading: name as Content, rows: rowsOf(id) })),
    { heading: documentTexts.administrativeCosts, rows: rowsOf(ADMINISTRATIVE) },
  ].filter(({ rows }) => rows.length > 0)
}

export function resultsCard(ctx: OfficeCtx, { basis }: Contract): Html | "" {
  if (basis.results.length === 0) return ""
  return card(ctx, {
    title: texts.results,
    body: table(ctx, {
      caption: texts.results,
      hiddenCaption: true,
      rows: basis.results,
      columns: [
        { label: texts.colResult, heading: "plain", cell: (result) => result.name },
        { label: texts.colTarget, cell: (result) => result.target },
        { label: texts.colMonitoring, cell: (result) => result.monitoring },
      ],
    }),
  })
}

type ShownClause = { heading: Content; items: readonly Content[] }

/** Every clause to read: as signed (in Polish), or as it would read now. */
export function clausesPart(ctx: OfficeCtx, contract: Contract): Html {
  const signed = contract.document !== null
  const body = shownClauses(ctx, contract).map(
    (clause, index) =>
      html`<h3>§ ${index + 1}. ${say(ctx, clause.heading)}</h3><ol>${clause.items.map((item) => html`<li>${say(ctx, item)}</li>`)}</ol>`,
  )
  return disclosure(ctx, {
    summary: texts.clauses,
    body: html`${signed ? "" : html`<p class="note">${words(ctx, texts.clausesDraft)}</p>`}<div${signed && ctx.lang !== "pl" ? html` lang="pl"` : ""}>${body}</div>`,
  })
}

function shownClauses(ctx: OfficeCtx, contract: Contract): ShownClause[] {
  if (contract.document === null)
    return clausesOf(contract, today(ctx.now).toString()).map(({ heading, paragraphs }) => ({
      heading,
      items: paragraphs,
    }))
  const { blocks } = JSON.parse(contract.document) as ContractPaper
  const clauses = blocks.filter((block): block is Extract<DocumentBlock, { kind: "clause" }> => block.kind === "clause")
  return clauses.map(({ heading = "", items }) => ({
    heading,
    items: items.filter((item) => typeof item === "string"),
  }))
}
