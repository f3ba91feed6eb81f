import { blocking, type Problem } from "../../../lib/problems.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import type { DocumentModel } from "../../../platform/pdf.model.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  alert,
  buttonLink,
  confirmPanel,
  documentView,
  type Html,
  html,
  link,
  pageHeader,
  say,
  section,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { answerTexts } from "../answers/answer.texts.ts"
import { listTexts } from "../consultation.texts.ts"
import type { Consultation } from "../consultation.ts"
import { officeTexts } from "../pages/office.texts.ts"
import { lacking, officeHead } from "../pages/office-parts.ts"
import { reportTexts as texts } from "./report.texts.ts"

/** The report before its publication: what it lacks, the question, and how it reads now. */
export function officeReportPage(
  ctx: OfficeCtx,
  it: Consultation,
  model: DocumentModel,
  problems: readonly Problem[],
): Html {
  const to = { office: ctx.office.slug, consultationId: it.id }
  const isBlocked = blocking(problems).length > 0
  const isPublished = it.state === "reported"
  return officePage(ctx, {
    title: texts.title,
    main: [
      ...officeHead(ctx, it, "report", { title: texts.title, lead: texts.lead }),
      lacking(ctx, { title: texts.notReady, problems, actions: wayOn(ctx, it, problems) }),
      isPublished
        ? alert(ctx, {
            tone: "success",
            body: texts.published,
            actions: link(ctx, { href: urls.consultationResults.href(to), label: texts.results, onward: true }),
          })
        : !isBlocked &&
          confirmPanel(ctx, {
            title: texts.publishTitle,
            consequences: [texts.publishFrozen, texts.publishMails],
            action: urls.consultationReport.href(to),
            confirm: texts.publish,
            cancel: { href: urls.officeConsultation.href(to) },
          }),
      section(ctx, { title: texts.preview, body: documentView(ctx, model, { rank: 3 }) }),
    ],
  })
}

/** To what is missing: remarks without an answer first, then those to be looked through, then those accepted that changed nothing. */
function wayOn(ctx: OfficeCtx, it: Consultation, problems: readonly Problem[]): Html | "" {
  const to = { office: ctx.office.slug, consultationId: it.id }
  const lacks = (code: string) => problems.some((problem) => problem.code === `consultation.report_${code}`)
  if (lacks("unanswered")) {
    const href = urls.officeRemarks.href(to, { odpowiedz: "waiting" })
    return link(ctx, { href, label: officeTexts.answerNext, onward: true })
  }
  if (lacks("held"))
    return link(ctx, { href: urls.officeRemarks.href(to, { dane: "tak" }), label: officeTexts.checkHeld, onward: true })
  if (!lacks("unchanged")) return ""
  const href = urls.officeRemarks.href(to, { "bez-zmiany": "tak" })
  return link(ctx, { href, label: answerTexts.unchangedShow, onward: true })
}

/** The published report for everybody. */
export function resultsPage(ctx: OfficeCtx, it: Consultation, model: DocumentModel): Html {
  const to = { office: ctx.office.slug, consultationId: it.id }
  return officePage(ctx, {
    title: texts.results,
    description: it.title,
    main: [
      pageHeader(ctx, {
        crumbs: [
          { label: listTexts.title, href: urls.consultations.href({ office: to.office }) },
          { label: it.title, href: urls.consultation.href(to) },
          { label: texts.results },
        ],
        eyebrow: it.number ?? "",
        title: texts.results,
        lead: it.title,
        actions: [
          buttonLink(ctx, { href: urls.consultationResultsPdf.href(to), label: texts.pdf, icon: "download" }),
          buttonLink(ctx, { href: urls.consultationResultsDocx.href(to), label: texts.docx, icon: "download" }),
        ],
      }),
      documentView(ctx, model),
      html`<p class="note">${say(ctx, texts.checksum)}: <code class="checksum">${it.reportSha256 ?? ""}</code></p>`,
    ],
  })
}
