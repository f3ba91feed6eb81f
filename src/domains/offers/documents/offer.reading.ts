import type { OfficeRef } from "../../../platform/ctx.ts"
import type { Call } from "../../calls/public.ts"
import type { Organisation } from "../../organisations/public.ts"
import type { Offerors } from "../joint/offerors.ts"
import { chosenTask, type FrozenOrganisation, type FrozenPartner, type OfferSnapshot } from "../offer.snapshot.ts"
import type { Offer } from "../offer.ts"

/** An offer to be read as a whole: what was frozen, or a draft as it would be frozen now. */
export type OfferReading = Omit<OfferSnapshot, "number" | "submittedAt"> & {
  number?: string
  submittedAt?: string
}

/** A draft beside the data it would be submitted with, and is when it is: the call and the register at this moment. */
export function draftReading(
  offer: Pick<Offer, "form" | "content">,
  call: Call,
  { organisation, offerors }: { organisation: Organisation; offerors: Offerors },
  office: Pick<OfficeRef, "id" | "name" | "organ" | "address">,
): OfferReading {
  const partners = (offer.content.partners ?? []).flatMap(({ id, organisationId }): FrozenPartner[] => {
    const profile = offerors.profiles.get(organisationId)
    return profile ? [{ ...frozenOrganisation(profile), offeror: id }] : []
  })
  return {
    form: offer.form,
    office: { id: office.id, name: office.name, organ: office.organ, address: office.address },
    call: {
      id: call.id,
      number: call.number ?? "",
      title: call.title,
      form: call.form,
      spheres: [...call.spheres],
      closesAt: call.closesAt.toString(),
      ...chosenTask(call, offer.content),
    },
    organisation: frozenOrganisation(organisation),
    ...(partners.length > 0 ? { partners } : {}),
    content: offer.content,
  }
}

const frozenOrganisation = (it: Organisation): FrozenOrganisation => ({
  id: it.id,
  name: it.name,
  legalForm: it.legalForm,
  registerName: it.registerName,
  registerNumber: it.registerNumber,
  nip: it.nip,
  regon: it.regon,
  street: it.street,
  postcode: it.postcode,
  city: it.city,
  email: it.email,
  phone: it.phone,
  website: it.website,
  representation: it.representation,
  representationNote: it.representationNote,
})
