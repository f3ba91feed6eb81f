import type { Text } from "../lib/texts.ts"
import { inForce } from "./dated.ts"
import { type DeadlineCode, deadlineRegister } from "./deadline-register.ts"
import { deadline } from "./deadlines.ts"
import { stageNameTexts, stageShortTexts } from "./programme-stages.texts.ts"

/** The six stages of a programme of cooperation, in the order of the strategy card. */
export const STAGE_KEYS = ["drafting", "consulting", "presenting", "adopting", "carrying-out", "monitoring"] as const
export type StageKey = (typeof STAGE_KEYS)[number]

export const isStageKey = (value: unknown): value is StageKey => STAGE_KEYS.includes(value as StageKey)

/** 1 to 6, as the card numbers them. */
export const stageNumber = (key: StageKey): number => STAGE_KEYS.indexOf(key) + 1
export const stageName = (key: StageKey): Text => stageNameTexts[key]
export const stageShortName = (key: StageKey): Text => stageShortTexts[key]

/** A day by which the act wants something done, what it is counted from and what missing it means. */
export type StageClock = {
  code: DeadlineCode
  /** The last day to act. */
  end: Temporal.PlainDate
  article: string
  trigger: Text
  consequence: Text | undefined
}

export type ClockFacts = {
  kind: "annual" | "multi-year"
  yearFrom: number
  yearTo: number
  /** "YYYY-MM-DD" on which the draft reached the council of public benefit. */
  opinionAskedOn: string | null
}

/**
 * The statutory clock of a stage; none where the act sets no day, or had not yet set it for that year. The opinion's term
 * moves from a free day to the next working one (art. 57 § 4 KPA); 30 November and 31 May are duties of organs and never
 * move. A programme of several years has no 30 November: art. 5a ust. 1 speaks of the yearly one.
 */
export function stageClock(key: StageKey, it: ClockFacts): StageClock | undefined {
  if (key === "presenting") return it.opinionAskedOn === null ? undefined : clock("RADA_OPINION", it.opinionAskedOn)
  if (key === "adopting") return it.kind === "annual" ? clock("PROGRAMME", `${it.yearFrom}-01-01`) : undefined
  if (key === "monitoring") return clock("PROGRAMME_REPORT", `${it.yearTo}-12-31`)
  return undefined
}

function clock(code: DeadlineCode, trigger: string): StageClock | undefined {
  if (!inForce(deadlineRegister, code, Temporal.PlainDate.from(trigger))) return undefined
  const { end, rule } = deadline(code, trigger)
  return { code, end, article: rule.basis, trigger: rule.trigger, consequence: rule.consequence }
}
