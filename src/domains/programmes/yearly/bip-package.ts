import { strToU8, zipSync } from "fflate"
import { formatMoment } from "../../../lib/dates.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { docx } from "../../../platform/docx.ts"
import { jsDate } from "../../../platform/js-date.ts"
import { pdf } from "../../../platform/pdf.ts"
import { documentFile } from "../../../ui/public.ts"
import { paperOf } from "./public.page.ts"
import { reportDocument } from "./report.document.ts"
import { yearlyTexts as texts } from "./yearly.texts.ts"
import type { ReportEdition } from "./yearly-report.queries.ts"

/**
 * The published report ready to be put into BIP: the page with who made it and when (art. 8 ust. 6 of the act on access
 * to public information), the PDF, the DOCX and the frozen data. In Polish, as BIP is.
 */
export async function yearlyBipPackage(
  ctx: OfficeCtx,
  edition: ReportEdition,
): Promise<{ name: string; bytes: Uint8Array }> {
  const name = texts.fileName(edition.year).pl
  const model = reportDocument({ ...ctx, lang: "pl" }, paperOf(edition))
  const record = {
    ...model,
    blocks: [
      ...model.blocks,
      { kind: "heading", level: 1, text: texts.bipRecord.pl } as const,
      {
        kind: "facts",
        facts: [
          { label: texts.publisher.pl, value: ctx.office.name },
          { label: texts.answersBy.pl, value: ctx.office.organ },
          { label: texts.madeAt.pl, value: formatMoment(edition.publishedAt, "pl") },
          { label: texts.edition(edition.edition).pl, value: edition.because || texts.published(edition.edition).pl },
          { label: texts.checksum.pl, value: edition.sha256 },
        ],
      } as const,
    ],
  }
  const bytes = zipSync(
    {
      [name]: {
        [`${name}.html`]: strToU8(documentFile(record)),
        [`${name}.pdf`]: await pdf(model),
        [`${name}.docx`]: await docx(model),
        [`${name}.json`]: strToU8(`${JSON.stringify(edition.snapshot, null, 2)}\n`),
      },
    },
    { mtime: jsDate(edition.publishedAt) },
  )
  return { name: `${name}.zip`, bytes }
}
