import type { Lang } from "../../../lib/texts.ts"
import type { FactUnit } from "../facts/fact-source.ts"
import { quantityIn } from "../facts/quantity.ts"
import type { Reading } from "../value-notation.ts"

/**
 * What one source says of one year: as printed, and as a number where it has one; `isMissing` when it says "no data".
 * States that were kept before readings were have none.
 */
export type StatedYear = {
  printed: string
  number: string | null
  isMissing: boolean
  statedIn: string
  reading?: Reading
}

export type YearState = {
  year: number
  /** Several where sources differ: kept side by side, never merged. */
  actual: readonly StatedYear[]
  plan: readonly StatedYear[]
  /** What the data say, in the unit of their source; `mark` when a person froze or replaced it. */
  counted: { quantity: number; unit: FactUnit; mark: "frozen" | "overridden" | null } | null
}

export type IndicatorState = {
  id: string
  name: string
  kind: string
  source: string
  unit: string
  years: readonly YearState[]
  /** Ids of indicators that count the same; not known of states kept earlier, as is whether nobody looks after it. */
  linked?: readonly string[]
  isOwnerless?: boolean
}

/** Weight, points and progress in hundredths (of a percent, of a point); null is not known. */
export type TaskState = {
  id: string
  number: string
  name: string
  weight: number | null
  done: number | null
  planned: number | null
  progress: number | null
  indicators: readonly IndicatorState[]
}

/** `progress` in tenths of a percent, half up. */
export type AreaState = {
  id: string
  number: string
  name: string
  coordinator: string
  progress: number | null
  weightSum: number
  tasks: readonly TaskState[]
  indicators: readonly IndicatorState[]
}

export type GoalState = {
  id: string
  number: string
  name: string
  chief: string
  progress: number | null
  areas: readonly AreaState[]
  indicators: readonly IndicatorState[]
}

/** A whole strategy at one moment; what a snapshot keeps and a report prints. */
export type StrategyState = { id: string; name: string; progress: number | null; goals: readonly GoalState[] }

export type Moved<T> = { before: T; after: T }

export type TaskChange = {
  id: string
  name: string
  place: string
  kind: "added" | "removed" | "changed"
  progress: Moved<number | null>
}
export type IndicatorChange = { id: string; name: string; place: string; year: number; value: Moved<string> }
export type StateChanges = {
  progress: Moved<number | null>
  areas: readonly { id: string; name: string; progress: Moved<number | null> }[]
  tasks: readonly TaskChange[]
  indicators: readonly IndicatorChange[]
}

type Placed<T> = { place: string; it: T }

const areasOf = (state: StrategyState): Placed<AreaState>[] =>
  state.goals.flatMap((goal) => goal.areas.map((it) => ({ place: placeOf(goal.number, it.number), it })))

export const tasksOf = (state: StrategyState): Placed<TaskState>[] =>
  areasOf(state).flatMap(({ place, it }) => it.tasks.map((task) => ({ place: placeOf(place, task.number), it: task })))

export const indicatorsOf = (state: StrategyState): Placed<IndicatorState>[] => [
  ...state.goals.flatMap((goal) => goal.indicators.map((it) => ({ place: goal.number, it }))),
  ...areasOf(state).flatMap(({ place, it }) => it.indicators.map((each) => ({ place, it: each }))),
  ...tasksOf(state).flatMap(({ place, it }) => it.indicators.map((each) => ({ place, it: each }))),
]

const placeOf = (...parts: string[]) => parts.filter((part) => part !== "").join(".")

/** Whether anybody or the data say anything of an indicator; a source that says "no data" does not. */
export const hasValue = ({ years }: IndicatorState): boolean =>
  years.some(
    ({ actual, plan, counted }) => counted !== null || [...actual, ...plan].some(({ isMissing }) => !isMissing),
  )

/** A year of an indicator in one line: what is stated, each source after the other, and what is counted. */
export const yearAsText = ({ actual, counted }: Pick<YearState, "actual" | "counted">, lang: Lang): string =>
  [
    ...actual.map(({ printed }) => printed),
    ...(counted ? [quantityIn(counted.unit, counted.quantity, lang)] : []),
  ].join(" / ")

/** What is different in the later of two states of one strategy, values as they are printed in a language. */
export function stateChanges(before: StrategyState, after: StrategyState, lang: Lang): StateChanges {
  const areasBefore = new Map(areasOf(before).map(({ it }) => [it.id, it]))
  const tasksBefore = new Map(tasksOf(before).map((placed) => [placed.it.id, placed]))
  const tasksAfter = tasksOf(after)
  const kept = new Set(tasksAfter.map(({ it }) => it.id))
  return {
    progress: { before: before.progress, after: after.progress },
    areas: areasOf(after).flatMap(({ it }) => {
      const earlier = areasBefore.get(it.id)?.progress ?? null
      return earlier === it.progress
        ? []
        : [{ id: it.id, name: it.name, progress: { before: earlier, after: it.progress } }]
    }),
    tasks: [
      ...tasksAfter.flatMap(({ place, it }): TaskChange[] => {
        const earlier = tasksBefore.get(it.id)?.it
        const progress = { before: earlier?.progress ?? null, after: it.progress }
        if (earlier && earlier.progress === it.progress) return []
        return [{ id: it.id, name: it.name, place, kind: earlier ? "changed" : "added", progress }]
      }),
      ...[...tasksBefore.values()]
        .filter(({ it }) => !kept.has(it.id))
        .map(
          ({ place, it }): TaskChange => ({
            ...{ id: it.id, name: it.name, place, kind: "removed" },
            progress: { before: it.progress, after: null },
          }),
        ),
    ],
    indicators: indicatorChanges(before, after, lang),
  }
}

/** Years of the indicators of both states; an indicator that is gone has no value any more. */
function indicatorChanges(before: StrategyState, after: StrategyState, lang: Lang): IndicatorChange[] {
  const [earlier, later] = [before, after].map(
    (state) => new Map(indicatorsOf(state).map((placed) => [placed.it.id, placed])),
  )
  const valueIn = (placed: Placed<IndicatorState> | undefined, year: number) => {
    const own = placed?.it.years.find((each) => each.year === year)
    return own ? yearAsText(own, lang) : ""
  }
  return [...new Map([...later!, ...[...earlier!].filter(([id]) => !later!.has(id))])].flatMap(
    ([id, { place, it }]) => {
      const [old, now] = [earlier!.get(id), later!.get(id)]
      const years = new Set([old, now].flatMap((placed) => placed?.it.years.map(({ year }) => year) ?? []))
      return [...years]
        .sort((one, other) => one - other)
        .map((year) => ({ year, value: { before: valueIn(old, year), after: valueIn(now, year) } }))
        .filter(({ value }) => value.before !== value.after)
        .map((change): IndicatorChange => ({ id, name: it.name, place, ...change }))
    },
  )
}
