import { formatTime, toPlainDate } from "../lib/dates.ts"
import type { Problem } from "../lib/problems.ts"
import { isWorkingDay, rollForward } from "../lib/working-days.ts"
import { windowTexts as texts } from "./announcement.texts.ts"
import type { AnnouncementFacts, Channel } from "./announcement.ts"
import { earliestClose } from "./deadlines.ts"

const CHANNELS: readonly Channel[] = ["bip", "board", "website"]

/** How many days after the closing a date of the decision is proposed; practice, not law. */
const PROPOSED_DAYS_TO_DECIDE = 21

/**
 * The day from which the 21 days run: the latest of the three announcements. A place that has none yet counts as announced
 * on the planned day, at the earliest today.
 */
export function lastAnnouncement(facts: AnnouncementFacts, today: Temporal.PlainDate): Temporal.PlainDate {
  const planned = facts.plannedOn ? latest(toPlainDate(facts.plannedOn), today) : today
  return CHANNELS.map((channel) => {
    const day = facts.published?.[channel]
    return day ? toPlainDate(day) : planned
  }).reduce(latest)
}

/** The window of art. 13 ust. 1, the places of ust. 3 and the day of the decision (ust. 2 pkt 5 and 6). */
export function checkWindow(facts: AnnouncementFacts, today: Temporal.PlainDate): Problem[] {
  return [...checkPlaces(facts, today), ...checkClosing(facts, today), ...checkDecision(facts)]
}

function checkPlaces(facts: AnnouncementFacts, today: Temporal.PlainDate): Problem[] {
  const missing = CHANNELS.filter((channel) => !facts.published?.[channel])
  if (missing.length < CHANNELS.length) {
    return missing.map((channel) => ({
      field: `published.${channel}`,
      code: "announcement.place_missing",
      message: texts.placeMissing[channel],
      level: "warning",
      article: "art. 13 ust. 3 UDPPiW",
    }))
  }
  if (!facts.plannedOn || Temporal.PlainDate.compare(toPlainDate(facts.plannedOn), today) >= 0) return []
  const fix = { field: "plannedOn", value: today.toString(), label: texts.publishToday(today) }
  return [{ field: "plannedOn", code: "announcement.planned_in_past", message: texts.plannedInPast, fix }]
}

function checkClosing(facts: AnnouncementFacts, today: Temporal.PlainDate): Problem[] {
  const last = lastAnnouncement(facts, today)
  const earliest = earliestClose(last)
  const fix = { field: "closesOn", value: earliest.toString(), label: texts.closeOn(earliest) }
  if (!facts.closes) {
    const problem = { field: "closesOn", code: "announcement.closing_missing", message: texts.closingMissing }
    return [{ ...problem, article: "art. 13 ust. 2 pkt 5 UDPPiW", fix }]
  }
  const closing = toPlainDate(facts.closes)
  const distance = Temporal.PlainDate.compare(closing, earliest)
  if (distance < 0) {
    const message = texts.windowTooShort(last, earliest)
    return [
      { field: "closesOn", code: "announcement.window_too_short", message, article: "art. 13 ust. 1 UDPPiW", fix },
    ]
  }
  // A term in days ends with the end of its last day, so an earlier hour on that day leaves less than 21 days.
  if (distance === 0 && last.until(closing).days === 21 && formatTime(facts.closes) < "23:59") {
    return [
      {
        field: "closesTime",
        code: "announcement.last_day_cut",
        message: texts.lastDayCut(earliest),
        level: "warning",
        article: "art. 13 ust. 1 UDPPiW, art. 111 § 1 KC",
        fix: { field: "closesTime", value: "23:59", label: texts.closeAtMidnight },
      },
    ]
  }
  if (isWorkingDay(closing)) return []
  const next = rollForward(closing)
  return [
    {
      field: "closesOn",
      code: "announcement.closes_on_free_day",
      message: texts.closesOnFreeDay,
      level: "warning",
      article: "art. 115 KC",
      fix: { field: "closesOn", value: next.toString(), label: texts.closeOn(next) },
    },
  ]
}

function checkDecision(facts: AnnouncementFacts): Problem[] {
  const closing = facts.closes && toPlainDate(facts.closes)
  const proposed = closing && rollForward(closing.add({ days: PROPOSED_DAYS_TO_DECIDE }))
  const fix = proposed && { field: "decisionOn", value: proposed.toString(), label: texts.decideOn(proposed) }
  const article = "art. 13 ust. 2 pkt 6 UDPPiW"
  if (!facts.decisionOn) {
    return [
      { field: "decisionOn", code: "announcement.decision_missing", message: texts.decisionMissing, article, fix },
    ]
  }
  const decision = toPlainDate(facts.decisionOn)
  if (closing && Temporal.PlainDate.compare(decision, closing) <= 0) {
    const message = texts.decisionBeforeClosing(closing)
    return [{ field: "decisionOn", code: "announcement.decision_before_closing", message, article, fix }]
  }
  if (facts.taskFrom && Temporal.PlainDate.compare(decision, toPlainDate(facts.taskFrom)) > 0) {
    const message = texts.decisionAfterStart(toPlainDate(facts.taskFrom))
    return [{ field: "decisionOn", code: "announcement.decision_after_start", message, level: "warning", article }]
  }
  return []
}

function latest(a: Temporal.PlainDate, b: Temporal.PlainDate): Temporal.PlainDate {
  return Temporal.PlainDate.compare(a, b) >= 0 ? a : b
}
