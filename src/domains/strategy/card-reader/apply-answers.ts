import { type Outcome, ok, type Problem, refused } from "../../../lib/problems.ts"
import { cardTexts } from "../card.texts.ts"
import type { Card } from "../card.ts"
import { tidy } from "../fold.ts"
import { answerValue, LEFT_UNREAD, readValue } from "../value-notation.ts"
import { answerRow, answerYears } from "./answer-rows.ts"
import { countsMoney, parseKind } from "./indicator-kind.ts"
import { cutAtName } from "./read-bodies.ts"
import { cutAtSource } from "./read-budget.ts"
import type { CardReading } from "./read-card.ts"
import { readBlocks } from "./read-prose.ts"
import { sourceLines } from "./source-lines.ts"
import { readStageCell } from "./stage-cell.ts"

type Answers = Readonly<Record<string, string>>
type Printed = { printed: string; proposed: string } | undefined

/**
 * The confirmed card: every question answered by `answers[path]` or by its proposal, and any other field corrected by
 * its path. Answers are text: a value in a clear notation (`LEFT_UNREAD` leaves it without a number), a row as
 * `5/5% | - | 2/2%` in the order of the years, years as `2009 2010`, prose and lists of lines with line breaks.
 * Refuses with a problem for each path that still has no clear answer. The reading itself is not changed.
 */
export function applyAnswers(reading: CardReading, answers: Answers): Outcome<Card> {
  const card = structuredClone(reading.card)
  const problems: Problem[] = []
  const questions = new Map(reading.questions.map((asked) => [asked.path, asked]))
  for (const [path, answer, isProposal] of inOrder(reading, answers)) {
    if (isProposal && isStale(card, path, questions.get(path)!.printed)) continue
    const question = questions.get(path)
    const printed = question ? { printed: question.printed, proposed: question.proposed ?? "" } : undefined
    const problem = applyOne(card, path, answer, printed)
    if (problem) problems.push({ ...problem, field: path })
  }
  problems.push(...stillOpen(card, reading, answers))
  const firstOfField = new Map([...problems].reverse().map((each) => [each.field, each]))
  return problems.length > 0 ? refused(...problems.filter((each) => firstOfField.get(each.field) === each)) : ok(card)
}

/** Years shape rows, rows shape values, and a source takes its words from the name: so this order. */
function inOrder(reading: CardReading, answers: Answers): [string, string, boolean][] {
  const proposals = reading.questions.flatMap((asked): [string, string, boolean][] =>
    asked.proposed === null || asked.path in answers ? [] : [[asked.path, asked.proposed, true]],
  )
  const given = Object.entries(answers).map(([path, answer]): [string, string, boolean] => [path, answer, false])
  const rank = (path: string) =>
    path.endsWith("Years")
      ? 0
      : path.endsWith(".row")
        ? 1
        : path.endsWith(".source") || path.startsWith("bodies")
          ? 2
          : 3
  return [...proposals, ...given].sort((a, b) => rank(a[0]) - rank(b[0]))
}

/** A proposal for a value no longer holds after its row was cut in another way. */
function isStale(card: Card, path: string, printed: string): boolean {
  const [list, index, part, year] = path.split(".")
  if (list !== "indicators" || part !== "values") return false
  const value = card.indicators[Number(index)]?.values.find((v) => v.year === Number(year))
  return value?.printed !== printed
}

const problem = (code: string, message: Problem["message"]): Problem => ({ field: "", code, message })
const noField = (path: string) => problem("answer.no_field", cardTexts.answerNoField(path))

function applyOne(card: Card, path: string, answer: string, printed: Printed): Problem | null {
  const [first = "", second = "", third = "", fourth = ""] = path.split(".")
  switch (first) {
    case "stageYears":
    case "indicatorYears":
      return answerYears(card, first, answer)
    case "strategy":
    case "totalCost":
      card[first] = tidy(answer)
      return null
    case "goal":
    case "area":
    case "task":
      return setText(card[first], second, answer, path)
    case "addressees":
    case "justification":
    case "description":
      card[first] = readBlocks(sourceLines(answer))
      return null
    case "executor":
      card.executor = linesOf(answer)
      return null
    case "stages":
      return answerStage(card, Number(second), third, fourth, answer) ?? null
    case "indicators":
      return answerIndicator(card, Number(second), { part: third, year: Number(fourth), answer, printed })
    case "bodies":
      return answerBody(card, Number(second), third, answer, printed)
    case "budget":
      return answerBudget(card, Number(second), third, answer, printed)
    default:
      return noField(path)
  }
}

const linesOf = (answer: string) =>
  answer
    .split(/\r?\n/)
    .map(tidy)
    .filter((line) => line !== "")

function setText(of: Record<string, string>, part: string, answer: string, path: string): Problem | null {
  if (!Object.hasOwn(of, part)) return noField(path)
  of[part] = tidy(answer)
  return null
}

