import type { CommissioningForm } from "../../law/announcement.ts"
import { type PartFacts, type PartKey, PROGRAMME_PARTS } from "../../law/programme.ts"
import type { Grosze } from "../../lib/money.ts"

/** Art. 5a ust. 1 and ust. 2; the programme of several years does not replace that of a year. */
export type ProgrammeKind = "annual" | "multi-year"
export type ProgrammeState = "drafted" | "adopted"

export const TITLE_LIMIT = 300
/** The act on public benefit activity is of 2003: there is no older programme, and no report on one. */
export const FIRST_YEAR = 2004

/** What may happen to a programme, as data: the diagram of states is drawn from it. */
export const programmeTransitions = [
  { event: "programme.adopted", from: "drafted", to: "adopted" },
  { event: "programme.amended", from: "adopted", to: "adopted" },
] as const satisfies readonly { event: `programme.${string}`; from: ProgrammeState; to: ProgrammeState }[]

/** The resolution of the council whose text is in force. */
export type Resolution = {
  number: string
  /** "YYYY-MM-DD" */
  on: string
  bipUrl: string | null
}

export type Programme = {
  id: string
  officeId: string
  kind: ProgrammeKind
  yearFrom: number
  yearTo: number
  title: string
  state: ProgrammeState
  /** Grows with every save of any part. */
  revision: number
  /** Of the part "money" as it is being written. */
  plannedMoney: Grosze | null
  /** Of the text that the council adopted: what everybody is told. */
  moneyInForce: Grosze | null
  resolution: Resolution | null
  /** Number of the text in force: 1 as first adopted, each change adds one; 0 for a draft. */
  edition: number
  /** Set while a change of an adopted programme is being written. */
  amendedSince: Temporal.Instant | null
  cardId: string | null
  /** Programme of an earlier year that this one was begun from. */
  begunFrom: string | null
  /** Adopted outside of the product: a record of what the council adopted, corrected with a reason. */
  isEntered: boolean
  changedAt: Temporal.Instant
}

export type Paragraph = { id: string; text: string }

/** A row of pkt 5; `sphere` is a point of art. 4 ust. 1. */
export type TaskRow = {
  id: string
  paragraphId: string | null
  sphere: string
  name: string
  form: CommissioningForm
  plannedMoney: Grosze | null
  unitId: string | null
  /** Task of the programme this one was begun from. */
  carriedFrom: string | null
}

export type PriorityTask = TaskRow & { programmeId: string }

/** What one part says; every part has every key, most of them empty. */
export type PartContent = {
  /** Each is an "ustęp" of the part's "§". */
  paragraphs: Paragraph[]
  /** Ticked principles, forms of cooperation or spheres. */
  choices: string[]
  /** "YYYY-MM-DD" */
  from: string | null
  to: string | null
  amount: Grosze | null
  tasks: TaskRow[]
}

export type ProgrammeText = Record<PartKey, PartContent>

export const emptyPart: PartContent = { paragraphs: [], choices: [], from: null, to: null, amount: null, tasks: [] }

/** Whether parts and tasks may be changed: a draft, or an adopted programme whose change is being written. */
export const isWritable = (programme: Pick<Programme, "state" | "amendedSince">): boolean =>
  programme.state === "drafted" || programme.amendedSince !== null

/** An entered programme of which only the resolution is known, not its words. */
export const lacksText = (programme: Pick<Programme, "isEntered" | "revision">): boolean =>
  programme.isEntered && programme.revision === 0

/** "2027" or "2027–2030". */
export const yearsOf = ({ yearFrom, yearTo }: Pick<Programme, "yearFrom" | "yearTo">): string =>
  yearFrom === yearTo ? String(yearFrom) : `${yearFrom}–${yearTo}`

/** Where a paragraph stands: "§ 3 ust. 2", or "§ 3" when it is the only one of its part. */
export function placeOf(key: PartKey, index: number, paragraphs: number): string {
  const section = `§ ${PROGRAMME_PARTS.findIndex((part) => part.key === key) + 1}`
  return paragraphs > 1 ? `${section} ust. ${index + 1}` : section
}

/** A paragraph with its place in the whole programme. */
export type PlacedParagraph = { id: string; partKey: PartKey; place: string; text: string }

export const placedParagraphs = (text: ProgrammeText): PlacedParagraph[] =>
  PROGRAMME_PARTS.flatMap(({ key }) =>
    text[key].paragraphs.map((paragraph, index, all) => ({
      ...paragraph,
      partKey: key,
      place: placeOf(key, index, all.length),
    })),
  )

/** Where a priority task stands: "§ 5 ust. 2 pkt 3"; tasks of no paragraph stand in the first. */
export function placeOfTask(part: PartContent, taskId: string): string {
  const paragraphOf = (task: TaskRow) =>
    Math.max(
      0,
      part.paragraphs.findIndex((paragraph) => paragraph.id === task.paragraphId),
    )
  const task = part.tasks.find(({ id }) => id === taskId)
  if (!task) return placeOf("priorities", 0, 1)
  const index = paragraphOf(task)
  const number = part.tasks.filter((other) => paragraphOf(other) === index).findIndex(({ id }) => id === taskId) + 1
  return `${placeOf("priorities", index, part.paragraphs.length)} pkt ${number}`
}

export const factsOf = (content: PartContent): PartFacts => ({
  hasText: content.paragraphs.some(({ text }) => text.trim() !== ""),
  choices: content.choices,
  from: content.from,
  to: content.to,
  amount: content.amount,
  tasks: content.tasks,
})
