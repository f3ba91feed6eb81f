import { inEach, type Text } from "../../lib/texts.ts"
import { blocksAsText } from "./block-text.ts"
import type { IdentifiedCard } from "./card.document.ts"
import { pointsAsText, type StageCell } from "./card.ts"
import { changeTexts as texts } from "./change.texts.ts"
import { tidy } from "./fold.ts"
import { indicatorTexts } from "./indicator.texts.ts"
import type { Reading } from "./value-notation.ts"
import { readingAsText } from "./value-print.ts"

/** One part of a card that differs between two versions; an empty text says that it is not there. */
export type Change = { part: Text; before: Text; after: Text }

type Entry = { part: Text; text: Text }

/** What differs between two versions of a card, in the order of the card. */
export function changesBetween(before: IdentifiedCard, after: IdentifiedCard): Change[] {
  const old = entriesOf(before)
  const next = entriesOf(after)
  const keys = [...next.keys(), ...[...old.keys()].filter((key) => !next.has(key))]
  return keys.flatMap((key) => {
    const [one, other] = [old.get(key), next.get(key)]
    const [was, is] = [one?.text ?? NOTHING, other?.text ?? NOTHING]
    return was.pl === is.pl ? [] : [{ part: (other ?? one)!.part, before: was, after: is }]
  })
}

const NOTHING: Text = inEach(() => "")
const same = (text: string): Text => inEach(() => text)
const numbered = (of: { number: string; name: string }) => tidy(`${of.number} ${of.name}`)

/** The card as flat parts, each with a key that lives through versions. */
function entriesOf(card: IdentifiedCard): Map<string, Entry> {
  const entries = new Map<string, Entry>()
  const add = (key: string, part: Text, text: Text) => {
    if (text.pl !== "") entries.set(key, { part, text })
  }
  add("strategy", texts.strategy, same(card.strategy))
  add("goal", texts.goal, same(numbered(card.goal)))
  add("chief", texts.chief, same(card.goal.chief))
  add("area", texts.area, same(numbered(card.area)))
  add("coordinator", texts.coordinator, same(card.area.coordinator))
  add("number", texts.number, same(card.task.number))
  add("name", texts.name, same(card.task.name))
  for (const part of ["addressees", "justification", "description"] as const)
    add(part, texts[part], same(blocksAsText(card[part])))
  card.stages.forEach((stage, index) => {
    add(`stage.${index}`, texts.stage(index + 1), same(numbered(stage)))
    for (const cell of stage.cells)
      add(`stage.${index}.${cell.year}`, texts.cell(index + 1, cell.year), same(cellAsText(cell)))
  })
  add("executor", texts.executor, same(card.executor.join("\n")))
  card.bodies.forEach((body, index) => {
    add(`body.${index}`, texts.body(index + 1), same([body.name, ...body.scopes].join("\n")))
  })
  for (const indicator of card.indicators) addIndicator(indicator, add)
  add("totalCost", texts.totalCost, same(card.totalCost))
  card.budget.forEach((row, index) => {
    add(`budget.${index}`, texts.budget(index + 1), same([row.source, row.money].filter(Boolean).join(" – ")))
  })
  return entries
}

function addIndicator(
  indicator: IdentifiedCard["indicators"][number],
  add: (key: string, part: Text, text: Text) => void,
): void {
  const { id, name } = indicator
  add(`${id}`, texts.indicator(name), same(name))
  add(`${id}.kind`, texts.indicatorKind(name), indicatorTexts[indicator.kind])
  add(`${id}.source`, texts.indicatorSource(name), same(indicator.source))
  for (const value of indicator.values)
    add(`${id}.${value.year}`, texts.value(name, value.year), valueAsText(value.printed, value.reading))
  add(`${id}.unaligned`, texts.unaligned(name), same(indicator.unaligned.join(" | ")))
}

/** `5/5%` from the points, or what is printed where there are none. */
export const cellAsText = (cell: StageCell): string =>
  cell.done === null || cell.planned === null
    ? cell.printed
    : `${pointsAsText(cell.done)}/${pointsAsText(cell.planned)}%`

/** The print, with its reading where that says more. */
function valueAsText(printed: string, reading: Reading): Text {
  if (reading.question) return texts.unsure(printed)
  const read = inEach((lang) => readingAsText(reading, lang))
  if (printed === "" && read.pl === "") return NOTHING
  if (bare(printed) === bare(read.pl)) return same(printed)
  if (read.pl === "") return /^[-–—]?$/.test(printed) ? same(printed) : texts.readAsMissing(printed)
  return inEach((lang) => texts.readAs(printed, read[lang])[lang])
}

/** The same number with other spaces says nothing new. */
const bare = (text: string) => text.replace(/\s/g, "")
