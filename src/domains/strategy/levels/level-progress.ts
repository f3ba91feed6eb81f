import type { Problem } from "../../../lib/problems.ts"
import type { Lang } from "../../../lib/texts.ts"
import { pointsAsText } from "../card.ts"
import { levelTexts as texts } from "./level.texts.ts"

/** Hundredths of a percent: 60 % is 6000. */
export type Hundredths = number

/** One task of an area: its share and how far it is; null is not known, never zero. */
export type TaskShare = { weight: Hundredths | null; progress: Hundredths | null }

/** An exact number of hundredths of a percent, as a fraction: nothing is rounded before it is printed. */
export type Ratio = { over: bigint; under: bigint }

export type AreaProgress = {
  /** Null when no task has both a share and a progress. */
  value: Ratio | null
  /** `equal` when no task has a weight: then each counts the same. */
  weights: "stated" | "equal"
  /** Sum of the weights stated. */
  weightSum: Hundredths
  tasks: number
  withoutWeight: number
  /** Tasks left out because nobody knows how far they are. */
  withoutProgress: number
}

export type LevelProgress = { value: Ratio | null; counted: number; of: number }

const WHOLE: Hundredths = 100_00

/**
 * Σ(weight × progress) / Σ weights over the tasks whose progress is known, not clipped. Where no task has a weight all
 * count the same; where some have one, a task without it counts nothing.
 */
export function areaProgress(tasks: readonly TaskShare[]): AreaProgress {
  const stated = tasks.filter(({ weight }) => weight !== null)
  const weights = stated.length > 0 ? "stated" : "equal"
  let over = 0n
  let under = 0n
  for (const { weight, progress } of tasks) {
    const share = weights === "equal" ? 1 : weight
    if (share === null || progress === null) continue
    over += BigInt(share) * BigInt(progress)
    under += BigInt(share)
  }
  return {
    value: under > 0n ? { over, under } : null,
    weights,
    weightSum: stated.reduce((sum, { weight }) => sum + (weight ?? 0), 0),
    tasks: tasks.length,
    withoutWeight: weights === "stated" ? tasks.length - stated.length : 0,
    withoutProgress: tasks.filter(({ progress }) => progress === null).length,
  }
}

/** The mean of what is below, each counting the same; what is not known is left out. */
export function levelProgress(below: readonly (Ratio | null)[]): LevelProgress {
  const known = below.filter((each) => each !== null)
  if (known.length === 0) return { value: null, counted: 0, of: below.length }
  const sum = known.reduce((one, other) => ({
    over: one.over * other.under + other.over * one.under,
    under: one.under * other.under,
  }))
  const value = reduced({ over: sum.over, under: sum.under * BigInt(known.length) })
  return { value, counted: known.length, of: below.length }
}

/** Tenths of a percent, half up: the number that is printed. */
export const tenthsOf = ({ over, under }: Ratio): number => Number((over + 5n * under) / (10n * under))

/** Hundredths as tenths, half up. */
export const inTenths = (hundredths: Hundredths): number => Math.floor((hundredths + 5) / 10)

/** 1000 tenths → `100,0`. */
export const tenthsAsText = (tenths: number, lang: Lang): string =>
  `${Math.floor(tenths / 10)}${lang === "pl" ? "," : "."}${tenths % 10}`

/** `100,0%`, as the city's pages print it. */
export const ratioAsText = (ratio: Ratio, lang: Lang): string => `${tenthsAsText(tenthsOf(ratio), lang)}%`

/** What deserves a look in the weights of an area; it blocks nothing. */
export function areaWarnings(progress: AreaProgress): Problem[] {
  const { weights, weightSum, tasks, withoutWeight, withoutProgress } = progress
  const warn = (code: string, message: Problem["message"]): Problem => ({ field: "", code, message, level: "warning" })
  const warnings: Problem[] = []
  if (weights === "stated" && weightSum !== WHOLE) {
    const message = texts.weightsNot100(pointsAsText(weightSum, "pl"), pointsAsText(weightSum, "en"))
    warnings.push(warn("area.weights_not_100", message))
  }
  if (withoutWeight > 0) warnings.push(warn("area.without_weight", texts.withoutWeight(withoutWeight)))
  if (withoutProgress > 0 && withoutProgress < tasks)
    warnings.push(warn("area.without_progress", texts.withoutProgress(withoutProgress, tasks)))
  return warnings
}

function reduced({ over, under }: Ratio): Ratio {
  let [a, b] = [over, under]
  while (b > 0n) [a, b] = [b, a % b]
  return { over: over / a, under: under / a }
}
