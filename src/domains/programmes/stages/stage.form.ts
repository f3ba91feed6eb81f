import { parseDate } from "../../../lib/dates.ts"
import { parseMoney } from "../../../lib/money.ts"
import type { Problem } from "../../../lib/problems.ts"
import type { Lang } from "../../../lib/texts.ts"
import { pointsAsText } from "../../strategy/public.ts"
import { stageTexts as texts } from "./stage.texts.ts"
import type { Points, Stage } from "./stage.ts"

/** The plan of a stage as typed. */
export type PlanTyped = { owner: string; deputy: string; from: string; to: string; points: string; notes: string }
/** What was done, as typed. */
export type DoneTyped = { points: string; on: string; note: string }

const MOST_POINTS: Points = 100_00

export const planTypedOf = (stage: Stage, lang: Lang): PlanTyped => ({
  owner: stage.ownerId ?? "",
  deputy: stage.deputyId ?? "",
  from: stage.plannedFrom,
  to: stage.plannedTo,
  points: pointsAsText(stage.planned, lang),
  notes: stage.notes,
})

/** "2,5" as 250 hundredths of a point; undefined for what is no number of points from 0 to 100. */
export function readPoints(text: string): Points | undefined {
  const read = parseMoney(text)
  return read.ok && read.value <= MOST_POINTS ? read.value : undefined
}

export type Read<T> = { value: T; problems: Problem[] }

/** The plan, or problems beside its fields; a deputy without an owner is the owner. */
export function readPlan(typed: PlanTyped, stage: Stage, people: readonly { id: string }[]): Read<Stage> {
  const problems: Problem[] = []
  const refuse = (field: keyof PlanTyped, message: Problem["message"]) =>
    problems.push({ field, code: `stage.${field}`, message })
  const person = (field: "owner" | "deputy") => {
    if (typed[field] === "") return null
    if (!people.some(({ id }) => id === typed[field])) refuse(field, texts.nobodySuch)
    return typed[field]
  }
  const [from, to] = [parseDate(typed.from), parseDate(typed.to)]
  if (!from.ok) refuse("from", texts.dayMissing)
  if (!to.ok) refuse("to", texts.dayMissing)
  if (from.ok && to.ok && Temporal.PlainDate.compare(to.value, from.value) < 0) refuse("to", texts.endsEarlier)
  const planned = readPoints(typed.points)
  if (planned === undefined) refuse("points", texts.pointsWrong)
  if (typed.notes.length > 4000) refuse("notes", texts.notesLong)
  const [ownerId, deputyId] = [person("owner"), person("deputy")]
  if (ownerId !== null && ownerId === deputyId) refuse("deputy", texts.sameDeputy)
  return {
    problems,
    value: {
      ...stage,
      ownerId: ownerId ?? deputyId,
      deputyId: ownerId === null ? null : deputyId,
      plannedFrom: from.ok ? from.value.toString() : stage.plannedFrom,
      plannedTo: to.ok ? to.value.toString() : stage.plannedTo,
      planned: planned ?? stage.planned,
      notes: typed.notes,
    },
  }
}

/** What was done, or problems beside its fields: more than was planned needs a note. */
export function readDone(typed: DoneTyped, stage: Stage, today: Temporal.PlainDate): Read<Stage> {
  const problems: Problem[] = []
  const refuse = (field: "done" | "on" | "note", message: Problem["message"]) =>
    problems.push({ field, code: `stage.${field}`, message })
  const done = readPoints(typed.points)
  if (done === undefined) refuse("done", texts.pointsWrong)
  const on = parseDate(typed.on)
  if (!on.ok) refuse("on", texts.dayMissing)
  else if (Temporal.PlainDate.compare(on.value, today) > 0) refuse("on", texts.dayAhead)
  if (done !== undefined && done > stage.planned && typed.note.trim() === "") refuse("note", texts.overNeedsNote)
  if (typed.note.length > 1000) refuse("note", texts.notesLong)
  return {
    problems,
    value: {
      ...stage,
      done: done ?? stage.done,
      doneOn: on.ok ? on.value.toString() : stage.doneOn,
      overNote: done !== undefined && done > stage.planned ? typed.note.trim() : "",
    },
  }
}
