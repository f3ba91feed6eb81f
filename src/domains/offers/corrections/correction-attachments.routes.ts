import type { Problem } from "../../../lib/problems.ts"
import type { OfficeCtx, PersonCtx } from "../../../platform/ctx.ts"
import { members } from "../../../platform/http/access.ts"
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
import { fieldOf, OWN } from "../attachments/attachment.ts"
import { viewOf } from "../offer.view.ts"
import { addCorrectionFile } from "./add-correction-file.ts"
import { correctionAttachmentsPage } from "./correction-attachments.page.ts"
import { correctionTexts as texts } from "./corrections.texts.ts"
import { removeCorrectionFile } from "./remove-correction-file.ts"
import { accessCorrection, correctedOffer, type OpenCorrection, whyNotOpen } from "./save-correction.ts"

/** Reached by members only. */
const person = (ctx: OfficeCtx): PersonCtx => ctx as PersonCtx

export const correctionAttachmentRoutes: readonly Route[] = [
  get(urls.offerCorrectionAttachments, members, async (ctx, { params }) => {
    const open = await openFor(ctx, params.offerId)
    if (whyNotOpen(open, ctx.now)) return redirectReply(urls.offerCorrection.href(params))
    return pageReply(await pageOf(ctx, open, []))
  }),
  post(
    urls.offerCorrectionAttachments,
    members,
    async (ctx, { params, query, form }): Promise<Reply> => {
      // Looked through and stored before the offer is locked.
      await openFor(ctx, params.offerId)
      const target = query.get("do") ?? OWN
      const received = await receiveUpload(ctx, form.file(fieldOf(target)), fieldOf(target))
      if (!received.ok) return againReply(await shown(ctx, params.offerId, received.problems))
      const outcome = await addCorrectionFile(person(ctx), params.offerId, { target, file: received.value })
      if (!outcome.ok) return againReply(await shown(ctx, params.offerId, outcome.problems))
      return redirectReply(urls.offerCorrectionAttachments.href(params), texts.fileAdded(received.value.name))
    },
    {
      maxBody: PAPER_BODY,
      tooLarge: async (ctx, { params, query }) =>
        tooLargeReply(await shown(ctx, params.offerId, [bodyTooLarge(fieldOf(query.get("do") ?? OWN))])),
    },
  ),
  get(urls.offerCorrectionFile, members, async (ctx, { params }) => {
    const open = await accessCorrection(person(ctx), params.offerId, "any offeror")
    const file = open.correction.files.find(({ id }) => id === params.fileId)
    if (!file) throw new Missing("file")
    return storedReply(ctx, file)
  }),
  post(urls.offerCorrectionFileRemoval, members, async (ctx, { params }) => {
    const outcome = await removeCorrectionFile(person(ctx), params.offerId, params.fileId)
    const notice = !outcome.ok
      ? outcome.problems[0]?.message
      : outcome.value
        ? texts.fileRemoved(outcome.value)
        : texts.fileGone
    return redirectReply(urls.offerCorrectionAttachments.href(params), notice)
  }),
]

/** The correction, when attachments are to be mended in it. */
async function openFor(ctx: OfficeCtx, offerId: string): Promise<OpenCorrection> {
  const open = await accessCorrection(person(ctx), offerId)
  if (!open.correction.sections.includes("attachments")) throw new Missing("attachments")
  return open
}

const shown = async (ctx: OfficeCtx, offerId: string, problems: readonly Problem[]) =>
  pageOf(ctx, await openFor(ctx, offerId), problems)

const pageOf = async (ctx: OfficeCtx, open: OpenCorrection, problems: readonly Problem[]) =>
  correctionAttachmentsPage(ctx, { open, view: await viewOf(ctx, correctedOffer(open)), problems })
