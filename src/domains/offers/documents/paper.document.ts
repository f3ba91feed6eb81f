import { formatMoment } from "../../../lib/dates.ts"
import { speak } from "../../../lib/texts.ts"
import type { DocumentModel } from "../../../platform/pdf.model.ts"
import { namesOfOfferors } from "../joint/frozen-offerors.ts"
import type { SubmittedOffer } from "../offer.rows.ts"
import { checksumOf, readSnapshot } from "../offer.snapshot.ts"
import { documentTexts as texts } from "./document.texts.ts"
import { checkBlock } from "./receipt.document.ts"

/** Places for signatures beyond those of the persons known by name. */
const LEAST_PLACES = 2

/** The paper twin of an electronic offer, in Polish on one page: a clerk scans its code and sees whether it fits. */
export function paperDocument(offer: SubmittedOffer, checkUrl: string): DocumentModel {
  const t = speak("pl")
  const snapshot = readSnapshot(offer.snapshot)
  const { call, office, confirmations = [] } = snapshot
  const offerors = namesOfOfferors(snapshot).join(", ")
  const names = [...new Set(confirmations.map(({ name }) => name))].slice(0, 6)
  const places = Math.max(LEAST_PLACES, names.length)
  return {
    lang: "pl",
    title: `${t(texts.paperTitle)} ${offer.number}`,
    author: offerors,
    issuedAt: offer.submittedAt,
    footer: `${office.name}, ${office.address}`,
    blocks: [
      { kind: "title", text: t(texts.paperTitle), subtitle: offer.number },
      { kind: "paragraph", text: t(texts.paperLead(`${office.name}, ${office.address}`)) },
      {
        kind: "facts",
        facts: [
          { label: t(texts.number), value: [{ bold: offer.number }] },
          { label: t(texts.submittedAt), value: formatMoment(offer.submittedAt, "pl") },
          { label: t(texts.call), value: `${call.title} (${call.number})` },
          { label: t(texts.task), value: offer.content.title },
          { label: t(texts.offeror), value: offerors },
          { label: t(texts.checksum), value: [{ bold: checksumOf(offer.sha256) }] },
        ],
      },
      checkBlock(checkUrl, "pl"),
      { kind: "paragraph", text: t(texts.paperStatement) },
      {
        kind: "signatures",
        signatures: Array.from({ length: places }, (_, index) => ({
          label: t(texts.paperSignature),
          role: t(texts.paperRole),
          ...(names[index] ? { name: names[index] } : {}),
        })),
      },
      { kind: "checksum", label: t(texts.sha256), value: offer.sha256 },
    ],
  }
}
