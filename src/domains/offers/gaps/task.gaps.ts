import type { Problem } from "../../../lib/problems.ts"
import type { OfferContent } from "../offer.ts"
import { type Find, type Gap, gapIn, rulesOf } from "./gap.ts"
import { taskGapTexts as texts } from "./gaps.texts.ts"

const gap = gapIn("task")

/** I and III.1–III.2 of the form: the title, the place, the term inside the one of the announcement. */
export const taskGaps: Find = (content, call) => {
  const { from, to } = content
  const [first, last] = [call.taskFrom, call.taskTo]
  const isOutside = (date: string) => date < first || date > last
  const gaps: Gap[] = []
  const { tasks, isMultiYear } = rulesOf(call)
  if (tasks.length > 0 && !tasks.some(({ id }) => id === content.callTaskId)) {
    const [only] = tasks.length === 1 ? tasks : []
    const fix = only && { field: "callTaskId", value: only.id, label: { pl: only.name, en: only.name } }
    gaps.push(gap("callTaskId", "call_task_missing", texts.callTask, { fix }))
  }
  if (content.title === "") gaps.push(gap("title", "title_missing", texts.title))
  if (from === "") gaps.push(gap("from", "from_missing", texts.from(first, last), { fix: setDay("from", first) }))
  else if (isOutside(from))
    gaps.push(gap("from", "from_outside", texts.fromOutside(first, last), { fix: setDay("from", first) }))
  if (to === "") gaps.push(gap("to", "to_missing", texts.to(first, last), { fix: setDay("to", last) }))
  else if (isOutside(to)) gaps.push(gap("to", "to_outside", texts.toOutside(first, last), { fix: setDay("to", last) }))
  else if (from > to && !isOutside(from))
    gaps.push(gap("to", "to_before_from", texts.order(from), { fix: setDay("to", last) }))
  else if (!isMultiYear && from !== "" && !isOutside(from) && from.slice(0, 4) !== to.slice(0, 4)) {
    const yearEnd = `${from.slice(0, 4)}-12-31`
    gaps.push(gap("to", "to_in_another_year", texts.oneYear(yearEnd), { fix: setDay("to", yearEnd) }))
  }
  if (content.place === "") gaps.push(gap("place", "place_missing", texts.place))
  return gaps
}

/** The button that sets a day. */
export const setDay = (field: string, day: string): Problem["fix"] => ({ field, value: day, label: texts.setDay(day) })

/** Whether the task has a term that its activities can be compared with. */
export const hasTerm = (content: Pick<OfferContent, "from" | "to">): boolean =>
  content.from !== "" && content.to !== "" && content.from <= content.to
