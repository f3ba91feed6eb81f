import type { Problem } from "../../../lib/problems.ts"
import type { OfficeCtx, PersonCtx } from "../../../platform/ctx.ts"
import { everyone, officials } from "../../../platform/http/access.ts"
import { againReply, Missing, pageReply, redirectReply, tooLargeReply } from "../../../platform/http/reply.ts"
import { get, post, type Route } from "../../../platform/http/route.ts"
import { bodyTooLarge, PAPER_BODY, receiveUpload } from "../../../platform/receive-upload.ts"
import { storedReply } from "../../../platform/stored-reply.ts"
import { urls } from "../../../urls.ts"
import { accessDraft, accessOfficeCall } from "../call.access.ts"
import { isDraft } from "../call.rows.ts"
import { addCallAttachment } from "./add-call-attachment.ts"
import { callAttachmentsOf, everyAttachmentOf } from "./call-attachment.queries.ts"
import { callAttachmentsPage } from "./call-attachments.page.ts"
import { callAttachmentsTexts as texts } from "./call-attachments.texts.ts"
import { removeCallAttachment, restoreCallAttachment } from "./remove-call-attachment.ts"

/** `officials` are people. */
const person = (ctx: OfficeCtx): PersonCtx => ctx as PersonCtx

export const callAttachmentRoutes: readonly Route[] = [
  get(urls.callAttachments, officials, async (ctx, { params }) => {
    const call = await accessOfficeCall(ctx, params.callId, "manage")
    if (!isDraft(call)) return redirectReply(urls.officeCall.href(params))
    return pageReply(await shown(ctx, params.callId, []))
  }),
  post(
    urls.callAttachments,
    officials,
    async (ctx, { params, form }) => {
      const received = await receiveUpload(ctx, form.file("file"), "file")
      if (!received.ok) return againReply(await shown(ctx, params.callId, received.problems))
      const outcome = await addCallAttachment(person(ctx), params.callId, received.value)
      if (!outcome.ok) return againReply(await shown(ctx, params.callId, outcome.problems))
      return redirectReply(urls.callAttachments.href(params), texts.added(received.value.name))
    },
    {
      maxBody: PAPER_BODY,
      tooLarge: async (ctx, { params }) => tooLargeReply(await shown(ctx, params.callId, [bodyTooLarge("file")])),
    },
  ),
  post(urls.callAttachmentRemoval, officials, async (ctx, { params }) => {
    const { name } = await removeCallAttachment(person(ctx), params)
    return redirectReply(urls.callAttachments.href(params), texts.removed(name))
  }),
  post(urls.callAttachmentRestoration, officials, async (ctx, { params }) => {
    const outcome = await restoreCallAttachment(person(ctx), params)
    if (!outcome.ok) return againReply(await shown(ctx, params.callId, outcome.problems))
    return redirectReply(urls.callAttachments.href(params), texts.restored(outcome.value.name))
  }),

  get(urls.callAttachment, everyone, async (ctx, { params }) => {
    const call = await accessOfficeCall(ctx, params.callId, "view")
    const known = isDraft(call) ? await everyAttachmentOf(ctx, call.id) : await callAttachmentsOf(ctx, call.id)
    const attachment = known.find(({ id }) => id === params.attachmentId)
    if (!attachment) throw new Missing("attachment")
    return storedReply(ctx, attachment)
  }),
]

async function shown(ctx: OfficeCtx, callId: string, problems: readonly Problem[]) {
  const draft = await accessDraft(ctx, callId)
  return callAttachmentsPage(ctx, { draft, attachments: await everyAttachmentOf(ctx, draft.id), problems })
}
