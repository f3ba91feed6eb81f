import type { Call } from "../../domains/calls/public.ts"
import {
  acceptPartnership,
  askForConfirmations,
  confirmOffer,
  type Offer,
  type OfferContent,
  offerTotals,
  proofOf,
  submitOffer,
} from "../../domains/offers/public.ts"
import { noFiles } from "../../platform/files.ts"
import { inNameOf, must, type Stage } from "./actors.ts"
import { draft, type Wish } from "./competitions.samples.ts"
import type { ExampleOrganisation } from "./organisations.ts"
import { attachAgreement } from "./papers.samples.ts"

type Partner = OfferContent["partners"][number]

/** One of the register: everything else is read from its profile. */
const named = (organisation: ExampleOrganisation, id: string): Partner => ({
  ...{ id, organisationId: organisation.id, name: "", legalForm: "", registerNumber: "", nip: "", street: "" },
  ...{ postcode: "", city: "", email: "", phone: "", website: "", representedBy: "" },
})

const idOf = (index: number): string => `partner-${index + 1}`

/** What makes a sample a joint offer: each partner carries out the last activity and bears a fifth of the costs. */
const jointly =
  (partners: readonly ExampleOrganisation[], representation: string) =>
  (content: OfferContent): Partial<OfferContent> => {
    const ids = partners.map((_, index) => idOf(index))
    const { total } = offerTotals(content)
    const part = Math.floor(total / 500) * 100
    const last = content.activities.length - 1
    return {
      partners: partners.map((partner, index) => named(partner, idOf(index))),
      activities: content.activities.map((activity, index) => ({
        ...activity,
        by: Object.fromEntries(["lead", ...(index === last ? ids : [])].map((id) => [id, true as const])),
      })),
      split: {
        lead: { value: total - part * ids.length },
        ...Object.fromEntries(ids.map((id) => [id, { value: part }])),
      },
      jointRepresentation: representation,
    }
  }

/**
 * A joint offer of a foundation that is represented by two people jointly, of a club whose president agrees with her account,
 * and of an association without accounts, whose agreement is attached. Submitted at the given moment.
 */
export async function submitJointly(
  stage: Stage,
  call: Call,
  wish: Wish & { partners: readonly [ExampleOrganisation, ExampleOrganisation] },
  at: Temporal.Instant,
): Promise<Offer> {
  const [club, association] = wish.partners
  const begun = at.subtract({ hours: 6 })
  // Nothing can be attached where the example is loaded without a store of files.
  const partners = stage.system(at).files === noFiles ? [club] : [club, association]
  const representation = `Wobec urzędu oferentów reprezentuje ${wish.organisation.name}; pisma podpisują dwie osoby z jej zarządu.`
  const offer = await draft(stage, call, { ...wish, change: jointly(partners, representation) }, begun)
  const lead = (hours: number) =>
    inNameOf(stage.person("karolina.koordynator", begun.add({ hours })), wish.organisation, "representative")
  must(await acceptPartnership(stage.person("pelagia.prezeska", begun.add({ hours: 1 })), offer.id, club.id))
  if (partners.includes(association)) await attachAgreement(lead(2), offer, proofOf({ id: idOf(1) }), association)
  const roman = stage.person("roman.reprezentant", begun.add({ hours: 3 }))
  const { contentSha256 } = must(await askForConfirmations(roman, offer.id))
  must(await confirmOffer(roman, offer.id, { contentSha256 }))
  must(await confirmOffer(stage.person("pelagia.prezeska", begun.add({ hours: 4 })), offer.id, { contentSha256 }))
  return must(await submitOffer(lead(6), offer.id))
}

/** A draft that names a partner, which has not answered yet. */
export const draftJointly = (
  stage: Stage,
  call: Call,
  wish: Wish & { partner: ExampleOrganisation },
  at: Temporal.Instant,
  author: string,
): Promise<Offer> => {
  const representation = `Sprawy prowadzi ${wish.organisation.name} w imieniu obu organizacji.`
  return draft(stage, call, { ...wish, change: jointly([wish.partner], representation) }, at, author)
}
