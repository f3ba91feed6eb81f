import { speak } from "../../../lib/texts.ts"
import type { DocumentBlock, DocumentModel } from "../../../platform/pdf.model.ts"
import { offerDocument } from "../documents/offer.document.ts"
import type { OfferReading } from "../documents/offer.reading.ts"
import { checksumOf } from "../offer.snapshot.ts"
import { signingDocumentTexts as texts } from "./signing.texts.ts"

/** The offer in Polish to be signed outside. Every page says that it is not submitted; its checksum is the content's. */
export function signingDocument(it: {
  reading: OfferReading
  contentSha256: string
  issuedAt: Temporal.Instant
  /** Number of the submitted offer whose correction it is. */
  corrects?: string
}): DocumentModel {
  const t = speak("pl")
  const document = offerDocument({ reading: it.reading, issuedAt: it.issuedAt }, "pl")
  const checksum = checksumOf(it.contentSha256)
  const [title, , facts, ...rest] = document.blocks as [DocumentBlock, DocumentBlock, DocumentBlock, ...DocumentBlock[]]
  return {
    ...document,
    title: t(it.corrects ? texts.correctionTitle(it.corrects) : texts.title),
    draft: t(it.corrects ? texts.correctionMark : texts.mark),
    footer: `${t(texts.checksum)} ${checksum}`,
    blocks: [
      title,
      { kind: "note", text: t(it.corrects ? texts.correctionNote(it.corrects) : texts.note) },
      facts.kind === "facts"
        ? { kind: "facts", facts: [...facts.facts.slice(0, -1), { label: t(texts.checksum), value: checksum }] }
        : facts,
      ...rest,
      { kind: "checksum", label: t(texts.sha256), value: it.contentSha256 },
    ],
  }
}
