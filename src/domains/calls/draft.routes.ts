import { today } from "../../lib/dates.ts"
import type { Problem } from "../../lib/problems.ts"
import type { OfficeCtx } from "../../platform/ctx.ts"
import { officials } from "../../platform/http/access.ts"
import type { Form } from "../../platform/http/form.ts"
import { againReply, pageReply, type Reply, redirectReply } from "../../platform/http/reply.ts"
import { get, post, type Route } from "../../platform/http/route.ts"
import { newId } from "../../platform/ids.ts"
import { urls } from "../../urls.ts"
import { taskChoices } from "../programmes/public.ts"
import { cardChoices } from "../strategy/public.ts"
import { accessDraft, accessOfficeCall } from "./call.access.ts"
import { checkCall } from "./call.check.ts"
import { type CallTyped, mended, readCall, typedFrom, typedOf } from "./call.form.ts"
import { contentOf, isDraft } from "./call.rows.ts"
import { callTexts } from "./call.texts.ts"
import type { Call, CallDraft } from "./call.ts"
import { criteriaTyped, criteriaTypedOf, readCriteria, rearranged } from "./criteria.form.ts"
import { criteriaTexts } from "./criteria.texts.ts"
import { differences } from "./differences.ts"
import { criteriaPage } from "./pages/criteria.page.ts"
import { editTexts as texts } from "./pages/edit.texts.ts"
import { editCallPage } from "./pages/edit-call.page.ts"
import { newCallPage } from "./pages/new-call.page.ts"
import { tieWarnings } from "./programme/tie.ts"
import { saveCall } from "./save-call.ts"
import { setCriteria } from "./set-criteria.ts"
import { startCall } from "./start-call.ts"

/** Room for a text of ten megabytes, so that its author is told by how much it is too long and loses nothing. */
const LONG_TEXTS = { maxBody: 24_000_000 }

const placeOf = (ctx: OfficeCtx, callId: string) => ({ office: ctx.office.slug, callId })

/** The pages on which a draft is begun and written. */
export const draftRoutes: readonly Route[] = [
  get(urls.newCall, officials, (ctx) =>
    pageReply(newCallPage(ctx, { id: newId(), title: "", form: "", problems: [] })),
  ),
  post(urls.newCall, officials, async (ctx, { form }) => {
    const typed = { id: form.text("id"), title: form.text("title"), form: form.text("form") }
    const outcome = await startCall(ctx, { ...typed, id: form.idOfMade() })
    if (!outcome.ok) return againReply(newCallPage(ctx, { ...typed, problems: outcome.problems }))
    return redirectReply(urls.callEdit.href(placeOf(ctx, outcome.value.id)), texts.started)
  }),

  get(urls.callEdit, officials, async (ctx, { params }) => {
    const draft = await accessOfficeCall(ctx, params.callId, "manage")
    if (!isDraft(draft)) return redirectReply(urls.officeCall.href(placeOf(ctx, draft.id)))
    return pageReply(await editPage(ctx, draft, typedOf(contentOf(draft), ctx.lang), []))
  }),
  post(urls.callEdit, officials, (ctx, { params, form }) => save(ctx, params.callId, form), LONG_TEXTS),

  get(urls.callCriteria, officials, async (ctx, { params }) => {
    const draft = await accessOfficeCall(ctx, params.callId, "manage")
    if (!isDraft(draft)) return redirectReply(urls.officeCall.href(placeOf(ctx, draft.id)))
    const rows = criteriaTypedOf(draft.criteria)
    return pageReply(criteriaPage(ctx, { draft, rows, problems: [], isUnsaved: false }))
  }),
  post(urls.callCriteria, officials, async (ctx, { params, form }) => {
    const typed = criteriaTyped(form)
    const draft = await accessDraft(ctx, params.callId)
    const again = (rows: typeof typed, problems: readonly Problem[]) =>
      criteriaPage(ctx, { draft, rows, problems, isUnsaved: true })
    const changed = rearranged(typed, form.text("do"))
    if (changed) return pageReply(again(changed, []))
    const read = readCriteria(typed)
    if (!read.ok) return againReply(again(typed, read.problems))
    const revision = Number(form.text("revision"))
    const outcome = await setCriteria(ctx, draft.id, { revision, criteria: read.value })
    if (!outcome.ok) return againReply(again(typed, outcome.problems))
    const next = form.text("do") === "next" ? urls.callAttachments : urls.officeCall
    return redirectReply(next.href(placeOf(ctx, draft.id)), criteriaTexts.saved)
  }),
]

async function save(ctx: OfficeCtx, id: string, form: Form): Promise<Reply> {
  const call = await accessOfficeCall(ctx, id, "manage")
  // A button that mends stands also on pages without fields: it changes one value of what is saved.
  const typed = mended(form.has("title") || !isDraft(call) ? typedFrom(form) : typedOf(contentOf(call), ctx.lang), form)
  if (!isDraft(call)) {
    const published: Problem = { field: "", code: "call.publishedMeanwhile", message: callTexts.publishedMeanwhile }
    return againReply(await editPage(ctx, call, typed, [published]))
  }
  const read = readCall(typed, today(ctx.now))
  if (!read.ok) return againReply(await editPage(ctx, call, typed, read.problems))
  const content = { ...read.value, offerRules: call.offerRules }
  const outcome = await saveCall(ctx, id, { revision: Number(form.text("revision")), content })
  if (outcome.ok) return redirectReply(afterSaving(ctx, id, form.text("back")), texts.saved)
  const theirs = differences(typed, typedOf(contentOf(call), ctx.lang))
  return againReply(await editPage(ctx, call, typed, [...outcome.problems, ...theirs]))
}

function afterSaving(ctx: OfficeCtx, id: string, back: string): string {
  const pages = { call: urls.officeCall, publication: urls.callPublication, rules: urls.callRules }
  const known = back === "call" || back === "publication" || back === "rules"
  return (known ? pages[back] : urls.callEdit).href(placeOf(ctx, id))
}

async function editPage(ctx: OfficeCtx, call: CallDraft | Call, typed: CallTyped, problems: readonly Problem[]) {
  const read = readCall(typed, today(ctx.now))
  const shown = read.ok ? { ...call, ...read.value } : call
  const check = isDraft(call) ? [...checkCall(shown, ctx.now), ...(await tieWarnings(ctx, shown))] : []
  return editCallPage(ctx, {
    ...{ call, typed, problems, check },
    cards: await cardChoices(ctx),
    tasks: await taskChoices(ctx, today(ctx.now).year),
  })
}
