import { listOpenCalls } from "../../domains/calls/public.ts"
import { openConsultations } from "../../domains/consultations/public.ts"
import { listOffices } from "../../domains/offices/public.ts"
import { today } from "../../lib/dates.ts"
import { everyone } from "../../platform/http/access.ts"
import { pageReply, redirectReply } from "../../platform/http/reply.ts"
import { get, type Route } from "../../platform/http/route.ts"
import { urls } from "../../urls.ts"
import { cooperationYear } from "./cooperation-year.ts"
import { homePage } from "./home.page.ts"
import { homeNumbers } from "./home.queries.ts"
import { officesPage } from "./offices.page.ts"

/** Two rows of cards; the list has the rest. */
const CARDS = 6

export const homeRoutes: readonly Route[] = [
  get(urls.root, everyone, async (ctx) => {
    const offices = await listOffices(ctx.db)
    const [only] = offices
    return only && offices.length === 1
      ? redirectReply(urls.home.href({ office: only.slug }))
      : pageReply(officesPage(ctx, offices))
  }),

  get(urls.home, everyone, async (ctx) => {
    const calls = await listOpenCalls(ctx, CARDS)
    const consultations = await openConsultations(ctx)
    const numbers = await homeNumbers(ctx)
    return pageReply(homePage(ctx, { year: cooperationYear(today(ctx.now)), calls, consultations, numbers }))
  }),
]
