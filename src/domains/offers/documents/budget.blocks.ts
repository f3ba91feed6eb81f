import type { FormField } from "../../../law/official-form.ts"
import { formatAmount, formatShare, type Grosze } from "../../../lib/money.ts"
import { type Lang, speak } from "../../../lib/texts.ts"
import type { DocumentBlock, DocumentRow } from "../../../platform/pdf.model.ts"
import { costValue, offerTotals, shareIn } from "../offer.budget.ts"
import { formatQuantity } from "../offer.quantity.ts"
import { ADMINISTRATIVE, type Cost, type OfferContent } from "../offer.ts"
import { budgetYears, sumsByYear } from "../offer.years.ts"
import { documentTexts as texts } from "./document.texts.ts"

/** V.A: costs under their activities, then administrative ones, with the sums of the form. */
export function costBlocks(field: FormField, content: OfferContent, lang: Lang): DocumentBlock[] {
  const t = speak(lang)
  const years = budgetYears(content)
  const columns = (field.columns ?? []).flatMap((column) =>
    column.repeat
      ? years.map(({ year }) => ({
          ...column,
          caption: { pl: `${column.caption.pl} ${year}`, en: `${column.caption.en} ${year}` },
        }))
      : [column],
  )
  const inYears = (costs: readonly Cost[]) => sumsByYear(costs, years).map((amount) => formatAmount(amount, lang))
  const captions = new Map((field.rows ?? []).map((row) => [row.key, row.caption[lang]]))
  const caption = (key: string) => captions.get(key) ?? ""
  const totals = offerTotals(content)
  const sum = (key: string, amount: Grosze, costs: readonly Cost[]): DocumentRow => [
    ...["", caption(key), "", "", "", formatAmount(amount, lang)],
    ...inYears(costs),
  ]
  const row = (number: string, cost: Cost): DocumentRow => [
    number,
    cost.name,
    cost.unit,
    formatAmount(cost.unitCost, lang),
    formatQuantity(cost.quantity, lang),
    formatAmount(costValue(cost), lang),
    ...inYears([cost]),
  ]
  const grouped = (group: string, number: string) =>
    content.costs.filter((cost) => cost.group === group).map((cost, index) => row(`${number}.${index + 1}`, cost))
  const administrative = content.costs.filter((cost) => cost.group === ADMINISTRATIVE)
  const ofActivities = content.costs.filter((cost) => cost.group !== ADMINISTRATIVE)
  const known = new Set([ADMINISTRATIVE, ...content.activities.map((activity) => activity.id)])
  const lost = content.costs.filter((cost) => !known.has(cost.group))
  const rows: DocumentRow[] = [
    { band: `I. ${caption("activities")}` },
    ...content.activities.flatMap((activity, index): DocumentRow[] => [
      { band: `I.${index + 1}. ${activity.name || t(texts.empty)}` },
      ...grouped(activity.id, `I.${index + 1}`),
    ]),
    ...(lost.length > 0 ? [{ band: t(texts.lostActivity) }, ...lost.map((cost) => row("", cost))] : []),
    sum("activitiesSum", totals.activities, ofActivities),
    { band: `II. ${caption("administrative")}` },
    ...grouped(ADMINISTRATIVE, "II"),
    sum("administrativeSum", totals.administrative, administrative),
  ]
  return [
    {
      kind: "table",
      columns: columns.map((column) => ({
        header: column.caption[lang],
        ...(NUMBERS.has(column.key) ? { align: "right" as const } : {}),
        ...(column.key === "name" ? { width: 3 } : column.key === "unit" ? { width: 1 } : {}),
      })),
      rows,
      total: { label: caption("total"), values: [formatAmount(totals.total, lang), ...inYears(content.costs)] },
    },
  ]
}

const NUMBERS = new Set(["unitCost", "quantity", "value", "yearValue", "share"])

/** V.B: where the money comes from. */
export function sourceBlocks(field: FormField, content: OfferContent, lang: Lang): DocumentBlock[] {
  const totals = offerTotals(content)
  const amountOf = (key: string): Grosze =>
    totals[key as "total" | "grant" | "own" | "ownFinancial" | "ownInKind" | "recipients"]
  return [
    {
      kind: "table",
      columns: (field.columns ?? []).map((column) => ({
        header: column.caption[lang],
        ...(NUMBERS.has(column.key) ? { align: "right" as const } : {}),
        ...(column.key === "source" ? { width: 3 } : {}),
      })),
      rows: (field.rows ?? []).map((row) => [
        `${row.number}.`,
        row.caption[lang],
        formatAmount(amountOf(row.key), lang),
        formatShare(row.key === "total" && totals.total > 0 ? 10_000 : shareIn(amountOf(row.key), totals.total), lang),
      ]),
    },
  ]
}
