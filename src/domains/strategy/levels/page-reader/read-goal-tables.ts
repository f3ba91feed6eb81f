import { cardTexts } from "../../card.texts.ts"
import type { Indicator } from "../../card.ts"
import type { Findings } from "../../card-reader/findings.ts"
import { countsMoney } from "../../card-reader/indicator-kind.ts"
import { guessSources } from "../../card-reader/indicator-source.ts"
import { rangeOf, type SourceLine } from "../../card-reader/source-lines.ts"
import { splitValues } from "../../card-reader/split-values.ts"
import { cellsOf, isRuler } from "../../card-reader/table-lines.ts"
import { fold, tidy } from "../../fold.ts"
import { readValue } from "../../value-notation.ts"
import type { PageArea } from "./page-reading.ts"

const YEAR = /^(?:19|20)\d\d$/
const NUMBERED = /^(\d{1,3}(?:\.\d{1,3}){0,3}[a-z]?)[.)]?\s+(\S.*)$/su

type Row = { name: string; source: string; value: string; year: number | null; lines: SourceLine[] }

/** Reads "Miernik, Źródło, Wartość, Rok": one value a row; rows of one name and source are one indicator. */
export function readYearedIndicators(
  lines: readonly SourceLine[],
  findings: Findings,
): { indicatorYears: number[]; indicators: Indicator[] } {
  const rows = rowsOf(lines, findings)
  const years = [...new Set(rows.flatMap(({ year }) => year ?? []))].sort((one, other) => one - other)
  const indicators: Indicator[] = []
  const index = new Map<string, number>()
  for (const row of rows) {
    const key = JSON.stringify([fold(row.name), fold(row.source), row.year === null ? indicators.length : ""])
    const known = index.get(key)
    const at = known ?? indicators.length
    if (known === undefined) {
      index.set(key, at)
      indicators.push({ kind: "unknown", name: row.name, source: row.source, values: [], unaligned: [] })
      findings.note(`indicators.${at}.name`, row.lines)
      findings.note(`indicators.${at}.source`, row.lines)
    }
    addValue(indicators[at]!, at, row, years, findings)
  }
  return { indicatorYears: years, indicators }
}

function addValue(
  indicator: Indicator,
  at: number,
  { name, value, year, lines }: Row,
  years: readonly number[],
  findings: Findings,
): void {
  const isTwice = indicator.values.some((each) => each.year === year)
  if (year === null || isTwice) {
    if (year !== null) {
      findings.leave("no-place", lines)
      return
    }
    indicator.unaligned = [value]
    const text = cardTexts.rowUnaligned(name, 1, years.length)
    const of = { code: "row", text, printed: value, proposed: null, alternatives: years.length === 1 ? [value] : [] }
    findings.ask({ path: `indicators.${at}.row`, ...of, lines })
    return
  }
  const reading = readValue(value, { money: countsMoney(name) })
  indicator.values.push({ year, printed: value, reading })
  const path = `indicators.${at}.values.${year}`
  if (!reading.question) {
    findings.note(path, lines)
    return
  }
  const proposed = reading.confidence === "unclear" ? null : (reading.value ?? "")
  findings.ask({
    ...{ path, code: "value", text: reading.question, printed: value, proposed, alternatives: reading.alternatives },
    lines,
  })
}

function rowsOf(lines: readonly SourceLine[], findings: Findings): Row[] {
  const rows: Row[] = []
  const running: { at: number; head: string }[] = []
  for (const line of lines) {
    if (line.text === "" || isRuler(line)) continue
    const cells = cellsOf(line)?.map((cell) => tidy(cell.replaceAll("\v", " ")))
    const row = cells && cells.length >= 3 ? fromCells(cells, line) : fromText(line)
    if (!row) {
      findings.leave("no-place", [line])
      continue
    }
    if (!cells) running.push({ at: rows.length, head: row.name })
    rows.push(row)
  }
  const guesses = guessSources(running.map(({ head }) => head))
  running.forEach(({ at }, n) => {
    const { name, source } = guesses[n]!
    rows[at] = { ...rows[at]!, name, source }
  })
  return rows
}

/** The last cell is the year and the one before it the value, unless the cells have slid. */
function fromCells(cells: readonly string[], line: SourceLine): Row | null {
  const [name = "", source = ""] = cells
  const year = cells.findLast((cell) => cell !== "") ?? ""
  if (name === "") return null
  const isYear = YEAR.test(year)
  const value = isYear ? (cells[cells.lastIndexOf(year) - 1] ?? "") : (cells[2] ?? "")
  const isShort = cells.filter((cell) => cell !== "").length < 4 && isYear && cells.length < 4
  return { name, source: isShort ? "" : source, value, year: isYear ? Number(year) : null, lines: [line] }
}

function fromText(line: SourceLine): Row | null {
  const found = /^(.*\S)\s+((?:19|20)\d\d)\s*$/s.exec(line.raw.trim())
  const raw = found ? found[1]! : line.raw.trim()
  const split = splitValues(raw, 1).whole[0]
  if (!split || split.head === "") return null
  return {
    name: tidy(split.head),
    source: "",
    value: tidy(split.cells[0]!),
    year: found ? Number(found[2]) : null,
    lines: [line],
  }
}

/** Programmes as the page of a goal lists them: `9. Organizacje pozarządowe`, with coordinator and progress if printed. */
export function readAreas(lines: readonly SourceLine[], findings: Findings): PageArea[] {
  const areas: PageArea[] = []
  for (const line of lines) {
    if (line.text === "" || isRuler(line)) continue
    const cells = (cellsOf(line) ?? [line.text]).map(tidy).filter((cell) => cell !== "")
    const joined = /^\d{1,3}[.)]?$/.test(cells[0] ?? "") ? [`${cells[0]} ${cells[1] ?? ""}`, ...cells.slice(2)] : cells
    const numbered = NUMBERED.exec(joined[0] ?? "")
    if (!numbered) {
      findings.leave("no-place", [line])
      continue
    }
    const progress = /\s(\d{1,4}(?:[.,]\d{1,4})?\s?%)$/.exec(` ${joined.at(-1) ?? ""}`)?.[1] ?? ""
    const bare = numbered[2]!.slice(0, joined.length === 1 && progress ? -progress.length : undefined).trim()
    const at = /\s[–—-]\s*koordynator\p{L}*[\s:–—-]+/iu.exec(bare)
    const between = joined.slice(1).filter((cell) => cell !== progress)
    areas.push({
      number: numbered[1]!.replace(/\.$/, ""),
      name: at ? bare.slice(0, at.index).trim() : bare,
      coordinator: at
        ? bare.slice(at.index + at[0].length).trim()
        : (between[0] ?? "").replace(/^koordynator\p{L}*[\s:–—-]+/iu, ""),
      progress,
      lines: rangeOf([line]),
    })
  }
  return areas
}
