import { articleWords } from "../../../law/article-words.ts"
import { type StageClock, type StageKey, stageClock } from "../../../law/programme-stages.ts"
import { formatDate, formatDateShort, fromNow, today } from "../../../lib/dates.ts"
import { inEach, type Text } from "../../../lib/texts.ts"
import type { Programme } from "../programme.ts"
import type { ProgrammeCourse } from "./stage.course.ts"
import { stageTexts as texts } from "./stage.texts.ts"
import { HANDED_TO_COUNCIL, isOpinionOver, type Stage, type StageState } from "./stage.ts"

export const STATE_TONES = { done: "success", current: "warning", ahead: "neutral" } as const

const NEAR_DAYS = 30

type At = {
  programme: Pick<Programme, "kind" | "yearFrom" | "yearTo" | "resolution">
  course: ProgrammeCourse
  now: Temporal.Instant
}

/** The statutory term that a stage still waits for; that of the opinion ends with the opinion. */
export const stageTerm = (
  key: StageKey,
  { programme, course }: Pick<At, "programme" | "course">,
): StageClock | undefined =>
  key === "presenting" && isOpinionOver(course)
    ? undefined
    : stageClock(key, { ...programme, opinionAskedOn: course.opinion?.deliveredOn ?? null })

/** What stands beside a stage in a narrow place: its result once it is over, else the day that matters. */
export function stageNote(stage: Stage, state: StageState, { programme, course, now }: At): Text | undefined {
  const clock = stageTerm(stage.key, { programme, course })
  const short = (day: string) => inEach((lang) => formatDateShort(day, lang))
  if (stage.key === "consulting" && course.consultation && course.consultation.remarks > 0)
    return texts.remarks(course.consultation.remarks)
  if (state === "done") {
    const on = stage.key === "adopting" ? (programme.resolution?.on ?? stage.doneOn) : stage.doneOn
    return on === null ? undefined : short(on)
  }
  if (stage.key === "carrying-out" && course.calls > 0) return texts.calls(course.calls)
  const end = clock?.end ?? Temporal.PlainDate.from(stage.plannedTo)
  const left = today(now).until(end, { largestUnit: "day" }).days
  const day = inEach((lang) => formatDate(end, lang))
  if (clock && left < 0) return texts.lateSince(day)
  if (left >= 0 && left <= NEAR_DAYS && (clock || state === "current")) return inEach((lang) => fromNow(end, now, lang))
  if (state === "current" && left < 0) return texts.wasToEnd(day)
  return clock ? texts.untilDay(day) : fromDay(stage)
}

/** The same in the line of the year, whose third place is the opinion: the day on which it came. */
export function lineNote(stage: Stage, state: StageState, at: At): Text | undefined {
  const given = at.course.opinion?.givenOn
  if (stage.key === "presenting" && state === "done" && given) return inEach((lang) => formatDateShort(given, lang))
  return stageNote(stage, state, at)
}

/**
 * The day of the event that ended a stage ("YYYY-MM-DD"), as far as the product knows it; what the resolution found done was
 * done by its day at the latest.
 */
export function knownEnd(stage: Stage, { programme, course }: Pick<At, "programme" | "course">): string | null {
  const adoptedOn = programme.resolution?.on ?? null
  switch (stage.key) {
    case "drafting":
      return course.consultation?.from ?? adoptedOn
    case "consulting":
      return course.consultation?.until ?? adoptedOn
    case "presenting":
      return stage.ticked[HANDED_TO_COUNCIL] ?? adoptedOn
    case "adopting":
      return adoptedOn
    case "carrying-out":
      return `${programme.yearTo}-12-31`
    case "monitoring":
      return course.report?.presentedOn ?? null
  }
}

const fromDay = (stage: Stage): Text => texts.fromDay(inEach((lang) => formatDate(stage.plannedFrom, lang)))

/** The statutory term of a stage in words: the day with how far it is, the article, and what missing it means. */
export function clockWords(
  key: StageKey,
  { programme, course, now }: At,
): { day: Text; article: Text; consequence: Text | undefined; isLate: boolean } | undefined {
  const clock = stageTerm(key, { programme, course })
  if (!clock) return undefined
  const article = articleWords(clock.article)
  return {
    day: inEach((lang) => `${formatDate(clock.end, lang)}, ${fromNow(clock.end, now, lang)}`),
    article,
    consequence: clock.consequence,
    isLate: Temporal.PlainDate.compare(today(now), clock.end) > 0,
  }
}
