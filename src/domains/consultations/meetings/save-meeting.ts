import { formatTime, momentAt, parseDate, parseTime, toPlainDate } from "../../../lib/dates.ts"
import { type Outcome, ok, type Problem, refused } from "../../../lib/problems.ts"
import { recordEvent } from "../../../platform/audit.ts"
import type { PersonCtx } from "../../../platform/ctx.ts"
import { Missing } from "../../../platform/http/reply.ts"
import { isId } from "../../../platform/ids.ts"
import { accessUnfinished } from "../consultation.access.ts"
import "../consultation.tables.ts"
import { dayInWords, joinEdits, savedMeanwhile } from "../edits.ts"
import { meetingTexts as texts } from "./meeting.texts.ts"
import { type Meeting, meetingOf } from "./meeting.ts"

export type MeetingTyped = {
  id: string
  date: string
  time: string
  place: string
  agenda: string
  minutes: string
  /** What the form held when it opened; absent for a new one. */
  began?: string | undefined
}
export type MeetingFields = Record<"date" | "time" | "place" | "agenda" | "minutes", string>

export const meetingFields = (it: Meeting): MeetingFields => ({
  date: toPlainDate(it.startsAt).toString(),
  time: formatTime(it.startsAt),
  place: it.place,
  agenda: it.agenda,
  minutes: it.minutes,
})

export const fieldsOf = ({ id: _, ...rest }: MeetingTyped): MeetingFields & { began?: string | undefined } => rest

const LIMITS = { place: 300, agenda: 5000, minutes: 50_000 } as const

/**
 * Adds a meeting or changes one; `id` comes with the form, so that sent twice it is added once. A change of its time or
 * place moves it in calendars. What others saved since the form was opened stays; of a field that both changed the form is
 * asked again.
 * @throws Missing when the consultation is annulled or its report is published, or not this actor's
 */
export async function saveMeeting(
  ctx: PersonCtx,
  consultationId: string,
  { began, ...mine }: MeetingTyped,
): Promise<Outcome<undefined>> {
  const it = await accessUnfinished(ctx, consultationId)
  if (!isId(mine.id)) throw new Missing("meeting")
  const was = await findMeeting(ctx, it.id, mine.id)
  const joining =
    was && began !== undefined ? joinEdits(began, fieldsOf(mine) as MeetingFields, meetingFields(was)) : undefined
  if (was && joining && joining.both.length > 0)
    return refused(...savedMeanwhile(joining.both, meetingFields(was), { date: dayInWords }))
  const typed = joining?.joined ?? mine
  const [day, time] = [parseDate(typed.date), parseTime(typed.time)]
  const problems: Problem[] = []
  const add = (field: string, message: Problem["message"]) =>
    problems.push({ field, code: `consultation.meeting_${field}`, message })
  if (!day.ok) add("date", texts.dayWrong)
  if (!time.ok) add("time", texts.timeWrong)
  if (typed.place === "" || typed.place.length > LIMITS.place) add("place", texts.placeMissing)
  for (const field of ["agenda", "minutes"] as const)
    if (typed[field].length > LIMITS[field]) add(field, texts.tooLong(LIMITS[field]))
  if (problems.length > 0 || !day.ok || !time.ok) return refused(...problems)
  const startsAt = momentAt(day.value, time.value)
  const content = { starts_at: startsAt, place: typed.place, agenda: typed.agenda, minutes: typed.minutes }
  if (was) {
    const isSame =
      startsAt.equals(was.startsAt) &&
      (["place", "agenda", "minutes"] as const).every((field) => typed[field] === was[field])
    if (isSame) return ok(undefined)
    await ctx.db
      .updateTable("consultation_meetings")
      .set({ ...content, changes: was.changes + 1, saved_at: ctx.now })
      .where("office_id", "=", ctx.office.id)
      .where("id", "=", mine.id)
      .execute()
  } else
    await ctx.db
      .insertInto("consultation_meetings")
      .values({
        office_id: ctx.office.id,
        id: mine.id,
        consultation_id: it.id,
        ...content,
        changes: 0,
        cancelled_at: null,
        saved_at: ctx.now,
      })
      .execute()
  await recordEvent(ctx, {
    what: "consultation.meeting-saved",
    on: { kind: "consultation", id: it.id },
    data: { meeting: mine.id, at: startsAt.toString() },
  })
  return ok(undefined)
}

/**
 * Calls a meeting off, or brings it back; it stays in the list, unless it is of a draft, of which nobody was told. Again
 * changes nothing.
 * @throws Missing when there is no such meeting, or it is not this actor's
 */
export async function cancelMeeting(
  ctx: PersonCtx,
  consultationId: string,
  meetingId: string,
  isCancelled: boolean,
): Promise<void> {
  const it = await accessUnfinished(ctx, consultationId)
  const meeting = await findMeeting(ctx, it.id, meetingId)
  if (!meeting && it.state === "drafted") return
  if (!meeting) throw new Missing("meeting")
  if ((meeting.cancelledAt !== null) === isCancelled) return
  if (it.state === "drafted")
    await ctx.db
      .deleteFrom("consultation_meetings")
      .where("office_id", "=", ctx.office.id)
      .where("id", "=", meeting.id)
      .execute()
  else
    await ctx.db
      .updateTable("consultation_meetings")
      .set({ cancelled_at: isCancelled ? ctx.now : null, changes: meeting.changes + 1, saved_at: ctx.now })
      .where("office_id", "=", ctx.office.id)
      .where("id", "=", meeting.id)
      .execute()
  await recordEvent(ctx, {
    what: isCancelled ? "consultation.meeting-cancelled" : "consultation.meeting-restored",
    on: { kind: "consultation", id: it.id },
    data: { meeting: meeting.id },
  })
}

/** A meeting of a consultation that the caller has been given. @throws Missing */
export async function storedMeeting(ctx: Reading, consultationId: string, meetingId: string): Promise<Meeting> {
  const meeting = await findMeeting(ctx, consultationId, meetingId)
  if (!meeting) throw new Missing("meeting")
  return meeting
}

type Reading = Pick<PersonCtx, "db" | "office">

/** The same, or undefined when there is none. */
export async function findMeeting(
  ctx: Reading,
  consultationId: string,
  meetingId: string,
): Promise<Meeting | undefined> {
  if (!isId(meetingId)) return undefined
  const row = await ctx.db
    .selectFrom("consultation_meetings")
    .selectAll()
    .where("office_id", "=", ctx.office.id)
    .where("consultation_id", "=", consultationId)
    .where("id", "=", meetingId)
    .executeTakeFirst()
  return row && meetingOf(row)
}
