import type { OfficeCtx } from "../../platform/ctx.ts"
import { everyone } from "../../platform/http/access.ts"
import { Missing, pageReply } from "../../platform/http/reply.ts"
import { get, type Route } from "../../platform/http/route.ts"
import { urls } from "../../urls.ts"
import { editionsOf } from "./edition.queries.ts"
import type { ProgrammeNeighbours } from "./neighbours.ts"
import { listProgrammes } from "./office.queries.ts"
import { publicProgrammePage, publicProgrammesPage } from "./pages/public-programme.page.ts"
import { readsDrafts } from "./programme.access.ts"
import { programmeOfYearBefore } from "./programme.queries.ts"
import { lacksText } from "./programme.ts"
import { adoptedProgramme } from "./public.queries.ts"

/** The programmes as residents read them. */
export const publicRoutes = (neighbours: ProgrammeNeighbours): readonly Route[] => [
  get(urls.programmes, everyone, async (ctx) =>
    pageReply(publicProgrammesPage(ctx, await listProgrammes(ctx), readsDrafts(ctx))),
  ),
  get(urls.publicProgramme, everyone, async (ctx, { params }) => pageReply(await shown(ctx, neighbours, params.years))),
  get(urls.publicProgrammeEdition, everyone, async (ctx, { params }) =>
    pageReply(await shown(ctx, neighbours, params.years, Number(params.edition) || -1)),
  ),
]

async function shown(ctx: OfficeCtx, neighbours: ProgrammeNeighbours, years: string, number?: number) {
  const programme = await adoptedProgramme(ctx, years)
  const editions = await editionsOf(ctx, programme.id)
  const edition = number === undefined ? editions.at(-1) : editions.find((it) => it.edition === number)
  if (!edition) throw new Missing("edition")
  const lastYear = await programmeOfYearBefore(ctx, programme)
  return publicProgrammePage(ctx, {
    ...{ programme, edition, editions },
    courses: await neighbours.taskCourses(ctx, programme.id),
    hasLastYear: lastYear?.state === "adopted" && !lacksText(lastYear),
    worksHere: readsDrafts(ctx),
  })
}
