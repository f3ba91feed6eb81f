import type { FormRow } from "../../../law/official-form.ts"
import { formatAmount, formatShare, type Grosze } from "../../../lib/money.ts"
import { type Content, type Html, html, moneyField, say, table, textArea, textField } from "../../../ui/public.ts"
import type { ContractCost } from "../../contracts/public.ts"
import { ADMINISTRATIVE } from "../../offers/public.ts"
import { type Pair, plannedSource, type ReportTotals } from "../report.budget.ts"
import type { SourceAmounts } from "../report.ts"
import { formTexts as texts } from "./form.texts.ts"
import { captionOf, fieldOf, officialField, problemsUnder, proseOf, type SectionForm } from "./section.ts"

/** II.1: what each cost of the contract really came to, planned beside actual. */
export function costsSection(form: SectionForm): Content {
  const { ctx, view } = form
  return [
    html`<h2>${say(ctx, officialField(form, "costs").caption)}</h2><p class="hint">${say(ctx, texts.costsHint)}</p>`,
    table<ContractCost>(ctx, {
      caption: texts.costs,
      hiddenCaption: true,
      columns: [
        { label: texts.cost, heading: "plain", cell: (cost) => cost.name },
        { label: texts.plannedColumn, align: "number", cell: (cost) => formatAmount(cost.amount, ctx.lang) },
        {
          label: texts.actualColumn,
          align: "number",
          width: "narrow",
          cell: (cost) =>
            moneyField(ctx, {
              ...fieldOf(form, `costs.${cost.id}`),
              label: texts.actualOf(cost.name),
              bare: true,
              messages: "elsewhere",
            }),
        },
      ],
      after: (cost) => problemsUnder(form, `costs.${cost.id}`),
      groups: costGroups(form),
      foot: [
        texts.total,
        formatAmount(view.totals.total.planned, ctx.lang),
        formatAmount(view.totals.total.actual, ctx.lang),
      ],
    }),
  ]
}

/** Costs under their activities with what the group planned and spent. */
function costGroups({ ctx, view }: SectionForm): { heading: Content; rows: ContractCost[] }[] {
  const { plan, totals } = view
  const heading = (name: Content, pair: Pair | undefined): Content => {
    const [planned, actual] = [pair?.planned ?? 0, pair?.actual ?? 0].map((amount) => formatAmount(amount, ctx.lang))
    return html`${say(ctx, name)} <span class="quiet amount">${actual} / ${planned}</span>`
  }
  const rowsOf = (group: string) => plan.costs.filter((cost) => cost.group === group)
  return [
    ...plan.activities.map(({ id, name }) => ({ heading: heading(name, totals.groups.get(id)), rows: rowsOf(id) })),
    { heading: heading(texts.administrative, totals.administrative), rows: rowsOf(ADMINISTRATIVE) },
  ].filter(({ rows }) => rows.length > 0)
}

const SUMS: Readonly<Record<string, keyof ReportTotals>> = {
  grantSum: "grantPart",
  otherMoneySum: "otherMoney",
  inKindSum: "inKind",
}
const SHARES = ["grantShare", "otherMoneyRatio", "inKindRatio"] as const

/** II.2–II.4: where the money came from, and what the form asks to describe of it. */
export function sourcesSection(form: SectionForm): Content {
  const { ctx, view } = form
  const description = (name: "otherIncomeText" | "recipientsText", key: string) =>
    textArea(ctx, {
      ...proseOf(form, name),
      label: captionOf(form, key),
      hint: officialField(form, key).instruction,
      rows: 3,
      optional: true,
    })
  return [
    html`<h2>${say(ctx, officialField(form, "sources").caption)}</h2><p class="hint">${say(ctx, texts.usedHint(view.plan.paid))}</p>`,
    sourceTable(form),
    textField(ctx, { ...fieldOf(form, "otherPublicNames"), label: texts.otherPublicNames, optional: true }),
    description("otherIncomeText", "otherIncome"),
    description("recipientsText", "recipientsMoney"),
  ]
}

function sourceTable(form: SectionForm): Html {
  const { ctx } = form
  const rows = officialField(form, "sources").rows ?? []
  const isGroup = (row: FormRow) => ["grantPart", "otherMoney", "inKind"].includes(row.key)
  const groups: { heading?: Content; rows: FormRow[] }[] = []
  for (const row of rows) {
    if (isGroup(row)) groups.push({ heading: captionOfRow(row), rows: [] })
    else if (SHARES.includes(row.key as (typeof SHARES)[number])) {
      if (groups.at(-1)?.heading) groups.push({ rows: [] })
      groups.at(-1)?.rows.push(row)
    } else groups.at(-1)?.rows.push(row)
  }
  return table<FormRow>(ctx, {
    caption: texts.sources,
    hiddenCaption: true,
    groups,
    columns: [
      { label: texts.source, heading: "plain", cell: (row) => captionOfRow(row) },
      { label: texts.plannedColumn, align: "number", cell: (row) => plannedCell(form, row) },
      { label: texts.actualColumn, align: "number", width: "narrow", cell: (row) => actualCell(form, row) },
    ],
    after: (row) => problemsUnder(form, row.key),
  })
}

const captionOfRow = ({ number, caption }: FormRow): Content => [number ? `${number}. ` : "", caption]

function computed({ view }: SectionForm, key: string): { pair: Pair; isShare: boolean } | undefined {
  const sum = SUMS[key]
  if (sum) return { pair: view.totals[sum] as Pair, isShare: false }
  const share = SHARES.find((each) => each === key)
  return share && { pair: view.totals[share], isShare: true }
}

const shown = ({ ctx }: SectionForm, value: Grosze, isShare: boolean): Html =>
  html`<strong>${isShare ? formatShare(value, ctx.lang) : formatAmount(value, ctx.lang)}</strong>`

function plannedCell(form: SectionForm, row: FormRow): Content {
  const known = computed(form, row.key)
  if (known) return shown(form, known.pair.planned, known.isShare)
  const planned = plannedSource(form.view.plan, row.key as "grant" | keyof SourceAmounts)
  return planned === undefined ? texts.plannedTogether : formatAmount(planned, form.ctx.lang)
}

function actualCell(form: SectionForm, row: FormRow): Content {
  const known = computed(form, row.key)
  if (known) return shown(form, known.pair.actual, known.isShare)
  return moneyField(form.ctx, {
    ...fieldOf(form, row.key),
    label: row.caption,
    bare: true,
    messages: "elsewhere",
  })
}
