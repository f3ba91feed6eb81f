/** Events: `offer.started`, `offer.submitted`, `offer.withdrawn`, `offer.deleted`, `offer.restored`. */

export { addAttachment } from "./attachments/add-attachment.ts"
export { attachmentsOf } from "./attachments/attachment.queries.ts"
export type { Attachment } from "./attachments/attachment.ts"
export { attachmentCard } from "./attachments/attachment-card.ts"
export { askForCorrection, type CorrectionRequest } from "./corrections/ask-for-correction.ts"
export { cancelCorrection } from "./corrections/cancel-correction.ts"
export { type FieldDifference, versionDifferences } from "./corrections/correction.differences.ts"
export { awaitedAmong, awaitedCorrection, correctionsOf, versionsOf } from "./corrections/correction.queries.ts"
export { CORRECTION_PARTS, type Correction, correctionTransitions, isAwaited } from "./corrections/correction.ts"
export { offerPdf } from "./documents/offer.pdf.ts"
export { verifyFairness } from "./fairness/fairness.queries.ts"
export { type Proof, rootFrom } from "./fairness/merkle.ts"
export { recordClosings, recordOpening, recordRanking } from "./fairness/record-fairness.ts"
export { acceptPartnership } from "./joint/answer-partnership.ts"
export {
  namesOfOfferors,
  numbersOfOfferors,
  offerorsOf,
  papersOf,
  type ReadOfferor,
} from "./joint/frozen-offerors.ts"
export { offersOfPartners } from "./joint/offer-partners.ts"
export type { Offerors } from "./joint/offerors.ts"
export { isJoint, LEAD, partnerOrganisations, proofOf } from "./joint/partner.ts"
export { acceptedAt, type Partnership } from "./joint/partnership.ts"
export { isIntakeOver, isSealed, OFFER_READERS, sealedUntil } from "./offer.access.ts"
export {
  costValue,
  isWithinShare,
  leastTotalFor,
  type OfferTotals,
  offerTotals,
} from "./offer.budget.ts"
export { offerFacts } from "./offer.facts.ts"
export { type FieldKind, readField } from "./offer.fields.ts"
export { type CallTerms, whyNotSubmittable } from "./offer.gaps.ts"
export {
  countSubmitted,
  getSubmittedOffer,
  getSubmittedOffers,
  type OfferSummary,
  othersSubmitted,
  othersSubmittedOfEach,
  submittedOffersOf,
} from "./offer.queries.ts"
export type { SubmittedOffer } from "./offer.rows.ts"
export { isUnsealed } from "./offer.seal.ts"
export { pickSection, SECTIONS } from "./offer.sections.ts"
export {
  canonicalJson,
  checksumOf,
  type FrozenOrganisation,
  type OfferSnapshot,
  readSnapshot,
  sha256,
} from "./offer.snapshot.ts"
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
export { extendForOutages } from "./outages/extend-for-outages.ts"
export { sectionNames } from "./pages/offer-page.texts.ts"
export { offerReading } from "./pages/reading.ts"
export { pruneSaves } from "./prune-saves.ts"
export { sendReminders } from "./reminders/send-reminders.ts"
export { saveOffer } from "./save-offer.ts"
export { askForConfirmations } from "./signing/ask-for-confirmations.ts"
export { confirmOffer } from "./signing/confirm-offer.ts"
export { startOffer } from "./start-offer.ts"
export { submitOffer } from "./submit-offer.ts"
