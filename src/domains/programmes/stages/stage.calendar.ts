import { STAGE_KEYS, type StageKey } from "../../../law/programme-stages.ts"
import { type Stage, type StageState, USUAL_POINTS } from "./stage.ts"

/** First and last day ("MM-DD") of each stage and in which year after that of the programme; as offices work, not as the act says. */
const PRACTICE: Readonly<Record<StageKey, readonly [years: number, from: string, to: string]>> = {
  drafting: [-1, "08-01", "08-31"],
  consulting: [-1, "09-01", "09-30"],
  presenting: [-1, "10-01", "10-31"],
  adopting: [-1, "11-01", "11-30"],
  "carrying-out": [0, "01-01", "12-31"],
  monitoring: [1, "01-01", "05-31"],
}

/** When a stage of a programme is usually at work ("YYYY-MM-DD"), until somebody plans it otherwise. */
export function usualDays(key: StageKey, it: { yearFrom: number; yearTo: number }): { from: string; to: string } {
  const [years, from, to] = PRACTICE[key]
  const [first, last] = [years > 0 ? it.yearTo : it.yearFrom, years < 0 ? it.yearFrom : it.yearTo]
  return { from: `${first + years}-${from}`, to: `${last + years}-${to}` }
}

/** The draft of the next year's programme is begun in August; until then the year's own programme is shown. */
export function programmeYearOn(day: Temporal.PlainDate): number {
  const begins = Temporal.PlainMonthDay.from(PRACTICE.drafting[1]).toPlainDate({ year: day.year })
  return Temporal.PlainDate.compare(day, begins) >= 0 ? day.year + 1 : day.year
}

/** A stage that nobody has planned yet. */
export function usualStage(key: StageKey, programme: { yearFrom: number; yearTo: number }): Stage {
  const { from, to } = usualDays(key, programme)
  return {
    ...{ key, ownerId: null, deputyId: null, plannedFrom: from, plannedTo: to },
    ...{ planned: USUAL_POINTS[key], done: 0, overNote: "", doneOn: null, doneBy: null, notes: "" },
    ticked: {},
  }
}

export type UsualYear = {
  /** The year for which the programme is made. */
  year: number
  stages: readonly Stage[]
  states: Readonly<Record<StageKey, StageState>>
}

/** The cooperation year by the calendar alone, for an office that has not begun its programme here. */
export function usualYearOn(today: Temporal.PlainDate): UsualYear {
  const year = programmeYearOn(today)
  const stages = STAGE_KEYS.map((key) => usualStage(key, { yearFrom: year, yearTo: year }))
  const day = today.toString()
  const stateOf = ({ plannedFrom, plannedTo }: Stage): StageState =>
    plannedTo < day ? "done" : plannedFrom <= day ? "current" : "ahead"
  const states = Object.fromEntries(stages.map((stage) => [stage.key, stateOf(stage)]))
  return { year, stages, states: states as UsualYear["states"] }
}
