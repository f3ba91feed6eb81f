import { toPlainDate } from "../lib/dates.ts"
import type { Problem } from "../lib/problems.ts"
import { taskTexts as texts } from "./announcement.texts.ts"
import type { AnnouncementFacts } from "./announcement.ts"
import { lastAnnouncement } from "./announcement.window.ts"
import { parameterOn } from "./parameters.ts"

/** The time of the task (art. 13 ust. 2 pkt 4, art. 16 ust. 3), the years in the title and the budget it is paid from (art. 13 ust. 5). */
export function checkTask(facts: AnnouncementFacts, today: Temporal.PlainDate): Problem[] {
  return [...checkPeriod(facts, today), ...checkYears(facts), ...checkBudget(facts, today)]
}

function checkPeriod(facts: AnnouncementFacts, today: Temporal.PlainDate): Problem[] {
  const { taskFrom, taskTo, isMultiYear } = facts
  if (!taskFrom || !taskTo) return []
  const [from, to] = [toPlainDate(taskFrom), toPlainDate(taskTo)]
  if (Temporal.PlainDate.compare(to, from) < 0) {
    const article = "art. 13 ust. 2 pkt 4 UDPPiW"
    return [
      { field: "taskTo", code: "announcement.task_ends_before_start", message: texts.endsBeforeStart(from), article },
    ]
  }
  const announced = lastAnnouncement(facts, today)
  if (Temporal.PlainDate.compare(to, announced) <= 0) {
    const article = "art. 13 ust. 2 pkt 4 UDPPiW"
    return [{ field: "taskTo", code: "announcement.task_over", message: texts.over(announced), article }]
  }
  if (isMultiYear === false && from.year !== to.year) {
    const last = from.with({ month: 12, day: 31 })
    return [
      {
        field: "taskTo",
        code: "announcement.task_crosses_year",
        message: texts.crossesYear(last),
        article: "art. 13 ust. 2 pkt 4, art. 16 ust. 3 UDPPiW",
        fix: { field: "taskTo", value: last.toString(), label: texts.endOn(last) },
      },
    ]
  }
  const longest = parameterOn("CONTRACT_LONGEST", today)
  const latest = from.add({ years: longest.value }).subtract({ days: 1 })
  if (Temporal.PlainDate.compare(to, latest) <= 0) return []
  return [
    {
      field: "taskTo",
      code: "announcement.task_too_long",
      message: texts.tooLong(longest.value, latest),
      level: longest.mark === "verified" ? "error" : "warning",
      article: longest.basis,
      fix: { field: "taskTo", value: latest.toString(), label: texts.endOn(latest) },
    },
  ]
}

function checkYears({ title = "", taskFrom, taskTo }: AnnouncementFacts): Problem[] {
  if (!taskFrom || !taskTo) return []
  const [first, last] = [toPlainDate(taskFrom).year, toPlainDate(taskTo).year]
  const stray = [...title.matchAll(/(?<!\d)20\d\d(?!\d)/g)].map(Number).find((year) => year < first || year > last)
  if (stray === undefined) return []
  const message = texts.yearsDisagree(stray, first, last)
  return [{ field: "title", code: "announcement.years_disagree", message, level: "warning" }]
}

function checkBudget(facts: AnnouncementFacts, today: Temporal.PlainDate): Problem[] {
  const article = "art. 13 ust. 5 UDPPiW"
  if (facts.onDraftBudget) {
    if (facts.budgetReservation?.trim()) return []
    const message = texts.reservationMissing
    return [
      {
        field: "budgetReservation",
        code: "announcement.budget_reservation_missing",
        message,
        level: "warning",
        article,
      },
    ]
  }
  if (!facts.taskFrom || toPlainDate(facts.taskFrom).year <= lastAnnouncement(facts, today).year) return []
  return [
    {
      field: "onDraftBudget",
      code: "announcement.draft_budget_unmarked",
      message: texts.draftBudgetUnmarked(toPlainDate(facts.taskFrom).year),
      level: "warning",
      article,
      fix: { field: "onDraftBudget", value: "true", label: texts.markDraftBudget },
    },
  ]
}
