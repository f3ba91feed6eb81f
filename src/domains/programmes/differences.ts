import { type PartKey, PROGRAMME_PARTS } from "../../law/programme.ts"
import type { Grosze } from "../../lib/money.ts"
import { emptyPart, type Paragraph, type PartContent, type ProgrammeText, placeOf, type TaskRow } from "./programme.ts"

/** A paragraph that one of two programmes has, or both have with other words; an empty side has none. */
export type ParagraphDifference = { place: string; before: string; after: string }

/** A priority task that came, went, or changed its money, form, sphere or name. */
export type TaskDifference =
  | { kind: "added"; after: TaskRow }
  | { kind: "removed"; before: TaskRow }
  | { kind: "changed"; before: TaskRow; after: TaskRow }

export type PartDifference = {
  key: PartKey
  paragraphs: ParagraphDifference[]
  choices: { added: string[]; removed: string[] }
  dates: { before: [string | null, string | null]; after: [string | null, string | null] } | null
  amount: { before: Grosze | null; after: Grosze | null } | null
  tasks: TaskDifference[]
}

/** How a programme differs from an earlier one, part by part; parts that say the same are left out. */
export function programmeDifferences(before: ProgrammeText, after: ProgrammeText): PartDifference[] {
  return PROGRAMME_PARTS.map(({ key }) => partDifference(key, before[key], after[key])).filter(isAny)
}

/** What changed between two texts of one part. */
export function partDifference(
  key: PartKey,
  before: PartContent = emptyPart,
  after: PartContent = emptyPart,
): PartDifference {
  const isMoved = before.from !== after.from || before.to !== after.to
  return {
    key,
    paragraphs: paragraphDifferences(key, before.paragraphs, after.paragraphs),
    choices: {
      added: after.choices.filter((choice) => !before.choices.includes(choice)),
      removed: before.choices.filter((choice) => !after.choices.includes(choice)),
    },
    dates: isMoved ? { before: [before.from, before.to], after: [after.from, after.to] } : null,
    amount: before.amount === after.amount ? null : { before: before.amount, after: after.amount },
    tasks: taskDifferences(before.tasks, after.tasks),
  }
}

export const isAny = (it: PartDifference): boolean =>
  it.paragraphs.length > 0 ||
  it.choices.added.length > 0 ||
  it.choices.removed.length > 0 ||
  it.dates !== null ||
  it.amount !== null ||
  it.tasks.length > 0

/** Paragraphs are known by their ids; the rest, of programmes that were not copied, are paired in their order. */
function paragraphDifferences(key: PartKey, before: readonly Paragraph[], after: readonly Paragraph[]) {
  const leftBefore = before.filter(({ id }) => !after.some((other) => other.id === id))
  const leftAfter = after.filter(({ id }) => !before.some((other) => other.id === id))
  const pairOf = (paragraph: Paragraph) =>
    before.find(({ id }) => id === paragraph.id) ?? leftBefore[leftAfter.indexOf(paragraph)]
  const changed = after.map((paragraph, index) => ({
    place: placeOf(key, index, after.length),
    before: pairOf(paragraph)?.text ?? "",
    after: paragraph.text,
  }))
  const gone = leftBefore.slice(leftAfter.length).map((paragraph) => ({
    place: placeOf(key, before.indexOf(paragraph), before.length),
    before: paragraph.text,
    after: "",
  }))
  return [...changed, ...gone].filter((it) => it.before !== it.after)
}

function taskDifferences(before: readonly TaskRow[], after: readonly TaskRow[]): TaskDifference[] {
  const pairOf = (task: TaskRow) =>
    before.find(({ id }) => id === task.id || id === task.carriedFrom) ??
    before.find(({ name, sphere }) => name === task.name && sphere === task.sphere)
  const known = new Set<string>()
  const now = after.flatMap((task): TaskDifference[] => {
    const old = pairOf(task)
    if (!old) return [{ kind: "added", after: task }]
    known.add(old.id)
    return isSameTask(old, task) ? [] : [{ kind: "changed", before: old, after: task }]
  })
  return [
    ...now,
    ...before.filter(({ id }) => !known.has(id)).map((task) => ({ kind: "removed" as const, before: task })),
  ]
}

const isSameTask = (a: TaskRow, b: TaskRow): boolean =>
  a.name === b.name && a.sphere === b.sphere && a.form === b.form && a.plannedMoney === b.plannedMoney
