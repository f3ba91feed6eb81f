import type { Problem } from "../../../lib/problems.ts"
import { cardTexts } from "../card.texts.ts"
import type { Card } from "../card.ts"
import { LEFT_UNREAD, readValue } from "../value-notation.ts"
import { countsMoney } from "./indicator-kind.ts"
import { readStageCell } from "./stage-cell.ts"

/** Sets the years of a table and ties to them the rows that have exactly as many values. */
export function answerYears(card: Card, path: "stageYears" | "indicatorYears", answer: string): Problem | null {
  const years = answer.split(/[\s,;|]+/).filter((word) => word !== "")
  const valid =
    years.length > 0 && new Set(years).size === years.length && years.every((y) => /^(?:19|20)\d\d$/.test(y))
  if (!valid) return { field: path, code: "answer.years", message: cardTexts.answerYears(answer) }
  card[path] = years.map(Number)
  if (path === "stageYears") alignStages(card)
  else alignIndicators(card)
  return null
}

function alignStages(card: Card): void {
  for (const stage of card.stages) {
    const printed = stage.cells.length > 0 ? stage.cells.map((cell) => cell.printed) : stage.unaligned
    const fits = printed.length === card.stageYears.length
    stage.cells = fits ? card.stageYears.map((year, n) => readStageCell(year, printed[n]!)) : []
    stage.unaligned = fits ? [] : printed
  }
}

function alignIndicators(card: Card): void {
  for (const indicator of card.indicators) {
    const { values, unaligned, name } = indicator
    const printed = values.length > 0 ? values.map((value) => value.printed) : unaligned
    const fits = printed.length === card.indicatorYears.length
    const hint = { money: countsMoney(name) }
    const read = (year: number, n: number) => ({ year, printed: printed[n]!, reading: readValue(printed[n]!, hint) })
    indicator.values = fits ? card.indicatorYears.map(read) : []
    indicator.unaligned = fits ? [] : printed
  }
}

/** Cuts `5/5% | - |` at the bars, one cell for each year; `LEFT_UNREAD` keeps the row as printed. */
export function answerRow(
  years: readonly number[],
  answer: string,
  unaligned: readonly string[],
  set: (cells: string[]) => void,
): Problem | null {
  if (answer.trim() === LEFT_UNREAD && unaligned.length > 0) return null
  const cells = answer.split(/[|\t]/).map((cell) => cell.trim())
  if (cells.length !== years.length) {
    return { field: "", code: "answer.count", message: cardTexts.answerCount(cells.length, years.length) }
  }
  set(cells)
  return null
}
