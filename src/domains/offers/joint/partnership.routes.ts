import type { OfficeCtx, PersonCtx } from "../../../platform/ctx.ts"
import { members } from "../../../platform/http/access.ts"
import { againReply, redirectReply } from "../../../platform/http/reply.ts"
import { get, post, type Route } from "../../../platform/http/route.ts"
import { urls } from "../../../urls.ts"
import { accessSharedOffer, isOfLead } from "../offer.access.ts"
import { shown } from "../signing/signing.routes.ts"
import { acceptPartnership, refusePartnership } from "./answer-partnership.ts"
import { partnershipTexts as texts } from "./partnership.texts.ts"
import { takeNoteOfRefusals } from "./take-note-of-refusals.ts"

/** Reached by members only. */
const person = (ctx: OfficeCtx): PersonCtx => ctx as PersonCtx

/** What organisations named as partners say to a draft, and that those who prepare it took note. */
export const partnershipRoutes: readonly Route[] = [
  get(urls.offerPartnership, members, (_ctx, { params }) => redirectReply(urls.offer.href(params))),
  post(urls.offerPartnership, members, async (ctx, { params, form }) => {
    const outcome = await acceptPartnership(person(ctx), params.offerId, form.text("organisation"))
    const notice = outcome.ok ? texts.acceptedNotice : outcome.problems[0]?.message
    return redirectReply(urls.offer.href(params), notice)
  }),
  get(urls.offerPartnershipRefusal, members, (_ctx, { params }) => redirectReply(urls.offer.href(params))),
  post(urls.offerPartnershipRefusal, members, async (ctx, { params, form }) => {
    const typed = { organisationId: form.text("organisation"), reason: form.text("reason") }
    const outcome = await refusePartnership(person(ctx), params.offerId, typed)
    if (outcome.ok) return redirectReply(urls.organisationDesk.href({ office: ctx.office.slug }), texts.refusedNotice)
    const offer = await accessSharedOffer(ctx, params.offerId, "view")
    const isBesideField = outcome.problems.some(({ field }) => field === "reason")
    if (offer.state !== "drafted" || isOfLead(ctx, offer) || !isBesideField)
      return redirectReply(urls.offer.href(params), outcome.problems[0]?.message)
    return againReply(await shown(ctx, offer, outcome.problems, typed))
  }),
  post(urls.offerRefusalsNote, members, async (ctx, { params }) => {
    const outcome = await takeNoteOfRefusals(person(ctx), params.offerId)
    return redirectReply(urls.offerCheck.href(params), outcome.ok ? texts.taken : outcome.problems[0]?.message)
  }),
]
