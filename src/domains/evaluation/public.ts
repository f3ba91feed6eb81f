/** Events: `offer.form-checked`, `committee.*`, `sheet.handed-in`, `grants.decided`, `results.published`. */

export { addCommitteeMember } from "./add-committee-member.ts"
export { checkOfferForm } from "./check-offer-form.ts"
export { decideGrants } from "./decide-grants.ts"
export { evaluationFacts } from "./evaluation.facts.ts"
export { type EvaluationProgress, evaluationProgress } from "./evaluation.progress.ts"
export { type Award, awardedOffer } from "./evaluation.queries.ts"
export { proposeGrants } from "./propose-grants.ts"
export { publishResults } from "./publish-results.ts"
export { saveScoreSheet } from "./save-score-sheet.ts"
export { stateImpartiality } from "./state-impartiality.ts"
