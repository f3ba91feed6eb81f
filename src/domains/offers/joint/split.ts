import type { Grosze } from "../../../lib/money.ts"
import { offerTotals } from "../offer.budget.ts"
import type { OfferContent } from "../offer.ts"
import { budgetYears, sumsByYear, type YearField } from "../offer.years.ts"
import { offerorIds } from "./partner.ts"

/** A column of V.C: what the offerors' parts add up to, and the costs of V.A that they have to. */
export type SplitPart = { part: "value" | YearField; year: number | undefined; sum: Grosze; target: Grosze }

export type Split = {
  parts: SplitPart[]
  /** What falls to each offeror in all its columns, by id. */
  totals: ReadonlyMap<string, Grosze>
  sum: Grosze
}

/** V.C with its sums: one column, or one for each budget year of the task. */
export function splitOf(content: OfferContent): Split {
  const years = budgetYears(content)
  const targets = sumsByYear(content.costs, years)
  const columns =
    years.length > 0
      ? years.map(({ field, year }, index) => ({ part: field, year, target: targets[index] ?? 0 }))
      : [{ part: "value" as const, year: undefined, target: offerTotals(content).total }]
  const ids = offerorIds(content)
  const amount = (id: string, part: SplitPart["part"]): Grosze => content.split[id]?.[part] ?? 0
  const parts = columns.map((it) => ({ ...it, sum: ids.reduce((all, id) => all + amount(id, it.part), 0) }))
  const totals = new Map(ids.map((id) => [id, columns.reduce((all, { part }) => all + amount(id, part), 0)]))
  return { parts, totals, sum: parts.reduce((all, { sum }) => all + sum, 0) }
}
