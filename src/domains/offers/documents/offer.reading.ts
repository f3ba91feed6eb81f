import type { OfficeRef } from "../../../platform/ctx.ts"
import type { Call } from "../../calls/public.ts"
import type { Organisation } from "../../organisations/public.ts"
import type { Offerors } from "../joint/offerors.ts"
import { chosenTask, type FrozenPartner, type OfferSnapshot } from "../offer.snapshot.ts"
import type { Offer } from "../offer.ts"

/** An offer to be read as a whole: what was frozen, or a draft as it would be frozen now. */
export type OfferReading = Omit<OfferSnapshot, "number" | "submittedAt"> & {
  number?: string
  submittedAt?: string
}

/** A draft beside the data it would be submitted with. */
export function draftReading(
  offer: Pick<Offer, "form" | "content">,
  call: Call,
  { organisation, offerors }: { organisation: Organisation; offerors: Offerors },
  office: Pick<OfficeRef, "id" | "name" | "organ" | "address">,
): OfferReading {
  const { bankAccount, revision, ...frozen } = organisation
  const partners = offer.content.partners.flatMap(({ id, organisationId }): FrozenPartner[] => {
    const profile = offerors.profiles.get(organisationId)
    if (!profile) return []
    const { bankAccount, revision, ...partner } = profile
    return [{ ...partner, offeror: id }]
  })
  return {
    form: offer.form,
    office: { id: office.id, name: office.name, organ: office.organ, address: office.address },
    call: {
      id: call.id,
      number: call.number ?? "",
      title: call.title,
      form: call.form,
      spheres: call.spheres,
      closesAt: call.closesAt.toString(),
      ...chosenTask(call, offer.content),
    },
    organisation: frozen,
    ...(partners.length > 0 ? { partners } : {}),
    content: offer.content,
  }
}
