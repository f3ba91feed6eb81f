import type { OfficeCtx } from "../../../platform/ctx.ts"
import { type Organisation, representativesOfEach } from "../../organisations/public.ts"
import { hasAccounts } from "../joint/offerors.ts"
import { isJoint, LEAD, type Partner, proofOf } from "../joint/partner.ts"
import type { Agreed, Party } from "./signing.ts"

/**
 * Those who make the offer and have to agree to it, by their rules of representation. A partner agrees with accounts of
 * those who represent it, or by an attached agreement or authorisation; without accounts only by the latter two ways.
 */
export async function partiesOf(ctx: OfficeCtx, it: Agreed): Promise<Omit<Party, "missing">[]> {
  const { offer, organisation, offerors, attachments } = it
  if (!isJoint(offer.content)) {
    const representatives = await representativesOfEach(ctx, [organisation.id])
    return [leadOf(organisation, representatives.get(organisation.id) ?? [])]
  }
  const partyOf = (partner: Partner): Omit<Party, "missing"> => {
    const profile = offerors.profiles.get(partner.organisationId)
    const isHere = hasAccounts(partner, offerors)
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
