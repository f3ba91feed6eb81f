import { type Heading, headingOf, type SectionName, sectionNamed } from "./headings.ts"
import { mentionsRole, openingKind } from "./opening-lines.ts"
import { type SourceLine, sourceLine } from "./source-lines.ts"
import { splitStageLine } from "./stage-cell.ts"
import { splitAtUnknown } from "./unknown-headings.ts"

/** `lines` is the content under the heading, the rest of the heading's own line first. */
export type Section = { name: SectionName | "foreign"; heading: SourceLine; lines: SourceLine[]; repeated: boolean }
export type CardSource = { opening: SourceLine[]; sections: Section[]; lines: SourceLine[] }

type Found = { index: number; length: number; heading: Heading }

const TABLES: ReadonlySet<string> = new Set(["stages", "bodies", "indicators", "budget"])
const GOAL_REACH = 14
const STRATEGY_REACH = 4
const MOST_BLANKS = 20
const MOST_WRAPPED = 5

/** Cuts a text into cards and each card into its opening and its sections; every line lands somewhere. */
export function splitCards(lines: SourceLine[]): CardSource[] {
  const headings = findHeadings(lines)
  const goals = goalStarts(lines, headings)
  const starts = new Set([0, ...goals, ...repeatStarts(lines, headings, goals)])
  const cuts = [...starts].sort((a, b) => a - b)
  let next = 0
  const cards = cuts.map((from, n) => {
    const to = cuts[n + 1] ?? lines.length
    const first = next
    while (next < headings.length && headings[next]!.index < to) next += 1
    return cutCard(lines, headings.slice(first, next), from, to)
  })
  return mergeHeadless(cards)
}

function findHeadings(lines: SourceLine[]): Found[] {
  const found: Found[] = []
  let usesNumbers: boolean | null = null
  let inTable = false
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index]!
    const wrapped = wrappedHeading(line, lines[index + 1])
    const heading = wrapped ?? headingOf(line)
    if (!heading) continue
    if (heading.section === "foreign" && !standsAlone(lines, index, heading, inTable)) continue
    // "2. Etapy" is a heading only in a card whose first heading has a number too.
    usesNumbers ??= heading.numbered
    if (heading.numbered && !usesNumbers) continue
    found.push({ index, length: wrapped ? 2 : 1, heading })
    inTable = TABLES.has(heading.section)
    if (wrapped) index += 1
  }
  return found
}

/** "Uwagi" is a heading on a line of its own; inside a table it may be a broken cell, unless a blank line parts it. */
function standsAlone(lines: SourceLine[], index: number, heading: Heading, inTable: boolean): boolean {
  const afterBlank = (lines[index - 1]?.text ?? "") === ""
  return heading.rest === "" && /^[^\p{L}]*\p{Lu}/u.test(lines[index]!.text) && (afterBlank || !inTable)
}

/** A heading broken over two lines: "Planowany całkowity koszt" / "realizacji". */
function wrappedHeading(line: SourceLine, next: SourceLine | undefined): Heading | null {
  if (!next || line.text === "" || next.text === "" || line.key.length + next.key.length > 80) return null
  // Two headings in a row, the first of which has no content, are two headings.
  if (headingOf(next)) return null
  const section = sectionNamed(`${line.key} ${next.key}`)
  return section && section !== "foreign" ? { section, numbered: false, rest: "" } : null
}

/** A goal line starts a card when a role, another opening line or a heading follows soon. */
function goalStarts(lines: SourceLine[], headings: Found[]): number[] {
  const headingAt = new Set(headings.map((found) => found.index))
  const starts: number[] = []
  lines.forEach((line, index) => {
    if (!line.key.startsWith("cel") || openingKind(line) !== "goal") return
    const after = lines.slice(index, index + GOAL_REACH)
    const confirmed = after.some((near, n) => headingAt.has(index + n) || mentionsRole(near.key))
    if (confirmed) starts.push(backToStrategy(lines, index))
  })
  return starts
}

