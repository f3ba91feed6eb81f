import type { Problem } from "../../../lib/problems.ts"
import type { OfficeCtx, PersonCtx } from "../../../platform/ctx.ts"
import { officials } from "../../../platform/http/access.ts"
import type { Form } from "../../../platform/http/form.ts"
import { againReply, pageReply, redirectReply } from "../../../platform/http/reply.ts"
import { get, post, type Route } from "../../../platform/http/route.ts"
import { newId } from "../../../platform/ids.ts"
import { urls } from "../../../urls.ts"
import { accessConsultation, accessUnfinished, whyEnded } from "../consultation.access.ts"
import { fieldsToShow, readBegan } from "../edits.ts"
import { meetingsOf } from "./meeting.queries.ts"
import { meetingTexts as texts } from "./meeting.texts.ts"
import { meetingPage, meetingsPage } from "./meetings.page.ts"
import { type AttendeeTyped, attendeesOf, noteAttendee, strikeAttendee } from "./note-attendee.ts"
import {
  cancelMeeting,
  fieldsOf,
  findMeeting,
  type MeetingFields,
  type MeetingTyped,
  meetingFields,
  saveMeeting,
  storedMeeting,
} from "./save-meeting.ts"

const person = (ctx: OfficeCtx): PersonCtx => ctx as PersonCtx
const EMPTY: MeetingFields = { date: "", time: "", place: "", agenda: "", minutes: "" }
const nobody = () => ({ id: newId(), name: "", kind: "", organisationName: "" })

export const meetingRoutes: readonly Route[] = [
  get(urls.consultationMeetings, officials, async (ctx, { params }) =>
    pageReply(await list(ctx, params.consultationId, undefined, [])),
  ),
  post(urls.consultationMeetings, officials, async (ctx, { params, form }) => {
    const { began: _, ...typed } = readMeeting(form)
    const it = await accessUnfinished(ctx, params.consultationId)
    const id = form.idOfMade()
    // Pressed twice: the meeting is there, perhaps with what others wrote since.
    if (await findMeeting(ctx, it.id, id)) return redirectReply(urls.consultationMeetings.href(params), texts.saved)
    const outcome = await saveMeeting(person(ctx), it.id, { ...typed, id })
    if (!outcome.ok) return againReply(await list(ctx, it.id, typed, outcome.problems))
    return redirectReply(urls.consultationMeetings.href(params), texts.saved)
  }),
  get(urls.consultationMeeting, officials, async (ctx, { params }) => pageReply(await one(ctx, params, {}, []))),
  post(urls.consultationMeeting, officials, async (ctx, { params, form }) => {
    const typed = { ...readMeeting(form), id: params.meetingId }
    const it = await accessConsultation(ctx, params.consultationId, "manage")
    await storedMeeting(ctx, it.id, params.meetingId)
    const ended = it.state === "drafted" ? [] : await whyEnded(ctx, it.id)
    if (ended.length > 0) return againReply(await one(ctx, params, { typed }, ended))
    const outcome = await saveMeeting(person(ctx), it.id, typed)
    if (!outcome.ok) return againReply(await one(ctx, params, { typed }, outcome.problems))
    return redirectReply(urls.consultationMeeting.href(params), texts.saved)
  }),
  post(urls.meetingCancellation, officials, async (ctx, { params, form }) => {
    const isCancelled = form.text("undo") === ""
    await cancelMeeting(person(ctx), params.consultationId, params.meetingId, isCancelled)
    const it = await accessConsultation(ctx, params.consultationId, "manage")
    if (it.state === "drafted") return redirectReply(urls.consultationMeetings.href(params), texts.takenOut)
    return redirectReply(urls.consultationMeeting.href(params), isCancelled ? texts.cancelled : texts.restored)
  }),
  post(urls.meetingAttendance, officials, async (ctx, { params, form }) => {
    const typed: AttendeeTyped = {
      id: form.text("id"),
      name: form.text("name"),
      kind: form.text("kind"),
      organisationName: form.text("organisationName"),
    }
    const outcome = await noteAttendee(person(ctx), params, { ...typed, id: form.idOfMade() })
    if (!outcome.ok) return againReply(await one(ctx, params, { person: typed }, outcome.problems))
    return redirectReply(urls.consultationMeeting.href(params), texts.added)
  }),
  post(urls.meetingAttendeeRemoval, officials, async (ctx, { params }) => {
    await strikeAttendee(person(ctx), params)
    return redirectReply(urls.consultationMeeting.href(params), texts.removed)
  }),
]

const readMeeting = (form: Form): MeetingTyped => ({
  id: form.text("id"),
  date: form.text("date"),
  time: form.text("time"),
  place: form.text("place"),
  agenda: form.text("agenda"),
  minutes: form.text("minutes"),
  began: readBegan(form),
})

async function list(ctx: OfficeCtx, id: string, typed: MeetingTyped | undefined, problems: readonly Problem[]) {
  const consultation = await accessConsultation(ctx, id, "manage")
  return meetingsPage(ctx, {
    consultation,
    meetings: await meetingsOf(ctx, consultation.id),
    typed: typed ?? { ...EMPTY, id: newId() },
    problems,
  })
}

async function one(
  ctx: OfficeCtx,
  { consultationId, meetingId }: { consultationId: string; meetingId: string },
  typed: { typed?: MeetingTyped; person?: AttendeeTyped },
  problems: readonly Problem[],
) {
  const consultation = await accessConsultation(ctx, consultationId, "manage")
  const meeting = await storedMeeting(ctx, consultation.id, meetingId)
  return meetingPage(ctx, {
    consultation,
    meeting,
    attendees: await attendeesOf(ctx, meeting.id),
    typed: {
      ...fieldsToShow(typed.typed && fieldsOf(typed.typed), meetingFields(meeting), problems),
      id: meeting.id,
    },
    person: typed.person ?? nobody(),
    problems,
  })
}
