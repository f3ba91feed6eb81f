import { pointsAsText } from "../../card.ts"
import type { Reading } from "../../value-notation.ts"
import type { LevelValue } from "../indicator-lines.ts"
import type { PrintedProgress, TaskOfArea } from "../level.queries.ts"
import type { IndicatorWithValues } from "../level-indicator.queries.ts"
import { type Ratio, tenthsAsText, tenthsOf } from "../level-progress.ts"
import type { TaskIndicator, WholeStrategies } from "./strategy-data.queries.ts"

/** Grows when a name or a meaning changes; names are only added within one edition. */
const EDITION = 1

type Addresses = { goal(id: string): string; area(id: string): string; task(id: string): string }

/**
 * The whole strategy as plain JSON: names are stable, numbers are decimals as text (a dot, no grouping) because they are
 * exact, percent is per hundred, a missing value is null. No person is named in it.
 */
export function strategyJson(
  whole: WholeStrategies,
  it: { office: string; at: Temporal.Instant; addresses: Addresses },
): unknown {
  const { addresses } = it
  const ofGoal = Map.groupBy(whole.levelIndicators, ({ goalId }) => goalId)
  const ofArea = Map.groupBy(whole.levelIndicators, ({ areaId }) => areaId)
  return {
    format: "strategia",
    edition: EDITION,
    office: it.office,
    readAt: it.at.toString({ smallestUnit: "second" }),
    strategies: whole.trees.map((strategy) => ({
      ...{ id: strategy.id, name: strategy.name, vision: strategy.vision, mission: strategy.mission },
      resolutions: strategy.resolutions.map(({ number, on, about, href }) => ({ number, on: on || null, about, href })),
      progress: percentOf(strategy.progress.value),
      goals: strategy.goals.map((goal) => ({
        ...{ id: goal.id, address: addresses.goal(goal.id), number: goal.number, name: goal.name, chief: goal.chief },
        progress: percentOf(goal.progress.value),
        indicators: (ofGoal.get(goal.id) ?? []).map(levelIndicator),
        programmes: goal.areas.map((area) => ({
          ...{ id: area.id, address: addresses.area(area.id), number: area.number, name: area.name },
          coordinator: area.coordinator,
          progress: percentOf(area.progress.value),
          weights: area.progress.weights,
          weightSum: decimalOf(area.progress.weightSum),
          printed: area.statements.map(printedOf),
          indicators: (ofArea.get(area.id) ?? []).map(levelIndicator),
          tasks: area.tasks.map((task) => ({
            ...taskOf(task),
            address: addresses.task(task.id),
            indicators: (whole.taskIndicators.get(task.id) ?? []).map(taskIndicator),
          })),
        })),
      })),
    })),
  }
}

const taskOf = (task: TaskOfArea) => ({
  ...{ id: task.id, number: task.number, name: task.name },
  weight: decimalOf(task.weight),
  pointsDone: decimalOf(task.done),
  pointsPlanned: decimalOf(task.planned),
  progress: decimalOf(task.progress),
  printed: task.printed && printedOf(task.printed),
})

const printedOf = ({ weight, progress, statedIn, at }: PrintedProgress) => ({
  ...{ statedIn, weight, progress, recordedAt: at.toString({ smallestUnit: "second" }) },
})

const levelIndicator = (it: IndicatorWithValues) => ({
  ...{ id: it.id, name: it.name, kind: it.kind, source: it.source, unit: it.unit, direction: it.direction },
  method: it.method,
  sameAs: it.linked.map(({ id }) => id),
  values: it.values.map(statement),
  unaligned: it.unaligned,
})

const taskIndicator = ({ entry, values }: TaskIndicator) => ({
  ...{ id: entry.id, name: entry.name, kind: entry.kind === "unknown" ? null : entry.kind, source: entry.source },
  values: values.map(statement),
  unaligned: entry.unaligned.length > 0 ? [{ statedIn: "", printed: entry.unaligned }] : [],
})

const statement = ({ year, role, statedIn, printed, reading, recordedAt }: LevelValue) => ({
  ...{ year, role, statedIn, printed, ...readingOf(reading) },
  recordedAt: recordedAt.toString({ smallestUnit: "second" }),
})

/** What a print means; `confirmed` is false while it is a guess. */
const readingOf = (reading: Reading) => ({
  meaning: reading.meaning ?? reading.kind,
  value: reading.value ?? null,
  valueTo: reading.to ?? null,
  approximate: reading.approximate ?? false,
  confirmed: reading.question === undefined,
})

/** 6000 hundredths → `60`, 1250 → `12.5`. */
export const decimalOf = (hundredths: number | null): string | null =>
  hundredths === null ? null : pointsAsText(hundredths, "en")

/** As it is printed on the pages: one decimal, half up. */
export const percentOf = (ratio: Ratio | null): string | null => ratio && tenthsAsText(tenthsOf(ratio), "en")
