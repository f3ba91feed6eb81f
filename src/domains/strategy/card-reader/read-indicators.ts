import { cardTexts } from "../card.texts.ts"
import type { Card, Indicator } from "../card.ts"
import { tidy } from "../fold.ts"
import { readValue } from "../value-notation.ts"
import type { Findings } from "./findings.ts"
import { countsMoney } from "./indicator-kind.ts"
import {
  type CellRow,
  gatherIndicatorRows,
  isCellRow,
  leadColumns,
  printedRow,
  type TextRow,
} from "./indicator-rows.ts"
import { guessSources, type SourceGuess } from "./indicator-source.ts"
import type { SourceLine } from "./source-lines.ts"
import { type Split, type Splits, splitValues } from "./split-values.ts"
import { findHeader, hasWideGaps } from "./table-lines.ts"
import { alignments, areUsable, noteYears } from "./table-years.ts"

const HEADER_WORDS: ReadonlySet<string> = new Set(
  (
    "typ rodzaj wskaznik wskaznika wskazniki miernik miernika mierniki zrodlo zrodla danych rok lata " +
    "latach w i wartosc wartosci nazwa lp informacji dane pozyskania jednostka jm miary weryfikacji"
  ).split(" "),
)

type Context = { years: number[]; findings: Findings }
/** A row with its values told apart; `cells` null means that they could not be tied to the years. */
type Resolved = { cells: string[] | null; printed: string[]; head: Split["head"]; question: RowQuestion | null }
type RowQuestion = { proposed: string | null; alternatives: string[] }

/** Reads the table of indicators with its kinds, sources and yearly values. */
export function readIndicators(
  lines: readonly SourceLine[],
  stageYears: readonly number[],
  findings: Findings,
): Pick<Card, "indicatorYears" | "indicators" | "indicatorsNone"> {
  const header = findHeader(lines, HEADER_WORDS)
  const wideGaps = header.headerLines.some(hasWideGaps)
  const years = areUsable(header.years) ? header.years : []
  const body = [...header.before, ...header.body]
  const layout = { columns: leadColumns(header), years: years.length, wideGaps }
  const { rows, none } = gatherIndicatorRows(body, layout, findings)
  if (rows.length > 0 || header.years.length > 0) {
    const of = { path: "indicatorYears" as const, table: cardTexts.indicatorsTable, years: header.years }
    noteYears({ ...of, lines: header.headerLines.length ? header.headerLines : body.slice(0, 1) }, stageYears, findings)
  }
  const textRows = rows.filter((row): row is TextRow => !isCellRow(row))
  const splits = new Map(textRows.map((row) => [row, splitValues(printedRow(row), years.length)]))
  const guesses = guessSources([...splits.values()].map((split) => split.head))
  const guessOf = new Map([...splits.keys()].map((row, n) => [row, guesses[n]!]))
  const context = { years, findings }
  const indicators = rows.map((row, index) =>
    isCellRow(row)
      ? fromCells(row, index, context)
      : fromText(row, index, { splits: splits.get(row)!, guess: guessOf.get(row)! }, context),
  )
  return { indicatorYears: years, indicators, indicatorsNone: none }
}

function fromCells(row: CellRow, index: number, context: Context): Indicator {
  const { years, findings } = context
  const path = `indicators.${index}`
  // A number where the source should stand shows that the cells have slid.
  const slid = row.source !== "" && !/[\p{L}]/u.test(row.source)
  const printed = slid ? [row.source, ...row.values] : row.values
  const cells = !slid && years.length > 0 && row.values.length === years.length ? row.values : null
  const question = cells ? null : { proposed: null, alternatives: alignments(printed, years.length) }
  findings.note(`${path}.name`, row.lines)
  findings.note(`${path}.source`, row.lines)
  const source = slid ? "" : row.source
  return finish({ ...row, source }, index, { cells, printed, head: "", question }, context)
}

type Text = { splits: Splits; guess: SourceGuess }

