import { everyone } from "../../../platform/http/access.ts"
import { fileReply } from "../../../platform/http/reply.ts"
import { get, type Route } from "../../../platform/http/route.ts"
import { urls } from "../../../urls.ts"
import { accessConsultation } from "../consultation.access.ts"
import { consultationsAtom } from "./consultations.atom.ts"
import { consultationsCalendar } from "./consultations.calendar.ts"
import { fedConsultations, fedMeetings } from "./feed.queries.ts"

const CALENDAR = { type: "text/calendar; charset=utf-8", name: "konsultacje.ics", download: true }

/** What anyone's reader of news and calendar asks for, without signing in. */
export const feedRoutes: readonly Route[] = [
  get(urls.consultationsFeed, everyone, async (ctx) =>
    fileReply(consultationsAtom(ctx, await fedConsultations(ctx)), { type: "application/atom+xml; charset=utf-8" }),
  ),
  get(urls.consultationsCalendar, everyone, async (ctx) => {
    const all = await fedConsultations(ctx)
    return fileReply(consultationsCalendar(ctx, all, await fedMeetings(ctx, all)), CALENDAR)
  }),
  get(urls.consultationCalendar, everyone, async (ctx, { params }) => {
    const it = await accessConsultation(ctx, params.consultationId, "view")
    return fileReply(consultationsCalendar(ctx, [it], await fedMeetings(ctx, [it])), CALENDAR)
  }),
]
