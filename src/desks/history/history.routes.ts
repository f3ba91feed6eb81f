import { personNames } from "../../domains/people/public.ts"
import { chainHead, eventsOf } from "../../platform/audit.ts"
import { only } from "../../platform/http/access.ts"
import { askedPage } from "../../platform/http/asked-page.ts"
import { pageReply } from "../../platform/http/reply.ts"
import { get, type Route } from "../../platform/http/route.ts"
import { urls } from "../../urls.ts"
import { historyPage } from "./history.page.ts"
import { personOf, thingsOf } from "./history.queries.ts"

const PAGE = 50

export const historyRoutes: readonly Route[] = [
  get(urls.history, only("administrator", "coordinator"), async (ctx, { query }) => {
    const page = askedPage(query)
    const { events, hasMore } = await eventsOf(ctx, page, PAGE)
    const people = events.flatMap((event) => [event.actorId, personOf(event)].flatMap((id) => id ?? []))
    const names = await personNames(ctx, [...new Set(people)])
    const things = await thingsOf(ctx, events)
    return pageReply(historyPage(ctx, { events, names, things, head: await chainHead(ctx), page, hasMore }))
  }),
]
