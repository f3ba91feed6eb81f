import type { Problem } from "../../../lib/problems.ts"
import type { OfficeCtx, PersonCtx } from "../../../platform/ctx.ts"
import { members, membersOr } from "../../../platform/http/access.ts"
import {
  againReply,
  Missing,
  pageReply,
  type Reply,
  redirectReply,
  tooLargeReply,
} from "../../../platform/http/reply.ts"
import { get, post, type Route } from "../../../platform/http/route.ts"
import { bodyTooLarge, PAPER_BODY, receiveUpload } from "../../../platform/receive-upload.ts"
import { storedReply } from "../../../platform/stored-reply.ts"
import { urls } from "../../../urls.ts"
import { getCall } from "../../calls/public.ts"
import { representationProofOf } from "../../organisations/public.ts"
import { accessOffer, accessReadableOffer, isOfLead, OFFER_READERS } from "../offer.access.ts"
import type { Offer } from "../offer.ts"
import { viewOf } from "../offer.view.ts"
import { addAttachment } from "./add-attachment.ts"
import { findAttachment, findFiledAttachment, removedAttachmentsOf } from "./attachment.queries.ts"
import { fieldOf, OWN } from "./attachment.ts"
import { attachmentsPage } from "./attachments.page.ts"
import { attachmentsTexts as texts } from "./attachments.texts.ts"
import { whyNoMoreAttached } from "./attachments-over.ts"
import { closedAttachmentsPage } from "./closed-attachments.page.ts"
import { pastField } from "./past-files.ts"
import { removeAttachment, restoreAttachment } from "./remove-attachment.ts"
import { takePastAttachment } from "./take-past-attachment.ts"
import { useDocument } from "./use-document.ts"

/** Reached by members only. */
const person = (ctx: OfficeCtx): PersonCtx => ctx as PersonCtx

export const attachmentRoutes: readonly Route[] = [
  get(urls.offerAttachments, members, async (ctx, { params }) => {
    const offer = await accessOffer(ctx, params.offerId, "view")
    return offer.state === "drafted" ? pageReply(await shown(ctx, offer, [])) : toOffer(ctx, offer)
  }),
  post(
    urls.offerAttachments,
    members,
    async (ctx, { params, query, form }) => {
      // Looked through and stored before the offer is locked, which would keep others from saving.
      const offer = await accessOffer(ctx, params.offerId, "view")
      const over = await whyOver(ctx, offer)
      if (over) return again(ctx, offer, [over])
      const target = query.get("do") ?? OWN
      const received = await receiveUpload(ctx, form.file(fieldOf(target)), fieldOf(target))
      if (!received.ok) return again(ctx, offer, received.problems)
      const outcome = await addAttachment(person(ctx), offer.id, { target, file: received.value })
      if (!outcome.ok) return again(ctx, offer, outcome.problems)
      return redirectReply(urls.offerAttachments.href(params), texts.added(received.value.name))
    },
    {
      maxBody: PAPER_BODY,
      tooLarge: async (ctx, { params, query }) => {
        const offer = await accessOffer(ctx, params.offerId, "view")
        if (offer.state !== "drafted") return toOffer(ctx, offer)
        return tooLargeReply(await shown(ctx, offer, [bodyTooLarge(fieldOf(query.get("do") ?? OWN))]))
      },
    },
  ),
  post(urls.offerAttachmentFromProfile, members, async (ctx, { params, form }) => {
    const target = form.text("target")
    const documentId = form.text(`document.${fieldOf(target)}`)
    const outcome = await useDocument(person(ctx), params.offerId, { target, documentId })
    if (!outcome.ok) return again(ctx, await accessOffer(ctx, params.offerId, "view"), outcome.problems)
    const attachment = await findAttachment(ctx, params.offerId, outcome.value)
    return redirectReply(urls.offerAttachments.href(params), texts.added(attachment?.name ?? ""))
  }),
  post(urls.offerAttachmentFromPast, members, async (ctx, { params, form }) => {
    const fileId = form.text("file")
    const target = form.text(pastField(fileId)) || OWN
    const outcome = await takePastAttachment(person(ctx), params.offerId, { fileId, target })
    if (!outcome.ok) return again(ctx, await accessOffer(ctx, params.offerId, "view"), outcome.problems)
    const attachment = await findAttachment(ctx, params.offerId, outcome.value)
    return redirectReply(urls.offerAttachments.href(params), texts.added(attachment?.name ?? ""))
  }),
  post(urls.offerAttachmentRemoval, members, async (ctx, { params }) => {
    const outcome = await removeAttachment(person(ctx), params.offerId, params.attachmentId)
    const notice = outcome.ok ? texts.removed(outcome.value.name) : outcome.problems[0]?.message
    return redirectReply(urls.offerAttachments.href(params), notice)
  }),
  post(urls.offerAttachmentRestoration, members, async (ctx, { params }) => {
    const outcome = await restoreAttachment(person(ctx), params.offerId, params.attachmentId)
    const notice = outcome.ok ? texts.restored(outcome.value.name) : outcome.problems[0]?.message
    return redirectReply(urls.offerAttachments.href(params), notice)
  }),
  get(urls.offerAttachment, membersOr(...OFFER_READERS), async (ctx, { params }) => {
    const offer = await accessReadableOffer(ctx, params.offerId)
    const attachment = isOfLead(ctx, offer)
      ? await findAttachment(ctx, offer.id, params.attachmentId)
      : await findFiledAttachment(ctx, offer, params.attachmentId)
    if (!attachment) throw new Missing("attachment")
    return storedReply(ctx, attachment)
  }),
]

/** A draft waits in its state for ever; its call does not. */
const whyOver = async (ctx: OfficeCtx, offer: Offer): Promise<Problem | undefined> =>
  offer.state === "drafted" ? whyNoMoreAttached(await getCall(ctx, offer.callId), ctx.now) : undefined

const toOffer = (ctx: OfficeCtx, offer: Offer): Reply =>
  redirectReply(urls.offer.href({ office: ctx.office.slug, offerId: offer.id }))

async function again(ctx: OfficeCtx, offer: Offer, problems: readonly Problem[]): Promise<Reply> {
  return offer.state === "drafted" ? againReply(await shown(ctx, offer, problems)) : toOffer(ctx, offer)
}

async function shown(ctx: OfficeCtx, offer: Offer, problems: readonly Problem[]) {
  const view = await viewOf(ctx, offer)
  const over = whyNoMoreAttached(view.call, ctx.now)
  if (over) return closedAttachmentsPage(ctx, view, over, problems.length > 0)
  const removed = await removedAttachmentsOf(ctx, offer.id)
  const documents = await representationProofOf(ctx, offer.organisationId)
  return attachmentsPage(ctx, { view, removed, documents, problems })
}
