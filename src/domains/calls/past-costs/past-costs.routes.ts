import { today } from "../../../lib/dates.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { officials } from "../../../platform/http/access.ts"
import { againReply, pageReply, redirectReply } from "../../../platform/http/reply.ts"
import { get, post, type Route } from "../../../platform/http/route.ts"
import { urls } from "../../../urls.ts"
import { accessDraft } from "../call.access.ts"
import { contentOf } from "../call.rows.ts"
import type { CallDraft } from "../call.ts"
import { saveCall } from "../save-call.ts"
import { pastCostsPage } from "./past-costs.page.ts"
import { pastCostsTexts as texts } from "./past-costs.texts.ts"
import { type PastCosts, withPastCosts } from "./past-costs.ts"

/** Costs of the years before, filled from what the application knows of contracts. */
export function pastCostRoutes(pastCosts: PastCosts): readonly Route[] {
  const yearsOf = async (ctx: OfficeCtx, draft: CallDraft) => {
    const { year } = today(ctx.now)
    return [await pastCosts(ctx, draft.spheres, year), await pastCosts(ctx, draft.spheres, year - 1)] as const
  }
  return [
    get(urls.callPastCosts, officials, async (ctx, { params }) => {
      const draft = await accessDraft(ctx, params.callId)
      return pageReply(pastCostsPage(ctx, { draft, years: await yearsOf(ctx, draft), problems: [] }))
    }),
    post(urls.callPastCosts, officials, async (ctx, { params, form }) => {
      const draft = await accessDraft(ctx, params.callId)
      const years = await yearsOf(ctx, draft)
      const content = withPastCosts(contentOf(draft), ...years)
      const outcome = await saveCall(ctx, draft.id, { revision: Number(form.text("revision")), content })
      if (!outcome.ok) return againReply(pastCostsPage(ctx, { draft, years, problems: outcome.problems }))
      return redirectReply(urls.callEdit.href({ office: ctx.office.slug, callId: draft.id }), texts.filled)
    }),
  ]
}