function answerStage(card: Card, index: number, part: string, year: string, answer: string): Problem | null {
  const stage = card.stages[index]
  if (!stage) return noField(`stages.${index}`)
  if (part === "row")
    return answerRow(card.stageYears, answer, stage.unaligned, (cells) => {
      stage.cells = card.stageYears.map((each, n) => readStageCell(each, cells[n]!))
      stage.unaligned = []
    })
  if (part === "name" || part === "number") {
    stage[part] = tidy(answer)
    return null
  }
  const cell = stage.cells.find((each) => each.year === Number(year))
  if (part !== "cells" || !cell) return noField(`stages.${index}.${part}.${year}`)
  if (answer.trim() === LEFT_UNREAD) return null
  const read = readStageCell(cell.year, answer)
  if (read.state === "unreadable") return problem("answer.cell", cardTexts.answerCell(answer))
  Object.assign(cell, { ...read, printed: cell.printed })
  return null
}

type IndicatorAnswer = { part: string; year: number; answer: string; printed: Printed }

function answerIndicator(card: Card, index: number, { part, year, answer, printed }: IndicatorAnswer): Problem | null {
  const indicator = card.indicators[index]
  if (!indicator) return noField(`indicators.${index}`)
  if (part === "row") {
    const same = indicator.values.map((value) => value.printed).join(" | ") === answer.trim()
    if (same && indicator.values.length > 0) return null
    return answerRow(card.indicatorYears, answer, indicator.unaligned, (cells) => {
      const hint = { money: countsMoney(indicator.name) }
      const readCell = (each: number, n: number) => ({
        year: each,
        printed: cells[n]!,
        reading: readValue(cells[n]!, hint),
      })
      indicator.values = card.indicatorYears.map(readCell)
      indicator.unaligned = []
    })
  }
  if (part === "name") indicator.name = tidy(answer)
  else if (part === "source") {
    indicator.name = nameBeside(indicator.name, tidy(answer), printed)
    indicator.source = tidy(answer)
  } else if (part === "kind") {
    const kind = parseKind(answer)
    if (!kind) return problem("answer.kind", cardTexts.answerKind)
    indicator.kind = kind
  } else {
    const value = indicator.values.find((each) => each.year === year)
    if (part !== "values" || !value) return noField(`indicators.${index}.${part}.${year}`)
    const reading = answerValue(value.reading, answer)
    if (!reading) return problem("answer.unclear", cardTexts.answerUnclear(answer))
    value.reading = reading
  }
  return null
}

/** Another source of the same printed words leaves other words to the name. */
function nameBeside(name: string, source: string, of: Printed): string {
  if (!of || source === of.proposed || !of.printed.endsWith(source)) return name
  const before = of.printed.slice(0, of.printed.length - of.proposed.length).trim()
  const extra = name.startsWith(before) ? name.slice(before.length) : ""
  return tidy(of.printed.slice(0, of.printed.length - source.length) + extra)
}

function answerBody(card: Card, index: number, part: string, answer: string, of: Printed): Problem | null {
  const body = card.bodies[index]
  if (!body) return noField(`bodies.${index}`)
  if (part === "scopes") body.scopes = linesOf(answer)
  else if (part === "name") {
    const cut = of && cutAtName(of.printed, answer)
    const before = of && cutAtName(of.printed, of.proposed)
    if (cut && before) {
      const had = before.firstScope !== ""
      const wrapped = had ? (body.scopes[0] ?? "").slice(before.firstScope.length) : ""
      const scope = tidy(cut.firstScope + wrapped)
      body.scopes = [...(scope === "" ? [] : [scope]), ...body.scopes.slice(had ? 1 : 0)]
    }
    body.name = tidy(answer)
  } else return noField(`bodies.${index}.${part}`)
  return null
}

function answerBudget(card: Card, index: number, part: string, answer: string, of: Printed): Problem | null {
  const row = card.budget[index]
  if (!row || (part !== "source" && part !== "money")) return noField(`budget.${index}.${part}`)
  const cut = part === "source" && of && answer !== of.proposed ? cutAtSource(of.printed, answer) : null
  if (cut) Object.assign(row, cut)
  else row[part] = tidy(answer)
  return null
}

/** Questions without proposal and answer, and values that a new cut of a row made unclear. */
function stillOpen(card: Card, reading: CardReading, answers: Answers): Problem[] {
  const needed = (path: string, question: { pl: string; en: string }): Problem => ({
    field: path,
    code: "answer.needed",
    message: cardTexts.answerNeeded(question.pl, question.en),
  })
  const silent = reading.questions.filter((asked) => asked.proposed === null && !(asked.path in answers))
  const open = silent
    .filter((asked) => !isStale(card, asked.path, asked.printed))
    .map((asked) => needed(asked.path, asked.text))
  card.indicators.forEach((indicator, index) => {
    for (const { year, reading: read } of indicator.values) {
      if (read.question) open.push(needed(`indicators.${index}.values.${year}`, read.question))
    }
    const row = `indicators.${index}.row`
    if (indicator.unaligned.length > 0 && !(row in answers)) {
      const { name, unaligned } = indicator
      open.push(needed(row, cardTexts.rowUnaligned(name, unaligned.length, card.indicatorYears.length)))
    }
  })
  card.stages.forEach((stage, index) => {
    for (const cell of stage.cells) {
      const path = `stages.${index}.cells.${cell.year}`
      if (cell.state !== "unreadable" || path in answers) continue
      open.push(needed(path, cardTexts.cellUnread(cell.printed, stage.name, cell.year)))
    }
    const row = `stages.${index}.row`
    if (stage.unaligned.length === 0 || row in answers) return
    open.push(needed(row, cardTexts.rowUnaligned(stage.name, stage.unaligned.length, card.stageYears.length)))
  })
  return open
}
