import type { OwnContract } from "../../domains/contracts/public.ts"
import { formatMoney } from "../../lib/money.ts"
import type { PersonCtx } from "../../platform/ctx.ts"
import { type Content, html, link, table, tag, words } from "../../ui/public.ts"
import { urls } from "../../urls.ts"
import { organisationDeskTexts as texts } from "./organisation-desk.texts.ts"

type ContractState = OwnContract["state"]

const STATES = {
  drafted: { label: texts.contractDrafted, tone: "warning" },
  signed: { label: texts.contractSigned, tone: "success" },
  settled: { label: texts.contractSettled, tone: "neutral" },
  terminated: { label: texts.contractTerminated, tone: "neutral" },
} as const satisfies Record<ContractState, object>

/** Contracts of the person's organisations: what is to be signed, paid or reported next. */
export function ownContracts(ctx: PersonCtx, contracts: readonly OwnContract[]): Content {
  const office = ctx.office.slug
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
      { label: texts.next, cell: (row) => next(ctx, row) },
    ],
  })
}

function next(ctx: PersonCtx, contract: OwnContract): Content {
  if (contract.state === "drafted") return texts.toSign
  if (contract.state !== "signed") return ""
  const { nextTranche: tranche } = contract
  const report = urls.newReport.href({ office: ctx.office.slug, contractId: contract.id })
  return html`${tranche ? html`<p>${words(ctx, texts.nextTranche(tranche.amount, tranche.due))}</p>` : ""}<p>${link(
    ctx,
    {
      href: report,
      label: texts.report(contract.reportDueOn),
    },
  )}</p>`
}
