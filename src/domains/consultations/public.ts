/**
 * Events: `consultation.started`, `consultation.announced`, `consultation.extended`, `consultation.remark-taken`,
 * `consultation.remark-answered`, `consultation.paragraph-changed`, `consultation.opinion-saved`, `consultation.reported`.
 */
export { consultationFacts } from "./consultation.facts.ts"
export { consultationOfProgramme, openConsultations } from "./consultation.queries.ts"
export {
  type ConsultationSummary,
  consultationReportPaper,
  consultationSentences,
  consultationSummary,
  councilOpinionOf,
} from "./consultation.summary.ts"
export { type Consultation, consultationTransitions } from "./consultation.ts"
export { consultationPapers } from "./council-papers.ts"
export type { Opinion } from "./opinion/opinion.ts"
export { openConsultationCards } from "./pages/open-consultations.ts"
