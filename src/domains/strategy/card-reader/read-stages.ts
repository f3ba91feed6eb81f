import { cardTexts } from "../card.texts.ts"
import type { Card, Stage, StageCell } from "../card.ts"
import { fold, tidy } from "../fold.ts"
import type { Findings } from "./findings.ts"
import { joinWrapped, type SourceLine, sourceLine } from "./source-lines.ts"
import { readStageCell, splitStageLine } from "./stage-cell.ts"
import { cellsOf, findHeader, hasWideGaps, isRuler, withoutExtraEmpty } from "./table-lines.ts"
import { alignments, areUsable, noteYears } from "./table-years.ts"

const HEADER_WORDS: ReadonlySet<string> = new Set(
  (
    "etapy etap realizacji zadania rok lata latach nazwa etapu lp nr w i projektu wykonanie wykonane " +
    "planowane plan harmonogram opis dzialania dzialanie %"
  ).split(" "),
)
const SUM_ROW = /^(?:razem|suma|ogolem|lacznie|w sumie)\b/
const NUMBER = /^(\d{1,3}(?:\.\d{1,3}){0,2}[a-z]?)[.)]\s+/

/** A row being gathered from lines: name parts in print order, then cells. */
type Row = { lines: SourceLine[]; parts: SourceLine[]; cells: string[]; table: boolean; resumed: boolean }

/** Reads the table of stages, in tabs or running text, with any years in any order and names over several lines. */
export function readStages(lines: readonly SourceLine[], findings: Findings): Pick<Card, "stageYears" | "stages"> {
  const { years, headerLines, body, wideGaps, numberColumn } = readHeader(lines, findings)
  const rows = gatherRows(body, { years: years.length, wideGaps, numberColumn }, findings)
  if (rows.length === 0 && years.length === 0) return { stageYears: [], stages: [] }
  const table = cardTexts.stagesTable
  noteYears(
    { path: "stageYears", table, years, lines: headerLines.length ? headerLines : body.slice(0, 1) },
    [],
    findings,
  )
  const stages = rows.map((row, index) => toStage(row, index, years, findings))
  return { stageYears: areUsable(years) ? years : [], stages }
}

function readHeader(lines: readonly SourceLine[], findings: Findings) {
  const { years, headerLines, before, body } = findHeader(lines, HEADER_WORDS)
  findings.leave("no-place", before)
  const wideGaps = headerLines.some(hasWideGaps)
  const numberColumn = headerLines.some((line) => /^(?:lp|nr)\b/.test(line.key))
  return { years, headerLines, body, wideGaps, numberColumn }
}

type Layout = { years: number; wideGaps: boolean; numberColumn: boolean }

function gatherRows(body: readonly SourceLine[], layout: Layout, findings: Findings): Row[] {
  const rows: Row[] = []
  let open: Row | null = null
  let afterBlank = false
  const close = () => {
    if (open && (open.cells.length > 0 || open.table || NUMBER.test(open.parts[0]!.text))) rows.push(open)
    else if (open) findings.leave("no-place", open.lines)
    open = null
  }
  for (const line of body) {
    if (line.text === "" || isRuler(line)) {
      // A tab row of empty cells is a blank line too.
      afterBlank = true
      continue
    }
    const cells = cellsOf(line, layout.wideGaps)
    if (SUM_ROW.test(line.key)) {
      close()
      findings.leave("sum-row", [line])
    } else if (cells && cells.length > 1) {
      open = openTableRow(line, cells, open, layout, close)
      if (!isNameOnly(open)) {
        rows.push(open)
        open = null
      }
    } else open = continueRow(line, open as Row | null, { afterBlank, years: layout.years }, close)
    afterBlank = false
  }
  close()
  return rows
}

