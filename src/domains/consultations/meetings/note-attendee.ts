import { type Outcome, ok, type Problem, refused } from "../../../lib/problems.ts"
import type { PersonCtx } from "../../../platform/ctx.ts"
import { Missing } from "../../../platform/http/reply.ts"
import { isId } from "../../../platform/ids.ts"
import { accessRunning } from "../consultation.access.ts"
import type { AttendeeKind } from "../consultation.tables.ts"
import { meetingTexts as texts } from "./meeting.texts.ts"
import { ATTENDEE_KINDS } from "./meeting.ts"
import { storedMeeting } from "./save-meeting.ts"

export type AttendeeTyped = { id: string; name: string; kind: string; organisationName: string }
export type Attendee = { id: string; name: string; kind: AttendeeKind; organisationName: string }

/** The list of presence with names, for those who run consultations. */
export async function attendeesOf(ctx: Pick<PersonCtx, "db" | "office">, meetingId: string): Promise<Attendee[]> {
  const rows = await ctx.db
    .selectFrom("consultation_attendees")
    .select(["id", "name", "kind", "organisation_name as organisationName"])
    .where("office_id", "=", ctx.office.id)
    .where("meeting_id", "=", meetingId)
    .orderBy("id")
    .limit(2000)
    .execute()
  return rows
}

/**
 * Puts a person on the list of presence; no event holds the name. `id` comes with the form: sent twice they are there once.
 * @throws Missing when there is no such meeting, or it is not this actor's
 */
export async function noteAttendee(
  ctx: PersonCtx,
  it: { consultationId: string; meetingId: string },
  typed: AttendeeTyped,
): Promise<Outcome<undefined>> {
  const consultation = await accessRunning(ctx, it.consultationId)
  const meeting = await storedMeeting(ctx, consultation.id, it.meetingId)
  if (!isId(typed.id)) throw new Missing("attendee")
  const kind = ATTENDEE_KINDS.find((each) => each === typed.kind)
  const problems: Problem[] = []
  if (typed.name === "" || typed.name.length > 200)
    problems.push({ field: "name", code: "consultation.attendee_name", message: texts.nameMissing })
  if (typed.organisationName.length > 200)
    problems.push({
      field: "organisationName",
      code: "consultation.attendee_organisation",
      message: texts.tooLong(200),
    })
  if (!kind) problems.push({ field: "kind", code: "consultation.attendee_kind", message: texts.kindMissing })
  if (problems.length > 0 || !kind) return refused(...problems)
  await ctx.db
    .insertInto("consultation_attendees")
    .values({
      office_id: ctx.office.id,
      meeting_id: meeting.id,
      id: typed.id,
      name: typed.name,
      kind,
      organisation_name: typed.organisationName,
    })
    .onConflict((conflict) => conflict.columns(["office_id", "meeting_id", "id"]).doNothing())
    .execute()
  return ok(undefined)
}

/** Strikes a person out. Again changes nothing. @throws Missing when there is no such meeting, or it is not this actor's */
export async function strikeAttendee(
  ctx: PersonCtx,
  it: { consultationId: string; meetingId: string; attendeeId: string },
): Promise<void> {
  const consultation = await accessRunning(ctx, it.consultationId)
  const meeting = await storedMeeting(ctx, consultation.id, it.meetingId)
  if (!isId(it.attendeeId)) throw new Missing("attendee")
  await ctx.db
    .deleteFrom("consultation_attendees")
    .where("office_id", "=", ctx.office.id)
    .where("meeting_id", "=", meeting.id)
    .where("id", "=", it.attendeeId)
    .execute()
}
