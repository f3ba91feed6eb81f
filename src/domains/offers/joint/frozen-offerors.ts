import type { Lang } from "../../../lib/texts.ts"
import type { RequestedAttachment } from "../../calls/public.ts"
import type { FrozenOrganisation, OfferSnapshot } from "../offer.snapshot.ts"
import { isJoint, LEAD, type Partner, partnerPapers } from "./partner.ts"

/** An offeror as it is read in an offer: II.1 of the form, and who represents it. */
export type ReadOfferor = Omit<FrozenOrganisation, "id"> & {
  /** `LEAD`, or the partner's id in the offer. */
  offeror: string
  /** Of the register; "" for a typed partner. */
  organisationId: string
}

type Reading = Pick<OfferSnapshot, "organisation" | "partners" | "content">

/** Every offeror of a frozen offer, or of a draft as it would be frozen now; the one that submits first. */
export function offerorsOf({ organisation, partners = [], content }: Reading): ReadOfferor[] {
  const { id, ...lead } = organisation
  const others = isJoint(content) ? content.partners : []
  return [
    { offeror: LEAD, organisationId: id, ...lead },
    ...others.map((partner): ReadOfferor => {
      const known = partners.find(({ offeror }) => offeror === partner.id)
      if (!known) return typed(partner)
      const { id: organisationId, ...profile } = known
      return { ...profile, organisationId }
    }),
  ]
}

const typed = ({ id, organisationId, representedBy, ...partner }: Partner): ReadOfferor => ({
  ...partner,
  ...{ offeror: id, organisationId, registerName: "", regon: "" },
  ...{ representation: "", representationNote: representedBy },
})

export const namesOfOfferors = (reading: Reading): string[] => offerorsOf(reading).map(({ name }) => name)

/** The papers that a frozen offer could bring: those of the announcement, and those of its partners. */
export const papersOf = (
  reading: Reading,
  announced: readonly RequestedAttachment[],
  lang: Lang,
): RequestedAttachment[] => {
  const names = new Map(offerorsOf(reading).map(({ offeror, name }) => [offeror, name]))
  return [...announced, ...(isJoint(reading.content) ? partnerPapers(reading.content, names, () => false, lang) : [])]
}

/** Numbers by which lists find an offer. */
export const numbersOfOfferors = (reading: Reading): string[] =>
  offerorsOf(reading).flatMap(({ registerNumber, nip, regon }) => [registerNumber, nip, regon])
