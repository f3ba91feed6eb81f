import ical, { ICalEventStatus } from "ical-generator"
import { toPlainDate } from "../../../lib/dates.ts"
import { speak } from "../../../lib/texts.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { jsDate } from "../../../platform/js-date.ts"
import { urls } from "../../../urls.ts"
import type { Consultation } from "../consultation.ts"
import type { Meeting } from "../meetings/meeting.ts"
import { feedTexts as texts } from "./feed.texts.ts"

const midnight = (day: string) => jsDate(Temporal.Instant.from(`${day}T00:00:00Z`))

/**
 * The days of remarks, the last of them once more, and meetings (RFC 5545). An event keeps its UID for ever; each change
 * of its consultation or meeting raises its SEQUENCE.
 */
export function consultationsCalendar(
  ctx: OfficeCtx,
  all: readonly Consultation[],
  meetings: readonly (Meeting & { title: string })[],
): string {
  const t = speak(ctx.lang)
  const calendar = ical({
    name: t(texts.calendar(ctx.office.siteName)),
    prodId: { company: "Pozytek", product: "Konsultacje", language: ctx.lang.toUpperCase() },
  })
  const addressOf = (consultationId: string) =>
    `${ctx.baseUrl}${urls.consultation.href({ office: ctx.office.slug, consultationId })}`
  for (const it of all) {
    const url = addressOf(it.id)
    const status = it.annulment ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED
    const more = { url, sequence: it.changes, stamp: jsDate(it.announcedAt!), status }
    calendar.createEvent({
      ...more,
      id: `${it.id}-konsultacje@pozytek`,
      start: midnight(it.from!),
      // The end of a whole-day event is the day after it.
      end: midnight(toPlainDate(it.to!).add({ days: 1 }).toString()),
      allDay: true,
      summary: t(texts.span(it.title)),
      description: `${t(texts.until(it.to!))}\n${url}`,
    })
    calendar.createEvent({
      ...more,
      id: `${it.id}-ostatni-dzien@pozytek`,
      start: midnight(it.to!),
      allDay: true,
      summary: t(texts.last(it.title)),
      description: url,
    })
  }
  for (const meeting of meetings)
    calendar.createEvent({
      id: `${meeting.id}-spotkanie@pozytek`,
      sequence: meeting.changes,
      stamp: jsDate(meeting.savedAt),
      status: meeting.cancelledAt ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      start: jsDate(meeting.startsAt),
      end: jsDate(meeting.startsAt.add({ hours: 2 })),
      summary: t(texts.meeting(meeting.title)),
      location: meeting.place,
      description: [meeting.agenda, addressOf(meeting.consultationId)].filter(Boolean).join("\n\n"),
      url: addressOf(meeting.consultationId),
    })
  return calendar.toString()
}
