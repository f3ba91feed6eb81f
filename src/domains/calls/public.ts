/**
 * Events: `call.started`, `call.deleted`, `call.published`, `call.corrected`, `call.appearances-recorded`,
 * `call.extended`, `call.annulled`,
 * `call.decided`, `call.results-published`.
 */

export { chooseAlerts } from "./alerts/choose-alerts.ts"
export { sweepAlerts } from "./alerts/sweep-alerts.ts"
export { tellAlerts } from "./alerts/tell-alerts.ts"
export { addCallAttachment } from "./attachments/add-call-attachment.ts"
export type { CallAttachment } from "./attachments/call-attachment.queries.ts"
export { accessCall, type CallPurpose } from "./call.access.ts"
export { callFacts, taskOfCall } from "./call.facts.ts"
export { type CallSummary, getCall, listOpenCalls } from "./call.queries.ts"
export type { CallProgress, CallStep } from "./call.steps.ts"
export {
  type AnnulmentGround,
  type ArticleKey,
  type Call,
  type CallForm,
  type CallPhase,
  type CallState,
  type Criterion,
  callPhase,
  callTransitions,
  leastOwnShare,
  maxPointsOf,
} from "./call.ts"
export { changedNotice, changedSinceNotice } from "./corrections/changed-notice.ts"
export { extendCall } from "./extend-call.ts"
export { markDecided } from "./mark-decided.ts"
export { markResultsPublished } from "./mark-results-published.ts"
export {
  type CallTask,
  completeRules,
  DEFAULT_OFFER_RULES,
  FIRST_OFFER_RULES,
  type OfferRules,
  type RequestedAttachment,
} from "./offer-rules.ts"
export { callCard } from "./pages/call-card.ts"
export { stepLine } from "./pages/next-step.ts"
export type { FundedTask, PastCosts } from "./past-costs/past-costs.ts"
export { publishCall } from "./publish-call.ts"
export { saveCall } from "./save-call.ts"
export { startCall } from "./start-call.ts"
