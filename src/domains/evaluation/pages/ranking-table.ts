import { formatAmount, formatMoney, formatShare, parseMoney, shareOf } from "../../../lib/money.ts"
import { formatHundredths } from "../../../lib/numbers.ts"
import type { Problem } from "../../../lib/problems.ts"
import { hasRole, type OfficeCtx } from "../../../platform/ctx.ts"
import {
  barInTable,
  type Column,
  type Content,
  type Html,
  html,
  link,
  moneyField,
  say,
  table,
  textField,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { OFFER_READERS, type OfferSummary } from "../../offers/public.ts"
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

/** Offers in the order of their scores; a line parts those that reach the threshold and says what of the pool is given. */
export function rankingTable(ctx: OfficeCtx, props: RankingTable): Html {
  const { standing } = props
  const byId = new Map(standing.offers.map((offer) => [offer.id, offer]))
  const rows = standing.ranked.flatMap((ranked): Row[] => {
    const offer = byId.get(ranked.offerId)
    return offer ? [{ ranked, offer }] : []
  })
  const above = rows.filter((row) => row.ranked.reachesThreshold)
  const below = rows.filter((row) => !row.ranked.reachesThreshold)
  return table<Row>(ctx, {
    caption: texts.rankingCaption,
    hiddenCaption: true,
    groups: [{ rows: above }, { heading: grantLine(ctx, props), look: "line", muted: true, rows: below }],
    columns: columnsOf(ctx, props),
  })
}

/** "próg 70 punktów · rozdzielono 550 000,00 zł z 1 100 000,00 zł (50%) · zostaje 550 000,00 zł". */
function grantLine(ctx: OfficeCtx, props: RankingTable): string {
  const { threshold, pool } = props.standing.call
  const given = amountsShown(props).reduce((sum, amount) => sum + amount, 0)
  const money = (amount: number) => formatMoney(amount, ctx.lang)
  const share = formatShare(shareOf(given, pool), ctx.lang)
  const words = [
    threshold === null ? undefined : texts.thresholdLine(threshold),
    given > pool
      ? texts.poolExceeded(money(given), money(pool), money(given - pool))
      : texts.poolLine(money(given), money(pool), share, money(pool - given)),
  ]
  return words.flatMap((each) => (each ? [say(ctx, each)] : [])).join(" · ")
}

/** The amounts that stand in the table: those being typed, otherwise the decision, otherwise the proposal. */
function amountsShown({ standing, mode, amounts }: RankingTable): number[] {
  if (mode === "read") {
    const source = standing.decisions.size > 0 ? standing.decisions : standing.proposals
    return [...source.values()].map((each) => each.amount)
  }
  return standing.ranked.map(({ offerId }) => {
    const typed = parseMoney(amounts[offerId] ?? "")
    return typed.ok ? typed.value : 0
  })
}

function columnsOf(ctx: OfficeCtx, props: RankingTable): Column<Row>[] {
  const { standing, mode } = props
  const isSum = standing.call.offerRules.evaluationMethod === "sum"
  const top = standing.maxPoints * 100 * (isSum ? standing.members.length : 1)
  const proposed = (row: Row) => standing.proposals.get(row.offer.id)?.amount
  const decided = (row: Row) => standing.decisions.get(row.offer.id)?.amount
  const money = (amount: number | undefined): Content => (amount ? formatAmount(amount, ctx.lang) : "—")
  const columns: Column<Row>[] = [
    { label: texts.colPlace, align: "number", lead: true, cell: (row) => row.ranked.place ?? "—" },
    {
      label: texts.colOfferor,
      heading: true,
      cell: (row) => html`${offeror(ctx, row)}<div class="note">${row.offer.title}</div>`,
    },
    { label: texts.colScore, cell: (row) => barInTable(row.ranked.score ?? 0, top) },
    {
      label: texts.colPoints,
      align: "number",
      cell: (row) => (row.ranked.score === null ? "—" : formatHundredths(row.ranked.score, ctx.lang)),
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

/** Councillors follow the ranking but do not open the offers. */
function offeror(ctx: OfficeCtx, { offer }: Row): Html | string {
  if (!hasRole(ctx.actor, ...OFFER_READERS)) return offer.organisationName
  return link(ctx, {
    href: urls.officeOffer.href({ office: ctx.office.slug, offerId: offer.id }),
    label: offer.organisationName,
  })
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
