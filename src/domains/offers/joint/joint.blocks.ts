import type { FormField } from "../../../law/official-form.ts"
import { formatAmount } from "../../../lib/money.ts"
import { type Lang, speak } from "../../../lib/texts.ts"
import type { DocumentBlock } from "../../../platform/pdf.model.ts"
import { documentTexts } from "../documents/document.texts.ts"
import type { OfferReading } from "../documents/offer.reading.ts"
import { signingTexts } from "../signing/signing.texts.ts"
import { offerorsOf, type ReadOfferor } from "./frozen-offerors.ts"
import { jointBlockTexts as texts } from "./joint.texts.ts"
import { splitOf } from "./split.ts"

/** V.C: what falls to each offeror, with the sum. */
export function splitBlocks(field: FormField, reading: OfferReading, lang: Lang): DocumentBlock[] {
  const { parts, totals, sum } = splitOf(reading.content)
  const isOfYears = parts[0]?.year !== undefined
  const columns = (field.columns ?? []).flatMap((column) => {
    if (!column.repeat) return [column]
    const years = isOfYears ? parts : []
    return years.map(({ year }) => ({
      ...column,
      caption: { pl: `${column.caption.pl} ${year}`, en: `${column.caption.en} ${year}` },
    }))
  })
  const inYears = (amounts: readonly number[]) => (isOfYears ? amounts.map((it) => formatAmount(it, lang)) : [])
  const label = field.rows?.find(({ key }) => key === "total")?.caption[lang] ?? ""
  return [
    {
      kind: "table",
      columns: columns.map(({ key, caption }) => ({
        header: caption[lang],
        ...(key === "offeror" ? { width: 3 } : key === "number" ? {} : { align: "right" as const }),
      })),
      rows: offerorsOf(reading).map(({ offeror, name }, index) => [
        `${index + 1}.`,
        name,
        formatAmount(totals.get(offeror) ?? 0, lang),
        ...inYears(parts.map(({ part }) => reading.content.split[offeror]?.[part] ?? 0)),
      ]),
      total: { label, values: [formatAmount(sum, lang), ...inYears(parts.map((it) => it.sum))] },
    },
  ]
}

/** VI.2: which activities each offeror carries out, by whom it is represented, and how all are before the office. */
export function jointActivityBlocks(field: FormField, reading: OfferReading, lang: Lang): DocumentBlock[] {
  const t = speak(lang)
  const { content } = reading
  const done = (offeror: string) =>
    content.activities.flatMap(({ by, name }, index) => (by?.[offeror] ? [`${index + 1}. ${name}`] : [])).join("; ")
  return [
    {
      kind: "table",
      columns: (field.columns ?? []).map(({ caption }) => ({ header: caption[lang], width: 1 })),
      rows: offerorsOf(reading).map((it) => [it.name, done(it.offeror) || t(texts.none), representationOf(it, lang)]),
    },
    { kind: "paragraph", text: content.jointRepresentation || t(documentTexts.empty) },
  ]
}

/** The rule of the profile in words, and what was typed of it. */
function representationOf({ representation, representationNote }: ReadOfferor, lang: Lang): string {
  const t = speak(lang)
  const key = `rule.${representation}`
  const rule = key in signingTexts ? t(signingTexts[key as "rule.one"]) : ""
  return [rule, representationNote].filter(Boolean).join("; ")
}
