import type { Problem } from "../../lib/problems.ts"
import { cardTexts } from "./card.texts.ts"
import type { Reading } from "./value-notation.ts"

/** Integer hundredths of a point, so that `2,5/2,5%` needs no fractions: 2,5 points are 250. */
export type Points = number

/** A list keeps its markers as printed (`1)`, `a)`, `-`), because resolutions cite them. */
export type ListItem = { marker: string; text: string; items: ListItem[] }
export type Block = { kind: "paragraph"; text: string } | { kind: "list"; ordered: boolean; items: ListItem[] }

export type CellState = "points" | "not-planned" | "missing" | "unreadable"

/** One stage in one year; `done` and `planned` are null unless the state is `points`. */
export type StageCell = {
  year: number
  printed: string
  done: Points | null
  planned: Points | null
  state: CellState
}

/** `unaligned` holds the printed cells of a row that could not be tied to years; then `cells` is empty. */
export type Stage = { number: string; name: string; cells: StageCell[]; unaligned: string[] }

export type Body = { name: string; scopes: string[] }

export type IndicatorKind = "product" | "result" | "impact"
export type IndicatorValue = { year: number; printed: string; reading: Reading }

/** `unaligned` holds the printed values of a row that could not be tied to years; then `values` is empty. */
export type Indicator = {
  kind: IndicatorKind | "unknown"
  name: string
  source: string
  values: IndicatorValue[]
  unaligned: string[]
}

/** Free text on both sides, as the cards print it: "Budżet Miasta" – "Średnio 20 000 zł rocznie". */
export type BudgetRow = { source: string; money: string }

/** A task of the development strategy, as one printed card states it. An empty string is "not printed". */
export type Card = {
  strategy: string
  goal: { number: string; name: string; chief: string }
  area: { number: string; name: string; coordinator: string }
  task: { number: string; name: string }
  addressees: Block[]
  justification: Block[]
  description: Block[]
  stageYears: number[]
  stages: Stage[]
  executor: string[]
  bodies: Body[]
  indicatorYears: number[]
  indicators: Indicator[]
  /** Kinds of indicators for which the card prints "Brak". */
  indicatorsNone: IndicatorKind[]
  totalCost: string
  budget: BudgetRow[]
}

export type YearTotal = { year: number; done: Points; planned: Points }

const WHOLE_TASK: Points = 100_00
const TOLERANCE: Points = 1

const cellsOf = (card: Pick<Card, "stages">) => card.stages.flatMap((stage) => stage.cells)
const sum = (numbers: readonly (number | null)[]) => numbers.reduce<number>((total, n) => total + (n ?? 0), 0)

/** Σ done; it may pass 100 points and is not clipped. */
export const progress = (card: Pick<Card, "stages">): Points => sum(cellsOf(card).map((cell) => cell.done))

/** Σ planned; a whole task has 100 points. */
export const plannedTotal = (card: Pick<Card, "stages">): Points => sum(cellsOf(card).map((cell) => cell.planned))

/** Done and planned points of each year, in the printed order of the years. */
export function yearTotals(card: Pick<Card, "stages" | "stageYears">): YearTotal[] {
  const cells = cellsOf(card)
  return card.stageYears.map((year) => {
    const ofYear = cells.filter((cell) => cell.year === year)
    return { year, done: sum(ofYear.map((c) => c.done)), planned: sum(ofYear.map((c) => c.planned)) }
  })
}

/** Points as people write them: 250 → `2,5` (`2.5` in English), 500 → `5`. */
export function pointsAsText(points: Points, lang: "pl" | "en" = "pl"): string {
  const sign = points < 0 ? "-" : ""
  const whole = Math.trunc(Math.abs(points) / 100)
  const rest = String(Math.abs(points) % 100)
    .padStart(2, "0")
    .replace(/0+$/, "")
  return sign + whole + (rest ? (lang === "pl" ? "," : ".") + rest : "")
}

/** What deserves a look though it blocks nothing; `field` is the path of the stage or cell. */
export function cardWarnings(card: Pick<Card, "stages">): Problem[] {
  const warnings: Problem[] = []
  const planned = plannedTotal(card)
  const hasCells = card.stages.some((stage) => stage.cells.length > 0)
  if (hasCells && Math.abs(planned - WHOLE_TASK) > TOLERANCE) {
    const message = cardTexts.plannedNot100(pointsAsText(planned, "pl"), pointsAsText(planned, "en"))
    warnings.push({ field: "stages", code: "card.planned_not_100", message, level: "warning" })
  }
  card.stages.forEach((stage, index) => {
    for (const cell of stage.cells) {
      if (cell.done === null || cell.planned === null || cell.done <= cell.planned) continue
      const message = cardTexts.doneOverPlanned(stage.name, cell.year, cell.printed)
      const field = `stages.${index}.cells.${cell.year}`
      warnings.push({ field, code: "card.done_over_planned", message, level: "warning" })
    }
  })
  return warnings
}
