import type { Grosze } from "../../lib/money.ts"

/** The year or years of a term as the official form prints them after "na rok": `2027`, `2027–2028`; "" while it has no days. */
export function yearsOf({ from, to }: { from: string; to: string }): string {
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)]
  return first && last && first !== last ? `${first}–${last}` : first || last
}

/**
 * Columns `year1`, `year2`… of V.A: the part of a cost that falls in each budget year of the term. The five years of
 * art. 16 ust. 3 UDPPiW touch six of them.
 */
export const YEAR_FIELDS = ["year1", "year2", "year3", "year4", "year5", "year6"] as const
export type YearField = (typeof YEAR_FIELDS)[number]

/** The budget years of a term over more than one: V.A is then split by them. None in one year, or without a term. */
export function budgetYears({ from, to }: { from: string; to: string }): { year: number; field: YearField }[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))]
  if (!first || !last || last <= first) return []
  return YEAR_FIELDS.slice(0, last - first + 1).map((field, index) => ({ year: first + index, field }))
}

/** Part of these costs in each of those years. */
export function sumsByYear(
  costs: readonly Partial<Record<YearField, Grosze>>[],
  years: readonly { field: YearField }[],
): Grosze[] {
  return years.map(({ field }) => costs.reduce((sum, cost) => sum + (cost[field] ?? 0), 0))
}
