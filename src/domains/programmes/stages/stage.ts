import { STAGE_KEYS, type StageKey } from "../../../law/programme-stages.ts"
import type { Programme } from "../programme.ts"
import type { ProgrammeCourse } from "./stage.course.ts"

/** Hundredths of a point of the whole task. */
export type Points = number

/** The card of Leszno plans twenty points a year in this way. */
export const USUAL_POINTS: Readonly<Record<StageKey, Points>> = {
  drafting: 500,
  consulting: 200,
  presenting: 200,
  adopting: 300,
  "carrying-out": 500,
  monitoring: 300,
}

export type Stage = {
  key: StageKey
  /** People by id. */
  ownerId: string | null
  deputyId: string | null
  /** "YYYY-MM-DD" */
  plannedFrom: string
  plannedTo: string
  planned: Points
  done: Points
  /** Why more was done than planned. */
  overNote: string
  /** "YYYY-MM-DD" */
  doneOn: string | null
  doneBy: string | null
  notes: string
  /** Steps that people ticked, by their key: the day ("YYYY-MM-DD") on which each was. */
  ticked: Readonly<Record<string, string>>
}

/** The step that says what "presenting" is about. */
export const HANDED_TO_COUNCIL = "handed-to-council"

/** The word of each stage in addresses. */
const SLUGS: Readonly<Record<StageKey, string>> = {
  drafting: "opracowanie",
  consulting: "konsultacje",
  presenting: "przedstawienie",
  adopting: "uchwala",
  "carrying-out": "realizacja",
  monitoring: "monitorowanie",
}

export const stageSlug = (key: StageKey): string => SLUGS[key]
export const stageBySlug = (slug: string): StageKey | undefined => STAGE_KEYS.find((key) => SLUGS[key] === slug)

/** Whether its points were marked and all of them. */
const isMarked = (stage: Pick<Stage, "doneOn" | "done" | "planned">): boolean =>
  stage.doneOn !== null && stage.done >= stage.planned

export type StageState = "done" | "current" | "ahead"

type Standing = {
  programme: Pick<Programme, "yearFrom" | "yearTo" | "resolution">
  stages: readonly Stage[]
  course: ProgrammeCourse
  today: Temporal.PlainDate
}

/**
 * Where each stage stands: behind when its points are marked or the facts say so, the first of the others is at work. The
 * year of a programme that is adopted and has not begun is not yet at work.
 */
export const stageStates = (it: Standing): StageStates => statesBy(it, (key) => isOver(key, it))

/**
 * The same for the narrow line of the year, where the third place is the opinion of the council of public benefit and not the
 * whole of "presenting".
 */
export const lineStates = (it: Standing): StageStates =>
  statesBy(it, (key) => isOver(key, it) || (key === "presenting" && isOpinionOver(it.course)))

type StageStates = Readonly<Record<StageKey, StageState>>

function statesBy(it: Standing, isBehind: (key: StageKey) => boolean): StageStates {
  const over = STAGE_KEYS.map(isBehind)
  const first = over.indexOf(false)
  const day = it.today.toString()
  const states = STAGE_KEYS.map((key, index): [StageKey, StageState] => {
    if (over[index]) return [key, "done"]
    const hasBegun = key === "carrying-out" ? day >= `${it.programme.yearFrom}-01-01` : true
    return [key, index === first && hasBegun ? "current" : "ahead"]
  })
  return Object.fromEntries(states) as Record<StageKey, StageState>
}

/** The council of public benefit gave its opinion, or its term passed without one. */
export const isOpinionOver = ({ opinion }: ProgrammeCourse): boolean =>
  opinion !== null && (opinion.givenOn !== null || opinion.isWaived)

/**
 * What the product knows to be behind, whether or not somebody marked the points: the resolution ends all before it. An
 * opinion alone presents nothing to the city council, nor does a report that was only published (art. 5a ust. 3).
 */
function isOver(key: StageKey, { programme, stages, course, today }: Standing): boolean {
  const stage = stages.find((each) => each.key === key)
  if (stage && isMarked(stage)) return true
  const { consultation } = course
  const isAdopted = programme.resolution !== null
  switch (key) {
    case "drafting":
      return isAdopted || (consultation !== null && consultation.state !== "drafted")
    case "consulting":
      return isAdopted || consultation?.state === "closed" || consultation?.state === "reported"
    case "presenting":
      return isAdopted || stage?.ticked[HANDED_TO_COUNCIL] !== undefined
    case "adopting":
      return isAdopted
    case "carrying-out":
      return isAdopted && today.toString() > `${programme.yearTo}-12-31`
    case "monitoring":
      return course.report?.isPresented === true
  }
}
