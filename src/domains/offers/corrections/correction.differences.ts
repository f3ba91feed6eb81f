import { diffWordsWithSpace } from "diff"
import type { Lang } from "../../../lib/texts.ts"
import type { DocumentBlock } from "../../../platform/pdf.model.ts"
import { plainText } from "../../../platform/pdf.plain.ts"
import { attachmentBlocks } from "../documents/attachment.blocks.ts"
import { offerBlocks } from "../documents/offer.blocks.ts"
import type { OfferSnapshot } from "../offer.snapshot.ts"

/** A run of words that both versions have, or only the earlier or the later one. */
export type Change = { text: string; kind: "same" | "removed" | "added" }

/** A field of the official form in which two versions differ, under its own caption. */
export type FieldDifference = { caption: string; changes: Change[] }

/** What changed between two versions of an offer, field by field in the order of the official form, word by word. */
export function versionDifferences(before: OfferSnapshot, after: OfferSnapshot, lang: Lang): FieldDifference[] {
  const earlier = fieldsOf(before, lang)
  const later = fieldsOf(after, lang)
  return [...new Set([...earlier.keys(), ...later.keys()])].flatMap((caption) => {
    const [from, to] = [earlier.get(caption) ?? "", later.get(caption) ?? ""]
    return from === to ? [] : [{ caption, changes: changesOf(from, to) }]
  })
}

const changesOf = (from: string, to: string): Change[] =>
  diffWordsWithSpace(from, to).map(({ value, added, removed }) => ({
    text: value,
    kind: added ? "added" : removed ? "removed" : "same",
  }))

/** The words of each field as people read them, by its caption. */
function fieldsOf(snapshot: OfferSnapshot, lang: Lang): Map<string, string> {
  const fields = new Map<string, string>()
  let caption = ""
  for (const block of [...offerBlocks(snapshot, lang), ...attachmentBlocks(snapshot, lang)]) {
    if (block.kind === "heading") caption = block.text
    else fields.set(caption, [fields.get(caption), linesOf(block)].filter(Boolean).join("\n"))
  }
  return fields
}

function linesOf(block: DocumentBlock): string {
  switch (block.kind) {
    case "paragraph":
    case "note":
      return plainText(block.text)
    case "facts":
      return block.facts.map(({ label, value }) => `${label}: ${plainText(value)}`).join("\n")
    case "list":
      return block.items
        .map((item) => (typeof item === "object" && "items" in item ? plainText(item.text) : plainText(item)))
        .join("\n")
    case "table": {
      const rows = block.rows.map((row) => ("band" in row ? plainText(row.band) : row.map(plainText).join(" | ")))
      const total = block.total ? [[block.total.label, ...block.total.values].map(plainText).join(" | ")] : []
      return [...rows, ...total].join("\n")
    }
    default:
      return ""
  }
}
