import { everyone } from "../../../platform/http/access.ts"
import { fileReply } from "../../../platform/http/reply.ts"
import { get, type Route } from "../../../platform/http/route.ts"
import { urls } from "../../../urls.ts"
import { callsAtom } from "./calls.atom.ts"
import { callsCalendar } from "./calls.calendar.ts"
import { fedCall, fedCalls } from "./feed.queries.ts"

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
  get(urls.callCalendar, everyone, async (ctx, { params }) =>
    fileReply(callsCalendar(ctx, [await fedCall(ctx, params.callId)]), {
      type: "text/calendar; charset=utf-8",
      name: "konkurs.ics",
      download: true,
    }),
  ),
]
