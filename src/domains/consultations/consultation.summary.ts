import type { OfficeCtx } from "../../platform/ctx.ts"
import { Missing } from "../../platform/http/reply.ts"
import type { DocumentModel } from "../../platform/pdf.model.ts"
import { accessConsultation, managesConsultations } from "./consultation.access.ts"
import { consultationOfProgramme } from "./consultation.queries.ts"
import { meetingsOf } from "./meetings/meeting.queries.ts"
import { type Opinion, opinionOf } from "./opinion/opinion.ts"
import { type RemarkCounts, remarkCounts } from "./overview.queries.ts"
import { gatherReport } from "./report/consultation-report.ts"
import { reportDocument } from "./report/report.document.ts"
import { publishedReport } from "./report/report.queries.ts"
import { summaryTexts as texts } from "./summary.texts.ts"

export type ConsultationSummary = {
  remarks: RemarkCounts
  /** Meetings that were not cancelled, and how many people came to them. */
  meetings: number
  attendees: number
  opinion: Opinion | undefined
}

/** What a consultation came to, in numbers. The caller has been given the consultation. */
export async function consultationSummary(ctx: OfficeCtx, consultationId: string): Promise<ConsultationSummary> {
  const meetings = (await meetingsOf(ctx, consultationId)).filter(({ cancelledAt }) => cancelledAt === null)
  return {
    remarks: (await remarkCounts(ctx, consultationId)).counts,
    meetings: meetings.length,
    attendees: meetings.reduce((sum, { presence }) => sum + Object.values(presence).reduce((a, b) => a + b, 0), 0),
    opinion: await opinionOf(ctx, consultationId),
  }
}

/** The opinion of the council of public benefit on a programme; undefined before the draft was delivered to it. */
export async function councilOpinionOf(ctx: OfficeCtx, programmeId: string): Promise<Opinion | undefined> {
  const it = await consultationOfProgramme(ctx, programmeId)
  return it && (await opinionOf(ctx, it.id))
}

/**
 * The report of a consultation as a document: as published, or as it stands for those who run consultations.
 * @throws Missing when it is neither
 */
export async function consultationReportPaper(ctx: OfficeCtx, consultationId: string): Promise<DocumentModel> {
  const it = await accessConsultation(ctx, consultationId, "view")
  const frozen = it.state === "reported" ? await publishedReport(ctx, it.id) : undefined
  if (!frozen && !managesConsultations(ctx)) throw new Missing("report of a consultation")
  const report = frozen ?? (await gatherReport(ctx, it)).report
  return reportDocument({ lang: ctx.lang, officeName: ctx.office.name, isDraft: !frozen }, report)
}

/** Sentences for the programme's part on how it was made, in Polish as the programme is; empty without a consultation. */
export async function consultationSentences(ctx: OfficeCtx, programmeId: string): Promise<readonly string[]> {
  const it = await consultationOfProgramme(ctx, programmeId)
  if (!it?.from || !it.to) return []
  const { remarks, meetings, attendees, opinion } = await consultationSummary(ctx, it.id)
  return [
    texts.term(it.from, it.to, it.resolutionBasis),
    texts.remarks(remarks.taken, remarks.organisations, remarks.residents),
    ...(remarks.taken > 0 ? [texts.answers(remarks.accepted, remarks.partly)] : []),
    ...(meetings > 0 ? [texts.meetings(meetings, attendees)] : []),
    ...(opinion?.state === "given" ? [texts.opinionGiven(opinion.givenOn ?? opinion.dueOn)] : []),
    ...(opinion?.state === "waived" ? [texts.opinionWaived(opinion.deliveredOn)] : []),
  ].map(({ pl }) => pl)
}
