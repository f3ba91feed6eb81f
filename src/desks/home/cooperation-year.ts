import { deadline } from "../../law/deadlines.ts"

export const YEAR_STAGES = ["drafting", "consulting", "opinion", "resolution", "carrying-out", "reporting"] as const
export type YearStageName = (typeof YEAR_STAGES)[number]

export type CooperationStage = {
  name: YearStageName
  /** First and last day; the end of `resolution` and of `reporting` is the day the act sets. */
  from: Temporal.PlainDate
  to: Temporal.PlainDate
  state: "done" | "current" | "ahead"
}

export type CooperationYear = {
  /** The year for which the programme is made. */
  programmeYear: number
  stages: readonly CooperationStage[]
}

/** The draft of the next year's programme is begun in August; until then the year's own programme is shown. */
const FIRST_MONTH = 8

/**
 * The cooperation year by the calendar: the programme is adopted by 30 November of the year before (art. 5a ust. 1) and
 * reported by 31 May of the year after (ust. 3). The months before the resolution are those of practice, not of the act.
 */
export function cooperationYear(today: Temporal.PlainDate): CooperationYear {
  const programmeYear = today.month >= FIRST_MONTH ? today.year + 1 : today.year
  const resolution = deadline("PROGRAMME", `${programmeYear}-01-01`).end
  const report = deadline("PROGRAMME_REPORT", `${programmeYear}-12-31`).end
  const before = programmeYear - 1
  const spans: Record<YearStageName, [string, string]> = {
    drafting: [`${before}-08-01`, `${before}-08-31`],
    consulting: [`${before}-09-01`, `${before}-09-30`],
    opinion: [`${before}-10-01`, `${before}-10-31`],
    resolution: [`${before}-11-01`, resolution.toString()],
    "carrying-out": [`${programmeYear}-01-01`, `${programmeYear}-12-31`],
    reporting: [`${programmeYear + 1}-01-01`, report.toString()],
  }
  const stages = YEAR_STAGES.map((name): CooperationStage => {
    const [from, to] = spans[name].map((day) => Temporal.PlainDate.from(day)) as [
      Temporal.PlainDate,
      Temporal.PlainDate,
    ]
    return { name, from, to, state: stateOn(today, from, to) }
  })
  return { programmeYear, stages }
}

function stateOn(today: Temporal.PlainDate, from: Temporal.PlainDate, to: Temporal.PlainDate) {
  if (Temporal.PlainDate.compare(to, today) < 0) return "done"
  return Temporal.PlainDate.compare(from, today) <= 0 ? "current" : "ahead"
}
