import type { OfficeCtx } from "../../../platform/ctx.ts"
import { type Content, card, dangerOf, fileList, type Html, html, words } from "../../../ui/public.ts"
import type { RequestedAttachment } from "../../calls/public.ts"
import type { Attachment } from "./attachment.ts"
import { attachmentsTexts as texts } from "./attachments.texts.ts"

export type AttachmentCard = {
  attachments: readonly Attachment[]
  /** What the announcement asked for, which names the files. */
  requested: readonly RequestedAttachment[]
  hrefOf(attachment: Attachment): string
  /** Says which files no antivirus has looked through: for those who did not send them. */
  warns?: boolean
}

/** The attachments of a submitted offer, to download. */
export function attachmentCard(ctx: OfficeCtx, { attachments, requested, hrefOf, warns }: AttachmentCard): Html {
  const body: Content =
    attachments.length > 0
      ? fileList(
          ctx,
          attachments.map((it) => ({
            name: it.name,
            size: it.size,
            href: hrefOf(it),
            note: requested.find(({ id }) => id === it.requestedId)?.name,
            danger: dangerOf(it.scan, !warns),
          })),
        )
      : html`<p>${words(ctx, texts.none)}</p>`
  return card(ctx, { title: texts.title, id: "zalaczniki", body })
}
