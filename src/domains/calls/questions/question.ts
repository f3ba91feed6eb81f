import { type Call, callPhase } from "../call.ts"

/** Questions end so many days before the closing, so that their answers reach everybody in time. */
export const LAST_DAYS = 3
/** Unanswered questions of one person in one call: more is a mistake, or somebody's bad joke. */
export const MOST_WAITING = 10
export const QUESTION_LIMIT = 4_000
export const ANSWER_LIMIT = 10_000

/** Until when questions are taken. */
export const questionsEndAt = (call: Pick<Call, "closesAt">): Temporal.Instant =>
  call.closesAt.subtract({ hours: 24 * LAST_DAYS })

/** Whether questions are taken now. */
export const takesQuestions = (call: Call, now: Temporal.Instant): boolean =>
  callPhase(call, now) === "open" && Temporal.Instant.compare(now, questionsEndAt(call)) <= 0
