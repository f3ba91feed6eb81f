import { formatMoment } from "../../../lib/dates.ts"
import { formatMoney } from "../../../lib/money.ts"
import { speak } from "../../../lib/texts.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import type { DocumentModel } from "../../../platform/pdf.model.ts"
import { decisionTexts as texts } from "../decision.texts.ts"
import type { ResultsPage } from "../pages/results.page.ts"

/** The notice of results for the notice board and BIP (art. 15 ust. 2h, 2j UDPPiW). */
export function resultsDocument(ctx: OfficeCtx, props: ResultsPage): DocumentModel {
  const t = speak(ctx.lang)
  const granted = props.rows.filter((row) => row.amount > 0)
  const refused = props.rows.filter((row) => row.amount === 0)
  const total = granted.reduce((sum, row) => sum + row.amount, 0)
  return {
    lang: ctx.lang,
    title: t(texts.resultsTitle(props.call.title)),
    author: ctx.office.name,
    issuedAt: props.publishedAt,
    header: ctx.office.name,
    blocks: [
      { kind: "title", text: t(texts.results), subtitle: `${props.call.number ?? ""} ${props.call.title}`.trim() },
      { kind: "paragraph", text: t(texts.resultsLead(formatMoment(props.publishedAt, ctx.lang))) },
      { kind: "heading", level: 1, text: t(texts.granted) },
      granted.length === 0
        ? { kind: "paragraph", text: t(texts.noneGranted) }
        : {
            kind: "table",
            columns: [
              { header: t(texts.colOfferor), width: 1 },
              { header: t(texts.colTask), width: 1 },
              { header: t(texts.colGrant), align: "right" },
            ],
            rows: granted.map((row) => [row.organisation, row.task, formatMoney(row.amount, ctx.lang)]),
            total: { label: t(texts.total), values: [formatMoney(total, ctx.lang)] },
          },
      { kind: "heading", level: 1, text: t(texts.refusedOffers) },
      refused.length === 0
        ? { kind: "paragraph", text: t(texts.noneRefused) }
        : {
            kind: "table",
            columns: [
              { header: t(texts.colOfferor), width: 1 },
              { header: t(texts.colTask), width: 1 },
            ],
            rows: refused.map((row) => [row.organisation, row.task]),
          },
    ],
  }
}
