import type { Problem } from "../../../lib/problems.ts"
import type { OfficeCtx, PersonCtx } from "../../../platform/ctx.ts"
import { members } from "../../../platform/http/access.ts"
import { againReply, pageReply, type Reply, redirectReply } from "../../../platform/http/reply.ts"
import { get, post, type Route } from "../../../platform/http/route.ts"
import { urls } from "../../../urls.ts"
import { accessOffer } from "../offer.access.ts"
import type { Offer } from "../offer.ts"
import { viewOf } from "../offer.view.ts"
import { submittedTexts } from "../pages/submitted.texts.ts"
import { submitOffer } from "../submit-offer.ts"
import { askForConfirmations } from "./ask-for-confirmations.ts"
import { confirmOffer } from "./confirm-offer.ts"
import { signingPage } from "./signing.page.ts"
import { signingOf } from "./signing.queries.ts"
import { signingTexts as texts } from "./signing.texts.ts"

/** Reached by members only. */
const person = (ctx: OfficeCtx): PersonCtx => ctx as PersonCtx

export const signingRoutes: readonly Route[] = [
  get(urls.offerSigning, members, async (ctx, { params }) => {
    const offer = await accessOffer(ctx, params.offerId, "view")
    return offer.state === "drafted" ? pageReply(await shown(ctx, offer, [])) : toOffer(ctx, offer)
  }),
  post(urls.offerSigning, members, async (ctx, { params, form }) => {
    const confirming = { contentSha256: form.text("content"), statesForAll: form.text("statement") === "on" }
    const outcome = await confirmOffer(person(ctx), params.offerId, confirming)
    if (!outcome.ok) return again(ctx, params.offerId, outcome.problems)
    if (form.text("then") !== "submit")
      return redirectReply(urls.offerSigning.href(params), texts.confirmedNotice(outcome.value.missing))
    const submission = await submitOffer(person(ctx), params.offerId)
    if (!submission.ok) return again(ctx, params.offerId, submission.problems)
    const notice = submittedTexts.submittedNotice(submission.value.number ?? "")
    return redirectReply(urls.offerReceipt.href(params), notice)
  }),
  post(urls.offerSigningRequest, members, async (ctx, { params }) => {
    const outcome = await askForConfirmations(person(ctx), params.offerId)
    if (!outcome.ok) return again(ctx, params.offerId, outcome.problems)
    return redirectReply(urls.offerSigning.href(params), texts.askedNotice)
  }),
]

const toOffer = (ctx: OfficeCtx, offer: Offer): Reply =>
  redirectReply(urls.offer.href({ office: ctx.office.slug, offerId: offer.id }))

async function again(ctx: OfficeCtx, offerId: string, problems: readonly Problem[]): Promise<Reply> {
  const offer = await accessOffer(ctx, offerId, "view")
  return offer.state === "drafted" ? againReply(await shown(ctx, offer, problems)) : toOffer(ctx, offer)
}

async function shown(ctx: OfficeCtx, offer: Offer, problems: readonly Problem[]) {
  const view = await viewOf(ctx, offer)
  return signingPage(ctx, { view, state: await signingOf(ctx, view), problems })
}
