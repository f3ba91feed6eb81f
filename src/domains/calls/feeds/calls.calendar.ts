import ical, { ICalEventStatus } from "ical-generator"
import { speak } from "../../../lib/texts.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { jsDate } from "../../../platform/js-date.ts"
import { urls } from "../../../urls.ts"
import type { FedCall } from "./feed.queries.ts"
import { feedTexts as texts } from "./feed.texts.ts"

/** A closing shows as a quarter of an hour before it, so that it stands on its own day also at midnight. */
const SHOWN_MS = 15 * 60_000

/**
 * The closing of each call as a moment and its choice as a whole day (RFC 5545). An event keeps its UID for ever; each
 * change of its call raises its SEQUENCE, and an annulled call cancels it.
 */
export function callsCalendar(ctx: OfficeCtx, calls: readonly FedCall[]): string {
  const t = speak(ctx.lang)
  const calendar = ical({
    name: t(texts.calendar(ctx.office.siteName)),
    prodId: { company: "Pozytek", product: "Konkursy", language: ctx.lang.toUpperCase() },
  })
  for (const call of calls) {
    const url = `${ctx.baseUrl}${urls.call.href({ office: ctx.office.slug, callId: call.id })}`
    const common = {
      sequence: changesOf(call),
      stamp: jsDate(lastChangeOf(call)),
      url,
      status: call.state === "annulled" ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    }
    calendar.createEvent({
      ...common,
      id: `${call.id}-zamkniecie@pozytek`,
      start: jsDate(call.closesAt.subtract({ milliseconds: SHOWN_MS })),
      end: jsDate(call.closesAt),
      summary: t(texts.closing(call.number, call.title)),
      description: `${t(texts.closes(call.closesAt))}\n${url}`,
    })
    calendar.createEvent({
      ...common,
      id: `${call.id}-wybor@pozytek`,
      start: jsDate(Temporal.Instant.from(`${call.decisionOn}T00:00:00Z`)),
      allDay: true,
      summary: t(texts.decision(call.number, call.title)),
      description: url,
    })
  }
  return calendar.toString()
}

/** More than a closing ever moves by, in minutes. */
const ROOM = 1_000_000

/**
 * Grows with every change: an outage moves the closing on by minutes, maybe more than once, and a correction may take that
 * back.
 */
const changesOf = (call: FedCall): number =>
  ROOM * (call.version - 1) +
  (call.extendedTo ? Math.ceil(call.announcedClosing.until(call.extendedTo).total("minutes")) : 0) +
  [call.resultsPublishedAt, call.annulledAt].filter(Boolean).length

const lastChangeOf = (call: FedCall): Temporal.Instant =>
  [call.publishedAt, call.correctedAt, call.resultsPublishedAt, call.annulledAt]
    .filter((at) => at !== null)
    .reduce((a, b) => (Temporal.Instant.compare(a, b) > 0 ? a : b))
