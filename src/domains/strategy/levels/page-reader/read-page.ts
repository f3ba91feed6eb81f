import { cardTexts } from "../../card.texts.ts"
import type { Card } from "../../card.ts"
import { type Findings, newFindings } from "../../card-reader/findings.ts"
import type { CardReading } from "../../card-reader/read-card.ts"
import { readIndicators } from "../../card-reader/read-indicators.ts"
import { readOpening } from "../../card-reader/read-opening.ts"
import { rangeOf, type SourceLine, sourceLines } from "../../card-reader/source-lines.ts"
import { cellsOf } from "../../card-reader/table-lines.ts"
import { pageTexts as texts } from "./page.texts.ts"
import type { PagePart } from "./page-reading.ts"
import { readAreas, readYearedIndicators } from "./read-goal-tables.ts"
import { findTasksHeader, readTasks } from "./read-tasks.ts"

/** A reading of a page: indicators and place as those of a card, the rest in `page`. */
export type PageReading = CardReading & { page: PagePart }

const MOST_CHARACTERS = 1_000_000
const INDICATOR_WORDS: ReadonlySet<string> = new Set(
  (
    "lp typ rodzaj wskaznik wskaznika wskazniki miernik miernika mierniki nazwa zrodlo zrodla danych jednostka " +
    "jednostki miary rok lata w i wartosc wartosci"
  ).split(" "),
)
const INDICATOR_HEADING =
  /^(?:\d{1,2}[.)] )?(?:wskazniki|mierniki)(?: (?:dla|do|realizacji|programu|celu|obszaru|strategiczn\S*|oceny))*[:.]?$/
const AREAS_HEADING =
  /^(?:lista |wykaz )?(?:program(?:y|ow)|obszar(?:y|ow))(?: (?:celu|realizujace cel|w ramach celu))?[:.]?$/
const AREAS_HEADER = /^(?:(?:lp|nr|numer|program|nazwa|programu|koordynator|postep|realizacji)[.:]?[\s|]*)+$/
const YEAR = /^(?:19|20)\d\d(?:r|rok)?[.:]?$/

type Span = { from: number; to: number }

/** Whether a text has the table of a programme's page, which no card has. */
export const hasTasksTable = (text: string): boolean =>
  text.length <= MOST_CHARACTERS && findTasksHeader(sourceLines(text)) !== undefined

/** Reads every page of a goal or a programme in a text; none when there is none. */
export function readPages(text: string): PageReading[] {
  if (text.length > MOST_CHARACTERS) return []
  const readings: PageReading[] = []
  for (const lines of splitPages(sourceLines(text))) {
    const reading = readOne(lines, readings.at(-1))
    if (reading) readings.push(reading)
  }
  return readings
}

/** A page begins with the block of lines without cells above its table of tasks. */
function splitPages(lines: readonly SourceLine[]): SourceLine[][] {
  const starts = [0]
  let header = findTasksHeader(lines)
  for (let next = header && findTasksHeader(lines, header.to); next; next = findTasksHeader(lines, header!.to)) {
    let start = next.from
    while (start > header!.to && isOpeningLine(lines[start - 1]!)) start -= 1
    starts.push(start)
    header = next
  }
  return starts.map((start, n) => lines.slice(start, starts[n + 1] ?? lines.length))
}

const isOpeningLine = (line: SourceLine): boolean =>
  line.text === "" || (!cellsOf(line) && !/(?:\d|%|bd\.?|-)$/.test(line.key))

function readOne(lines: SourceLine[], previous: PageReading | undefined): PageReading | undefined {
  const findings = newFindings()
  const tasksHeader = findTasksHeader(lines)
  const table = indicatorTable(lines, tasksHeader?.to ?? 0)
  const areasAt = tasksHeader ? -1 : lines.findIndex((line) => AREAS_HEADING.test(line.key))
  if (!tasksHeader && !table && areasAt < 0) return undefined
  const indicatorsFrom = table ? headingAbove(lines, table.header.from) : lines.length
  const openingTo = Math.min(tasksHeader?.from ?? lines.length, areasAt < 0 ? lines.length : areasAt, indicatorsFrom)
  const stop = (_: SourceLine, at: number) => at >= indicatorsFrom
  const tasks = tasksHeader ? readTasks(lines, tasksHeader, stop, findings) : undefined
  if (tasks) findings.leave("no-place", lines.slice(tasks.end, Math.max(indicatorsFrom, tasks.end)))
  const opening = readPlace(lines.slice(0, openingTo), tasksHeader !== undefined, previous, findings)
  if (!opening) return undefined
  const areas = areasAt < 0 ? [] : readAreas(areaLines(lines.slice(areasAt + 1, indicatorsFrom)), findings)
  const indicators = table ? readTable(lines, table, findings) : { indicatorYears: [], indicators: [] }
  const page: PagePart = {
    kind: opening.area.name || opening.area.number || tasksHeader ? "area" : "goal",
    tasks: tasks?.tasks ?? [],
    total: tasks?.total ?? null,
    areas,
    yearsOutOfOrder: indicators.indicatorYears.some((year, n, all) => n > 0 && year < all[n - 1]!),
  }
  askForSource(page, opening, lines, findings)
  return finished({ ...EMPTY, ...opening, ...indicators }, page, lines, findings)
}

