/** Events: `offer.form-checked`, `committee.*`, `sheet.handed-in`, `grants.decided`, `results.published`. */

export { type EvaluationProgress, evaluationProgress } from "./evaluation.progress.ts"
export { type Award, awardedOffer, decisionsOf } from "./evaluation.queries.ts"
