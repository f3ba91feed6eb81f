import { articleWords } from "../../../law/article-words.ts"
import { type StageKey, stageClock } from "../../../law/programme-stages.ts"
import { formatDate, formatDateShort, fromNow, today } from "../../../lib/dates.ts"
import { inEach, type Text } from "../../../lib/texts.ts"
import type { Programme } from "../programme.ts"
import type { ProgrammeCourse } from "./stage.course.ts"
import { stageTexts as texts } from "./stage.texts.ts"
import type { Stage, StageState } from "./stage.ts"

export const STATE_TONES = { done: "success", current: "warning", ahead: "neutral" } as const

const NEAR_DAYS = 30

type At = {
  programme: Pick<Programme, "kind" | "yearFrom" | "yearTo" | "resolution">
  course: ProgrammeCourse
  now: Temporal.Instant
}

/** What stands beside a stage in a narrow place: its result once it is over, else the day that matters. */
export function stageNote(stage: Stage, state: StageState, { programme, course, now }: At): Text | undefined {
  const clock = stageClock(stage.key, { ...programme, opinionAskedOn: course.opinion?.deliveredOn ?? null })
  const short = (day: string) => inEach((lang) => formatDateShort(day, lang))
  if (stage.key === "consulting" && course.consultation && course.consultation.remarks > 0)
    return texts.remarks(course.consultation.remarks)
  if (state === "done") {
    const on = stage.key === "adopting" ? (programme.resolution?.on ?? stage.doneOn) : stage.doneOn
    return on === null ? undefined : short(on)
  }
  if (stage.key === "carrying-out" && course.calls > 0) return texts.calls(course.calls)
  const end = clock?.end ?? Temporal.PlainDate.from(stage.plannedTo)
  const left = today(now).until(end).days
  if (state === "current" && left >= 0 && left <= NEAR_DAYS) return inEach((lang) => fromNow(end, now, lang))
  return clock ? texts.untilDay(inEach((lang) => formatDate(end, lang))) : fromDay(stage)
}

const fromDay = (stage: Stage): Text => texts.fromDay(inEach((lang) => formatDate(stage.plannedFrom, lang)))

/** The statutory term of a stage in words: the day, how far it is, the article and what missing it means. */
export function clockWords(
  key: StageKey,
  { programme, course, now }: At,
): { day: Text; more: Text; isLate: boolean } | undefined {
  const clock = stageClock(key, { ...programme, opinionAskedOn: course.opinion?.deliveredOn ?? null })
  if (!clock) return undefined
  const article = articleWords(clock.article)
  return {
    day: inEach((lang) => `${formatDate(clock.end, lang)}, ${fromNow(clock.end, now, lang)}`),
    more: inEach((lang) => [article[lang], clock.consequence?.[lang]].filter(Boolean).join(". ")),
    isLate: Temporal.PlainDate.compare(today(now), clock.end) > 0,
  }
}
