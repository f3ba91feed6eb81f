import { today } from "../../../lib/dates.ts"
import { officials } from "../../../platform/http/access.ts"
import { againReply, pageReply, redirectReply } from "../../../platform/http/reply.ts"
import { get, post, type Route } from "../../../platform/http/route.ts"
import { newId } from "../../../platform/ids.ts"
import { urls } from "../../../urls.ts"
import { accessOfficeCall } from "../call.access.ts"
import { listPublicCalls } from "../call.queries.ts"
import { beginningTexts as texts } from "./beginning.texts.ts"
import { numberPatternPage } from "./number-pattern.page.ts"
import { whyNotPattern } from "./number-pattern.ts"
import { removeTemplate } from "./remove-template.ts"
import { repeatPage } from "./repeat.page.ts"
import { repeatCall } from "./repeat-call.ts"
import { NAME_LIMIT, saveTemplate } from "./save-template.ts"
import { setNumberPattern } from "./set-number-pattern.ts"
import { startFromTemplate } from "./start-from-template.ts"
import { templateRemovalPage, templatesPage } from "./templates.page.ts"
import { accessTemplate, lastNumber, listTemplates, numberPatternOf } from "./templates.queries.ts"

/** What a call begins with, and what its number looks like. */
export const beginningRoutes: readonly Route[] = [
  get(urls.callTemplates, officials, async (ctx) => {
    const past = await listPublicCalls(ctx, {})
    return pageReply(templatesPage(ctx, { templates: await listTemplates(ctx), past: past.calls, newId }))
  }),
  post(urls.callTemplateStart, officials, async (ctx, { params, form }) => {
    const id = form.text("id")
    await startFromTemplate(ctx, { id, templateId: params.templateId })
    return redirectReply(urls.callEdit.href({ office: ctx.office.slug, callId: id }), texts.begun)
  }),
  get(urls.callTemplateRemoval, officials, async (ctx, { params }) =>
    pageReply(templateRemovalPage(ctx, await accessTemplate(ctx, params.templateId))),
  ),
  post(urls.callTemplateRemoval, officials, async (ctx, { params }) => {
    await removeTemplate(ctx, params.templateId)
    return redirectReply(urls.callTemplates.href({ office: ctx.office.slug }), texts.removed)
  }),

  get(urls.callRepeat, officials, async (ctx, { params }) => {
    const call = await accessOfficeCall(ctx, params.callId, "manage")
    const name = call.title.slice(0, NAME_LIMIT)
    return pageReply(repeatPage(ctx, { call, draftId: newId(), templateId: newId(), name, problems: [] }))
  }),
  post(urls.callRepeat, officials, async (ctx, { params, form }) => {
    const id = form.text("id")
    await repeatCall(ctx, { id, callId: params.callId })
    return redirectReply(urls.officeCall.href({ office: ctx.office.slug, callId: id }), texts.repeated)
  }),
  post(urls.callTemplateSaving, officials, async (ctx, { params, form }) => {
    const { callId } = params
    const [id, name] = [form.text("id"), form.text("name")]
    const outcome = await saveTemplate(ctx, { id: form.idOfMade(), callId, name })
    if (outcome.ok) return redirectReply(urls.callTemplates.href({ office: ctx.office.slug }), texts.templateSaved)
    const call = await accessOfficeCall(ctx, callId, "manage")
    const { problems } = outcome
    return againReply(repeatPage(ctx, { call, draftId: newId(), templateId: id, name, problems }))
  }),

  get(urls.callNumbers, officials, async (ctx, { query }) => {
    const pattern = query.get("pattern") ?? (await numberPatternOf(ctx))
    const next = (await lastNumber(ctx, today(ctx.now).year)) + 1
    return pageReply(numberPatternPage(ctx, { pattern, next, problems: whyNotPattern(pattern) }))
  }),
  post(urls.callNumbers, officials, async (ctx, { form }) => {
    const pattern = form.text("pattern")
    const outcome = await setNumberPattern(ctx, pattern)
    if (outcome.ok) return redirectReply(urls.callNumbers.href({ office: ctx.office.slug }), texts.patternSaved)
    const next = (await lastNumber(ctx, today(ctx.now).year)) + 1
    return againReply(numberPatternPage(ctx, { pattern, next, problems: outcome.problems }))
  }),
]
