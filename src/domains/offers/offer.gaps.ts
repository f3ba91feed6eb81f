import { callPhase } from "../calls/public.ts"
import type { Attachment } from "./attachments/attachment.ts"
import { attachmentGaps } from "./gaps/attachments.gaps.ts"
import { costGaps } from "./gaps/costs.gaps.ts"
import { chargeGaps, otherGaps, statementGaps } from "./gaps/declaration.gaps.ts"
import { descriptionGaps, experienceGaps, resultGaps } from "./gaps/description.gaps.ts"
import { type CallTerms, type Gap, gapIn, rulesOf } from "./gaps/gap.ts"
import { callGapTexts as texts } from "./gaps/gaps.texts.ts"
import { grantGaps } from "./gaps/grant.gaps.ts"
import {
  assignmentGaps,
  legalFormsOf,
  partnerGaps,
  partnerPaperGaps,
  refusalGaps,
  representationGaps,
  splitGaps,
} from "./gaps/joint.gaps.ts"
import { type OfferorData, offerorGaps } from "./gaps/offeror.gaps.ts"
import { taskGaps } from "./gaps/task.gaps.ts"
import { type Offerors, offerorNames } from "./joint/offerors.ts"
import { LEAD } from "./joint/partner.ts"
import type { Partnership } from "./joint/partnership.ts"
import { SECTIONS, type SectionId } from "./offer.sections.ts"
import { completeContent, type OfferContent } from "./offer.ts"

export type { CallTerms, Gap } from "./gaps/gap.ts"
export type { OfferorData } from "./gaps/offeror.gaps.ts"

/**
 * Everything that keeps this offer from being submitted now: all of it at once, in the order of the form, each with
 * the field where it is mended and, where one value settles it, that value. Empty when the offer may be submitted.
 * Checks what art. 14 ust. 1 UDPPiW and the form of Dz.U. 2018 poz. 2057 ask for and what the announcement limits.
 */
export function whyNotSubmittable(
  offer: {
    content: OfferContent
    /** Version of the official form; the newest where it is not said. */
    form?: string
    attachments?: readonly Pick<Attachment, "requestedId">[]
    /** How many other offers of the organisation are submitted in this call. */
    othersSubmitted?: number
    /** What is known of the offerors of a joint offer; without it their profiles and papers are not judged. */
    offerors?: Offerors
    /** What partners said to being named. */
    partnership?: Partnership
  },
  call: CallTerms,
  organisation: OfferorData,
  now: Temporal.Instant,
): Gap[] {
  // What was frozen of one organisation's own offer holds nothing of joint ones.
  const content = completeContent(offer.content)
  return [
    ...phaseGaps(call, now),
    ...countGaps(offer.othersSubmitted ?? 0, call),
    ...refusalGaps({ ...offer, content }),
    ...contentGaps({ ...offer, content }, call, organisation),
    ...(offer.attachments ? attachmentGaps(offer.attachments, call.offerRules?.attachments ?? []) : []),
    ...(offer.attachments && offer.offerors ? partnerPaperGaps(offer.attachments, content, offer.offerors) : []),
  ]
}

/** The gaps of the content alone, whatever the time. */
function contentGaps(
  { content, form, offerors }: { content: OfferContent; form?: string; offerors?: Offerors },
  call: CallTerms,
  organisation: OfferorData,
): Gap[] {
  const names = offerors ? offerorNames(content, offerors) : new Map([[LEAD, organisation.name]])
  return [
    ...taskGaps(content, call),
    ...offerorGaps(content.contact, organisation),
    ...partnerGaps(content, call, { form, offerors }),
    ...descriptionGaps(content, call),
    ...assignmentGaps(content, names),
    ...resultGaps(content, call),
    ...experienceGaps(content, call),
    ...costGaps(content, call),
    ...grantGaps(content, call),
    ...splitGaps(content, names),
    ...chargeGaps(content, [organisation.legalForm, ...legalFormsOf(content, offerors)]),
    ...otherGaps(content, call),
    ...representationGaps(content),
    ...statementGaps(content, call),
  ]
}

function countGaps(others: number, call: CallTerms): Gap[] {
  const most = rulesOf(call).offersPerOrganisation
  return most === null || others < most ? [] : [gapIn("call")("", "offers_too_many", texts.tooMany(most))]
}

/** Whether offers are taken at this moment, by the clock of the server. */
export function phaseGaps(call: CallTerms, now: Temporal.Instant): Gap[] {
  const gap = gapIn("call")
  switch (callPhase(call, now)) {
    case "open":
      return []
    case "draft":
    case "announced":
      return [gap("", "call_not_open", texts.notOpen)]
    case "annulled":
      return [gap("", "call_annulled", texts.annulled)]
    case "evaluation":
    case "decided":
      return [gap("", "call_closed", texts.closed(call.closesAt))]
  }
}

/** How many gaps each section has; warnings do not count. */
export function gapsBySection(gaps: readonly Gap[]): Record<SectionId, number> {
  const counts = Object.fromEntries(SECTIONS.map(({ id }) => [id, 0])) as Record<SectionId, number>
  for (const gap of gaps)
    if (gap.section !== "call" && gap.section !== "attachments" && gap.level !== "warning") counts[gap.section]++
  return counts
}
