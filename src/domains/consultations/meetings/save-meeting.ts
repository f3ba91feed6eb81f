import { momentAt, parseDate, parseTime } from "../../../lib/dates.ts"
import { type Outcome, ok, type Problem, refused } from "../../../lib/problems.ts"
import { recordEvent } from "../../../platform/audit.ts"
import type { PersonCtx } from "../../../platform/ctx.ts"
import { Missing } from "../../../platform/http/reply.ts"
import { isId } from "../../../platform/ids.ts"
import { accessRunning } from "../consultation.access.ts"
import "../consultation.tables.ts"
import { meetingTexts as texts } from "./meeting.texts.ts"
import { type Meeting, meetingOf } from "./meeting.ts"

export type MeetingTyped = {
  id: string
  date: string
  time: string
  place: string
  agenda: string
  minutes: string
  /** Of the meeting that the form began with; absent for a new one. */
  changes?: number | undefined
}

const LIMITS = { place: 300, agenda: 5000, minutes: 50_000 } as const

/**
 * Adds a meeting or changes one; `id` comes with the form, so that sent twice it is added once. A change of its time or
 * place moves it in calendars. A form that began before somebody else's change is refused.
 * @throws Missing when the consultation is not running, or not this actor's
 */
export async function saveMeeting(
  ctx: PersonCtx,
  consultationId: string,
  typed: MeetingTyped,
): Promise<Outcome<undefined>> {
  const it = await accessRunning(ctx, consultationId)
  if (!isId(typed.id)) throw new Missing("meeting")
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
  const added = await ctx.db
    .insertInto("consultation_meetings")
    .values({
      office_id: ctx.office.id,
      id: typed.id,
      consultation_id: it.id,
      ...content,
      changes: 0,
      cancelled_at: null,
      saved_at: ctx.now,
    })
    .onConflict((conflict) => conflict.columns(["office_id", "id"]).doNothing())
    .returning("id")
    .executeTakeFirst()
  if (!added) {
    const was = await storedMeeting(ctx, it.id, typed.id)
    const isSame =
      startsAt.equals(was.startsAt) &&
      (["place", "agenda", "minutes"] as const).every((field) => typed[field] === was[field])
    if (isSame) return ok(undefined)
    if (typed.changes !== undefined && typed.changes !== was.changes)
      return refused({ field: "", code: "consultation.meeting_elsewhere", message: texts.savedElsewhere })
    await ctx.db
      .updateTable("consultation_meetings")
      .set({ ...content, changes: was.changes + 1, saved_at: ctx.now })
      .where("office_id", "=", ctx.office.id)
      .where("id", "=", typed.id)
      .execute()
  }
  await recordEvent(ctx, {
    what: "consultation.meeting-saved",
    on: { kind: "consultation", id: it.id },
    data: { meeting: typed.id, at: startsAt.toString() },
  })
  return ok(undefined)
}

/** Calls a meeting off, or brings it back; it stays in the list. Again changes nothing. @throws Missing */
export async function cancelMeeting(
  ctx: PersonCtx,
  consultationId: string,
  meetingId: string,
  isCancelled: boolean,
): Promise<void> {
  const it = await accessRunning(ctx, consultationId)
  const meeting = await storedMeeting(ctx, it.id, meetingId)
  if ((meeting.cancelledAt !== null) === isCancelled) return
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
export async function storedMeeting(
  ctx: Pick<PersonCtx, "db" | "office">,
  consultationId: string,
  meetingId: string,
): Promise<Meeting> {
  const row = isId(meetingId)
    ? await ctx.db
        .selectFrom("consultation_meetings")
        .selectAll()
        .where("office_id", "=", ctx.office.id)
        .where("consultation_id", "=", consultationId)
        .where("id", "=", meetingId)
        .executeTakeFirst()
    : undefined
  if (!row) throw new Missing("meeting")
  return meetingOf(row)
}
