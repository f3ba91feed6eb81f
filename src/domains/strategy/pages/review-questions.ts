import type { Problem } from "../../../lib/problems.ts"
import { inEach, type Text } from "../../../lib/texts.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import {
  type Choice,
  type Content,
  disclosure,
  html,
  card as paper,
  radios,
  say,
  textField,
} from "../../../ui/public.ts"
import { shortName } from "../card-print.ts"
import type { Question } from "../card-reader/findings.ts"
import type { CardReading } from "../card-reader/read-card.ts"
import { fieldOf, isPlaceField, LATER, offered, typedOf } from "../import.form.ts"
import type { ImportAnswers } from "../import-answers.ts"
import { indicatorTexts } from "../indicator.texts.ts"
import { LEFT_UNREAD, type Reading } from "../value-notation.ts"
import { readingAsText } from "../value-print.ts"
import { importPageTexts as texts } from "./import.texts.ts"

export type QuestionsProps = {
  reading: CardReading
  questions: readonly Question[]
  answers: ImportAnswers
  problems: readonly Problem[]
}

/** Everything the reader asks about a card, numbers first; places in the strategy are asked with their own fields. */
export function questionCards(ctx: OfficeCtx, props: QuestionsProps): Content {
  const asked = props.questions.filter(({ path }) => !isPlaceField(path))
  const of = (...codes: string[]) => asked.filter(({ code }) => codes.includes(code))
  const fields = (questions: readonly Question[]) =>
    html`<div class="fields">${questions.map((question) => say(ctx, questionField(ctx, question, props)))}</div>`
  const values = of("value")
  const tables = of("row", "cell", "years", "kind", "")
  return [
    values.length > 0 ? paper(ctx, { title: texts.valuesTitle, body: fields(values) }) : "",
    tables.length > 0 ? paper(ctx, { title: texts.tablesTitle, body: fields(tables) }) : "",
    boundaries(ctx, props, [
      [texts.bodyBoundary, of("body")],
      [texts.sourceBoundary, of("source")],
      [texts.budgetBoundary, of("budget")],
      [texts.nameBoundary, of("name")],
    ]),
  ]
}

/** Where one printed line was cut in two; right nearly always, so the ways to mend it are folded. */
function boundaries(ctx: OfficeCtx, props: QuestionsProps, groups: readonly [Text, readonly Question[]][]): Content {
  const filled = groups.filter(([, questions]) => questions.length > 0)
  if (filled.length === 0) return ""
  const line = (question: Question) => {
    const isOpen = props.problems.some(({ field }) => field === fieldOf.choice(question.path))
    return html`<div class="boundary"><p class="boundary-line">${say(ctx, parted(ctx, question, props.answers))}</p>${disclosure(
      ctx,
      {
        summary: html`${say(ctx, texts.mend)}<span class="ds-sr-only"> ${question.printed}</span>`,
        open: isOpen,
        body: html`<div class="fields">${say(ctx, questionField(ctx, question, props))}</div>`,
      },
    )}</div>`
  }
  return paper(ctx, {
    title: texts.boundariesTitle,
    body: [
      html`<p class="quiet">${say(ctx, texts.boundariesHint)}</p>`,
      html`<div class="parts">${filled.map(([title, questions]) => html`<h3>${say(ctx, title)}</h3><div>${questions.map(line)}</div>`)}</div>`,
    ],
  })
}

/** The printed line with a mark where it is cut now. */
function parted(ctx: OfficeCtx, question: Question, answers: ImportAnswers): Content {
  const { path, printed, proposed } = question
  const said = answers.given[path] ?? proposed ?? ""
  const mark = html`<span class="boundary-mark"></span><span class="ds-sr-only">${say(ctx, texts.cutHere)}</span>`
  const head = said !== "" && said !== printed && printed.startsWith(said)
  if (head)
    return [
      html`<span class="boundary-side">${said}</span>`,
      mark,
      printed.slice(said.length).replace(/^\s*[-–—]?\s+/, ""),
    ]
  if (said !== "" && printed.endsWith(said))
    return [printed.slice(0, -said.length).trim(), mark, html`<span class="boundary-side">${said}</span>`]
  return said || printed
}

function questionField(ctx: OfficeCtx, question: Question, props: QuestionsProps): Content {
  const { choice, own } = typedOf(question, props.answers)
  const { path, printed, proposed } = question
  const isKind = question.code === "kind"
  const choices = isKind ? kinds() : choicesOf(question, readingOf(props.reading, path))
  const insteadOf = (question.code === "value" ? printed : proposed) || printed
  return [
    choices.length > 0
      ? radios(ctx, {
          name: fieldOf.choice(path),
          label: question.text,
          hint: placeOf(question, props.reading),
          choices,
          value: choice,
          optional: "silent",
          problems: props.problems,
        })
      : "",
    isKind
      ? ""
      : textField(ctx, {
          name: fieldOf.own(path),
          label: choices.length > 0 ? texts.insteadOf(shortName(insteadOf, 60)) : question.text,
          hint: choices.length > 0 ? texts.ownHint : placeOf(question, props.reading),
          value: own,
          width: question.code === "value" ? "medium" : "full",
          optional: "silent",
          problems: choices.length > 0 ? [] : ownProblems(props.problems, path),
        }),
  ]
}

/** A question without offered answers has only its own field to be beside. */
const ownProblems = (problems: readonly Problem[], path: string): Problem[] =>
  problems
    .filter(({ field }) => field === fieldOf.choice(path))
    .map((problem) => ({ ...problem, field: fieldOf.own(path) }))

/** Where it is printed: the line, and for a value its indicator and year. */
function placeOf({ path, lines }: Question, reading: CardReading): Text {
  const [list, index, part, year] = path.split(".")
  const name = list === "indicators" && part === "values" ? reading.card.indicators[Number(index)]?.name : undefined
  return name ? texts.valueAt(lines.from, name, Number(year)) : texts.printedIn(lines.from, lines.to)
}

const kinds = (): Choice[] =>
  (["product", "result", "impact"] as const).map((kind) => ({ value: offered(kind), label: indicatorTexts[kind] }))

/** The proposal first, the other readings, and what may be said instead of a reading. */
function choicesOf(question: Question, reading: Reading | undefined): Choice[] {
  const { code, proposed, alternatives } = question
  const options = [...new Set([...(proposed === null ? [] : [proposed]), ...alternatives])]
  const label = (option: string): Text => {
    if (option === "") return code === "value" ? texts.missing : texts.nothing
    if (code !== "value" || !reading) return inEach(() => option)
    return inEach((lang) => readingAsText({ ...reading, kind: kindOf(reading), value: option }, lang))
  }
  const read = options.map((option) => ({ value: offered(option), label: label(option) }))
  const leave = { value: offered(LEFT_UNREAD), label: code === "value" ? texts.leaveValue : texts.leaveCell }
  if (code === "value")
    return [
      ...read,
      ...(options.includes("") ? [] : [{ value: offered(""), label: texts.missing }]),
      leave,
      { value: LATER, label: texts.later },
    ]
  return code === "cell" || code === "row" ? [...read, leave] : read
}

const kindOf = (reading: Reading) =>
  reading.kind === "unreadable" || reading.kind === "words" ? "number" : reading.kind

function readingOf(reading: CardReading, path: string): Reading | undefined {
  const [list, index, part, year] = path.split(".")
  if (list !== "indicators" || part !== "values") return undefined
  return reading.card.indicators[Number(index)]?.values.find((value) => value.year === Number(year))?.reading
}
