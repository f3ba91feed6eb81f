import type { Call } from "../../src/domains/calls/public.ts"
import { offerTotals } from "../../src/domains/offers/offer.budget.ts"
import { offerSamples } from "../../src/domains/offers/offer.samples.ts"
import type { OfferContent } from "../../src/domains/offers/public.ts"
import type { World } from "./app.ts"

type Partner = OfferContent["partners"][number]

/** A partner that the register has; everything is read from its profile. */
export const registeredPartner = (organisationId: string, id = "partner-1"): Partner => ({
  ...{ id, organisationId, name: "", legalForm: "", registerNumber: "", nip: "", street: "", postcode: "", city: "" },
  ...{ email: "", phone: "", website: "", representedBy: "" },
})

/** A partner that nobody registered: everything is typed. */
export const typedPartner = (id = "partner-1"): Partner => ({
  ...{ id, organisationId: "", name: "Stowarzyszenie Wędrowne Czyżyki", legalForm: "association" },
  ...{ registerNumber: "0000777001", nip: "7740001454", street: "ul. Leśna 2", postcode: "64-100", city: "Leszno" },
  ...{ email: "", phone: "", website: "", representedBy: "prezeska samodzielnie: Zofia Czyżyk" },
})

/** What makes the sample of handball a complete joint offer: the tournament is the partner's, with 10 000 zł of the costs. */
export function jointly(call: Call, partner: Partner): Partial<OfferContent> {
  const content = offerSamples.handball({ from: call.taskFrom, to: call.taskTo })
  const { total } = offerTotals(content)
  return {
    partners: [partner],
    activities: content.activities.map((activity, index) => ({
      ...activity,
      by: index === 0 ? { lead: true as const } : { lead: true as const, [partner.id]: true as const },
    })),
    split: { lead: { value: total - 1_000_000 }, [partner.id]: { value: 1_000_000 } },
    jointRepresentation: "Wobec urzędu oferentów reprezentuje klub; pisma podpisuje jego prezeska.",
  }
}

/** Rules of a call that takes joint offers. */
export const takesJointOffers = { jointOffersAllowed: true } as const

/** The foundation of `stranger` as the partner of the club. */
export const foundation = (world: World): Partner => registeredPartner(world.ids.organisations.foundation)
