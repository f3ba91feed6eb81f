import type { OfficeCtx } from "../../platform/ctx.ts"
import { everyone } from "../../platform/http/access.ts"
import { pageReply } from "../../platform/http/reply.ts"
import { get, type Route } from "../../platform/http/route.ts"
import { urls } from "../../urls.ts"
import { answerRoutes } from "./answers/answer.routes.ts"
import { accessConsultation } from "./consultation.access.ts"
import { listConsultations, paragraphsWithRemarks } from "./consultation.queries.ts"
import { feedRoutes } from "./feeds/feed.routes.ts"
import { meetingsOf } from "./meetings/meeting.queries.ts"
import { officeRoutes } from "./office.routes.ts"
import { opinionOf } from "./opinion/opinion.ts"
import { consultationPage } from "./pages/consultation.page.ts"
import { consultationsPage } from "./pages/consultations.page.ts"
import { listQueryOf } from "./pages/list-query.ts"
import { pollsOf } from "./polls/poll.ts"
import { entryRoutes } from "./remarks/entry.routes.ts"
import { ownRemarks } from "./remarks/remark.queries.ts"
import { remarkRoutes } from "./remarks/remark.routes.ts"
import { rulesRoutes } from "./rules/rules.routes.ts"

/** Every address of consultations: what everybody sees, then the office's side. */
export const consultationRoutes: readonly Route[] = [
  get(urls.consultations, everyone, async (ctx, { query }) => {
    const asked = listQueryOf(query)
    return pageReply(consultationsPage(ctx, await listConsultations(ctx, asked, asked.page, "public"), asked))
  }),
  get(urls.consultation, everyone, async (ctx, { params }) => pageReply(await shown(ctx, params.consultationId))),
  ...feedRoutes,
  ...remarkRoutes,
  ...rulesRoutes,
  ...officeRoutes,
  ...entryRoutes,
  ...answerRoutes,
]

async function shown(ctx: OfficeCtx, id: string) {
  const consultation = await accessConsultation(ctx, id, "view")
  return consultationPage(ctx, {
    consultation,
    ...(await paragraphsWithRemarks(ctx, id)),
    own: await ownRemarks(ctx, id),
    meetings: await meetingsOf(ctx, id),
    polls: await pollsOf(ctx, id),
    opinion: await opinionOf(ctx, id),
  })
}
