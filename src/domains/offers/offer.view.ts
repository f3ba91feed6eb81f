import type { Lang } from "../../lib/texts.ts"
import type { OfficeCtx } from "../../platform/ctx.ts"
import { type Call, getCall } from "../calls/public.ts"
import type { Organisation } from "../organisations/public.ts"
import { attachmentsOf } from "./attachments/attachment.queries.ts"
import type { Attachment } from "./attachments/attachment.ts"
import { partnerPapersOf } from "./gaps/joint.gaps.ts"
import { type Offerors, readOfferors } from "./joint/offerors.ts"
import { type OfferTotals, offerTotals } from "./offer.budget.ts"
import { type Gap, whyNotSubmittable } from "./offer.gaps.ts"
import { othersSubmitted } from "./offer.queries.ts"
import { pickSection, SECTIONS, type SectionId } from "./offer.sections.ts"
import { canonicalJson } from "./offer.snapshot.ts"
import { emptyContent, type Offer, type OfferContent } from "./offer.ts"

/** A draft with everything its pages say about it. */
export type OfferView = {
  offer: Offer
  call: Call
  organisation: Organisation
  /** What is known of all the offerors. */
  offerors: Offerors
  gaps: Gap[]
  totals: OfferTotals
  /** Sections in which something was written; the others are not called incomplete yet. */
  begun: ReadonlySet<SectionId | "attachments">
  attachments: readonly Attachment[]
  /** Other offers of the organisation submitted in this call, where the announcement limits them. */
  othersSubmitted: number
}

/** Loads what surrounds an offer that `accessOffer` has given. */
export async function viewOf(ctx: OfficeCtx, offer: Offer): Promise<OfferView> {
  const call = await getCall(ctx, offer.callId)
  const { lead: organisation, ...offerors } = await readOfferors(ctx, offer)
  const attachments = await attachmentsOf(ctx, offer.id)
  const others = await othersSubmitted(ctx, offer, call)
  return withContent(
    { offer, call, organisation, offerors, attachments, othersSubmitted: others },
    offer.content,
    ctx.now,
  )
}

/** The papers of the announcement, and those of partners. */
export const requestedPapers = (
  { call, offer, offerors }: Pick<OfferView, "call" | "offer" | "offerors">,
  lang: Lang,
) => [...call.offerRules.attachments, ...partnerPapersOf(offer.content, offerors, lang)]

/** The same offer as it would be with another content: what was typed and not saved. */
export function withContent(
  view: Pick<OfferView, "offer" | "call" | "organisation" | "offerors" | "attachments" | "othersSubmitted">,
  content: OfferContent,
  now: Temporal.Instant,
): OfferView {
  const { call, organisation, offerors, attachments, othersSubmitted } = view
  const offer = { ...view.offer, content }
  return {
    ...{ offer, call, organisation, offerors, attachments, othersSubmitted },
    gaps: whyNotSubmittable({ ...offer, attachments, offerors, othersSubmitted }, call, organisation, now),
    totals: offerTotals(content),
    begun: new Set([
      ...SECTIONS.filter(({ id }) => isBegun(content, id)).map(({ id }) => id),
      ...(attachments.length > 0 ? (["attachments"] as const) : []),
    ]),
  }
}

/** Whether anything is written in a section. */
export const isBegun = (content: OfferContent, section: SectionId): boolean =>
  canonicalJson(pickSection(content, section)) !== canonicalJson(pickSection(emptyContent, section))

/** The section to open first: the first one with a gap, or the last. */
export function firstOpenSection(view: OfferView): SectionId {
  const open = SECTIONS.find(({ id }) => view.gaps.some((gap) => gap.section === id))
  return open?.id ?? "statements"
}
