import { formatMoment } from "../../../lib/dates.ts"
import { formatMoney } from "../../../lib/money.ts"
import { type Lang, speak } from "../../../lib/texts.ts"
import type { DocumentBlock, DocumentModel } from "../../../platform/pdf.model.ts"
import type { OfferRules } from "../../calls/public.ts"
import { namesOfOfferors } from "../joint/frozen-offerors.ts"
import { offerTotals } from "../offer.budget.ts"
import type { SubmittedOffer } from "../offer.rows.ts"
import { checksumOf, readSnapshot } from "../offer.snapshot.ts"
import { documentTexts as texts } from "./document.texts.ts"

/** One page that proves the submission; `checkUrl` is where anybody can check it, `rules` those of its call. */
export function receiptDocument(
  offer: SubmittedOffer,
  { checkUrl, rules }: { checkUrl: string; rules: Pick<OfferRules, "isSealed"> },
  lang: Lang,
): DocumentModel {
  const t = speak(lang)
  const snapshot = readSnapshot(offer.snapshot)
  const { call, office } = snapshot
  const totals = offerTotals(offer.content)
  return {
    lang,
    title: `${t(texts.receiptTitle)} ${offer.number}`,
    author: office.name,
    issuedAt: offer.submittedAt,
    footer: `${office.name}, ${office.address}`,
    blocks: [
      { kind: "title", text: t(texts.receiptTitle), subtitle: offer.number },
      { kind: "paragraph", text: t(texts.receiptLead(office.name)) },
      ...(offer.withdrawnAt
        ? [{ kind: "note" as const, text: t(texts.withdrawnNote(formatMoment(offer.withdrawnAt, lang))) }]
        : []),
      {
        kind: "facts",
        facts: [
          { label: t(texts.number), value: [{ bold: offer.number }] },
          { label: t(texts.submittedAt), value: [{ bold: formatMoment(offer.submittedAt, lang) }] },
          { label: t(texts.call), value: `${call.title} (${call.number})` },
          { label: t(texts.task), value: offer.content.title },
          { label: t(texts.offeror), value: namesOfOfferors(snapshot).join(", ") },
          { label: t(texts.cost), value: formatMoney(totals.total, lang) },
          { label: t(texts.grant), value: formatMoney(totals.grant, lang) },
          { label: t(texts.checksum), value: [{ bold: checksumOf(offer.sha256) }] },
        ],
      },
      { kind: "checksum", label: t(texts.sha256), value: offer.sha256 },
      checkBlock(checkUrl, lang),
      ...(rules.isSealed ? [{ kind: "paragraph" as const, text: t(texts.sealedNote), small: true }] : []),
    ],
  }
}

/**
 * Where anybody can check it, to follow and to scan. Documents lead to full addresses only; without the product's own
 * address the path is printed.
 */
export function checkBlock(checkUrl: string, lang: Lang): DocumentBlock {
  const t = speak(lang)
  if (!/^https?:/.test(checkUrl)) return { kind: "paragraph", text: `${t(texts.checkNote)} ${checkUrl}` }
  const text = [`${t(texts.checkNote)} `, { link: checkUrl, text: checkUrl }]
  return { kind: "qr", value: checkUrl, alt: t(texts.qrAlt), text }
}