/** A name wrapped above a row of tabs belongs to the row's first cell. */
function openTableRow(line: SourceLine, cells: string[], open: Row | null, layout: Layout, close: () => void): Row {
  const trimmed = cells.map((cell) => cell.trim())
  const first = tidy(trimmed[0]!)
  const begins = NUMBER.test(`${first} `) || /^\d{1,3}$/.test(first)
  const wrapped = open && open.cells.length === 0 && !begins ? open : null
  if (!wrapped) close()
  const isEmpty = first === "" && (layout.numberColumn || trimmed.length > layout.years + 1)
  const isBareNumber = /^\d{1,3}[.)]?$/.test(first) && !/^\d/.test(trimmed[1] ?? "")
  const lead = (isEmpty || isBareNumber) && trimmed.length > 1 ? 2 : 1
  const number = lead === 2 && first !== "" ? `${first.replace(/[.)]$/, "")}. ` : ""
  const name = sourceLine(number + (trimmed[lead - 1] ?? "").replaceAll("\v", " "), line.number)
  return {
    lines: [...(wrapped?.lines ?? []), line],
    parts: [...(wrapped?.parts ?? []), name],
    cells: withoutExtraEmpty(trimmed.slice(lead), layout.years).map((cell) => cell.replaceAll("\v", " ")),
    table: true,
    resumed: false,
  }
}

/** "3." tab "Otwarcie i": the line broke inside the name, the cells come with the next one. */
const isNameOnly = (row: Row): boolean => row.cells.length === 0 && row.parts.some((part) => part.text !== "")

function continueRow(
  line: SourceLine,
  open: Row | null,
  at: { afterBlank: boolean; years: number },
  close: () => void,
): Row {
  const { head, cells } = splitStageLine(line.raw)
  const part = sourceLine(head, line.number)
  const fresh = (): Row => {
    close()
    return { lines: [line], parts: [part], cells, table: false, resumed: false }
  }
  if (!open || NUMBER.test(part.text)) return fresh()
  const complete = open.cells.length > 0
  const numbered = NUMBER.test(open.parts[0]!.text)
  // Text under a finished row: in a numbered table the name goes on, in another one the next row begins.
  if (head !== "" && complete && (!numbered || at.afterBlank)) return fresh()
  if (head !== "") open.parts.push(part)
  open.lines.push(line)
  for (const cell of cells) open.cells.push(cell)
  open.resumed ||= head !== "" && complete
  return open
}

function toStage(row: Row, index: number, years: readonly number[], findings: Findings): Stage {
  const title = joinWrapped(row.parts)
  const number = NUMBER.exec(title)?.[1] ?? ""
  const name = title.replace(NUMBER, "")
  const path = `stages.${index}`
  const aligned = areUsable(years) && row.cells.length === years.length
  const cells = aligned ? years.map((year, n) => readStageCell(year, row.cells[n]!)) : []
  if (row.resumed) {
    const text = cardTexts.nameGuessed(name)
    findings.ask({
      path: `${path}.name`,
      code: "name",
      text,
      printed: title,
      proposed: name,
      alternatives: [],
      lines: row.lines,
    })
  } else findings.note(`${path}.name`, row.parts)
  for (const cell of cells) noteCell(`${path}.cells.${cell.year}`, cell, name, row, findings)
  if (!aligned && areUsable(years)) askRow(path, name, row, years.length, findings)
  return { number, name, cells, unaligned: aligned ? [] : row.cells }
}

function askRow(path: string, name: string, row: Row, years: number, findings: Findings): void {
  const text = cardTexts.rowUnaligned(name, row.cells.length, years)
  const alternatives = alignments(row.cells, years)
  const printed = row.cells.join(" | ")
  findings.ask({ path: `${path}.row`, code: "row", text, printed, proposed: null, alternatives, lines: row.lines })
}

function noteCell(path: string, cell: StageCell, stage: string, row: Row, findings: Findings): void {
  if (cell.state !== "unreadable") {
    findings.note(path, row.lines)
    return
  }
  const text = cardTexts.cellUnread(cell.printed, stage, cell.year)
  const percent = /^(\d+(?:[.,]\d{1,2})?) ?%?$/.exec(fold(cell.printed))?.[1]
  const alternatives = percent ? [`${percent}/${percent}%`, `0/${percent}%`] : []
  findings.ask({ path, code: "cell", text, printed: cell.printed, proposed: null, alternatives, lines: row.lines })
}
