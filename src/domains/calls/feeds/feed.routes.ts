import { everyone } from "../../../platform/http/access.ts"
import { fileReply, Missing } from "../../../platform/http/reply.ts"
import { get, type Route } from "../../../platform/http/route.ts"
import { urls } from "../../../urls.ts"
import { callsAtom } from "./calls.atom.ts"
import { callsCalendar } from "./calls.calendar.ts"
import { fedCalls } from "./feed.queries.ts"

/** What anyone's reader of news and calendar asks for, without signing in. */
export const feedRoutes: readonly Route[] = [
  get(urls.callsFeed, everyone, async (ctx) =>
    fileReply(callsAtom(ctx, await fedCalls(ctx)), { type: "application/atom+xml; charset=utf-8" }),
  ),
  get(urls.callsCalendar, everyone, async (ctx) =>
    fileReply(callsCalendar(ctx, await fedCalls(ctx)), {
      type: "text/calendar; charset=utf-8",
      name: "konkursy.ics",
      download: true,
    }),
  ),
  get(urls.callCalendar, everyone, async (ctx, { params }) => {
    const calls = (await fedCalls(ctx)).filter(({ id }) => id === params.callId)
    if (calls.length === 0) throw new Missing("call")
    return fileReply(callsCalendar(ctx, calls), {
      type: "text/calendar; charset=utf-8",
      name: "konkurs.ics",
      download: true,
    })
  }),
]
