/** What one source says of one year: as printed, and as a number where it has one. */
export type StatedYear = { printed: string; number: string | null; statedIn: string }

export type YearState = {
  year: number
  /** Several where sources differ: kept side by side, never merged. */
  actual: readonly StatedYear[]
  plan: readonly StatedYear[]
  /** What the data say, printed in the unit of its source; `mark` when a person froze or replaced it. */
  counted: { printed: string; mark: "frozen" | "overridden" | null } | null
}

export type IndicatorState = {
  id: string
  name: string
  kind: string
  source: string
  unit: string
  years: readonly YearState[]
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

const tasksOf = (state: StrategyState): Placed<TaskState>[] =>
  areasOf(state).flatMap(({ place, it }) => it.tasks.map((task) => ({ place: placeOf(place, task.number), it: task })))

export const indicatorsOf = (state: StrategyState): Placed<IndicatorState>[] => [
  ...state.goals.flatMap((goal) => goal.indicators.map((it) => ({ place: goal.number, it }))),
  ...areasOf(state).flatMap(({ place, it }) => it.indicators.map((each) => ({ place, it: each }))),
  ...tasksOf(state).flatMap(({ place, it }) => it.indicators.map((each) => ({ place, it: each }))),
]

const placeOf = (...parts: string[]) => parts.filter((part) => part !== "").join(".")

/** A year of an indicator in one line: what is stated, each source after the other, and what is counted. */
export const yearAsText = ({ actual, counted }: Pick<YearState, "actual" | "counted">): string =>
  [...actual.map(({ printed }) => printed), ...(counted ? [counted.printed] : [])].join(" / ")

/** What is different in the later of two states of one strategy. */
export function stateChanges(before: StrategyState, after: StrategyState): StateChanges {
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
    indicators: indicatorChanges(before, after),
  }
}

function indicatorChanges(before: StrategyState, after: StrategyState): IndicatorChange[] {
  const earlier = new Map(indicatorsOf(before).map(({ it }) => [it.id, it]))
  return indicatorsOf(after).flatMap(({ place, it }) => {
    const old = new Map(earlier.get(it.id)?.years.map((year) => [year.year, yearAsText(year)]))
    return it.years.flatMap((year): IndicatorChange[] => {
      const value = { before: old.get(year.year) ?? "", after: yearAsText(year) }
      return value.before === value.after ? [] : [{ id: it.id, name: it.name, place, year: year.year, value }]
    })
  })
}
