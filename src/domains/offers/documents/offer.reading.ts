import type { OfficeRef } from "../../../platform/ctx.ts"
import type { Call } from "../../calls/public.ts"
import type { Organisation } from "../../organisations/public.ts"
import { chosenTask, type OfferSnapshot } from "../offer.snapshot.ts"
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
  organisation: Organisation,
  office: Pick<OfficeRef, "id" | "name" | "organ" | "address">,
): OfferReading {
  const { bankAccount, revision, ...frozen } = organisation
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
    content: offer.content,
  }
}
