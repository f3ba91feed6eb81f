import type { Problem } from "../../lib/problems.ts"
import { officials } from "../../platform/http/access.ts"
import { againReply, pageReply, redirectReply } from "../../platform/http/reply.ts"
import { get, post, type Route } from "../../platform/http/route.ts"
import { urls } from "../../urls.ts"
import { accessDraft, accessOfficeCall } from "./call.access.ts"
import { contentOf, isDraft } from "./call.rows.ts"
import { readRules, rulesRearranged, rulesTypedFrom, rulesTypedOf } from "./offer-rules.form.ts"
import { offerRulesTexts as texts } from "./offer-rules.texts.ts"
import { offerRulesPage } from "./pages/offer-rules.page.ts"
import { saveCall } from "./save-call.ts"

/** What offers have to meet: a page of its own beside the announcement's text and criteria. */
export const offerRulesRoutes: readonly Route[] = [
  get(urls.callRules, officials, async (ctx, { params }) => {
    const draft = await accessOfficeCall(ctx, params.callId, "manage")
    if (!isDraft(draft)) return redirectReply(urls.officeCall.href({ office: ctx.office.slug, callId: draft.id }))
    const typed = rulesTypedOf(draft.offerRules, ctx.lang)
    return pageReply(offerRulesPage(ctx, { draft, typed, problems: [], isUnsaved: false }))
  }),
  post(urls.callRules, officials, async (ctx, { params, form }) => {
    const draft = await accessDraft(ctx, params.callId)
    const typed = rulesTypedFrom(form)
    const again = (rows: typeof typed, problems: readonly Problem[]) =>
      offerRulesPage(ctx, { draft, typed: rows, problems, isUnsaved: true })
    const changed = rulesRearranged(typed, form.text("do"))
    if (changed) return pageReply(again(changed, []))
    const read = readRules(typed)
    if (!read.ok) return againReply(again(typed, read.problems))
    const content = { ...contentOf(draft), offerRules: read.value }
    const outcome = await saveCall(ctx, draft.id, { revision: Number(form.text("revision")), content })
    if (!outcome.ok) return againReply(again(typed, outcome.problems))
    const next = form.text("do") === "next" ? urls.callCriteria : urls.officeCall
    return redirectReply(next.href({ office: ctx.office.slug, callId: draft.id }), texts.saved)
  }),
]
