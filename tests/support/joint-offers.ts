import { type Call, completeRules, type OfferRules } from "../../src/domains/calls/public.ts"
import { offerTotals } from "../../src/domains/offers/offer.budget.ts"
import { offerSamples } from "../../src/domains/offers/offer.samples.ts"
import { viewOf } from "../../src/domains/offers/offer.view.ts"
import type { Offer, OfferContent } from "../../src/domains/offers/public.ts"
import { confirmOffer } from "../../src/domains/offers/signing/confirm-offer.ts"
import { signingOf } from "../../src/domains/offers/signing/signing.queries.ts"
import { submitOffer } from "../../src/domains/offers/submit-offer.ts"
import type { World } from "./app.ts"
import { publishedCall } from "./calls.ts"
import { draftedOffer } from "./offers.ts"

type Partner = OfferContent["partners"][number]

/** A partner that the register has; everything is read from its profile. */
const registeredPartner = (organisationId: string, id = "partner-1"): Partner => ({
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

/** A call that takes joint offers, with other rules as they are given. */
export const jointCall = (world: World, rules: Partial<OfferRules> = {}): Promise<Call> =>
  publishedCall(world, { offerRules: completeRules({ jointOffersAllowed: true, ...rules }) })

/** A joint offer of the club and the foundation, confirmed by the latter and submitted by the former. */
export async function submittedJointOffer(world: World, call: Call): Promise<Offer> {
  const draft = await draftedOffer(world, call, { change: jointly(call, foundation(world)) })
  const { contentSha256 } = await signingOf(world.ctxOf("stranger"), await viewOf(world.ctxOf("stranger"), draft))
  const confirmed = await world.run("stranger", (ctx) => confirmOffer(ctx, draft.id, { contentSha256 }))
  if (!confirmed.ok) throw new Error(`not confirmed: ${confirmed.problems.map((it) => it.code)}`)
  const submitted = await world.run("representative", (ctx) => submitOffer(ctx, draft.id))
  if (!submitted.ok) throw new Error(`not submitted: ${submitted.problems.map((it) => it.code)}`)
  return submitted.value
}

/** The foundation of `stranger` as the partner of the club. */
export const foundation = (world: World): Partner => registeredPartner(world.ids.organisations.foundation)
