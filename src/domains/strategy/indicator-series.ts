import type { Indicator, IndicatorValue } from "./card.ts"
import type { MeasureSource } from "./measure.ts"
import { measuredAsNumber, readingAsNumber } from "./value-print.ts"

/** What the product counted for one indicator in one year. */
export type Measured = { year: number; sum: number; things: number }

/** What fills an indicator and what it counted so far. */
export type Filled = { source: MeasureSource; years: readonly Measured[] }

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
export function lineOf(years: readonly YearOfIndicator[], source: MeasureSource | undefined): (number | null)[] {
  const stated = years.filter(({ stated }) => stated).map(({ stated }) => readingAsNumber(stated?.reading))
  if (stated.filter((value) => value !== null).length > 1 || !source) return stated
  return years.flatMap(({ measured }) => (measured ? [measuredAsNumber(source, measured.sum)] : []))
}