function backToStrategy(lines: SourceLine[], goal: number): number {
  for (let back = 1; back <= STRATEGY_REACH && goal - back >= 0; back += 1) {
    const line = lines[goal - back]!
    if (line.text === "") continue
    return openingKind(line) === "strategy" && line.text.length < 150 ? goal - back : goal
  }
  return goal
}

/** A section that comes again starts another card when an area or task line stands right above it. */
function repeatStarts(lines: SourceLine[], headings: Found[], goals: readonly number[]): number[] {
  const starts: number[] = []
  const headingAt = new Set(headings.map((found) => found.index))
  let goal = 0
  let seen = new Set<string>()
  let current = ""
  for (const { index, heading } of headings) {
    if (heading.section === "foreign") continue
    for (; goal < goals.length && goals[goal]! <= index; goal += 1) seen = new Set()
    if (seen.has(heading.section) && heading.section !== current) {
      const start = openingAbove(lines, index, headingAt)
      if (start !== null) {
        starts.push(start)
        seen = new Set()
      }
    }
    seen.add(heading.section)
    current = heading.section
  }
  return starts
}

/** The nearest block must begin like a task or area; above it only an area, goal or strategy belongs to the opening. */
function openingAbove(lines: SourceLine[], heading: number, headingAt: ReadonlySet<number>): number | null {
  let start: number | null = null
  let index = heading - 1
  for (let blocks = 0; blocks < 4; blocks += 1) {
    const lowest = index - MOST_BLANKS
    while (index >= 0 && index > lowest && lines[index]!.text === "") index -= 1
    let top = index
    const climbs = () => top > 0 && index - top < MOST_WRAPPED && lines[top - 1]!.text !== "" && !headingAt.has(top)
    while (climbs() && openingKind(lines[top]!) === null) top -= 1
    const kind = top < 0 ? null : openingKind(lines[top]!)
    const isRow = kind !== null && splitStageLine(lines[top]!.raw).cells.length > 0
    if (kind === null || isRow || headingAt.has(top)) break
    if (start !== null && (kind === "numbered" || kind === "task") && !mentionsRole(lines[top]!.key)) break
    start = top
    index = top - 1
  }
  return start
}

function cutCard(lines: SourceLine[], found: Found[], from: number, to: number): CardSource {
  const headings = ownHeadings(found)
  const opening = lines.slice(from, headings[0]?.index ?? to)
  const seen = new Set<string>()
  const sections = headings.map(({ index, length, heading }, n): Section => {
    const end = headings[n + 1]?.index ?? to
    const printed = lines[index]!
    const inline = heading.rest === "" ? [] : [sourceLine(heading.rest, printed.number)]
    const repeated = heading.section !== "foreign" && seen.has(heading.section)
    seen.add(heading.section)
    return {
      name: heading.section,
      heading: printed,
      lines: [...inline, ...lines.slice(index + length, end)],
      repeated,
    }
  })
  return { opening, sections: splitAtUnknown(sections), lines: lines.slice(from, to) }
}

/** "Etapy realizacji" under "Etapy realizacji zadania" is the first cell of the table, not a new section. */
function ownHeadings(headings: Found[]): Found[] {
  const own: Found[] = []
  for (const found of headings) if (found.heading.section !== own.at(-1)?.heading.section) own.push(found)
  return own
}

/** Text before the first real card (a cover page, a menu of a web page) is not a card: it joins the first opening. */
function mergeHeadless(cards: CardSource[]): CardSource[] {
  const merged: CardSource[] = []
  let waiting: SourceLine[][] = []
  for (const card of cards) {
    if (card.sections.length === 0) {
      waiting.push(card.lines)
      continue
    }
    const before = waiting.flat()
    waiting = []
    merged.push({ ...card, opening: [...before, ...card.opening], lines: [...before, ...card.lines] })
  }
  return merged
}
