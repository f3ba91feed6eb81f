import { everyone } from "../../platform/http/access.ts"
import { pageReply } from "../../platform/http/reply.ts"
import { get, type Route } from "../../platform/http/route.ts"
import { urls } from "../../urls.ts"
import { answerRoutes } from "./answers/answer.routes.ts"
import type { ConsultationNeighbours } from "./consultation.neighbours.ts"
import { listConsultations } from "./consultation.queries.ts"
import { feedRoutes } from "./feeds/feed.routes.ts"
import { invitationRoutes } from "./invitations/invitation.routes.ts"
import { meetingRoutes } from "./meetings/meeting.routes.ts"
import { officeRoutes } from "./office.routes.ts"
import { opinionRoutes } from "./opinion/opinion.routes.ts"
import { consultationsPage } from "./pages/consultations.page.ts"
import { listQueryOf } from "./pages/list-query.ts"
import { pollRoutes } from "./polls/poll.routes.ts"
import { entryRoutes } from "./remarks/entry.routes.ts"
import { remarkRoutes } from "./remarks/remark.routes.ts"
import { reportRoutes } from "./report/report.routes.ts"
import { rulesRoutes } from "./rules/rules.routes.ts"
import { shownConsultation } from "./shown-consultation.ts"

/** Every address of consultations: what everybody sees, then the office's side. */
export const consultationRoutes = (neighbours: ConsultationNeighbours): readonly Route[] => [
  get(urls.consultations, everyone, async (ctx, { query }) => {
    const asked = listQueryOf(query)
    return pageReply(consultationsPage(ctx, await listConsultations(ctx, asked, asked.page, "public"), asked))
  }),
  get(urls.consultation, everyone, async (ctx, { params }) =>
    pageReply(await shownConsultation(ctx, params.consultationId)),
  ),
  ...feedRoutes,
  ...remarkRoutes,
  ...rulesRoutes,
  ...officeRoutes,
  ...pollRoutes,
  ...meetingRoutes,
  ...opinionRoutes,
  ...reportRoutes,
  ...invitationRoutes(neighbours),
  ...entryRoutes,
  ...answerRoutes,
]
