import type { Problem } from "../../../lib/problems.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import {
  button,
  buttonRow,
  type Content,
  card,
  errorSummary,
  form,
  type Html,
  hidden,
  type Words,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { type Typed, typedOf } from "../report.form.ts"
import { pickSection, type SectionId, sectionAfter, slugOf } from "../report.sections.ts"
import type { ReportView } from "../report.view.ts"
import { formTexts as texts } from "./form.texts.ts"
import { costsSection, sourcesSection } from "./money-sections.ts"
import { draftPage, REPORT_FORM_ID } from "./report.frame.ts"
import type { SectionForm } from "./section.ts"
import { activitiesSection, additionalSection, resultsSection } from "./text-sections.ts"

const FORMS: Readonly<Record<SectionId, (form: SectionForm) => Content>> = {
  results: resultsSection,
  activities: activitiesSection,
  costs: costsSection,
  sources: sourcesSection,
  additional: additionalSection,
}

export type SectionPage = {
  view: ReportView
  section: SectionId
  /** After a refused save: what was typed, and why nothing of it was written. */
  refused?: { typed: Typed; problems: readonly Problem[]; title?: Words }
}

/** One section of a report as a form, with the rest of the report around it. */
export function sectionPage(ctx: OfficeCtx, { view, section, refused }: SectionPage): Html {
  const own = view.begun.has(section) ? view.gaps.filter((gap) => gap.section === section) : []
  const problems = refused
    ? [...refused.problems, ...own.filter((gap) => !refused.problems.some(({ field }) => field === gap.field))]
    : own
  const typed = refused?.typed ?? typedOf(pickSection(view.report.content, section), ctx.lang)
  const to = { office: ctx.office.slug, reportId: view.report.id, section: slugOf(section) }
  return draftPage(ctx, {
    view,
    section,
    title: texts[section],
    failed: refused !== undefined,
    main: [
      refused
        ? errorSummary(ctx, refused.problems, {
            form: REPORT_FORM_ID,
            ...(refused.title ? { title: refused.title } : {}),
          })
        : "",
      card(ctx, {
        body: form(ctx, {
          action: urls.reportSection.href(to),
          id: REPORT_FORM_ID,
          guardUnsaved: true,
          body: [
            hidden("_revision", view.report.revision),
            FORMS[section]({ ctx, view, typed, problems }),
            buttonRow(
              ctx,
              sectionAfter(section) ? button(ctx, { label: texts.saveAndNext, name: "_go", value: "next" }) : "",
              button(ctx, { label: texts.save, look: "quiet" }),
            ),
          ],
        }),
      }),
    ],
  })
}
