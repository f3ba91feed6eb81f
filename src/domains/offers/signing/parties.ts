import type { OfficeCtx } from "../../../platform/ctx.ts"
import { type Organisation, representativesOfEach } from "../../organisations/public.ts"
import type { FrozenAttachment } from "../attachments/attachment.ts"
import { hasAccounts, type Offerors, readOfferors } from "../joint/offerors.ts"
import { isJoint, LEAD, type Partner, proofOf } from "../joint/partner.ts"
import type { Offer } from "../offer.ts"
import type { Party } from "./signing.ts"

type Known = {
  offer: Pick<Offer, "organisationId" | "content">
  organisation: Organisation
  offerors?: Offerors
  attachments: readonly Pick<FrozenAttachment, "requestedId">[]
}

/**
 * Those who make the offer and have to agree to it, by their rules of representation. A partner agrees with accounts of
 * those who represent it, or by an attached agreement or authorisation; without accounts only by the latter two ways.
 */
export async function partiesOf(ctx: OfficeCtx, it: Known): Promise<Omit<Party, "missing">[]> {
  const { offer, organisation, attachments } = it
  if (!isJoint(offer.content)) {
    const representatives = await representativesOfEach(ctx, [organisation.id])
    return [leadOf(organisation, representatives.get(organisation.id) ?? [])]
  }
  const { profiles, ...offerors } = it.offerors?.representatives.size ? it.offerors : await readOfferors(ctx, offer)
  const partyOf = (partner: Partner): Omit<Party, "missing"> => {
    const profile = profiles.get(partner.organisationId)
    const isHere = hasAccounts(partner, { profiles, ...offerors })
    return {
      ...{ id: partner.id, organisationId: partner.organisationId, name: profile?.name ?? partner.name },
      rule: isHere ? (profile?.representation ?? "one") : "one",
      note: profile?.representationNote || partner.representedBy,
      signatories: offerors.representatives.get(partner.organisationId) ?? [],
      hasProof: attachments.some(({ requestedId }) => requestedId === proofOf(partner)),
    }
  }
  return [
    leadOf(organisation, offerors.representatives.get(organisation.id) ?? []),
    ...offer.content.partners.map(partyOf),
  ]
}

const leadOf = (it: Organisation, signatories: Party["signatories"]): Omit<Party, "missing"> => ({
  ...{ id: LEAD, organisationId: it.id, name: it.name, rule: it.representation, note: it.representationNote },
  ...{ signatories, hasProof: false },
})
