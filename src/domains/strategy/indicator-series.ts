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

const LONGEST_LINE = 60

/** The numbers of a line over time; years without a number, also those between the columns, are gaps. */
export function lineOf(years: readonly YearOfIndicator[], source: MeasureSource | undefined): (number | null)[] {
  const first = years[0]?.year ?? 0
  const last = years.at(-1)?.year ?? 0
  const inOrder = last - first < LONGEST_LINE ? Array.from({ length: last - first + 1 }, (_, n) => first + n) : []
  const numberIn = (of: YearOfIndicator | undefined): number | null => {
    const stated = readingAsNumber(of?.stated?.reading)
    return stated ?? (of?.measured && source ? measuredAsNumber(source, of.measured.sum) : null)
  }
  if (inOrder.length === 0) return years.map(numberIn)
  return inOrder.map((year) => numberIn(years.find((each) => each.year === year)))
}
