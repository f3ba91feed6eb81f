import { formatAmount } from "../../../lib/money.ts"
import { formatHundredths } from "../../../lib/numbers.ts"
import type { Problem } from "../../../lib/problems.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import {
  barInTable,
  type Column,
  type Content,
  type Html,
  html,
  moneyField,
  table,
  textField,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import type { OfferSummary } from "../../offers/public.ts"
import { decisionTexts as texts } from "../decision.texts.ts"
import type { RankedOffer } from "../ranking.ts"
import type { Standing } from "../standing.ts"

export type RankingTable = {
  standing: Standing
  /** `read`: nothing to type; `propose`: amounts; `decide`: amounts and reasons beside the proposal. */
  mode: "read" | "propose" | "decide"
  amounts: Readonly<Record<string, string>>
  reasons: Readonly<Record<string, string>>
  problems: readonly Problem[]
}

type Row = { ranked: RankedOffer; offer: OfferSummary }

/** Offers in the order of their scores with the line of the threshold, as the commission sees it. */
export function rankingTable(ctx: OfficeCtx, props: RankingTable): Html {
  const { standing } = props
  const byId = new Map(standing.offers.map((offer) => [offer.id, offer]))
  const rows = standing.ranked.flatMap((ranked): Row[] => {
    const offer = byId.get(ranked.offerId)
    return offer ? [{ ranked, offer }] : []
  })
  const above = rows.filter((row) => row.ranked.reachesThreshold)
  const below = rows.filter((row) => !row.ranked.reachesThreshold)
  const threshold = standing.call.threshold
  return table<Row>(ctx, {
    caption: texts.rankingCaption,
    hiddenCaption: true,
    groups: [
      { rows: above },
      ...(below.length > 0
        ? [
            {
              heading: threshold === null ? undefined : texts.thresholdLine(threshold),
              look: "line" as const,
              muted: true,
              rows: below,
            },
          ]
        : []),
    ],
    columns: columnsOf(ctx, props),
  })
}

function columnsOf(ctx: OfficeCtx, props: RankingTable): Column<Row>[] {
  const { standing, mode } = props
  const top = standing.maxPoints * 100
  const proposed = (row: Row) => standing.proposals.get(row.offer.id)?.amount
  const decided = (row: Row) => standing.decisions.get(row.offer.id)?.amount
  const money = (amount: number | undefined): Content => (amount === undefined ? "—" : formatAmount(amount, ctx.lang))
  const columns: Column<Row>[] = [
    { label: texts.colPlace, align: "number", cell: (row) => row.ranked.place ?? "—" },
    {
      label: texts.colOfferor,
      heading: true,
      cell: (row) =>
        html`<a href="${urls.officeOffer.href({ office: ctx.office.slug, offerId: row.offer.id })}">${row.offer.organisationName}</a> <span class="quiet">${row.offer.title}</span>`,
    },
    { label: texts.colScore, cell: (row) => barInTable(row.ranked.mean ?? 0, top) },
    {
      label: texts.colPoints,
      align: "number",
      cell: (row) => (row.ranked.mean === null ? "—" : formatHundredths(row.ranked.mean, ctx.lang)),
    },
    { label: texts.colRequested, align: "number", cell: (row) => money(row.offer.grantRequested) },
  ]
  if (mode === "propose")
    columns.push({ label: texts.colProposal, align: "number", cell: (row) => amountField(ctx, props, row) })
  else columns.push({ label: texts.colProposal, align: "number", cell: (row) => money(proposed(row)) })
  if (mode === "decide") {
    columns.push({ label: texts.colDecision, align: "number", cell: (row) => amountField(ctx, props, row) })
    columns.push({ label: texts.colReason, cell: (row) => reasonField(ctx, props, row) })
  } else if (standing.decisions.size > 0)
    columns.push({ label: texts.colDecision, align: "number", cell: (row) => money(decided(row)) })
  return columns
}

function amountField(ctx: OfficeCtx, props: RankingTable, row: Row): Html {
  return moneyField(ctx, {
    name: `amount.${row.offer.id}`,
    label: texts.amountFor(row.offer.organisationName),
    value: props.amounts[row.offer.id] ?? "",
    problems: props.problems,
    bare: true,
    optional: true,
  })
}

function reasonField(ctx: OfficeCtx, props: RankingTable, row: Row): Html {
  return textField(ctx, {
    name: `reason.${row.offer.id}`,
    label: texts.reasonFor(row.offer.organisationName),
    value: props.reasons[row.offer.id] ?? "",
    problems: props.problems,
    bare: true,
    optional: true,
  })
}
