import { type Lang, speak } from "../../../lib/texts.ts"
import type { DocumentBlock } from "../../../platform/pdf.model.ts"
import { fileSize } from "../../../ui/public.ts"
import { attachmentsTexts as texts } from "../attachments/attachments.texts.ts"
import type { OfferReading } from "./offer.reading.ts"

/** What was attached when the offer was frozen, by which each file can be recognised; nothing for a draft. */
export function attachmentBlocks({ attachments }: OfferReading, lang: Lang): DocumentBlock[] {
  if (!attachments || attachments.length === 0) return []
  const t = speak(lang)
  return [
    { kind: "heading", level: 2, text: t(texts.title) },
    {
      kind: "table",
      columns: [
        { header: t(texts.file), width: 2 },
        { header: t(texts.size), align: "right" },
        { header: "SHA-256", width: 3 },
      ],
      rows: attachments.map(({ name, size, sha256 }) => [name, t(fileSize(size)), inGroups(sha256)]),
    },
  ]
}

/** Groups of eight, for a column breaks lines at spaces only. */
const inGroups = (hash: string): string => (hash.match(/.{8}/g) ?? []).join(" ")
