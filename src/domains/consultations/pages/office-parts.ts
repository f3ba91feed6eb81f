import type { Problem } from "../../../lib/problems.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { alert, article, type Content, type Html, html, pageHeader, say, tabs } from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { type Consultation, phaseAt } from "../consultation.ts"
import { phaseTag } from "../consultation.words.ts"
import { officeTexts as texts } from "./office.texts.ts"

export type OfficePart = "overview" | "remarks" | "questions" | "meetings" | "opinion" | "report"

/** The head of every office page of a consultation: where one is, and its parts. `page`: one under the overview. */
export function officeHead(
  ctx: OfficeCtx,
  it: Consultation,
  current: OfficePart,
  more: { title?: Content; tag?: Content; lead?: Content; actions?: Content; page?: Content } = {},
): Html[] {
  const to = { office: ctx.office.slug, consultationId: it.id }
  const own = urls.officeConsultation.href(to)
  const isDraft = it.state === "drafted"
  const part = (key: OfficePart, href: string) => ({ label: texts[key], href, current: key === current })
  return [
    pageHeader(ctx, {
      crumbs: [
        { label: texts.title, href: urls.officeConsultations.href({ office: to.office }) },
        ...(current === "overview" && !more.page
          ? [{ label: it.title }]
          : [{ label: it.title, href: own }, { label: more.page ?? texts[current] }]),
      ],
      eyebrow: it.number ?? "",
      title: more.title ?? (current === "overview" ? it.title : texts[current]),
      tags: [phaseTag(ctx, phaseAt(it, ctx.now)), more.tag],
      lead: more.lead,
      actions: more.actions,
    }),
    tabs(ctx, {
      label: texts.parts,
      items: [
        part("overview", own),
        ...(isDraft ? [] : [part("remarks", urls.officeRemarks.href(to))]),
        part("questions", urls.consultationQuestions.href(to)),
        part("meetings", urls.consultationMeetings.href(to)),
        // A draft has no opinion and no report yet.
        ...(isDraft
          ? []
          : [part("opinion", urls.consultationOpinion.href(to)), part("report", urls.consultationReport.href(to))]),
      ],
    }),
  ]
}

/** What is missing before something can go on, with the way to it: the fields stand on other pages. */
export const lacking = (
  ctx: OfficeCtx,
  it: { title: Content; problems: readonly Problem[]; actions?: Content },
): Html | "" =>
  it.problems.length === 0
    ? ""
    : alert(ctx, {
        tone: "warning",
        level: 2,
        title: it.title,
        body: html`<ul>${it.problems.map((problem) => html`<li>${say(ctx, problem.message)}${article(ctx, problem)}</li>`)}</ul>`,
        actions: it.actions,
      })