function fromText(row: TextRow, index: number, { splits, guess }: Text, context: Context): Indicator {
  const { findings } = context
  const resolved = resolve(splits, guess, context.years.length)
  const leftOver = resolved.head === splits.head ? "" : resolved.head.slice(splits.head.length)
  const { source } = guess
  const name = tidy([guess.name, leftOver, ...row.after.map((line) => line.text)].join(" "))
  const path = `indicators.${index}`
  if (row.after.length > 0) {
    const text = cardTexts.nameGuessed(name)
    findings.ask({
      path: `${path}.name`,
      code: "name",
      text,
      printed: name,
      proposed: name,
      alternatives: [],
      lines: row.lines,
    })
  } else findings.note(`${path}.name`, row.lines, "guessed")
  const text = source === "" ? cardTexts.sourceNotFound(name) : cardTexts.sourceGuessed(name, source)
  const of = { code: "source", text, printed: tidy(resolved.head), proposed: source, alternatives: guess.alternatives }
  findings.ask({ path: `${path}.source`, ...of, lines: row.lines })
  return finish({ ...row, name, source }, index, resolved, context)
}

/** Chooses the cut of a row into values, or none; says what else it could be. */
function resolve(splits: Splits, guess: SourceGuess, years: number): Resolved {
  const known = guess.basis !== "none"
  // Digits before the values can belong to a name or source only when no known source stands between them.
  const ways = known ? splits.whole : [...splits.whole, ...splits.partial]
  const chosen = years > 0 ? ways[0] : undefined
  const short = splits.shorter ? alignments(splits.shorter.cells, years) : []
  if (!chosen) {
    const printed = splits.shorter?.cells ?? splits.tail
    const alternatives = alignments(printed, years)
    return { cells: null, printed, head: splits.head, question: { proposed: null, alternatives } }
  }
  const startsWithYear = /^(?:19|20)\d\d$/.test(chosen.cells[0]!)
  const sure = known && ways.length === 1 && splits.shorter === null && !startsWithYear
  const others = ways.slice(1).map((way) => way.cells.join(" | "))
  const alternatives = [...new Set([...others, ...short])]
  const question = sure ? null : { proposed: chosen.cells.join(" | "), alternatives }
  return { cells: chosen.cells, printed: chosen.cells, head: chosen.head, question }
}

function finish(
  row: { kind: Indicator["kind"]; lines: SourceLine[]; name: string; source: string },
  index: number,
  resolved: Resolved,
  { years, findings }: Context,
): Indicator {
  const path = `indicators.${index}`
  const { name, source, kind, lines } = row
  if (kind === "unknown") {
    const of = { path: `${path}.kind`, code: "kind", text: cardTexts.kindUnknown(name), printed: "", proposed: null }
    findings.ask({ ...of, alternatives: ["product", "result", "impact"], lines })
  } else findings.note(`${path}.kind`, lines)
  if (resolved.question && years.length > 0) {
    const { proposed, alternatives } = resolved.question
    const printed = resolved.printed.join(" | ")
    const text =
      proposed === null
        ? cardTexts.rowUnaligned(name, resolved.printed.length, years.length)
        : cardTexts.rowSplitGuessed(name, proposed)
    findings.ask({ path: `${path}.row`, code: "row", text, printed, proposed, alternatives, lines })
  }
  const hint = { money: countsMoney(name) }
  const values = (resolved.cells ?? []).map((cell, n) => ({
    year: years[n]!,
    printed: cell,
    reading: readValue(cell, hint),
  }))
  for (const { year, printed, reading } of values) {
    const at = `${path}.values.${year}`
    if (reading.question) {
      const of = { path: at, code: "value", text: reading.question, printed, alternatives: reading.alternatives }
      const proposed = reading.confidence === "unclear" ? null : (reading.value ?? "")
      findings.ask({ ...of, proposed, lines })
    } else findings.note(at, lines, resolved.question ? "guessed" : "certain")
  }
  return { kind, name, source, values, unaligned: resolved.cells ? [] : resolved.printed }
}
