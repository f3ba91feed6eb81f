import type { Problem } from "../../../lib/problems.ts"
import { cardTexts } from "../card.texts.ts"
import type { Card } from "../card.ts"
import type { PagePart } from "../levels/page-reader/page-reading.ts"
import { type FieldNote, type Findings, type NotUnderstood, newFindings, type Question } from "./findings.ts"
import type { SectionName } from "./headings.ts"
import { readBodies } from "./read-bodies.ts"
import { readBudget, readTotalCost } from "./read-budget.ts"
import { readIndicators } from "./read-indicators.ts"
import { readOpening } from "./read-opening.ts"
import { readBlocks } from "./read-prose.ts"
import { readStages } from "./read-stages.ts"
import { type LineRange, rangeOf, type SourceLine, sourceLines } from "./source-lines.ts"
import { type CardSource, type Section, splitCards } from "./split-cards.ts"
import { possibleHeadings } from "./unknown-headings.ts"

/**
 * One card as read, before anybody confirmed it; plain JSON. `fields` says for each path how sure the reading is and
 * which lines (from 1) it comes from; `questions` are in print order; a section not printed is in `missingSections`.
 */
export type CardReading = {
  card: Card
  fields: Record<string, FieldNote>
  questions: Question[]
  notUnderstood: NotUnderstood[]
  missingSections: SectionName[]
  lines: LineRange
  /** Only of a page of a goal or a programme, which is no card but has its place and its indicators like one. */
  page?: PagePart
}

export type ReadResult = { ok: true; cards: CardReading[] } | { ok: false; problems: Problem[] }

/** About 200 cards. */
const MOST_CHARACTERS = 1_000_000
const MOST_LINES = 40_000
const SECTIONS: SectionName[] = ["addressees", "justification", "description", "stages", "executor", "bodies"]
const ALL_SECTIONS: SectionName[] = [...SECTIONS, "indicators", "totalCost", "budget"]

const refusal = (code: string, message: Problem["message"]): ReadResult => ({
  ok: false,
  problems: [{ field: "", code, message }],
})

const tooLarge = () => refusal("card.too_large", cardTexts.textTooLarge(MOST_CHARACTERS, MOST_LINES))

/** Reads every strategy card of a text. A text that is not a card, or is absurdly long, gives a problem. */
export function readCards(text: string): ReadResult {
  if (text.length > MOST_CHARACTERS) return tooLarge()
  if (text.trim() === "") return refusal("card.empty", cardTexts.empty)
  if (isBinary(text)) return refusal("card.not_text", cardTexts.notText)
  const lines = sourceLines(text)
  if (lines.length > MOST_LINES) return tooLarge()
  const cards = splitCards(lines).filter((card) => card.sections.length > 0)
  const readings: CardReading[] = []
  for (const card of cards) readings.push(readOne(card, readings.at(-1)))
  if (!readings.some(isCard)) return refusal("card.not_a_card", cardTexts.notACard)
  return { ok: true, cards: readings }
}

function isBinary(text: string): boolean {
  const sample = text.slice(0, 4000)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what binary data shows itself by
  const strange = sample.match(/[\u0000-\u0008\u000e-\u001f\ufffd]/g)?.length ?? 0
  return strange > sample.length / 50 || sample.includes("\u0000")
}

/** Three known sections, or two and an opening, make a card; a letter with the word "Uzasadnienie" does not. */
function isCard({ card, missingSections }: CardReading): boolean {
  const found = ALL_SECTIONS.length - missingSections.length
  const opened = card.goal.number !== "" || (card.area.name !== "" && card.task.name !== "")
  const measured = card.stages.length > 0 || card.indicators.length > 0
  return (found >= 2 && opened) || (found >= 3 && (measured || card.task.name !== ""))
}

function readOne(source: CardSource, previous: CardReading | undefined): CardReading {
  const findings = newFindings()
  const opening = readOpening(source.opening, findings)
  const of = (name: SectionName) => source.sections.find((section) => section.name === name && !section.repeated)
  const linesOf = (name: SectionName) => of(name)?.lines ?? []
  const stages = readStages(linesOf("stages"), findings)
  const card: Card = {
    ...opening,
    addressees: prose(of("addressees"), findings),
    justification: prose(of("justification"), findings),
    description: prose(of("description"), findings),
    ...stages,
    executor: executor(of("executor"), findings),
    bodies: readBodies(linesOf("bodies"), findings),
    ...readIndicators(linesOf("indicators"), stages.stageYears, findings),
    totalCost: readTotalCost(linesOf("totalCost"), findings),
    budget: readBudget(linesOf("budget"), findings),
  }
  completeOpening(card, previous?.card, source.opening, findings)
  for (const section of source.sections) leaveSection(section, findings)
  const { fields, questions, notUnderstood } = findings
  return {
    card,
    fields,
    questions: questions.sort((a, b) => a.lines.from - b.lines.from),
    notUnderstood: notUnderstood.sort((a, b) => a.lines.from - b.lines.from),
    missingSections: ALL_SECTIONS.filter((name) => !of(name)),
    lines: rangeOf(source.lines),
  }
}

function prose(section: Section | undefined, findings: Findings) {
  if (!section) return []
  for (const line of possibleHeadings(section)) findings.leave("possible-section", [line])
  noteSection(section, findings)
  return readBlocks(section.lines)
}

function executor(section: Section | undefined, findings: Findings): string[] {
  if (!section) return []
  for (const line of possibleHeadings(section)) findings.leave("possible-section", [line])
  noteSection(section, findings)
  return section.lines.map((line) => line.text).filter((text) => text !== "")
}

function noteSection(section: Section, findings: Findings): void {
  const printed = section.lines.filter((line) => line.text !== "")
  if (printed.length > 0) findings.note(section.name, printed)
}

function leaveSection(section: Section, findings: Findings): void {
  if (section.name === "foreign") findings.leave("unknown-section", [section.heading, ...section.lines])
  else if (section.repeated) findings.leave("repeated-section", [section.heading, ...section.lines])
}

/** A card among others may print its goal and area once, above the first; without them the person is asked. */
function completeOpening(card: Card, previous: Card | undefined, lines: SourceLine[], findings: Findings): void {
  const inherits = previous !== undefined && card.goal.number === "" && card.goal.name === ""
  if (inherits) {
    card.strategy ||= previous.strategy
    card.goal = { ...previous.goal }
    askAbout("goal.name", card.goal.name, cardTexts.inherited(`${card.goal.number} ${card.goal.name}`))
    if (card.area.name === "") {
      card.area = { ...previous.area }
      askAbout("area.name", card.area.name, cardTexts.inherited(`${card.area.number} ${card.area.name}`))
    }
  }
  if (card.goal.number === "") askAbout("goal.number", null, cardTexts.goalNumberNotFound)
  if (card.goal.name === "") askAbout("goal.name", null, cardTexts.goalNotFound)
  if (card.area.name === "") askAbout("area.name", null, cardTexts.areaNotFound)
  if (card.task.name === "") askAbout("task.name", null, cardTexts.taskNotFound)

  function askAbout(path: string, proposed: string | null, text: Question["text"]): void {
    findings.ask({ path, code: "opening", text, printed: "", proposed, alternatives: [], lines: lines.slice(0, 1) })
  }
}
