import type { Problem } from "../../../lib/problems.ts"
import type { OfficeCtx, PersonCtx } from "../../../platform/ctx.ts"
import { officials } from "../../../platform/http/access.ts"
import { againReply, pageReply, redirectReply } from "../../../platform/http/reply.ts"
import { get, post, type Route } from "../../../platform/http/route.ts"
import { urls } from "../../../urls.ts"
import { accessCall } from "../../calls/public.ts"
import { isSealed } from "../offer.access.ts"
import { countSubmitted } from "../offer.queries.ts"
import { checkPaperConfirmation } from "./check-paper-confirmation.ts"
import { type PaperPage, paperPage } from "./paper.page.ts"
import { countPapers, findPaperCheck, offersWithoutPaper, paperChecksOf } from "./paper.queries.ts"

export const paperRoutes: readonly Route[] = [
  get(urls.paperConfirmations, officials, async (ctx, { params, query }) =>
    pageReply(paperPage(ctx, await shownOf(ctx, params.callId, { resultId: query.get("wynik") ?? "" }))),
  ),
  post(urls.paperConfirmations, officials, async (ctx, { params, form }) => {
    const typed = form.text("code")
    const outcome = await checkPaperConfirmation(ctx as PersonCtx, params.callId, typed)
    if (outcome.ok) return redirectReply(urls.paperConfirmations.href(params, { wynik: outcome.value }))
    return againReply(paperPage(ctx, await shownOf(ctx, params.callId, { typed, problems: outcome.problems })))
  }),
]

type Asked = { typed?: string; problems?: readonly Problem[]; resultId?: string }

async function shownOf(ctx: OfficeCtx, callId: string, asked: Asked): Promise<PaperPage> {
  const { typed = "", problems = [], resultId = "" } = asked
  const call = await accessCall(ctx, callId, "manage")
  const desk = { callId: call.id, isSealed: isSealed(call, ctx.now) }
  const checks = await paperChecksOf(ctx, desk)
  const result = checks.find(({ id }) => id === resultId) ?? (await findPaperCheck(ctx, desk, resultId))
  const matched = await countPapers(ctx, call.id)
  const submitted = await countSubmitted(ctx, call.id)
  const waiting = desk.isSealed ? undefined : await offersWithoutPaper(ctx, call.id)
  return {
    ...{ call, checks, matched, submitted, typed, problems },
    ...(result ? { result } : {}),
    ...(waiting ? { waiting } : {}),
  }
}