const EMPTY: Omit<Card, "strategy" | "goal" | "area" | "task" | "indicatorYears" | "indicators"> = {
  ...{ addressees: [], justification: [], description: [], stageYears: [], stages: [], executor: [], bodies: [] },
  ...{ indicatorsNone: [], totalCost: "", budget: [] },
}

function finished(card: Card, page: PagePart, lines: SourceLine[], findings: Findings): PageReading {
  const { fields, notUnderstood } = findings
  // Pages of goals and programmes print no kinds of indicators: not knowing one is no question here.
  const questions = findings.questions.filter(({ code }) => code !== "kind")
  return {
    ...{ card, page, fields, missingSections: [], lines: rangeOf(lines) },
    questions: questions.sort((one, other) => one.lines.from - other.lines.from),
    notUnderstood: notUnderstood.sort((one, other) => one.lines.from - other.lines.from),
  }
}

type Table = { header: Span; isYeared: boolean }

/** The header of the table of indicators: words of a header with years, or with "Wartość" and "Rok". */
function indicatorTable(lines: readonly SourceLine[], from: number): Table | undefined {
  for (let at = from; at < lines.length; at += 1) {
    if (!isIndicatorHeader(lines[at]!)) continue
    let to = at
    while (to < lines.length && isIndicatorHeader(lines[to]!)) to += 1
    const words = lines.slice(at, to).flatMap(wordsOf)
    const has = (stem: string) => words.some((word) => word.startsWith(stem))
    const isNamed = has("wskaznik") || has("miernik") || has("nazwa")
    if (isNamed && words.some((word) => YEAR.test(word))) return { header: { from: at, to }, isYeared: false }
    if (isNamed && has("wartosc") && has("rok")) return { header: { from: at, to }, isYeared: true }
    at = to - 1
  }
  return undefined
}

const wordsOf = (line: SourceLine): string[] => line.key.split(/[\s|/,()]+/).filter((word) => word !== "")
const isIndicatorHeader = (line: SourceLine): boolean =>
  wordsOf(line).length > 0 &&
  wordsOf(line).every((word) => YEAR.test(word) || INDICATOR_WORDS.has(word.replace(/[.:]+$/, "")))

function headingAbove(lines: readonly SourceLine[], header: number): number {
  for (let up = header - 1; up >= Math.max(0, header - 3); up -= 1)
    if (INDICATOR_HEADING.test(lines[up]!.key)) return up
  return header
}

function readTable(lines: readonly SourceLine[], { header, isYeared }: Table, findings: Findings) {
  if (isYeared) return readYearedIndicators(lines.slice(header.to), findings)
  const { indicatorYears, indicators } = readIndicators(lines.slice(header.from), [], findings)
  return { indicatorYears, indicators }
}

const areaLines = (lines: readonly SourceLine[]) => lines.filter((line) => !AREAS_HEADER.test(line.key))

type Place = Pick<Card, "strategy" | "goal" | "area" | "task">

/** Strategy, goal and programme above the tables; a page in a row of pages may leave the goal to the first. */
function readPlace(
  lines: readonly SourceLine[],
  isArea: boolean,
  previous: PageReading | undefined,
  findings: Findings,
): Place | undefined {
  const found = newFindings()
  const opening = readOpening(
    lines.filter((line) => !INDICATOR_HEADING.test(line.key)),
    found,
  )
  const { task } = opening
  // The last line of a card's opening is its task; here it is the programme, or nothing.
  if (opening.area.name === "" && task.name !== "" && isArea)
    opening.area = { ...opening.area, number: task.number, name: task.name }
  else if (task.name !== "")
    findings.leave(
      "no-place",
      lines.filter((line) => line.text.endsWith(task.name)),
    )
  const place: Place = { ...opening, task: { number: "", name: "" } }
  if (place.goal.name === "" && place.area.name === "" && !place.goal.number) {
    if (!isArea) return undefined
  }
  for (const [path, note] of Object.entries(found.fields)) if (!path.startsWith("task")) findings.fields[path] = note
  findings.notUnderstood.push(...found.notUnderstood)
  completePlace(place, isArea, previous?.card, lines, findings)
  return place
}

function completePlace(
  place: Place,
  isArea: boolean,
  previous: Card | undefined,
  lines: readonly SourceLine[],
  findings: Findings,
): void {
  const ask = (path: string, proposed: string | null, text: { pl: string; en: string }) =>
    findings.ask({ path, code: "opening", text, printed: "", proposed, alternatives: [], lines: lines.slice(0, 1) })
  if (previous && place.goal.name === "" && place.goal.number === "") {
    place.strategy ||= previous.strategy
    place.goal = { ...previous.goal }
    ask("goal.name", place.goal.name, cardTexts.inherited(`${place.goal.number} ${place.goal.name}`))
  }
  if (place.goal.name === "") ask("goal.name", null, cardTexts.goalNotFound)
  if (isArea && place.area.name === "") ask("area.name", null, cardTexts.areaNotFound)
}

function askForSource(page: PagePart, place: Place, lines: readonly SourceLine[], findings: Findings): void {
  const name = page.kind === "area" ? texts.areaPage(place.area.number) : texts.goalPage(place.goal.number)
  // A name of a source is stored, not translated.
  const proposed = name.pl
  findings.ask({
    path: "statedIn",
    code: "source-name",
    text: texts.statedIn,
    printed: "",
    proposed,
    alternatives: [],
    lines: lines.slice(0, 1),
  })
}
