/**
 * Events: `consultation.started`, `consultation.announced`, `consultation.extended`, `consultation.remark-taken`,
 * `consultation.annulled`, `consultation.organisations-invited`, `consultation.remark-answered`, `consultation.paragraph-changed`, `consultation.opinion-saved`, `consultation.reported`, `consultation.authors-forgotten`.
 */

export { announceConsultation } from "./announce-consultation.ts"
export { answerRemarks } from "./answers/answer-remarks.ts"
export { changeParagraph } from "./answers/change-paragraph.ts"
export { joinRemarks } from "./answers/join-remarks.ts"
export { consultationFacts } from "./consultation.facts.ts"
export type { ConsultationNeighbours } from "./consultation.neighbours.ts"
export { consultationOfProgramme, openConsultations } from "./consultation.queries.ts"
export {
  type ConsultationSummary,
  consultationReportPaper,
  consultationSentences,
  consultationSummary,
  councilOpinionOf,
} from "./consultation.summary.ts"
export { type Consultation, consultationTransitions } from "./consultation.ts"
export { consultationPapers, consultationStanding } from "./council-papers.ts"
export { forgetAuthors } from "./forgetting/forget-authors.ts"
export { inviteOrganisations } from "./invitations/invite-organisations.ts"
export { noteAttendee } from "./meetings/note-attendee.ts"
export { saveMeeting } from "./meetings/save-meeting.ts"
export type { Opinion } from "./opinion/opinion.ts"
export { saveOpinion } from "./opinion/save-opinion.ts"
export { openConsultationCards } from "./pages/open-consultations.ts"
export { castVote } from "./polls/cast-vote.ts"
export { pollsOf } from "./polls/poll.ts"
export { addQuestion } from "./polls/save-question.ts"
export { enterRemark } from "./remarks/enter-remark.ts"
export { sendRemark } from "./remarks/send-remark.ts"
export { sweepUnconfirmed } from "./remarks/sweep-unconfirmed.ts"
export { publishReport } from "./report/publish-report.ts"
export { recordRules } from "./rules/record-rules.ts"
export { saveConsultation } from "./save-consultation.ts"
