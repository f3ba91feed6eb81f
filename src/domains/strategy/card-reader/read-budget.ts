import { cardTexts } from "../card.texts.ts"
import type { BudgetRow } from "../card.ts"
import { fold, tidy } from "../fold.ts"
import type { Findings } from "./findings.ts"
import { joinWrapped, type SourceLine } from "./source-lines.ts"
import { cellsOf, hasWideGaps, isRuler } from "./table-lines.ts"

const HEADER_WORDS: ReadonlySet<string> = new Set(
  ("zrodlo zrodla finansowania srodki kwota lp wysokosc srodkow zl w finansowe budzet nazwa kwoty " + "pln").split(" "),
)
const AMOUNT_WORDS = /^(?:srednio|ok\.?|okolo|ponad|do|po|rocznie|ca\.?|~|corocznie)$/
const DASH = /^[-–—]$/

/** The free text under "Planowany całkowity koszt realizacji"; usually empty. */
export function readTotalCost(lines: readonly SourceLine[], findings: Findings): string {
  const printed = lines.filter((line) => line.text !== "")
  if (printed.length > 0) findings.note("totalCost", printed)
  return joinWrapped(printed)
}

/** Rows of source and money as free text; a table with only its header gives no rows. */
export function readBudget(lines: readonly SourceLine[], findings: Findings): BudgetRow[] {
  const isHeader = (line: SourceLine) =>
    line.key.split(/[\s|]+/).every((word) => word === "" || HEADER_WORDS.has(word.replace(/[:.()]/g, "")))
  const printed = lines.filter((line) => line.text !== "" && !isRuler(line))
  const firstRow = printed.findIndex((line) => !isHeader(line))
  if (firstRow < 0) return []
  const wideGaps = printed.slice(0, firstRow).some((line) => hasWideGaps(line) || /\S {2,}\S/.test(line.raw))
  return printed.slice(firstRow).map((line, index) => readRow(line, cellsOf(line, wideGaps), index, findings))
}

function readRow(line: SourceLine, cells: string[] | null, index: number, findings: Findings): BudgetRow {
  const path = `budget.${index}`
  const flat = (cell: string) => tidy(cell.replaceAll("\v", " "))
  if (cells && cells.length > 1) {
    const own = /^\d{1,3}\.?$/.test(tidy(cells[0]!)) && cells.length > 2 ? cells.slice(1) : cells
    findings.note(path, [line])
    return { source: flat(own[0]!), money: flat(own.slice(1).join(" ")) }
  }
  const words = line.text.split(" ")
  const dash = words.findIndex((word, n) => n > 0 && DASH.test(word))
  const amount = amountPlace(words)
  // "Budżet miasta 100% - wymóg ustawowy": the amount comes first, so the dash belongs to it.
  const at = amount > 0 && (dash < 0 || amount < dash) ? amount : dash
  const source = at > 0 ? words.slice(0, at).join(" ") : line.text
  const money = at > 0 ? words.slice(at === dash ? at + 1 : at).join(" ") : ""
  const of = { path: `${path}.source`, code: "budget", text: cardTexts.budgetGuessed(source), printed: line.text }
  findings.ask({ ...of, proposed: source, alternatives: source === line.text ? [] : [line.text], lines: [line] })
  return { source, money }
}

function amountPlace(words: string[]): number {
  let at = words.findIndex((word) => /^[~+]?\d/.test(word))
  while (at > 1 && AMOUNT_WORDS.test(fold(words[at - 1]!))) at -= 1
  return at
}

/** The same printed row cut where the person says. */
export function cutAtSource(printed: string, answer: string): BudgetRow | null {
  const source = tidy(answer)
  if (!fold(printed).startsWith(fold(source))) return null
  return {
    source,
    money: tidy(printed)
      .slice(source.length)
      .replace(/^\s*[-–—:]\s*/, "")
      .trim(),
  }
}
