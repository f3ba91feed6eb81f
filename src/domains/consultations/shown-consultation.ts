import type { Problem } from "../../lib/problems.ts"
import type { OfficeCtx } from "../../platform/ctx.ts"
import { accessConsultation } from "./consultation.access.ts"
import { paragraphsWithRemarks } from "./consultation.queries.ts"
import { meetingsOf } from "./meetings/meeting.queries.ts"
import { opinionOf } from "./opinion/opinion.ts"
import { consultationPage } from "./pages/consultation.page.ts"
import { pollsOf } from "./polls/poll.ts"
import { ownRemarks } from "./remarks/remark.queries.ts"

/** The page of a consultation that everybody sees, with everything on it read. @throws Missing */
export async function shownConsultation(ctx: OfficeCtx, id: string, problems: readonly Problem[] = []) {
  const consultation = await accessConsultation(ctx, id, "view")
  return consultationPage(ctx, {
    consultation,
    ...(await paragraphsWithRemarks(ctx, id)),
    own: await ownRemarks(ctx, id),
    meetings: await meetingsOf(ctx, id),
    polls: await pollsOf(ctx, id),
    opinion: await opinionOf(ctx, id),
    problems,
  })
}
