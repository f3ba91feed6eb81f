import { PROGRAMME_PARTS } from "../../law/programme.ts"
import { toPlainDate } from "../../lib/dates.ts"
import { newId } from "../../platform/ids.ts"
import type { Paragraph, PartContent, ProgrammeText, TaskRow } from "./programme.ts"

/**
 * The text of a programme as the next one begins: paragraphs keep their ids, so that the two can be compared; dates move
 * by whole years; amounts stay, to be looked at. How last year's programme was made is not carried: it is another story.
 */
export function carriedText(text: ProgrammeText, years: number): ProgrammeText {
  const entries = PROGRAMME_PARTS.map(({ key }) => [key, carriedPart(text[key], years)] as const)
  return {
    ...(Object.fromEntries(entries) as ProgrammeText),
    making: { ...carriedPart(text.making, years), paragraphs: [] },
  }
}

const carriedPart = (content: PartContent, years: number): PartContent => ({
  ...content,
  from: movedDay(content.from, years),
  to: movedDay(content.to, years),
  tasks: content.tasks.map((task) => ({ ...task, id: newId(), carriedFrom: task.id })),
})

const movedDay = (day: string | null, years: number) =>
  day === null ? null : toPlainDate(day).add({ years }).toString()

/** A year, a written day or an amount: what a sentence of last year's programme must not keep by mistake. */
const TO_CHANGE =
  /(?:\d{1,2}[.\u00a0 ]\s?(?:\d{2}|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia)[.\u00a0 ]\s?)?(?<!\d)20\d\d(?!\d)|\d[\d\u00a0 .]*(?:,\d\d)?[\u00a0 ]?zł/g

/** What of a carried paragraph is still to be looked at: years, days and amounts that stand as they stood last year. */
export function leftFromLastYear(paragraph: Paragraph, before: PartContent | undefined): string[] {
  const old = before?.paragraphs.find(({ id }) => id === paragraph.id)
  if (!old) return []
  const stood = new Set(old.text.match(TO_CHANGE) ?? [])
  return [...new Set(paragraph.text.match(TO_CHANGE) ?? [])].filter((words) => stood.has(words))
}

/** Parts that still hold something of last year to be looked at: words of paragraphs, the amount, or money of tasks. */
export function partIsToCheck(content: PartContent, before: PartContent | undefined): boolean {
  if (!before) return false
  if (content.paragraphs.some((paragraph) => leftFromLastYear(paragraph, before).length > 0)) return true
  if (content.amount !== null && content.amount === before.amount) return true
  return content.tasks.some((task) => isMoneyOfLastYear(task, before))
}

/** Whether the planned money of a carried task is still that of last year. */
export const isMoneyOfLastYear = (task: Pick<TaskRow, "carriedFrom" | "plannedMoney">, before: PartContent): boolean =>
  task.plannedMoney !== null &&
  before.tasks.some((old) => old.id === task.carriedFrom && old.plannedMoney === task.plannedMoney)
