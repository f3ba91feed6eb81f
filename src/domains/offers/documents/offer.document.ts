import { offerForm } from "../../../law/offer-form.ts"
import { formatMoment } from "../../../lib/dates.ts"
import { type Lang, speak } from "../../../lib/texts.ts"
import type { DocumentBlock, DocumentModel } from "../../../platform/pdf.model.ts"
import { namesOfOfferors } from "../joint/frozen-offerors.ts"
import { isJoint } from "../joint/partner.ts"
import { checksumOf, draftChecksum } from "../offer.snapshot.ts"
import { attachmentBlocks } from "./attachment.blocks.ts"
import { documentTexts as texts } from "./document.texts.ts"
import { offerBlocks } from "./offer.blocks.ts"
import type { OfferReading } from "./offer.reading.ts"

export type OfferPrint = {
  reading: OfferReading
  /** Of a submitted offer; a draft has none and is marked on every page. */
  sha256?: string | null
  withdrawnAt?: Temporal.Instant | null
  /** Written into the file: the submission, or the last change of a draft. */
  issuedAt: Temporal.Instant
}

/** The offer as a document. A draft says WERSJA ROBOCZA on every page: it can never pass for a submitted one. */
export function offerDocument(print: OfferPrint, lang: Lang): DocumentModel {
  const t = speak(lang)
  const { reading, sha256, withdrawnAt } = print
  const { number, submittedAt, call } = reading
  const checksum = sha256 ? checksumOf(sha256) : draftChecksum(reading.content)
  const note = !number
    ? t(texts.draftNote)
    : withdrawnAt
      ? t(texts.withdrawnNote(formatMoment(withdrawnAt, lang)))
      : undefined
  const facts = [
    { label: t(texts.call), value: `${call.title} (${call.number})` },
    { label: t(texts.callForm), value: t(texts[call.form]) },
    ...(number ? [{ label: t(texts.number), value: number }] : []),
    ...(submittedAt
      ? [{ label: t(texts.submittedAt), value: formatMoment(Temporal.Instant.from(submittedAt), lang) }]
      : []),
    { label: t(texts.checksum), value: checksum },
  ]
  const blocks: DocumentBlock[] = [
    {
      kind: "title",
      text: t(isJoint(reading.content) ? texts.jointTitle : texts.title),
      subtitle: t(texts.subtitle(offerForm(reading.form).annex, isJoint(reading.content))),
    },
    ...(note ? [{ kind: "note", text: note } satisfies DocumentBlock] : []),
    { kind: "facts", facts },
    ...offerBlocks(reading, lang),
    ...attachmentBlocks(reading, lang),
    ...(sha256 ? [{ kind: "checksum", label: t(texts.sha256), value: sha256 } satisfies DocumentBlock] : []),
  ]
  return {
    lang,
    title: [t(texts.title), number ?? t(texts.draft)].join(" "),
    author: namesOfOfferors(reading).join(", "),
    issuedAt: print.issuedAt,
    header: [reading.content.title, number].filter(Boolean).join(" · "),
    footer: `${t(texts.checksum)} ${checksum}`,
    ...(number ? {} : { draft: t(texts.draft) }),
    blocks,
  }
}
