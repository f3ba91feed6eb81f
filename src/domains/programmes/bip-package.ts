import { strToU8, zipSync } from "fflate"
import { formatMoment } from "../../lib/dates.ts"
import type { OfficeCtx } from "../../platform/ctx.ts"
import { docx } from "../../platform/docx.ts"
import { jsDate } from "../../platform/js-date.ts"
import { type DocumentModel, pdf } from "../../platform/pdf.ts"
import { documentFile } from "../../ui/public.ts"
import { bipTexts as texts } from "./bip-package.texts.ts"

export type BipPaper = {
  /** Of the folder and of each file in it. */
  name: string
  model: DocumentModel
  /** The moment at which it became what it is. */
  madeAt: Temporal.Instant
  sha256: string
  /** What is frozen, for those who want to compute with it. */
  data: unknown
}

/**
 * A public document ready to be put into BIP: the page with who made it, who answers for it and when (art. 8 ust. 6 of the
 * act on access to public information), the same as PDF and DOCX, and the frozen data. In Polish, as BIP is.
 */
export async function bipPackage(ctx: OfficeCtx, paper: BipPaper): Promise<{ name: string; bytes: Uint8Array }> {
  const { name, model } = paper
  const record: DocumentModel = {
    ...model,
    blocks: [
      ...model.blocks,
      { kind: "heading", level: 1, text: texts.record.pl },
      {
        kind: "facts",
        facts: [
          { label: texts.publisher.pl, value: ctx.office.name },
          { label: texts.answersBy.pl, value: ctx.office.organ },
          { label: texts.madeAt.pl, value: formatMoment(paper.madeAt, "pl") },
          { label: texts.checksum.pl, value: paper.sha256 },
        ],
      },
    ],
  }
  const files = {
    [`${name}.html`]: strToU8(documentFile(record)),
    [`${name}.pdf`]: await pdf(model),
    [`${name}.docx`]: await docx(model),
    [`${name}.json`]: strToU8(`${JSON.stringify(paper.data, null, 2)}\n`),
  }
  return { name: `${name}.zip`, bytes: zipSync({ [name]: files }, { mtime: jsDate(paper.madeAt) }) }
}
