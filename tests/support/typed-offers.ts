import { valuesOf } from "../../src/domains/offers/offer.form.ts"
import { offerSamples, type Term } from "../../src/domains/offers/offer.samples.ts"
import type { OfferContent, SECTIONS } from "../../src/domains/offers/public.ts"

/** A complete invented offer for that term. */
export const sampleOffer = (term: Term): OfferContent => offerSamples.handball(term)

/** One section as a person types it, by the names of its fields. */
export const typedSection = (content: OfferContent, section: (typeof SECTIONS)[number]["id"]): Record<string, string> =>
  Object.fromEntries(valuesOf(content, section, "pl"))
