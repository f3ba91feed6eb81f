import { type Outcome, ok, type Problem, refused } from "../../lib/problems.ts"
import type { Text } from "../../lib/texts.ts"
import { blocksAsText } from "./block-text.ts"
import type { IdentifiedCard } from "./card.document.ts"
import { cardTexts } from "./card.texts.ts"
import type { Block, IndicatorKind, IndicatorValue, StageCell } from "./card.ts"
import { cellAsText } from "./card-changes.ts"
import { countsMoney } from "./card-reader/indicator-kind.ts"
import { readBlocks } from "./card-reader/read-prose.ts"
import { sourceLines } from "./card-reader/source-lines.ts"
import { readStageCell } from "./card-reader/stage-cell.ts"
import { type CardTyped, type IndicatorTyped, ROW_LISTS, type StageTyped } from "./edit.form.ts"
import { editTexts as texts } from "./edit.texts.ts"
import { tidy } from "./fold.ts"
import { readValue } from "./value-notation.ts"

const LONGEST = { number: 40, name: 500, line: 2000, text: 20_000 } as const
const MOST_ROWS = 100

type Ask = (field: string, code: string, message: Text) => void

/**
 * The card that a form states, or what is wrong beside each field. What is unchanged keeps its print and its reading;
 * what is typed anew must be clear, for nobody is asked about it later.
 */
export function readCardForm(typed: CardTyped, stored: IdentifiedCard): Outcome<IdentifiedCard> {
  const problems: Problem[] = []
  const ask: Ask = (field, code, message) => problems.push({ field, code, message })
  checkTexts(typed, ask)
  const content: IdentifiedCard = {
    ...stored,
    task: { number: tidy(typed.number), name: tidy(typed.name) },
    addressees: prose(typed.addressees, stored.addressees),
    justification: prose(typed.justification, stored.justification),
    description: prose(typed.description, stored.description),
    stageYears: inStoredOrder(typed.stageYears, stored.stageYears),
    stages: typed.stages.map((stage, index) => readStage(stage, index, typed, stored, ask)),
    executor: linesOf(typed.executor),
    bodies: typed.bodies.map((body) => ({ name: tidy(body.name), scopes: linesOf(body.scopes) })),
    indicatorYears: inStoredOrder(typed.indicatorYears, stored.indicatorYears),
    indicators: typed.indicators.map((indicator, index) => readIndicator(indicator, index, typed, stored, ask)),
    totalCost: tidy(typed.totalCost),
    budget: typed.budget.map((row) => ({ source: tidy(row.source), money: tidy(row.money) })),
  }
  const kinds = new Set(content.indicators.map((indicator) => indicator.kind))
  content.indicatorsNone = stored.indicatorsNone.filter((kind) => !kinds.has(kind))
  return problems.length > 0 ? refused(...problems) : ok(content)
}

function checkTexts(typed: CardTyped, ask: Ask): void {
  const limit = (field: string, text: string, most: number) => {
    if (text.length > most) ask(field, "card.too_long", texts.tooLong(text.length - most))
  }
  if (tidy(typed.name) === "") ask("name", "card.nameless", texts.nameless)
  limit("number", typed.number, LONGEST.number)
  limit("name", typed.name, LONGEST.name)
  limit("totalCost", typed.totalCost, LONGEST.line)
  for (const field of ["addressees", "justification", "description", "executor"] as const)
    limit(field, typed[field], LONGEST.text)
  for (const list of ROW_LISTS)
    if (typed[list].length > MOST_ROWS) ask("", "card.too_many_rows", texts.tooMany(MOST_ROWS))
  typed.stages.forEach((stage, index) => {
    if (tidy(stage.name) === "") ask(`stages.${index}.name`, "card.nameless_stage", texts.namelessStage)
    limit(`stages.${index}.name`, stage.name, LONGEST.line)
    limit(`stages.${index}.number`, stage.number, LONGEST.number)
  })
  typed.bodies.forEach((body, index) => {
    if (tidy(body.name) === "") ask(`bodies.${index}.name`, "card.nameless_body", texts.namelessBody)
    limit(`bodies.${index}.name`, body.name, LONGEST.line)
    limit(`bodies.${index}.scopes`, body.scopes, LONGEST.text)
  })
  typed.indicators.forEach((indicator, index) => {
    if (tidy(indicator.name) === "") ask(`indicators.${index}.name`, "card.nameless_indicator", texts.namelessIndicator)
    limit(`indicators.${index}.name`, indicator.name, LONGEST.line)
    limit(`indicators.${index}.source`, indicator.source, LONGEST.line)
  })
  typed.budget.forEach((row, index) => {
    if (tidy(row.source) === "") ask(`budget.${index}.source`, "card.sourceless", texts.sourceless)
    limit(`budget.${index}.source`, row.source, LONGEST.line)
    limit(`budget.${index}.money`, row.money, LONGEST.line)
  })
}

