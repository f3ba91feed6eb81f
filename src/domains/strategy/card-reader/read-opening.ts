import { cardTexts } from "../card.texts.ts"
import type { Card } from "../card.ts"
import { fold, tidy } from "../fold.ts"
import type { Findings } from "./findings.ts"
import { numberOf, type OpeningKind, openingKind } from "./opening-lines.ts"
import { joinWrapped, type SourceLine } from "./source-lines.ts"

type Opening = Pick<Card, "strategy" | "goal" | "area" | "task">
type Entry = { kind: OpeningKind | null; lines: SourceLine[]; text: string }

const KEYWORD: Record<string, RegExp> = {
  goal: /^cel\S*(?: (?:strategiczny|operacyjny|główny|nr))* (?:nr )?(?:[ivxlc]{1,6}|\d{1,2})\s*[.:)–—-]*\s*/iu,
  area: /^\p{L}+(?: (?:nr|operacyjny|strategiczny))? \d[\d.]*[a-z]?\s*[.:)–—-]*\s*/iu,
  task: /^\p{L}+(?: nr)?(?: \d[\d.]*[a-z]?)?\s*[.:)–—-]*\s*/iu,
  numbered: /^\d[\d.]*[a-z]?[.)]?\s+/i,
}

/** Reads strategy, goal with its chief, area with its coordinator and the task from the lines above the first heading. */
export function readOpening(lines: readonly SourceLine[], findings: Findings): Opening {
  const opening: Opening = {
    strategy: "",
    goal: { number: "", name: "", chief: "" },
    area: { number: "", name: "", coordinator: "" },
    task: { number: "", name: "" },
  }
  const left: Entry[] = []
  const numbered: Entry[] = []
  for (const entry of entriesOf(lines)) {
    if (entry.kind === "strategy" && !opening.strategy) opening.strategy = set(findings, "strategy", entry, entry.text)
    else if (entry.kind === "goal" && !opening.goal.name) readGoal(opening, entry, findings)
    else if (entry.kind === "area" && !opening.area.name) readArea(opening, entry, findings)
    else if (entry.kind === "task" && !opening.task.name) readTask(opening, entry, findings)
    else if (entry.kind === "chief") opening.goal.chief = afterColon(entry, "goal.chief", findings)
    else if (entry.kind === "coordinator") opening.area.coordinator = afterColon(entry, "area.coordinator", findings)
    else if (entry.kind === "numbered") numbered.push(entry)
    else left.push(entry)
  }
  left.push(...placeNumbered(opening, numbered, findings))
  leaveOrGuess(opening, left, findings)
  return opening
}

/** Lines of one printed item; an item ends at a blank line or where another begins. */
function entriesOf(lines: readonly SourceLine[]): Entry[] {
  const entries: Entry[] = []
  let afterBlank = true
  for (const line of lines) {
    if (line.text === "") {
      afterBlank = true
      continue
    }
    const kind = openingKind(line)
    if (kind || afterBlank) entries.push({ kind, lines: [line], text: "" })
    else entries.at(-1)!.lines.push(line)
    afterBlank = false
  }
  return entries.map((entry) => ({ ...entry, text: joinWrapped(entry.lines) }))
}

function set(findings: Findings, path: string, entry: Entry, value: string): string {
  if (value) findings.note(path, entry.lines)
  return value
}

const keywordLess = (entry: Entry) => entry.text.replace(KEYWORD[entry.kind ?? ""] ?? /^$/, "")

/** Cuts "name - szef celu X" at the last role word that stands behind a separator. */
function cutRole(text: string, role: string): { name: string; person: string; printed: boolean } {
  const key = fold(text)
  // Folding keeps the length of tidy text, so places found in the key are places in the text.
  const at = key.length === text.length ? key.lastIndexOf(role) : -1
  const separator = at < 0 ? null : /[\s,;(–—-]+$/.exec(text.slice(Math.max(0, at - 6), at))
  if (at < 0 || !separator || !/[,;(–—-]/.test(separator[0])) return { name: text, person: "", printed: false }
  const person = text.slice(at + role.length).replace(/^\p{L}*[\s:–—-]+/u, "")
  const closed = separator[0].includes("(") ? person.replace(/\)$/, "") : person
  return { name: text.slice(0, at - separator[0].length).trim(), person: tidy(closed), printed: true }
}

function readGoal(opening: Opening, entry: Entry, findings: Findings): void {
  const { name, person } = cutRole(keywordLess(entry), fold("szef celu"))
  const { name: shortName, person: shortPerson } = person ? { name, person } : cutRole(keywordLess(entry), "szef")
  const number = numberOf(entry.lines[0]!.key, "goal").toUpperCase()
  opening.goal.number = set(findings, "goal.number", entry, number)
  opening.goal.name = set(findings, "goal.name", entry, shortName)
  opening.goal.chief = set(findings, "goal.chief", entry, shortPerson) || opening.goal.chief
}

function readArea(opening: Opening, entry: Entry, findings: Findings): void {
  const { name, person } = cutRole(keywordLess(entry), "koordynator")
  opening.area.number = set(findings, "area.number", entry, numberOf(entry.lines[0]!.key, entry.kind!))
  opening.area.name = set(findings, "area.name", entry, name)
  opening.area.coordinator = set(findings, "area.coordinator", entry, person) || opening.area.coordinator
}

function readTask(opening: Opening, entry: Entry, findings: Findings): void {
  opening.task.number = set(findings, "task.number", entry, numberOf(entry.lines[0]!.key, entry.kind!))
  opening.task.name = set(findings, "task.name", entry, keywordLess(entry))
}

function afterColon(entry: Entry, path: string, findings: Findings): string {
  return set(findings, path, entry, entry.text.replace(/^[^:–—-]*[:–—-]\s*/, ""))
}

/** "9. …" with a coordinator is the area, the last numbered line is the task; what is between them is not known. */
function placeNumbered(opening: Opening, numbered: Entry[], findings: Findings): Entry[] {
  const rest = [...numbered]
  const isArea = (entry: Entry) => cutRole(keywordLess(entry), "koordynator").printed
  const marked = rest.findIndex(isArea)
  if (!opening.area.name && marked >= 0) readArea(opening, rest.splice(marked, 1)[0]!, findings)
  if (!opening.task.name && rest.length > 0) readTask(opening, rest.pop()!, findings)
  if (!opening.area.name && rest.length > 0) {
    const entry = rest.shift()!
    readArea(opening, entry, findings)
    askOpening(findings, "area.name", entry, opening.area.name)
  }
  return rest
}

function askOpening(findings: Findings, path: string, entry: Entry, proposed: string): void {
  const text = cardTexts.openingGuessed(proposed)
  findings.ask({ path, code: "opening", text, printed: entry.text, proposed, alternatives: [], lines: entry.lines })
}

/** An unnumbered last item is probably the task, an unmarked first one the strategy; the person confirms. */
function leaveOrGuess(opening: Opening, left: Entry[], findings: Findings): void {
  const rest = [...left]
  const short = (entry: Entry | undefined): entry is Entry => entry !== undefined && entry.text.length <= 300
  if (!opening.task.name && short(rest.at(-1))) {
    const entry = rest.pop()!
    opening.task.name = entry.text
    askOpening(findings, "task.name", entry, entry.text)
  }
  for (const entry of rest) findings.leave("no-place", entry.lines)
}
