/** Events: `offer.started`, `offer.submitted`, `offer.withdrawn`, `offer.deleted`, `offer.restored`. */
export { costValue, type OfferTotals, offerTotals } from "./offer.budget.ts"
export { countSubmitted, getSubmittedOffer, type OfferSummary, submittedOffersOf } from "./offer.queries.ts"
export type { SubmittedOffer } from "./offer.rows.ts"
export { checksumOf, type FrozenOrganisation, type OfferSnapshot, readSnapshot } from "./offer.snapshot.ts"
export {
  type Activity,
  ADMINISTRATIVE,
  type Contact,
  type Cost,
  type Offer,
  type OfferContent,
  type OfferState,
  offerTransitions,
  type Result,
} from "./offer.ts"
