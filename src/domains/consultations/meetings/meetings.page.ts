import { formatMoment } from "../../../lib/dates.ts"
import type { Problem } from "../../../lib/problems.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  button,
  buttonForm,
  buttonRow,
  card,
  columns,
  dateField,
  errorSummary,
  form,
  type Html,
  hidden,
  html,
  link,
  paragraphs,
  radios,
  say,
  table,
  tag,
  textArea,
  textField,
  timeField,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { publicTexts } from "../consultation.texts.ts"
import { type Consultation, isRunning, isUnfinished } from "../consultation.ts"
import { BEGAN } from "../edits.ts"
import { forgettingTexts } from "../forgetting/forgetting.texts.ts"
import { officeHead } from "../pages/office-parts.ts"
import type { MeetingLine } from "./meeting.queries.ts"
import { attendeeWords, meetingTexts as texts } from "./meeting.texts.ts"
import { ATTENDEE_KINDS, type Meeting } from "./meeting.ts"
import { presenceOf } from "./meeting-card.ts"
import type { Attendee, AttendeeTyped } from "./note-attendee.ts"
import type { MeetingTyped } from "./save-meeting.ts"

export function meetingsPage(
  ctx: OfficeCtx,
  props: {
    consultation: Consultation
    meetings: readonly MeetingLine[]
    typed: MeetingTyped
    problems: readonly Problem[]
  },
): Html {
  const { consultation: it, meetings, typed, problems } = props
  const to = { office: ctx.office.slug, consultationId: it.id }
  return officePage(ctx, {
    title: texts.title,
    failed: problems.length > 0,
    main: [
      ...officeHead(ctx, it, "meetings", { lead: it.state === "drafted" ? texts.draftLead : texts.lead }),
      errorSummary(ctx, problems),
      table<MeetingLine>(ctx, {
        caption: texts.title,
        hiddenCaption: true,
        rows: meetings,
        empty: texts.none,
        columns: [
          {
            label: texts.date,
            heading: true,
            cell: (meeting) =>
              html`${link(ctx, {
                href: urls.consultationMeeting.href({ ...to, meetingId: meeting.id }),
                label: formatMoment(meeting.startsAt, ctx.lang),
              })} ${meeting.cancelledAt ? tag(ctx, { label: publicTexts.cancelled, tone: "danger" }) : ""}`,
          },
          { label: texts.place, cell: (meeting) => meeting.place },
          { label: texts.came, cell: (meeting) => presenceOf(ctx, meeting) },
        ],
      }),
      isUnfinished(it) &&
        card(ctx, {
          title: texts.add,
          body: meetingForm(ctx, urls.consultationMeetings.href(to), typed, problems, false),
        }),
    ],
  })
}

const meetingForm = (
  ctx: OfficeCtx,
  action: string,
  typed: MeetingTyped,
  problems: readonly Problem[],
  hasMinutes: boolean,
): Html =>
  form(ctx, {
    action,
    guardUnsaved: true,
    body: [
      hidden("id", typed.id),
      typed.began !== undefined && hidden(BEGAN, typed.began),
      dateField(ctx, { name: "date", label: texts.date, value: typed.date, problems }),
      timeField(ctx, { name: "time", label: texts.time, value: typed.time, problems }),
      textField(ctx, { name: "place", label: texts.place, hint: texts.placeHint, value: typed.place, problems }),
      textArea(ctx, { name: "agenda", label: texts.agenda, value: typed.agenda, rows: 4, optional: true, problems }),
      hasMinutes &&
        textArea(ctx, {
          name: "minutes",
          label: texts.minutes,
          hint: texts.minutesHint,
          value: typed.minutes,
          rows: 8,
          optional: true,
          problems,
        }),
      button(ctx, { label: texts.save, look: "primary" }),
    ],
  })

export type MeetingPageProps = {
  consultation: Consultation
  meeting: Meeting
  attendees: readonly Attendee[]
  typed: MeetingTyped
  person: AttendeeTyped
  problems: readonly Problem[]
}

/** One meeting: its time, its minutes and the list of presence. */
export function meetingPage(ctx: OfficeCtx, props: MeetingPageProps): Html {
  const { consultation: it, meeting, problems } = props
  const to = { office: ctx.office.slug, consultationId: it.id, meetingId: meeting.id }
  const title = formatMoment(meeting.startsAt, ctx.lang)
  const isWritable = isUnfinished(it)
  const isDraft = it.state === "drafted"
  return officePage(ctx, {
    title,
    failed: problems.length > 0,
    main: [
      ...officeHead(ctx, it, "meetings", {
        title,
        lead: meeting.place,
        actions:
          isWritable &&
          buttonForm(ctx, {
            action: urls.meetingCancellation.href(to),
            values: { undo: meeting.cancelledAt ? "yes" : "" },
            button: button(ctx, {
              label: isDraft ? texts.takeOut : meeting.cancelledAt ? texts.restore : texts.cancel,
            }),
          }),
      }),
      errorSummary(ctx, problems),
      columns(ctx, {
        main: card(ctx, {
          title: texts.details,
          body:
            isWritable || problems.length > 0
              ? meetingForm(ctx, urls.consultationMeeting.href(to), props.typed, problems, !isDraft)
              : [paragraphs(meeting.agenda), paragraphs(meeting.minutes)],
        }),
        aside: !isDraft && presenceCard(ctx, props),
      }),
    ],
  })
}

function presenceCard(ctx: OfficeCtx, { consultation, meeting, attendees, person, problems }: MeetingPageProps): Html {
  const to = { office: ctx.office.slug, consultationId: consultation.id, meetingId: meeting.id }
  const isWritable = isRunning(consultation)
  return card(ctx, {
    title: texts.presence,
    body: [
      html`<p class="hint">${say(ctx, texts.presenceHint)}</p>`,
      table<Attendee>(ctx, {
        caption: texts.presence,
        hiddenCaption: true,
        dense: true,
        rows: attendees,
        empty: texts.nobody,
        columns: [
          { label: texts.name, heading: "plain", cell: (it) => it.name || forgettingTexts.gone },
          { label: texts.kind, cell: (it) => it.organisationName || attendeeWords[it.kind] },
          {
            label: texts.column,
            hiddenLabel: true,
            screenOnly: true,
            cell: (it) =>
              isWritable &&
              buttonForm(ctx, {
                action: urls.meetingAttendeeRemoval.href({ ...to, attendeeId: it.id }),
                button: button(ctx, { label: texts.removePerson, look: "quiet", hiddenLabel: it.name }),
              }),
          },
        ],
      }),
      isWritable &&
        form(ctx, {
          action: urls.meetingAttendance.href(to),
          label: texts.addPerson[ctx.lang],
          body: [
            hidden("id", person.id),
            textField(ctx, { name: "name", label: texts.name, value: person.name, problems }),
            radios(ctx, {
              name: "kind",
              label: texts.kind,
              value: person.kind,
              choices: ATTENDEE_KINDS.map((value) => ({ value, label: attendeeWords[value] })),
              problems,
            }),
            textField(ctx, {
              name: "organisationName",
              label: texts.organisation,
              value: person.organisationName,
              optional: true,
              problems,
            }),
            buttonRow(ctx, button(ctx, { label: texts.addPerson })),
          ],
        }),
    ],
  })
}
