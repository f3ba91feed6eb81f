import { ZONE } from "../../../lib/dates.ts"
import { type Call, callPhase } from "../call.ts"

/** Questions end so many days before the closing, so that their answers reach everybody in time. No act says when. */
const LAST_DAYS = 3
/** Unanswered questions of one person in one call: more is a mistake, or somebody's bad joke. */
export const MOST_WAITING = 10
export const QUESTION_LIMIT = 4_000
export const ANSWER_LIMIT = 10_000

/** Until when questions are taken: at the hour of the closing, also where the clock changes in between. */
export const questionsEndAt = (call: Pick<Call, "closesAt">): Temporal.Instant =>
  call.closesAt.toZonedDateTimeISO(ZONE).subtract({ days: LAST_DAYS }).toInstant()

/** Whether questions are taken now: from when the announcement can be read here. */
export const takesQuestions = (call: Call, now: Temporal.Instant): boolean =>
  ["announced", "open"].includes(callPhase(call, now)) && Temporal.Instant.compare(now, questionsEndAt(call)) <= 0
