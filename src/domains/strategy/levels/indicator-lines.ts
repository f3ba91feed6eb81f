import type { Reading } from "../value-notation.ts"

/** What was stated for a year by one source: the plan or what really was. */
export type LevelValue = {
  indicatorId: string
  year: number
  role: "actual" | "plan"
  statedIn: string
  version: number
  printed: string
  reading: Reading
  recordedAt: Temporal.Instant
  recordedBy: string | null
}

/** Another indicator that a person says counts the same fact. */
export type LinkedIndicator = { id: string; name: string; place: string; href: string }

/** One line of a table: what one source says, year by year. */
export type IndicatorLine = {
  role: "actual" | "plan"
  statedIn: string
  linked: LinkedIndicator | null
  values: ReadonlyMap<number, LevelValue>
}

/** Lines of one indicator: its plan last, its own sources first, then linked indicators; nothing is merged. */
export function linesOf(
  own: readonly LevelValue[],
  linked: readonly (LinkedIndicator & { values: readonly LevelValue[] })[] = [],
): IndicatorLine[] {
  const line = (values: readonly LevelValue[], of: LinkedIndicator | null): IndicatorLine => ({
    role: values[0]!.role,
    statedIn: values[0]!.statedIn,
    linked: of && { id: of.id, name: of.name, place: of.place, href: of.href },
    values: new Map(values.map((value) => [value.year, value])),
  })
  const split = (values: readonly LevelValue[], of: LinkedIndicator | null) =>
    [...Map.groupBy(values, ({ role, statedIn }) => `${role} ${statedIn}`).values()].map((group) => line(group, of))
  const all = [...split(own, null), ...linked.flatMap((each) => split(each.values, each))]
  return [...all.filter(({ role }) => role === "actual"), ...all.filter(({ role }) => role === "plan")]
}

/** Years of lines, ascending, whatever their order in print. */
export const yearsOf = (lines: Iterable<IndicatorLine>): number[] =>
  [...new Set([...lines].flatMap(({ values }) => [...values.keys()]))].sort((one, other) => one - other)

/**
 * The years of a table with room for `most`, of all of them ascending: the last that have come, and where they are fewer
 * the nearest ahead, so that plans of a far year push out nothing that was reached.
 */
export function yearsToShow(all: readonly number[], { thisYear, most }: { thisYear: number; most: number }): number[] {
  const come = all.filter((year) => year <= thisYear).slice(-most)
  return [...come, ...all.filter((year) => year > thisYear).slice(0, most - come.length)]
}

/** Years for which two sources state different numbers; a missing number contradicts nothing. */
export function conflictingYears(lines: readonly IndicatorLine[]): number[] {
  const actual = lines.filter(({ role }) => role === "actual")
  return yearsOf(actual).filter((year) => {
    const numbers = actual.flatMap(({ values }) => numberOf(values.get(year)?.reading) ?? [])
    return new Set(numbers).size > 1
  })
}

const numberOf = (reading: Reading | undefined): string | undefined =>
  reading?.value === undefined ? undefined : [reading.value, reading.to ?? ""].join("–")

/** The newest statement of each source for each year. */
export function inForce(statements: readonly LevelValue[]): LevelValue[] {
  const newest = new Map<string, LevelValue>()
  for (const each of statements) {
    const key = `${each.year} ${each.role} ${each.statedIn}`
    const known = newest.get(key)
    if (!known || known.version < each.version) newest.set(key, each)
  }
  return [...newest.values()].sort((one, other) => one.year - other.year)
}
