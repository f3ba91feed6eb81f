import { listOpenCalls } from "../../domains/calls/public.ts"
import { openConsultations } from "../../domains/consultations/public.ts"
import { listOffices } from "../../domains/offices/public.ts"
import {
  programmeOfYear,
  programmeYearOn,
  type StageNeighbours,
  stagesOf,
  usualYearOn,
} from "../../domains/programmes/public.ts"
import { today } from "../../lib/dates.ts"
import type { OfficeCtx } from "../../platform/ctx.ts"
import { everyone } from "../../platform/http/access.ts"
import { pageReply, redirectReply } from "../../platform/http/reply.ts"
import { get, type Route } from "../../platform/http/route.ts"
import { urls } from "../../urls.ts"
import { homePage } from "./home.page.ts"
import { homeNumbers } from "./home.queries.ts"
import { officesPage } from "./offices.page.ts"

/** Two rows of cards; the list has the rest. */
const CARDS = 6

/** The first pages; `neighbours` is what the stages of a programme know of the domains after it. */
export const homeRoutes = (neighbours: StageNeighbours): readonly Route[] => [
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
    const programme = await programmeAtWork(ctx, neighbours)
    const year = usualYearOn(today(ctx.now))
    return pageReply(homePage(ctx, { year, programme, calls, consultations, numbers }))
  }),
]

/** How far the programme is that the office works on; undefined while it has begun none. */
async function programmeAtWork(ctx: OfficeCtx, neighbours: StageNeighbours) {
  const day = today(ctx.now)
  const programme = await programmeOfYear(ctx, programmeYearOn(day))
  if (!programme) return undefined
  const stages = await stagesOf(ctx, programme)
  const course = await neighbours.courseOf(ctx, programme)
  return { programme, stages, course }
}
