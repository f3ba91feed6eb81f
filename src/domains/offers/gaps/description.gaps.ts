import type { Text } from "../../../lib/texts.ts"
import { type Activity, isBlankActivity, isBlankResult, type OfferContent, withoutBlankRows } from "../offer.ts"
import { type Find, type Gap, gapIn, rulesOf } from "./gap.ts"
import { descriptionGapTexts, experienceGapTexts, resultGapTexts } from "./gaps.texts.ts"
import { hasTerm, setDay } from "./task.gaps.ts"

/** III.3–III.4 of the form: the description and the schedule, whose activities lie in the term of the task. */
export const descriptionGaps: Find = (content) => {
  const texts = descriptionGapTexts
  const gap = gapIn("description")
  const gaps: Gap[] = []
  if (content.synopsis === "") gaps.push(gap("synopsis", "synopsis_missing", texts.synopsis))
  if (withoutBlankRows(content).activities.length === 0)
    gaps.push(gap("activities", "activities_missing", texts.activities))
  const used = new Set(content.costs.map((cost) => cost.group))
  content.activities.forEach((activity, index) => {
    if (isBlankActivity(activity) && !used.has(activity.id)) return
    const [path, name] = [`activities.${index}`, activityName(activity, index)]
    if (activity.name === "") gaps.push(gap(`${path}.name`, "activity_name_missing", texts.name(index + 1)))
    if (activity.description === "")
      gaps.push(gap(`${path}.description`, "activity_description_missing", texts.description(name)))
    if (activity.audience === "") gaps.push(gap(`${path}.audience`, "activity_audience_missing", texts.audience(name)))
    gaps.push(...termGaps(activity, path, name, content))
  })
  return gaps
}

function termGaps(activity: Activity, path: string, name: Text, content: OfferContent): Gap[] {
  const texts = descriptionGapTexts
  const gap = gapIn("description")
  const known = hasTerm(content)
  const gaps: Gap[] = []
  for (const end of ["from", "to"] as const) {
    const [day, field] = [activity[end], `${path}.${end}`]
    const fix = known ? setDay(field, content[end]) : undefined
    if (day === "") gaps.push(gap(field, `activity_${end}_missing`, texts[end](name), { fix }))
    else if (known && (day < content.from || day > content.to))
      gaps.push(gap(field, `activity_${end}_outside`, texts.outside(name, content.from, content.to), { fix }))
  }
  const bothInside = gaps.length === 0
  if (bothInside && activity.from > activity.to) {
    const fix = setDay(`${path}.to`, known ? content.to : activity.from)
    gaps.push(gap(`${path}.to`, "activity_to_before_from", texts.order(name), { fix }))
  }
  return gaps
}

/** An activity by its name, or by its number while it has none. */
const activityName = (activity: Pick<Activity, "name">, index: number): Text =>
  activity.name === "" ? descriptionGapTexts.activity(index + 1) : { pl: activity.name, en: activity.name }

/** III.5–III.6 of the form. */
export const resultGaps: Find = (content, call) => {
  const texts = resultGapTexts
  const gap = gapIn("results")
  const gaps: Gap[] = []
  if (content.resultsText === "") gaps.push(gap("resultsText", "results_text_missing", texts.resultsText))
  if (rulesOf(call).resultsTableRequired && content.results.every(isBlankResult))
    gaps.push(gap("results", "results_missing", texts.results))
  content.results.forEach((result, index) => {
    if (isBlankResult(result)) return
    for (const field of ["name", "target", "monitoring"] as const)
      if (result[field] === "")
        gaps.push(gap(`results.${index}.${field}`, `result_${field}_missing`, texts[field](index + 1)))
  })
  return gaps
}

/** IV of the form. */
export const experienceGaps: Find = (content) => {
  const gap = gapIn("experience")
  return (["experience", "resources"] as const)
    .filter((field) => content[field] === "")
    .map((field) => gap(field, `${field}_missing`, experienceGapTexts[field]))
}