/** Unchanged text keeps its blocks as they were read. */
const prose = (text: string, stored: Block[]): Block[] =>
  text === blocksAsText(stored) ? stored : readBlocks(sourceLines(text))

const linesOf = (text: string): string[] => text.split("\n").map(tidy).filter(Boolean)

/** The form shows years ascending; years that were printed in another order keep it. */
const inStoredOrder = (years: readonly number[], stored: readonly number[]): number[] => [
  ...stored.filter((year) => years.includes(year)),
  ...years.filter((year) => !stored.includes(year)),
]

function readStage(typed: StageTyped, index: number, of: CardTyped, stored: IdentifiedCard, ask: Ask) {
  const known = stored.stages.find((stage) => stage.number === typed.number && stage.name === typed.name)
  const said = of.stageYears.some((year) => (typed.cells[year] ?? "") !== "")
  const name = { number: tidy(typed.number), name: tidy(typed.name) }
  if (known && known.unaligned.length > 0 && !said) return { ...name, cells: [], unaligned: known.unaligned }
  const years = inStoredOrder(of.stageYears, stored.stageYears)
  const before = known ?? stored.stages[index]
  const cells = years.map((year): StageCell => {
    const text = typed.cells[year] ?? ""
    const cell = before?.cells.find((each) => each.year === year)
    if (cell && tidy(cellAsText(cell)) === tidy(text)) return cell
    const read = readStageCell(year, text)
    if (read.state === "unreadable")
      ask(`stages.${index}.cells.${year}`, "card.cell", cardTexts.answerCell(text.slice(0, 80)))
    return read
  })
  return { ...name, cells, unaligned: [] }
}

function readIndicator(typed: IndicatorTyped, index: number, of: CardTyped, stored: IdentifiedCard, ask: Ask) {
  const known = stored.indicators.find((indicator) => indicator.id === typed.id)
  const name = tidy(typed.name)
  const isKind = (["product", "result", "impact", "unknown"] as const).find((kind) => kind === typed.kind)
  if (!isKind) ask(`indicators.${index}.kind`, "card.kind", texts.kind)
  const kind: IndicatorKind | "unknown" = isKind ?? "unknown"
  const entry = { id: known?.id ?? null, kind, name, source: tidy(typed.source) }
  const said = of.indicatorYears.some((year) => (typed.values[year] ?? "") !== "")
  if (known && known.unaligned.length > 0 && !said) return { ...entry, values: [], unaligned: known.unaligned }
  const years = inStoredOrder(of.indicatorYears, stored.indicatorYears)
  const values = years.map((year): IndicatorValue => {
    const printed = typed.values[year] ?? ""
    const value = known?.values.find((each) => each.year === year)
    if (value && tidy(value.printed) === tidy(printed)) return value
    const reading = readValue(printed, { money: countsMoney(name) })
    if (reading.question || printed.length > LONGEST.line)
      ask(`indicators.${index}.values.${year}`, "card.value", cardTexts.answerUnclear(printed.slice(0, 80)))
    return { year, printed, reading }
  })
  return { ...entry, values, unaligned: [] }
}
