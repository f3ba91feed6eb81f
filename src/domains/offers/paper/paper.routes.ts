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
import { offersWithoutPaper, paperChecksOf } from "./paper.queries.ts"

export const paperRoutes: readonly Route[] = [
  get(urls.paperConfirmations, officials, async (ctx, { params, query }) => {
    const shown = await shownOf(ctx, params.callId)
    const result = shown.checks.find(({ id }) => id === query.get("wynik"))
    return pageReply(paperPage(ctx, { ...shown, ...(result ? { result } : {}) }))
  }),
  post(urls.paperConfirmations, officials, async (ctx, { params, form }) => {
    const typed = form.text("code")
    const outcome = await checkPaperConfirmation(ctx as PersonCtx, params.callId, typed)
    if (outcome.ok) return redirectReply(urls.paperConfirmations.href(params, { wynik: outcome.value }))
    return againReply(paperPage(ctx, await shownOf(ctx, params.callId, typed, outcome.problems)))
  }),
]

async function shownOf(
  ctx: OfficeCtx,
  callId: string,
  typed = "",
  problems: readonly Problem[] = [],
): Promise<PaperPage> {
  const call = await accessCall(ctx, callId, "manage")
  const papers = await paperChecksOf(ctx, call.id)
  const submitted = await countSubmitted(ctx, call.id)
  const waiting = isSealed(call, ctx.now) ? undefined : await offersWithoutPaper(ctx, call.id)
  return { call, ...papers, submitted, typed, problems, ...(waiting ? { waiting } : {}) }
}
