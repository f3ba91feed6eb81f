import { reportForm } from "../../../law/report-form.ts"
import { formatMoment } from "../../../lib/dates.ts"
import { type Lang, speak } from "../../../lib/texts.ts"
import type { DocumentBlock, DocumentModel } from "../../../platform/pdf.model.ts"
import { checksumOf } from "../../offers/public.ts"
import { type ReportReading, reportBlocks } from "./report.blocks.ts"
import { documentTexts as texts } from "./report.texts.ts"

export type ReportPrint = {
  /** Of a submitted report; without it the document is marked as a draft. */
  submitted?: { at: Temporal.Instant; sha256: string } | undefined
  issuedAt: Temporal.Instant
}

/** A report as a document: as it was submitted, or a draft. */
export function reportDocument(reading: ReportReading, print: ReportPrint, lang: Lang): DocumentModel {
  const t = speak(lang)
  const { plan, organisation } = reading
  const { submitted } = print
  const receipt: DocumentBlock[] = submitted
    ? [
        { kind: "facts", facts: [{ label: t(texts.submittedAt), value: formatMoment(submitted.at, lang) }] },
        { kind: "checksum", label: t(texts.checksum), value: submitted.sha256 },
      ]
    : []
  return {
    lang,
    title: `${t(texts.title)}: ${plan.title}`,
    author: organisation.name,
    issuedAt: print.issuedAt,
    header: [plan.number, plan.title].join(" · "),
    footer: [organisation.name, submitted ? checksumOf(submitted.sha256) : ""].filter(Boolean).join(" · "),
    ...(submitted ? {} : { draft: t(texts.draftMark) }),
    blocks: [
      { kind: "title", text: t(texts.title), subtitle: t(texts.subtitle(plan.title, plan.number)) },
      { kind: "paragraph", small: true, text: reportForm(reading.form).annex },
      ...reportBlocks(reading, lang),
      ...receipt,
    ],
  }
}
