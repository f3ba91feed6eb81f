import type { OfficeCtx } from "../../../platform/ctx.ts"
import { button, card, fileLine, form, type Html, hidden, html, select, words } from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { requestedPapers } from "../offer.view.ts"
import { OWN } from "./attachment.ts"
import type { AttachmentsPage } from "./attachments.page.ts"
import { attachmentsTexts as texts } from "./attachments.texts.ts"

/** Name of the choice of what a past file is now. */
export const pastField = (fileId: string): string => `past.${fileId}`

/** What was attached to the past offer that the draft was begun with, and is not attached yet: each can be taken over. */
export function pastFilesCard(ctx: OfficeCtx, { view, documents, problems }: AttachmentsPage): Html | "" {
  const { carried } = view.offer
  const left = (carried?.files ?? []).filter(
    (file) =>
      !view.attachments.some(
        (it) =>
          (it.sha256 === file.sha256 && it.name === file.name) ||
          (file.documentId !== null && it.documentId === file.documentId),
      ),
  )
  const { from } = carried ?? {}
  if (!carried || !from || left.length === 0) return ""
  const to = { office: ctx.office.slug, offerId: view.offer.id }
  const open = requestedPapers(view, ctx.lang).filter(
    (paper) => !view.attachments.some((it) => it.requestedId === paper.id),
  )
  const choices = [...open.map(({ id, name }) => ({ value: id, label: name })), { value: OWN, label: texts.own }]
  const row = (file: (typeof left)[number]) => {
    const isOver = file.documentId !== null && !documents.some(({ id }) => id === file.documentId)
    return html`<div class="attachment-row">${fileLine(ctx, {
      ...{ name: file.name, size: file.size },
      href: urls.offerAttachment.href({ office: from.office, offerId: from.offerId, attachmentId: file.id }),
      ...(file.documentId ? { note: words(ctx, texts.fromProfile) } : {}),
    })}${
      isOver
        ? html`<p class="hint">${words(ctx, texts.pastEnded)}</p>`
        : form(ctx, {
            action: urls.offerAttachmentFromPast.href(to),
            label: words(ctx, texts.takeThis(file.name)),
            body: [
              hidden("file", file.id),
              select(ctx, {
                ...{ name: pastField(file.id), label: texts.takeAs, value: OWN, problems },
                choices,
              }),
              button(ctx, { label: texts.take, hiddenLabel: file.name }),
            ],
          })
    }</div>`
  }
  return card(ctx, {
    title: texts.past(carried.number),
    body: [html`<p>${words(ctx, texts.pastHint)}</p>`, left.map(row)],
  })
}
