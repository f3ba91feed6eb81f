import { today } from "../../lib/dates.ts"
import type { Problem } from "../../lib/problems.ts"
import type { OfficeCtx } from "../../platform/ctx.ts"
import { officials } from "../../platform/http/access.ts"
import { againReply, pageReply, redirectReply } from "../../platform/http/reply.ts"
import { get, post, type Route } from "../../platform/http/route.ts"
import { urls } from "../../urls.ts"
import { annulCall } from "./annul-call.ts"
import { accessCall, accessDraft, accessOfficeCall } from "./call.access.ts"
import { checkCall, daysOf } from "./call.check.ts"
import { isDraft } from "./call.rows.ts"
import type { CallProgress } from "./call.steps.ts"
import type { CallDraft } from "./call.ts"
import { deleteCall } from "./delete-call.ts"
import { editTexts as texts } from "./pages/edit.texts.ts"
import { annulmentPage, deletionPage } from "./pages/ending.page.ts"
import { publicationPage } from "./pages/publication.page.ts"
import { tieWarnings } from "./programme/tie.ts"
import { type PublicationTyped, placesNow, publicationTyped, readPublication } from "./publication.form.ts"
import { publishCall } from "./publish-call.ts"

const placeOf = (ctx: OfficeCtx, callId: string) => ({ office: ctx.office.slug, callId })

/** The pages on which a draft ends, by publication or deletion, and a call by annulment. */
export const endingRoutes = (progress: CallProgress): readonly Route[] => [
  get(urls.callPublication, officials, async (ctx, { params }) => {
    const draft = await accessOfficeCall(ctx, params.callId, "manage")
    if (!isDraft(draft)) return redirectReply(urls.officeCall.href(placeOf(ctx, draft.id)))
    return pageReply(await publicationOf(ctx, draft, { ...placesNow(ctx.now), revision: "", reasons: {} }, []))
  }),
  post(urls.callPublication, officials, async (ctx, { params, form }) => {
    const before = await accessOfficeCall(ctx, params.callId, "manage")
    // As after the browser's Back: what is published has no page of publication any more.
    if (!isDraft(before))
      return redirectReply(urls.officeCall.href(placeOf(ctx, before.id)), texts.publishedAlready(before.number ?? ""))
    const typed = publicationTyped(form)
    const again = async (problems: readonly Problem[]) =>
      publicationOf(ctx, await accessDraft(ctx, params.callId), typed, problems)
    const read = readPublication(typed, today(ctx.now))
    if (!read.ok) return againReply(await again(read.problems))
    if (form.text("do") === "check") return pageReply(await again([]))
    const outcome = await publishCall(ctx, params.callId, read.value)
    if (!outcome.ok) return againReply(await again(outcome.problems))
    const { id, number } = outcome.value
    return redirectReply(urls.officeCall.href(placeOf(ctx, id)), texts.published(number ?? ""))
  }),

  get(urls.callDeletion, officials, async (ctx, { params }) =>
    pageReply(deletionPage(ctx, await accessDraft(ctx, params.callId))),
  ),
  post(urls.callDeletion, officials, async (ctx, { params }) => {
    await deleteCall(ctx, params.callId)
    return redirectReply(urls.officeCalls.href({ office: ctx.office.slug }), texts.deleted)
  }),

  get(urls.callAnnulment, officials, async (ctx, { params }) => {
    const call = await accessCall(ctx, params.callId, "manage")
    return pageReply(annulmentPage(ctx, { call, ground: "", note: "", problems: [] }))
  }),
  post(urls.callAnnulment, officials, async (ctx, { params, form }) => {
    const call = await accessCall(ctx, params.callId, "manage")
    const typed = { ground: form.text("ground"), note: form.text("note") }
    const outcome = await annulCall(ctx, call.id, typed, await progress.offerFacts(ctx, call.id))
    if (!outcome.ok) return againReply(annulmentPage(ctx, { call, ...typed, problems: outcome.problems }))
    return redirectReply(urls.officeCall.href(placeOf(ctx, call.id)), texts.annulled)
  }),
]

/** The check counts from the typed days where they can be read. */
async function publicationOf(ctx: OfficeCtx, draft: CallDraft, typed: PublicationTyped, problems: readonly Problem[]) {
  const day = today(ctx.now)
  const read = readPublication(typed, day)
  const published = read.ok ? daysOf({ bip: read.value.bip, board: read.value.board, website: ctx.now }) : undefined
  const page = { ...typed, revision: String(draft.revision) }
  const check = [...checkCall(draft, ctx.now, published), ...(await tieWarnings(ctx, draft))]
  return publicationPage(ctx, { draft, typed: page, problems, check })
}
