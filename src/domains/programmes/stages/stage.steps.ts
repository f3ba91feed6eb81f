import type { StageKey } from "../../../law/programme-stages.ts"
import type { Text } from "../../../lib/texts.ts"
import type { Programme } from "../programme.ts"
import type { ProgrammeCourse } from "./stage.course.ts"
import { stepTexts as texts } from "./stage.steps.texts.ts"
import { HANDED_TO_COUNCIL, isOpinionOver } from "./stage.ts"

export type StepFacts = {
  programme: Pick<Programme, "resolution">
  course: ProgrammeCourse
  /** Parts of art. 5a ust. 4 that are still empty. */
  emptyParts: ReadonlySet<string>
}

/** A usual step of a stage; `holds` says it from the facts, without it only a person can. */
type UsualStep = { key: string; label: Text; holds?: (facts: StepFacts) => boolean }

const consultationIs =
  (...states: string[]) =>
  ({ course }: StepFacts) =>
    course.consultation !== null && states.includes(course.consultation.state)

/** What offices usually do in each stage. */
export const USUAL_STEPS: Readonly<Record<StageKey, readonly UsualStep[]>> = {
  drafting: [
    { key: "lessons", label: texts.lessons },
    { key: "units", label: texts.units },
    { key: "early-voices", label: texts.earlyVoices },
    { key: "money", label: texts.money, holds: ({ emptyParts }) => !emptyParts.has("money") },
    {
      key: "parts-before-consulting",
      label: texts.partsBeforeConsulting,
      holds: ({ emptyParts }) => [...emptyParts].every((part) => part === "making"),
    },
  ],
  consulting: [
    { key: "announced", label: texts.announced, holds: consultationIs("announced", "closed", "reported") },
    { key: "invited", label: texts.invited },
    { key: "closed", label: texts.closed, holds: consultationIs("closed", "reported") },
    {
      key: "answered",
      label: texts.answered,
      holds: (facts) => consultationIs("closed", "reported")(facts) && facts.course.consultation?.waiting === 0,
    },
    { key: "reported", label: texts.reported, holds: consultationIs("reported") },
  ],
  presenting: [
    { key: "eleven-parts", label: texts.elevenParts, holds: ({ emptyParts }) => emptyParts.size === 0 },
    { key: "opinion-asked", label: texts.opinionAsked, holds: ({ course }) => course.opinion !== null },
    {
      key: "opinion-known",
      label: texts.opinionKnown,
      holds: ({ course }) => isOpinionOver(course),
    },
    { key: "mayor", label: texts.mayor },
    { key: HANDED_TO_COUNCIL, label: texts.handedToCouncil },
  ],
  adopting: [
    { key: "committees-of-council", label: texts.committeesOfCouncil },
    { key: "resolution", label: texts.resolution, holds: ({ programme }) => programme.resolution !== null },
    {
      key: "bip",
      label: texts.bip,
      holds: ({ programme }) => Boolean(programme.resolution?.bipUrl),
    },
    { key: "told", label: texts.told },
  ],
  "carrying-out": [
    { key: "calls-announced", label: texts.callsAnnounced, holds: ({ course }) => course.calls > 0 },
    {
      key: "every-task",
      label: texts.everyTask,
      holds: ({ course }) => course.calls > 0 && course.tasksWithoutCall === 0,
    },
    { key: "half-year", label: texts.halfYear },
  ],
  monitoring: [
    { key: "figures", label: texts.figures },
    { key: "organisations-asked", label: texts.organisationsAsked },
    { key: "report-published", label: texts.reportPublished, holds: ({ course }) => course.report !== null },
    {
      key: "report-presented",
      label: texts.reportPresented,
      holds: ({ course }) => course.report?.isPresented === true,
    },
    { key: "next-year", label: texts.nextYear },
  ],
}

/** A row of `programme_stage_items`. */
export type KeptStep = { key: string; label: string | null; tickedAt: Temporal.Instant | null; isRemoved: boolean }

export type Step = {
  key: string
  label: Text
  isTicked: boolean
  /** The product says so itself; nobody needs to, or can, tick it. */
  isKnown: boolean
  /** Added by the office: it can be removed. */
  isOwn: boolean
}

/** The checklist of a stage: the usual steps, then the office's own in the order in which they were added. */
export function stepsOf(key: StageKey, facts: StepFacts, kept: readonly KeptStep[]): Step[] {
  const ticked = new Set(kept.filter((each) => each.tickedAt !== null).map((each) => each.key))
  const usual = USUAL_STEPS[key].map((step): Step => {
    const isKnown = step.holds?.(facts) ?? false
    return { key: step.key, label: step.label, isTicked: isKnown || ticked.has(step.key), isKnown, isOwn: false }
  })
  return [...usual, ...ownSteps(kept.filter(({ isRemoved }) => !isRemoved))]
}

/** Steps of the office's own that were taken away and can come back. */
export const removedSteps = (kept: readonly KeptStep[]): Step[] => ownSteps(kept.filter(({ isRemoved }) => isRemoved))

const ownSteps = (kept: readonly KeptStep[]): Step[] =>
  kept.flatMap(({ key, label, tickedAt }) =>
    label === null
      ? []
      : [{ key, label: { pl: label, en: label }, isTicked: tickedAt !== null, isKnown: false, isOwn: true }],
  )
