import { type Outcome, ok, type Problem, refused } from "../../lib/problems.ts"
import type { Text } from "../../lib/texts.ts"
import type { Card, IndicatorValue } from "./card.ts"
import { applyAnswers } from "./card-reader/apply-answers.ts"
import type { Question } from "./card-reader/findings.ts"
import { countsMoney } from "./card-reader/indicator-kind.ts"
import type { CardReading } from "./card-reader/read-card.ts"
import { fold } from "./fold.ts"
import { importTexts as texts } from "./import.texts.ts"
import { isOfPage, type SettledPage, settlePage } from "./levels/page-reader/settle-page.ts"
import { LEFT_UNREAD, readValue } from "./value-notation.ts"

/** What a person has said of one card before it is saved. Paths are those of the reader's questions. */
export type ImportAnswers = {
  given: Readonly<Record<string, string>>
  /** Values whose meaning is left open: they are saved with their question. */
  later: readonly string[]
  /** By the position of an indicator: a key of the catalogue of facts, or "none". */
  measuredBy: Readonly<Record<string, string>>
  action: "save" | "skip"
}

export const NO_ANSWERS: ImportAnswers = { given: {}, later: [], measuredBy: {}, action: "save" }

/** `page` is there for the page of a goal or a programme; its `card` is no card but has the place and the indicators. */
export type SettledCard = { card: Card; measuredBy: readonly (string | null)[]; page?: SettledPage }

/** Answers of somebody who says nothing about guessed values: they stay guessed. */
export function answersOf(reading: CardReading, given: Readonly<Record<string, string>>): ImportAnswers {
  const open = reading.questions.filter((question) => question.code === "value" && !(question.path in given))
  return { ...NO_ANSWERS, given, later: open.map((question) => question.path) }
}

/** The card as it will be saved, or a problem for each question that has no clear answer yet. */
export function settleReading(reading: CardReading, answers: ImportAnswers): Outcome<SettledCard> {
  const later = answers.later.filter((path) => isValuePath(path))
  const unread = Object.fromEntries(later.map((path) => [path, LEFT_UNREAD]))
  const given = { ...answers.given, ...unread }
  // An answer to a value that another cut of its row has taken away is no longer asked for.
  const outcome = reading.page ? applyAnswers(commonOf(reading), commonAnswers(given)) : applyAnswers(reading, given)
  const card = outcome.ok ? outcome.value : reading.card
  const page = reading.page && settlePage({ ...reading, page: reading.page }, card, answers.given)
  if (!outcome.ok || page?.ok === false)
    return refused(...(outcome.ok ? [] : outcome.problems), ...(page?.ok === false ? page.problems : []))
  for (const path of later) reopen(card, reading, path)
  const problems = whyNotStorable(card, reading.page !== undefined)
  if (problems.length > 0) return refused(...problems)
  const measured = card.indicators.map((_, index) => (page ? null : measuredBy(card, index, answers)))
  return ok({ card, measuredBy: measured, ...(page ? { page: page.value } : {}) })
}

/** What a page has in common with a card. */
const commonOf = (reading: CardReading): CardReading => ({
  ...reading,
  questions: reading.questions.filter(({ path }) => !isOfPage(path)),
})
const commonAnswers = (given: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(given).filter(([path]) => !isOfPage(path)))

/** Everything to ask about a card: what the reader asked, and what only the answers so far made a question. */
export function questionsOf(reading: CardReading, answers: ImportAnswers): Question[] {
  const outcome = settleReading(reading, answers)
  const asked = new Set(reading.questions.map((question) => question.path))
  const more = outcome.ok ? [] : outcome.problems.filter(({ field }) => field !== "" && !asked.has(field))
  return [...reading.questions, ...more.filter(isAskable).map((problem) => questionOf(problem, reading))]
}

/** Key of the facts that fit the name of an indicator; a guess, so a person is asked. */
export function suggestMeasure(name: string): string | null {
  const key = fold(name)
  const isOfEurope = /\b(?:unijn|europejsk|ue\b|funduszy? zewn)/.test(key)
  if (/^(?:liczba|ilosc)\b.*\bzrealizowan\w* .*(?:projekt|zadan|inicjatyw)/.test(key)) return "projects-carried-out"
  if (/^(?:kwota|wysokosc|wartosc|suma|srodki)\b.*\bbudzet\w* (?:miasta|gminy|miejski)/.test(key) && !isOfEurope)
    return "city-budget-amount"
  return null
}

const isValuePath = (path: string) => /^indicators\.\d+\.values\.\d{4}$/.test(path)
const isAskable = ({ code }: Problem) => code === "answer.needed"

const questionOf = (problem: Problem, reading: CardReading): Question => ({
  path: problem.field,
  code: isValuePath(problem.field) ? "value" : "",
  text: problem.message as Text,
  printed: "",
  proposed: null,
  alternatives: [],
  confidence: "unclear",
  lines: reading.lines,
})

function measuredBy(card: Card, index: number, answers: ImportAnswers): string | null {
  const said = answers.measuredBy[String(index)]
  if (said) return said === "none" ? null : said
  return suggestMeasure(card.indicators[index]!.name)
}

/** Gives a value back the question it had: somebody who knows will answer it on the card. */
function reopen(card: Card, reading: CardReading, path: string): void {
  const [, index, , year] = path.split(".")
  const indicator = card.indicators[Number(index)]
  const value = indicator?.values.find((each) => each.year === Number(year))
  if (!indicator || !value) return
  const before = valueAt(reading.card, Number(index), Number(year))
  value.reading =
    before?.printed === value.printed
      ? before.reading
      : readValue(value.printed, { money: countsMoney(indicator.name) })
}

const valueAt = (card: Card, index: number, year: number): IndicatorValue | undefined =>
  card.indicators[index]?.values.find((each) => each.year === year)

const LONGEST = { number: 40, name: 500, printed: 2000 } as const

/** What no card of a person's hand has: such a text was read wrongly. */
function whyNotStorable(card: Card, isPage: boolean): Problem[] {
  const limits: [string, string, number][] = [
    ["strategy", card.strategy, LONGEST.name],
    ...(["goal", "area", "task"] as const).flatMap((part): [string, string, number][] => [
      [`${part}.number`, card[part].number, LONGEST.number],
      [`${part}.name`, card[part].name, LONGEST.name],
    ]),
    ["goal.chief", card.goal.chief, LONGEST.name],
    ["area.coordinator", card.area.coordinator, LONGEST.name],
    ...card.indicators.flatMap(({ values }, index) =>
      values.map((value): [string, string, number] => [
        `indicators.${index}.values.${value.year}`,
        value.printed,
        LONGEST.printed,
      ]),
    ),
  ]
  const long = limits.filter(([, text, most]) => text.length > most)
  const isNameless = card.task.name === "" && !isPage
  const nameless = isNameless ? [{ field: "task.name", code: "card.nameless", message: texts.nameless }] : []
  return [
    ...nameless,
    ...long.map(([field, , most]) => ({ field, code: "card.too_long", message: texts.tooLong(most) })),
  ]
}
