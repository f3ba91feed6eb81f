import type { Problem } from "../../../lib/problems.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import { confirmPanel, errorSummary, type Html, html, pageHeader, say, textArea } from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { REASON_LIMIT } from "../annul-consultation.ts"
import { annulmentTexts as texts } from "../annulment.texts.ts"
import type { Consultation } from "../consultation.ts"
import { officeTexts } from "./office.texts.ts"

/** The question before a consultation is broken off, with its reason. */
export function annulmentPage(ctx: OfficeCtx, it: Consultation, reason: string, problems: readonly Problem[]): Html {
  const to = { office: ctx.office.slug, consultationId: it.id }
  const own = urls.officeConsultation.href(to)
  return officePage(ctx, {
    title: texts.title,
    failed: problems.length > 0,
    main: [
      pageHeader(ctx, {
        crumbs: [
          { label: officeTexts.title, href: urls.officeConsultations.href({ office: to.office }) },
          { label: it.title, href: own },
          { label: texts.title },
        ],
        eyebrow: it.number ?? "",
        title: texts.title,
        lead: it.title,
      }),
      errorSummary(ctx, problems),
      confirmPanel(ctx, {
        title: texts.question,
        body: html`<p>${say(ctx, texts.lead)}</p>`,
        consequences: [texts.ends, texts.letters, texts.stays, ...(it.programmeId ? [texts.programme] : [])],
        action: urls.consultationAnnulment.href(to),
        confirm: texts.confirm,
        cancel: { href: own, label: texts.keep },
        danger: true,
        fields: textArea(ctx, {
          name: "reason",
          label: texts.reason,
          hint: texts.reasonHint,
          value: reason,
          rows: 4,
          limit: REASON_LIMIT,
          problems,
        }),
      }),
    ],
  })
}
