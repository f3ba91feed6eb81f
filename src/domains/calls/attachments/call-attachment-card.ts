import type { OfficeCtx } from "../../../platform/ctx.ts"
import { card, dangerOf, fileList, type Html } from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import type { CallAttachment } from "./call-attachment.queries.ts"
import { callAttachmentsTexts as texts } from "./call-attachments.texts.ts"

/** The files of an announcement for everybody; nothing when there are none. */
export function callAttachmentCard(ctx: OfficeCtx, callId: string, attachments: readonly CallAttachment[]): Html | "" {
  if (attachments.length === 0) return ""
  const office = ctx.office.slug
  const files = attachments.map(({ id, name, size, scan }) => ({
    name,
    size,
    danger: dangerOf(scan, true),
    href: urls.callAttachment.href({ office, callId, attachmentId: id }),
  }))
  return card(ctx, { title: texts.publicTitle, id: "zalaczniki", body: fileList(ctx, files) })
}
