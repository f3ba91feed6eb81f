import type { OfficeCtx } from "../../../platform/ctx.ts"
import type { DocumentModel } from "../../../platform/pdf.ts"
import { urls } from "../../../urls.ts"
import { type AnnouncementDocument, announcementDocument } from "../documents/announcement.pdf.ts"
import { papersTexts as texts } from "./papers.texts.ts"

/** The announcement for the notice board: with a code that leads from the paper to its page, and room for the two days. */
export function boardDocument(ctx: OfficeCtx, id: string, announcement: AnnouncementDocument): DocumentModel {
  const address = `${ctx.baseUrl ?? ""}${urls.call.href({ office: ctx.office.slug, callId: id })}`
  const model = announcementDocument({ ...announcement, address })
  const [title, ...rest] = model.blocks
  return {
    ...model,
    blocks: [
      title!,
      { kind: "qr", value: address, alt: texts.scanAlt(address).pl, text: `${texts.scan.pl}\n${address}` },
      ...rest,
      { kind: "paragraph", text: texts.hungOn.pl },
    ],
  }
}
