import type { Indicator, IndicatorValue } from "./card.ts"
import type { FactUnit } from "./facts/fact-source.ts"
import type { Filled, Measured } from "./facts/filled.ts"
import { measuredAsNumber, readingAsNumber } from "./value-print.ts"

/** One year of an indicator: what is stated, what is counted; two different numbers are never merged. */
export type YearOfIndicator = { year: number; stated: IndicatorValue | undefined; measured: Measured | undefined }

/** The years of a table of indicators, ascending: those of the card and those in which something was counted. */
export function yearsOfTable(indicatorYears: readonly number[], filled: Iterable<Filled>): number[] {
  const counted = [...filled].flatMap(({ years }) => years.map(({ year }) => year))
  return [...new Set([...indicatorYears, ...counted])].sort((a, b) => a - b)
}

export function yearsOfIndicator(
  years: readonly number[],
  indicator: Pick<Indicator, "values">,
  filled: Filled | undefined,
): YearOfIndicator[] {
  return years.map((year) => ({
    year,
    stated: indicator.values.find((value) => value.year === year),
    measured: filled?.years.find((each) => each.year === year),
  }))
}

/**
 * The numbers of a line over time, of one origin: what is stated, or, where little is, what is counted. A year without a
 * number is a gap, never zero.
 */
export function lineOf(years: readonly YearOfIndicator[], unit: FactUnit | undefined): (number | null)[] {
  const stated = years.filter(({ stated }) => stated).map(({ stated }) => readingAsNumber(stated?.reading))
  if (stated.filter((value) => value !== null).length > 1 || !unit) return stated
  return years.flatMap(({ measured }) => (measured ? [measuredAsNumber(unit, measured.sum)] : []))
}
