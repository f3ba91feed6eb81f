import { formatMoment } from "../../../lib/dates.ts"
import { inEach } from "../../../lib/texts.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { type Content, card, disclosure, html, lines, paragraphs, say, tag } from "../../../ui/public.ts"
import { publicTexts } from "../consultation.texts.ts"
import type { MeetingLine } from "./meeting.queries.ts"
import { presenceWords, meetingTexts as texts } from "./meeting.texts.ts"
import { ATTENDEE_KINDS } from "./meeting.ts"

/** Who came, by kind, without names; nothing before anybody did. */
export function presenceOf(ctx: OfficeCtx, { presence }: MeetingLine): string {
  const parts = ATTENDEE_KINDS.filter((kind) => presence[kind] > 0)
  return parts.map((kind) => presenceWords[kind](presence[kind])[ctx.lang]).join(", ")
}

/** Meetings as everybody sees them. */
export function meetingCards(ctx: OfficeCtx, meetings: readonly MeetingLine[]): Content {
  return meetings.map((meeting) => {
    const came = presenceOf(ctx, meeting)
    return card(ctx, {
      compact: true,
      level: 2,
      title: inEach((lang) => formatMoment(meeting.startsAt, lang)),
      over: meeting.cancelledAt ? tag(ctx, { label: publicTexts.cancelled, tone: "danger" }) : publicTexts.meetings,
      body: [
        html`<p>${lines(meeting.place)}</p>`,
        meeting.agenda && disclosure(ctx, { summary: texts.agenda, body: paragraphs(meeting.agenda) }),
        came && html`<p class="note">${say(ctx, texts.came)}: ${came}</p>`,
        meeting.minutes && disclosure(ctx, { summary: texts.minutes, body: paragraphs(meeting.minutes) }),
      ],
    })
  })
}
